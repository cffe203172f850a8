use activation_lab::activation::Function;
use activation_lab::activation::facts::Smoothness;
use activation_lab::activation::row::Break;

use super::settings::{grid, settings};

/// f, f' or f''.
fn derivative(function: &Function, order: u8, x: f64) -> f64 {
    match order {
        0 => function.value(x),
        1 => function.derivative(x),
        _ => function.second_derivative(x),
    }
}

/// The values of one derivative just beside a break differ by more than rounding.
fn jumps(function: &Function, order: u8, x: f64) -> bool {
    let (left, right) =
        (derivative(function, order, x.next_down()), derivative(function, order, x.next_up()));
    // Across two neighbours a smooth part moves by its slope, which is at most a few units.
    let smooth = 64.0 * (f64::EPSILON * left.abs().max(right.abs()) + (x.next_up() - x.next_down()));
    (left - right).abs() > if order == 2 { 0.5 * left.abs().max(right.abs()) } else { smooth }
}

#[test]
fn every_declared_break_is_real_and_of_the_declared_order() {
    for function in settings() {
        let breaks = function.breaks();
        assert!(breaks.is_sorted_by(|a, b| a.x < b.x), "{function:?}");
        for Break { x, order } in breaks {
            assert!(
                (0..order).all(|lower| !jumps(&function, lower, x)),
                "{function:?} breaks earlier at {x}"
            );
            // A jump below the last digit of f still shows in a higher derivative.
            assert!((order..=2).any(|it| jumps(&function, it, x)), "{function:?} does not break at {x}");
        }
    }
}

#[test]
fn the_jump_of_softplus_shows_in_f_where_a_double_can_hold_it() {
    for function in settings().iter().filter(|it| it.id() == "softplus" && it.args()[1] < 25.0) {
        let jump = function.breaks()[0];
        assert_eq!(jump.order, 0);
        let height = function.value(jump.x) - function.value(jump.x.next_up());
        let want = (-function.args()[1]).exp().ln_1p() / function.args()[0];
        assert!((height - want).abs() < 1e-3 * want, "{function:?}: {height}, not {want}");
    }
}

/// How far one derivative still moves between two neighbouring doubles, sought where it moves most; the search
/// ends as soon as the whole movement is below `limit`.
fn largest_step(at: impl Fn(f64) -> f64, limit: f64, mut low: f64, mut high: f64) -> f64 {
    let (mut at_low, mut at_high) = (at(low), at(high));
    while low.next_up() < high && (at_high - at_low).abs() > limit {
        let middle = low.midpoint(high);
        let at_middle = at(middle);
        if (at_middle - at_low).abs() >= (at_high - at_middle).abs() {
            (high, at_high) = (middle, at_middle);
        } else {
            (low, at_low) = (middle, at_middle);
        }
    }
    (at_high - at_low).abs()
}

#[test]
fn every_jump_of_f_f_prime_or_f_double_prime_is_declared() {
    for function in settings() {
        let breaks = function.breaks();
        let points: Vec<f64> = grid(&function).into_iter().filter(|it| it.abs() < 50.0).collect();
        let steepest: [f64; 3] = std::array::from_fn(|order| {
            points.iter().map(|&x| derivative(&function, order as u8, x).abs()).fold(0.0, f64::max)
        });
        for pair in points.windows(2) {
            for order in 0..=2 {
                let declared = |it: &Break| it.order <= order && (pair[0]..=pair[1]).contains(&it.x);
                if breaks.iter().any(declared) {
                    continue;
                }
                let limit = 1e-7 * steepest[usize::from(order)];
                let step = largest_step(|x| derivative(&function, order, x), limit, pair[0], pair[1]);
                assert!(step <= limit, "{function:?} f{order} jumps by {step} in {pair:?}");
            }
        }
    }
}

#[test]
fn the_smoothness_class_is_that_of_the_worst_break() {
    for function in settings() {
        let want = match function.breaks().iter().map(|it| it.order).min() {
            Some(0) => Smoothness::Discontinuous,
            Some(1) => Smoothness::C0,
            Some(_) => Smoothness::C1,
            None => Smoothness::Smooth,
        };
        assert_eq!(function.facts().smoothness, want, "{function:?}");
    }
}
