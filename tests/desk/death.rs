//! How a unit died, found by going through the run again.

use activation_lab::nn::observation::autopsy::Death;
use activation_lab::nn::observation::view::UnitId;
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::{Command, Edit};
use activation_lab::worker::message::snapshot::Snapshot;

use crate::support::{Coded, RUN, SCORES, accepted, advance, examine, recipe, start, started};

/// A rate at which some ReLU units die and others live on.
fn deadly(seed: u32) -> Coded {
    Coded { learning_rate: 1.5, seed, ..recipe("relu") }
}

fn dead_units(snapshot: &Snapshot) -> Vec<(UnitId, u32)> {
    let layers = snapshot.layers.iter().enumerate();
    let of = |(layer, view): (usize, &activation_lab::nn::observation::layer::LayerView)| {
        view.dead.iter().map(move |it| (UnitId { layer, unit: it.unit }, it.since_step)).collect::<Vec<_>>()
    };
    layers.flat_map(of).collect()
}

/// Whether the unit is dead after `steps` steps of a fresh run.
fn is_dead(recipe: &Coded, unit: UnitId, steps: u32) -> bool {
    let mut desk = Desk::default();
    let mut shown = accepted(&mut desk, start(recipe.clone()));
    for _ in 0..steps {
        shown = accepted(&mut desk, Command::Step { run: RUN, view: SCORES });
    }
    dead_units(&shown).iter().any(|it| it.0 == unit)
}

fn death(desk: &mut Desk, unit: UnitId) -> Death {
    let autopsy = accepted(desk, examine(unit.layer, unit.unit)).autopsy.expect("the unit is there");
    autopsy.death.expect("the unit is dead")
}

#[test]
fn the_step_that_is_blamed_is_the_one_before_which_the_unit_lived_and_after_which_it_is_dead() {
    let mut examined = 0;
    for seed in 1..=4 {
        let recipe = deadly(seed);
        let mut desk = started(recipe.clone());
        let shown = accepted(&mut desk, advance(6));
        for (unit, since) in dead_units(&shown).into_iter().filter(|it| it.1 > 0).take(3) {
            let death = death(&mut desk, unit);
            assert!((since.saturating_sub(18)..=since).contains(&death.step), "{death:?}, seen at {since}");
            assert_eq!(death.epoch, death.step.div_ceil(19));
            assert!(!is_dead(&recipe, unit, death.step - 1) && is_dead(&recipe, unit, death.step));
            assert!(death.nearest.0 > 0.0 && death.nearest.1 <= 0.0, "{death:?}");
            // A unit of a later layer can die of what happens to its inputs.
            assert!(death.gradient_norm.is_finite() && (unit.layer > 0 || death.gradient_norm > 0.0));
            examined += 1;
        }
    }
    assert!(examined >= 4, "the rate kills too few: {examined}");
}

#[test]
fn a_unit_that_a_reader_kills_dies_of_the_edit() {
    let mut desk = started(recipe("relu"));
    accepted(&mut desk, advance(2));
    let unit = UnitId { layer: 0, unit: 2 };
    let edit = Edit::Bias { unit, value: -1000.0 };
    accepted(&mut desk, Command::Edit { run: RUN, edit, view: SCORES });
    for epochs in [0, 3] {
        if epochs > 0 {
            accepted(&mut desk, advance(epochs));
        }
        let death = death(&mut desk, unit);
        assert_eq!((death.step, death.bias.1, death.gradient_norm), (38, -1000.0, 0.0), "{death:?}");
    }
}

#[test]
fn a_unit_that_never_lived_was_born_dead() {
    let mut desk = started(Coded { bias: -10.0, ..recipe("relu") });
    let unit = UnitId { layer: 0, unit: 0 };
    for _ in 0..2 {
        let death = death(&mut desk, unit);
        assert_eq!((death.step, death.epoch, death.bias), (0, 0, (-10.0, -10.0)));
        assert!(death.nearest.0 < 0.0);
        accepted(&mut desk, advance(1));
    }
}

#[test]
fn a_living_unit_has_no_death_and_its_samples_are_all_there() {
    let mut desk = started(recipe("tanh"));
    accepted(&mut desk, advance(1));
    for (layer, inputs) in [(0, 2), (1, 8), (2, 8)] {
        let autopsy = accepted(&mut desk, examine(layer, 0)).autopsy.expect("the unit is there");
        assert_eq!((autopsy.pre_activations.len(), autopsy.weights.len()), (300, inputs));
        assert_eq!(autopsy.samples, (0..300).collect::<Vec<_>>());
        assert!(autopsy.death.is_none());
    }
}
