//! Glorot and Bengio's saturating top layer, on digits: the values of an independent simulation with the same set-up.

use activation_lab::experiment::top_layer::{CHANCE, STEPS_PER_EPOCH, Sight, TopLayer, escape, lowest};

use crate::function;

fn run(id: &str, depth: usize, seed: u32) -> TopLayer<activation_lab::activation::Function> {
    TopLayer { function: function(id), depth, learning_rate: 0.1, seed }
}

fn sights(id: &str, depth: usize, seed: u32, epochs: u32) -> Vec<Sight> {
    run(id, depth, seed).run(None, epochs).expect("from the start").sights
}

fn at(sights: &[Sight], step: u32) -> &Sight {
    sights.iter().min_by_key(|it| it.step.abs_diff(step)).expect("a sight")
}

/// Mean .50, loss .17 at 1000 steps.
#[test]
fn one_layer_stays_in_the_middle_of_its_range_and_learns_at_once() {
    for seed in 1..=3 {
        let sights = sights("sigmoid", 1, seed, 8);
        let end = at(&sights, 1000);
        assert!((end.loss - 0.17).abs() < 0.02, "seed {seed}: {}", end.loss);
        assert!((end.means[0] - 0.5).abs() < 0.05, "seed {seed}: {}", end.means[0]);
    }
}

/// Dips to .23 to .24 at 2000 steps, turns at 2000 to 2500; loss .14 to .16 at 6000.
#[test]
fn the_top_of_three_layers_sinks_turns_back_and_the_run_learns() {
    for seed in 1..=2 {
        let sights = sights("sigmoid", 3, seed, 47);
        let (step, lowest) = lowest(&sights).expect("a sight");
        assert!((0.215..=0.25).contains(&lowest), "seed {seed}: {lowest}");
        assert!((1800..=2600).contains(&step), "seed {seed}: {step}");
        assert!(escape(&sights).is_some_and(|it| it < 3500), "seed {seed}: {:?}", escape(&sights));
        assert!(at(&sights, 6000).loss < 0.25, "seed {seed}: {}", at(&sights, 6000).loss);
        assert!(
            sights[0].means[2] > 0.4 && at(&sights, 6000).means[2] > 0.4,
            "it comes from the middle and back"
        );
    }
}

/// Never escapes; the mean falls on and on, the loss stays at that of chance.
#[test]
fn the_top_of_five_layers_sinks_and_does_not_come_back() {
    let sights = sights("sigmoid", 5, 1, 47);
    assert_eq!(escape(&sights), None);
    let tops: Vec<f64> = sights.iter().map(|it| it.means[4]).collect();
    assert!(tops.windows(2).all(|it| it[1] < it[0]), "it falls from each epoch to the next: {tops:?}");
    assert!(*tops.last().expect("a sight") < 0.1);
    let end = sights.last().expect("a sight");
    assert!((end.loss - CHANCE).abs() < 0.02, "{}", end.loss);
    assert!(end.accuracy < 0.2, "{}", end.accuracy);
}

/// Mean about 0; loss .047 and .061 at 1000 steps.
#[test]
fn tanh_layers_stay_about_zero_and_learn_at_once() {
    for depth in [4, 5] {
        let sights = sights("tanh", depth, 1, 8);
        let end = at(&sights, 1000);
        assert!(end.means.iter().all(|it| it.abs() < 0.1), "{:?}", end.means);
        assert!(end.loss < 0.15, "{depth}: {}", end.loss);
    }
}

#[test]
fn a_run_that_is_cut_into_stretches_sees_the_same_bit_for_bit() {
    let it = run("sigmoid", 2, 7);
    let whole = it.run(None, 4).expect("from the start");
    let first = it.run(None, 1).expect("from the start");
    let second = it.run(first.next.as_ref(), 3).expect("from a state of its own");
    assert_eq!([first.sights, second.sights].concat(), whole.sights);
    assert_eq!(second.next, whole.next);
    let steps: Vec<u32> = whole.sights.iter().map(|it| it.step).collect();
    assert_eq!(steps, [0, 1, 2, 3, 4].map(|it| it * STEPS_PER_EPOCH));
}

#[test]
fn a_state_of_another_network_is_refused() {
    let state = run("sigmoid", 1, 1).run(None, 1).expect("from the start").next;
    assert_eq!(run("sigmoid", 2, 1).run(state.as_ref(), 1), None);
}

#[test]
fn a_run_that_leaves_the_finite_numbers_ends_there() {
    let it = TopLayer { function: function("exponential"), depth: 5, learning_rate: 10.0, seed: 1 };
    let stretch = it.run(None, 4).expect("from the start");
    assert_eq!(stretch.next, None);
    assert!(stretch.sights.len() < 5);
}
