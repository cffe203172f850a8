use activation_lab::activation::Function;
use activation_lab::activation::analysis::root::last_inside;
use activation_lab::activation::facts::TailSaturation;
use activation_lab::activation::rows::by_id;
use activation_lab::activation::saturation::{
    FlatInterval, LandmarkKind, Side, State, flat_intervals, landmarks, state, state_among,
};

use super::settings::{grid, settings};

/// Thresholds from "exactly zero" to above every slope.
const EPSILONS: [f64; 10] = [0.0, 1e-300, 1e-8, 1e-3, 0.05, 0.1, 0.25, 0.7, 1.05, 1e3];

fn function(id: &str) -> Function {
    Function::new(by_id(id).expect("a row"))
}

/// How f' behaves towards one end of the axis, by evaluation alone.
fn seen_tail(function: &Function, end: f64) -> TailSaturation {
    let far = f64::MAX.copysign(end);
    if function.derivative(far) != 0.0 {
        return TailSaturation::None;
    }
    let steep = grid(function).into_iter().filter(|&x| function.derivative(x) != 0.0);
    let outermost = steep.max_by(|a, b| (a * end.signum()).total_cmp(&(b * end.signum()))).expect("a slope");
    let edge = last_inside(|x| function.derivative(x) != 0.0, outermost, far);
    // A soft tail leaves through the smallest doubles; a hard one drops from where it was.
    let slope = function.derivative(edge).abs();
    if slope < 1e-290 { TailSaturation::Soft } else { TailSaturation::Hard }
}

#[test]
fn a_tail_saturates_as_the_slope_towards_it_does() {
    for function in settings() {
        let declared = function.facts().saturation;
        assert_eq!(declared.left, seen_tail(&function, f64::NEG_INFINITY), "{function:?} left");
        assert_eq!(declared.right, seen_tail(&function, f64::INFINITY), "{function:?} right");
    }
}

#[test]
fn saturated_means_at_both_ends_as_in_the_lesson() {
    let saturated = |id| function(id).facts().saturation.is_saturated();
    assert!(saturated("sigmoid") && saturated("tanh") && saturated("relu6"));
    assert!(!saturated("relu") && !saturated("elu") && !saturated("gelu") && !saturated("log_sigmoid"));
}

fn is_flat(slope: f64, epsilon: f64) -> bool {
    slope.abs() < epsilon || slope == 0.0
}

/// Within a few units of the last place of an end.
fn is_near_an_end(flats: &[FlatInterval], x: f64) -> bool {
    let ends = flats.iter().flat_map(|it| [it.interval.low.value, it.interval.high.value]);
    ends.filter(|it| it.is_finite()).any(|end| (x - end).abs() <= 16.0 * f64::EPSILON * end.abs())
}

#[test]
fn the_flat_intervals_are_where_the_slope_is_below_the_threshold() {
    for function in settings() {
        let points: Vec<(f64, f64)> = grid(&function).iter().map(|&x| (x, function.derivative(x))).collect();
        for epsilon in EPSILONS {
            let flats = flat_intervals(&function, epsilon);
            for &(x, slope) in &points {
                let inside = flats.iter().any(|it| it.interval.contains(x));
                let agrees = inside == is_flat(slope, epsilon);
                assert!(agrees || is_near_an_end(&flats, x), "{function:?} ε = {epsilon} at {x}: {flats:?}");
            }
        }
    }
}

#[test]
fn the_flat_intervals_are_in_order_apart_and_maximal() {
    for function in settings() {
        for epsilon in EPSILONS {
            let flats = flat_intervals(&function, epsilon);
            for pair in flats.windows(2) {
                let (high, low) = (pair[0].interval.high, pair[1].interval.low);
                assert!(high.value <= low.value && !(high.closed && low.closed && high.value == low.value));
            }
            for flat in &flats {
                let (low, high) = (flat.interval.low, flat.interval.high);
                let steep = |x: f64| !is_flat(function.derivative(x), epsilon);
                let left = low.value.is_infinite()
                    || steep(if low.closed { low.value.next_down() } else { low.value });
                let right = high.value.is_infinite()
                    || steep(if high.closed { high.value.next_up() } else { high.value });
                assert!(left && right, "{function:?} ε = {epsilon}: {flat:?} goes on");
                let side = match (low.value.is_finite(), high.value.is_finite()) {
                    (false, false) => Side::Everywhere,
                    (false, true) => Side::Left,
                    (true, false) => Side::Right,
                    (true, true) => Side::Inner,
                };
                assert_eq!(flat.side, side);
            }
        }
    }
}

#[test]
fn the_state_says_on_which_side_a_unit_is_saturated() {
    let at = |id, x| state(&function(id), 0.05, x);
    assert_eq!(at("sigmoid", -4.0), State::LeftSaturated);
    assert_eq!(at("sigmoid", 0.0), State::Active);
    assert_eq!(at("sigmoid", 4.0), State::RightSaturated);
    assert_eq!(at("relu", -1.0), State::LeftSaturated);
    assert_eq!(at("relu", 0.0), State::ZeroGradient);
    assert_eq!(at("relu", 1.0), State::Active);
    assert_eq!(at("relu6", 6.0), State::ZeroGradient);
    assert_eq!(at("relu6", 7.0), State::RightSaturated);
    assert_eq!(at("silu", -1.2784), State::ZeroGradient);
    assert_eq!(at("silu", -2.4), State::Active);
    assert_eq!(at("silu", -9.0), State::LeftSaturated);
    assert_eq!(state(&function("identity"), 2.0, 0.0), State::ZeroGradient);
}

#[test]
fn the_state_is_active_exactly_where_the_slope_reaches_the_threshold() {
    for function in settings() {
        let flats = flat_intervals(&function, 0.05);
        for x in grid(&function) {
            let active = state_among(&flats, &function, x) == State::Active;
            assert!(
                active != is_flat(function.derivative(x), 0.05) || is_near_an_end(&flats, x),
                "{function:?} at {x}"
            );
        }
    }
}

#[test]
fn the_landmarks_are_every_kink_extremum_and_saturation_edge_from_left_to_right() {
    use LandmarkKind::{Extremum, Jump, Kink, SaturationEdge};
    let kinds = |id| landmarks(&function(id), 0.05).iter().map(|it| it.kind).collect::<Vec<_>>();
    assert_eq!(kinds("identity"), []);
    assert_eq!(kinds("sigmoid"), [SaturationEdge, SaturationEdge]);
    assert_eq!(kinds("relu"), [Kink]);
    assert_eq!(kinds("relu6"), [Kink, Kink]);
    assert_eq!(kinds("softplus"), [SaturationEdge, Jump]);
    assert_eq!(kinds("silu"), [SaturationEdge, SaturationEdge, Extremum, SaturationEdge]);
    for function in settings() {
        assert!(landmarks(&function, 0.05).is_sorted_by(|a, b| a.x < b.x), "{function:?}");
    }
}
