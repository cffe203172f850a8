//! Heats are pure functions of what they are told, in as many legs as one likes.

use activation_lab::activation::{Function, rows};
use activation_lab::experiment::race::checkpoints::checkpoints;
use activation_lab::experiment::race::leg::{Leg, Mark, Standing, Stretch};
use activation_lab::nn::initialisation::{Distribution, Initialisation};
use activation_lab::nn::network::Network;
use activation_lab::nn::observation::picture::Picture;
use activation_lab::nn::optimiser::Optimiser;
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::{LayerRecipe, Parameters, Recipe};
use activation_lab::nn::rng::{Rng, Stream};
use activation_lab::nn::schedule::Schedule;
use activation_lab::nn::task::{Feature, Scaling, Source, Task};

const RACED: [&str; 4] = ["relu", "tanh", "prelu", "gelu"];

pub fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}

/// Adam, dropout and mini-batches that do not divide the samples: all that a heat has to remember.
pub fn recipe(id: &str, source: Source, output: Output) -> Recipe {
    let layer = LayerRecipe { width: 5, function: function(id), parameters: Parameters::Learned };
    Recipe {
        task: Task {
            source,
            samples: 60,
            noise: 0.1,
            test_share: 0.25,
            features: vec![Feature::X1, Feature::X2],
            scaling: Scaling::Standardised,
        },
        layers: vec![layer.clone(), layer],
        output,
        initialisation: Initialisation::He(Distribution::Normal),
        bias: 0.0,
        optimiser: Optimiser::Adam { beta1: 0.9, beta2: 0.999 },
        learning_rate: 0.01,
        schedule: Schedule::Step { every: 3, factor: 0.5 },
        l1: 0.0,
        l2: 0.0,
        clip: Some(1.0),
        dropout: 0.2,
        batch_size: 16,
        seed: 3,
        epsilon: 0.01,
    }
}

pub fn leg(recipe: Recipe, epochs: u32) -> Leg {
    Leg { recipe, epochs, from: None, stretch: Stretch::ToEnd, picture_side: 8 }
}

fn run(leg: &Leg, most: u32) -> Mark {
    let dataset = leg.load().expect("a recipe that fits");
    let mut trainer = leg.begin(&dataset).expect("a state of this heat");
    leg.run(&dataset, &mut trainer, most)
}

/// The heat in legs, with all points together.
fn in_legs(mut leg: Leg, most: u32) -> (Mark, u32) {
    let (mut points, mut legs) = (Vec::new(), 0);
    loop {
        let mark = run(&leg, most);
        points.extend(mark.points.clone());
        legs += 1;
        match mark.standing {
            Standing::Under(state) => leg.from = Some(state),
            _ => return (Mark { points, ..mark }, legs),
        }
    }
}

#[test]
fn legs_make_the_same_numbers_as_one_long_run() {
    for id in RACED {
        let whole = leg(recipe(id, Source::Moons, Output::Sigmoid), 12);
        let (want, n) = in_legs(whole.clone(), u32::MAX);
        assert_eq!(n, 1);
        assert_eq!(want.standing, Standing::Finished);
        assert_eq!(want.points.iter().map(|it| it.epoch).collect::<Vec<_>>(), (0..=12).collect::<Vec<_>>());
        let stepped = Leg { stretch: Stretch::ToCheckpoint, ..whole.clone() };
        for (leg, most, legs) in [(stepped, u32::MAX, 12), (whole.clone(), 1, 12), (whole, 5, 3)] {
            let (got, n) = in_legs(leg, most);
            assert_eq!((got, n), (want.clone(), legs), "{id}, {most} epochs a leg");
        }
    }
}

#[test]
fn a_long_heat_is_looked_at_at_evenly_spaced_checkpoints_with_both_ends() {
    for epochs in [1, 2, 49, 50, 51, 120, 10_000] {
        let all: Vec<u32> = checkpoints(epochs).collect();
        assert_eq!((all[0], all[all.len() - 1]), (0, epochs));
        assert!(all.len() <= 51 && all.is_sorted_by(|a, b| a < b), "{all:?}");
        let gaps: Vec<u32> = all.windows(2).map(|it| it[1] - it[0]).collect();
        let (least, most) = (gaps.iter().min(), gaps.iter().max());
        assert!(most.zip(least).is_some_and(|(most, least)| most - least <= 1), "{gaps:?}");
    }
    let mark = run(&leg(recipe("relu", Source::Xor, Output::Sigmoid), 120), u32::MAX);
    assert_eq!(mark.points.len(), 51, "memory is bounded");
}

#[test]
fn another_function_keeps_the_data_and_the_standard_numbers_of_the_weights() {
    let networks = |initialisation: Initialisation| {
        RACED.map(|id| {
            let recipe = Recipe { initialisation, ..recipe(id, Source::Moons, Output::Sigmoid) };
            Network::new(2, 1, &recipe, &mut Rng::new(3, Stream::Weights))
        })
    };
    for initialisation in [
        Initialisation::He(Distribution::Normal),
        Initialisation::Glorot(Distribution::Uniform),
        Initialisation::Torch,
        Initialisation::Classic,
    ] {
        let [first, others @ ..] = networks(initialisation);
        for other in others {
            for (one, other) in first.layers.iter().zip(&other.layers) {
                assert_eq!(
                    (&one.weights, &one.biases),
                    (&other.weights, &other.biases),
                    "{initialisation:?}"
                );
            }
        }
    }
    // With a gain of its own, a layer is the same but for one factor.
    let [first, others @ ..] = networks(Initialisation::VariancePreserving(Distribution::Normal));
    for other in others {
        for (one, other) in first.layers.iter().zip(&other.layers) {
            let factor = other.weights[0] / one.weights[0];
            for (a, b) in one.weights.iter().zip(&other.weights) {
                assert!((a * factor - b).abs() <= 1e-6 * b.abs(), "{a} · {factor} is not {b}");
            }
        }
    }
    let data = RACED.map(|id| leg(recipe(id, Source::Moons, Output::Sigmoid), 1).load().expect("data"));
    assert!(data.iter().all(|it| *it == data[0]));
    let other = Recipe { seed: 4, ..recipe("relu", Source::Moons, Output::Sigmoid) };
    assert_ne!(leg(other, 1).load().expect("data"), data[0], "another seed is another draw");
}

#[test]
fn a_heat_that_diverges_says_where_and_goes_no_further() {
    let wild = Recipe {
        optimiser: Optimiser::Sgd,
        learning_rate: 1e6,
        clip: None,
        ..recipe("relu", Source::Plane, Output::Linear)
    };
    let mark = run(&leg(wild, 50), u32::MAX);
    let Standing::Diverged { epoch, step } = mark.standing else { panic!("{:?}", mark.standing) };
    assert!(epoch >= 1 && step >= 1 && step.div_ceil(3) == epoch, "three steps an epoch: {epoch}, {step}");
    assert!(mark.points.iter().all(|it| it.epoch < epoch || !it.train.loss.is_finite()));
}

#[test]
fn a_picture_is_a_plane_a_curve_or_nothing() {
    let picture = |source: Source, output: Output| run(&leg(recipe("tanh", source, output), 1), 1).picture;
    assert!(matches!(picture(Source::Moons, Output::Sigmoid), Picture::Surface(it) if it.side == 8));
    assert!(matches!(picture(Source::Bumps, Output::Linear), Picture::Surface(_)));
    assert!(matches!(picture(Source::Sine, Output::Linear), Picture::Fit(it) if it.values.len() == 16));
    assert_eq!(picture(Source::Iris, Output::Softmax), Picture::None);
    let unseen = Leg { picture_side: 0, ..leg(recipe("tanh", Source::Moons, Output::Sigmoid), 1) };
    assert_eq!(run(&unseen, 1).picture, Picture::None);
}

#[test]
fn a_look_at_the_start_trains_nothing() {
    let start = Leg { stretch: Stretch::Start, ..leg(recipe("relu", Source::Moons, Output::Sigmoid), 5) };
    let mark = run(&start, u32::MAX);
    assert_eq!(mark.points.iter().map(|it| it.epoch).collect::<Vec<_>>(), [0]);
    assert!(matches!(mark.standing, Standing::Under(state) if state.epoch() == 0));
}
