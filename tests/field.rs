//! Mistakes that other explorers of activation functions make, each held off by a test. What is wrong there is stated first.

use activation_lab::activation::facts::{Bound, Facts, Interval, Monotonicity, Place, Supremum};
use activation_lab::activation::saturation::{Side, State, flat_intervals, state};
use activation_lab::activation::{Function, rows};
use activation_lab::chart::clip::clip;
use activation_lab::chart::lines::YScale;
use activation_lab::chart::piece::DotFill;
use activation_lab::chart::span::Span;
use activation_lab::nn::initialisation::Initialisation;
use activation_lab::nn::optimiser::Optimiser;
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::{LayerRecipe, Parameters, Recipe};
use activation_lab::nn::samples::{Samples, Split, Targets};
use activation_lab::nn::schedule::Schedule;
use activation_lab::nn::task::{Scaling, Source, Task};
use activation_lab::nn::trainer::Trainer;
use activation_lab::page::explore::curves::Order;
use activation_lab::page::explore::flat::sentence;
use activation_lab::page::explore::hero::trace;
use activation_lab::page::train::stage::progress::{self, Quality};
use activation_lab::text::{Lang, Texts};

const WINDOW: Span = Span::new(-6.0, 6.0);
const PIXELS: usize = 640;

/// Every row at its defaults and, one parameter at a time, at both ends of each slider.
fn functions() -> Vec<Function> {
    let ends = |&row| {
        let function = Function::new(row);
        let params = function.params().iter().enumerate();
        let moved =
            params.flat_map(|(index, it)| [it.min, it.max].map(|end| function.with_param(index, end)));
        std::iter::once(function.clone()).chain(moved).collect::<Vec<_>>()
    };
    rows::ALL.iter().flat_map(ends).collect()
}

fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}

fn facts(id: &str) -> Facts {
    function(id).facts()
}

#[test]
fn an_s_shaped_function_is_monotone_and_none_is_called_so_by_hand() {
    // Elsewhere the arctangent is "not monotonic".
    for id in ["sigmoid", "tanh", "softsign", "log_sigmoid"] {
        assert_eq!(facts(id).monotonicity, Monotonicity::Increasing, "{id}");
    }
    for function in functions() {
        let values: Vec<f64> = (-4000..=4000).map(|step| function.value(0.01 * f64::from(step))).collect();
        let rounding = |y: f64| 4.0 * f64::EPSILON * y.abs();
        let falls = values.windows(2).any(|it| it[1] < it[0] - rounding(it[0]));
        let declared = function.facts().monotonicity;
        assert!(!falls || declared != Monotonicity::Increasing, "{function:?} falls");
    }
}

#[test]
fn the_ranges_of_softsign_tanh_and_sigmoid_are_open_intervals_with_the_right_ends() {
    // Elsewhere softsign has the range (0, ∞), and tanh (-1, -1).
    assert_eq!(facts("softsign").range, Interval::open(-1.0, 1.0));
    assert_eq!(facts("tanh").range, Interval::open(-1.0, 1.0));
    assert_eq!(facts("sigmoid").range, Interval::open(0.0, 1.0));
    for function in functions() {
        let Interval { low, high } = function.facts().range;
        assert!(low.value < high.value, "{function:?}: an empty range");
    }
}

#[test]
fn an_end_of_a_range_is_closed_exactly_where_the_function_reaches_it() {
    for function in functions() {
        let facts = function.facts();
        for (bound, extremum) in [(facts.range.low, facts.minimum), (facts.range.high, facts.maximum)] {
            assert_eq!(bound.closed, extremum.is_some(), "{function:?}");
        }
    }
    assert_eq!(facts("relu6").range.high, Bound::closed(6.0));
}

#[test]
fn the_slope_of_the_sigmoid_reaches_its_largest_value_a_quarter() {
    // Elsewhere its range is (0, 0.25), as if 0.25 were left out.
    let quarter = Supremum { value: 0.25, at: Some(Place::Point(0.0)) };
    assert_eq!(facts("sigmoid").lipschitz, quarter);
    assert_eq!(function("sigmoid").derivative(0.0), 0.25);
    // The other end is left out: no slope is 0 before it underflows.
    assert!(function("sigmoid").derivative(-745.0) > 0.0 && function("sigmoid").derivative(745.0) > 0.0);
    assert_eq!(facts("softplus").range.low, Bound::open(0.0));
}

#[test]
fn the_hyperbolic_tangent_is_finite_for_every_finite_number() {
    // Elsewhere (e^2x - 1) / (e^2x + 1) is NaN from x = 355 on.
    let function = function("tanh");
    for exponent in 0..0x7ff_u64 {
        for fraction in [0, 1, 0x8_0000_0000_0000, 0xf_ffff_ffff_ffff] {
            let x = f64::from_bits(exponent << 52 | fraction);
            let y = function.value(x);
            assert!((0.0..=1.0).contains(&y) && function.value(-x) == -y, "tanh {x} = {y}");
            assert!((0.0..=1.0).contains(&function.derivative(x)), "tanh' {x}");
        }
    }
    let every_exponent: Vec<f32> = (0..0x7f80_u32).map(|high| f32::from_bits(high << 16 | 0x1234)).collect();
    let (mut value, mut slope) = (vec![0.0; every_exponent.len()], vec![0.0; every_exponent.len()]);
    function.batch(&every_exponent, &mut value, &mut slope);
    for (x, (value, slope)) in every_exponent.iter().zip(value.iter().zip(&slope)) {
        // The batch kernels are within 1e-6 of the exact slope, which is 1 at 0.
        let bounded = (0.0..=1.0).contains(value) && (0.0..=1.0 + 1e-6).contains(slope);
        assert!(bounded, "in f32 tanh {x} = {value}, tanh' {x} = {slope}");
    }
    assert_eq!((function.value(400.0), value[every_exponent.len() - 1]), (1.0, 1.0));
}

#[test]
fn a_kink_is_a_vertex_and_a_jump_is_a_gap_between_two_dots() {
    // Elsewhere splines round the corner of ReLU, and a slanted line joins the slopes 0 and 1.
    for function in functions() {
        for (number, order) in [Order::Value, Order::Derivative].into_iter().enumerate() {
            let trace = trace(&function, order, WINDOW, PIXELS);
            let breaks = function.breaks();
            for found in breaks.iter().filter(|it| WINDOW.contains(it.x)) {
                let vertices = trace.pieces.iter().flat_map(|it| &it.0);
                let here = vertices.filter(|it| it.0 == found.x).count();
                let dots: Vec<DotFill> =
                    trace.dots.iter().filter(|it| it.at.0 == found.x).map(|it| it.fill).collect();
                if usize::from(found.order) > number {
                    assert_eq!((here, dots.len()), (1, 0), "{function:?} {order:?} at {}", found.x);
                    continue;
                }
                let closed = dots.iter().filter(|it| **it == DotFill::Closed).count();
                let joined = trace.pieces.iter().any(|piece| {
                    let ends = (piece.0[0].0, piece.0[piece.0.len() - 1].0);
                    ends.0 < found.x && found.x < ends.1
                });
                assert!(closed == 1 && !joined, "{function:?} {order:?} at {}: {dots:?}", found.x);
            }
        }
    }
}

#[test]
fn a_curve_that_leaves_the_plot_is_cut_at_the_edge_and_never_runs_along_it() {
    // Elsewhere values are clamped to the window, so that ReLU looks saturated at the top.
    let low = Span::new(-0.5, 1.5);
    for id in ["relu", "softplus", "exponential", "squareplus", "gelu", "identity", "selu"] {
        let trace = trace(&function(id), Order::Value, WINDOW, PIXELS);
        let parts: Vec<_> = trace.pieces.iter().flat_map(|piece| clip(&piece.0, WINDOW, low)).collect();
        let last = parts.last().and_then(|part| part.last()).expect("a part");
        assert!(last.0 < 2.5 && (last.1 - 1.5).abs() < 1e-12, "{id} leaves through the top at {last:?}");
        for segment in parts.iter().flat_map(|it| it.windows(2)) {
            let along = segment[0].1 == segment[1].1 && [low.start, low.end].contains(&segment[0].1);
            assert!(!along, "{id} runs along the edge in {segment:?}");
        }
    }
}

/// Two ReLU units that training does not move.
fn two_still_relus() -> Recipe {
    Recipe {
        task: Task {
            source: Source::Abs,
            samples: 0,
            noise: 0.0,
            test_share: 0.5,
            features: Vec::new(),
            scaling: Scaling::Raw,
        },
        layers: vec![LayerRecipe { width: 2, function: function("relu"), parameters: Parameters::Fixed }],
        output: Output::Linear,
        initialisation: Initialisation::Zeros,
        bias: 0.0,
        optimiser: Optimiser::Sgd,
        learning_rate: 0.0,
        schedule: Schedule::Constant,
        l1: 0.0,
        l2: 0.0,
        clip: None,
        dropout: 0.0,
        batch_size: 1,
        seed: 1,
        epsilon: 0.05,
    }
}

#[test]
fn a_unit_is_dead_when_no_sample_moves_it_and_inactive_on_one_that_does_not() {
    // Elsewhere every single negative input is a "dead zone".
    let dead_on = |x: &[f32]| -> Vec<usize> {
        let samples =
            Samples { inputs: 1, features: x.to_vec(), targets: Targets::Values(vec![0.0; x.len()]) };
        let mut run = Trainer::new(two_still_relus(), Split { train: samples.clone(), test: samples });
        for (unit, bias) in [0.0, -10.0].into_iter().enumerate() {
            run.set_weight(0, unit, 0, 1.0);
            run.set_bias(0, unit, bias);
        }
        run.advance(1);
        let since = &run.dead().since()[0];
        (0..since.len()).filter(|&unit| since[unit].is_some()).collect()
    };
    assert_eq!(dead_on(&[-1.0, -2.0]), [0, 1], "neither has a slope on these");
    assert_eq!(dead_on(&[-1.0, 2.0]), [1], "the first is only inactive on one of these");
    assert_eq!(state(&function("relu"), 0.05, -1.0), State::LeftSaturated, "one input is no death");
}

#[test]
fn saturation_is_computed_from_the_slope_and_its_threshold_is_shown_and_adjustable() {
    // Elsewhere |z| > 3 is typed in by hand for every function.
    let right_edge = |id: &str, epsilon: f64| {
        let flats = flat_intervals(&function(id), epsilon);
        flats.iter().find(|it| it.side == Side::Right).expect("a right tail").interval.low.value
    };
    assert!(right_edge("tanh", 0.05) < right_edge("tanh", 0.01));
    assert!(right_edge("tanh", 0.05) < right_edge("sigmoid", 0.05));
    // 1 / (1 + x)² = 0.01 at x = 9: softsign is slow.
    assert!((right_edge("softsign", 0.01) - 9.0).abs() < 1e-14);
    for epsilon in [0.01, 0.05] {
        let function = function("tanh");
        let said = sentence(&flat_intervals(&function, epsilon), epsilon, Texts::of(Lang::En));
        assert!(said.contains(&epsilon.to_string()), "{said}");
    }
}

#[test]
fn the_slope_of_relu_at_zero_is_called_what_it_is_a_convention() {
    // Elsewhere the value 0 is used without a word.
    let said = Texts::of(Lang::En).function("relu").convention;
    assert!(said.contains("does not exist") && said.contains("PyTorch") && said.contains('0'), "{said}");
    assert_eq!(state(&function("relu"), 0.05, 0.0), State::ZeroGradient);
}

#[test]
fn the_loss_has_named_axes_a_value_under_the_cursor_and_a_logarithmic_scale() {
    // Elsewhere the loss is a line without axes or values.
    let texts = Texts::of(Lang::En);
    for scale in [YScale::Linear, YScale::Log] {
        let stack = progress::chart(&[], scale, Quality::Accuracy, texts);
        assert_eq!(stack.charts[0].y_scale, scale);
        for lines in stack.charts {
            assert!(!lines.x_name.is_empty() && !lines.y_name.is_empty());
            assert!(lines.series.iter().all(|it| !it.name.is_empty()));
        }
    }
}
