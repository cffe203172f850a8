//! The address of a race, in both directions.

use activation_lab::page::address;
use activation_lab::page::lab::Lab;
use activation_lab::page::race::action::RaceAction;
use activation_lab::page::race::choices::{Metric, Start};
use activation_lab::page::race::preset::{PRESETS, links};
use activation_lab::text::{Lang, Texts};

use crate::crew::{act, race};
use crate::heats::function;

fn again(lab: &Lab) -> Lab {
    let hash = address::format(lab);
    let back = address::parse(&hash, &Lab::default());
    assert_eq!(back.problems, [], "{hash}");
    back
}

#[test]
fn the_page_at_its_beginning_has_an_address_without_options() {
    assert_eq!(address::format(&race("")), "#/race");
}

#[test]
fn functions_numbers_and_choices_come_back() {
    let mut lab = race("data=spiral&net=6,6&opt=adam");
    act(&mut lab, RaceAction::Add(function("softsign")));
    act(&mut lab, RaceAction::MeasureAgainst(4));
    act(&mut lab, RaceAction::SetSeeds(33.0));
    act(&mut lab, RaceAction::SetEpochs(250.0));
    act(&mut lab, RaceAction::SetStart(Start::OwnGain));
    act(&mut lab, RaceAction::SetMetric(Metric::Quality));
    let back = again(&lab);
    let (race, was) = (&back.studies.race, &lab.studies.race);
    assert_eq!((&race.own, race.seeds, race.epochs), (&was.own, 33.0, 250.0));
    assert_eq!((race.start, race.metric), (Start::OwnGain, Metric::Quality));
    assert_eq!(back.train.setup, lab.train.setup);
    assert_eq!(address::format(&back), address::format(&lab));
}

#[test]
fn a_formula_of_ones_own_can_race() {
    let lab = race("c=relu;custom,formula=x*tanh(exp(x))");
    let names: Vec<_> = lab.studies.race.selection(&lab.function).functions().map(|it| it.id()).collect();
    assert_eq!(names, ["relu", "custom"]);
    assert_eq!(again(&lab).studies.race.own, lab.studies.race.own);
}

#[test]
fn what_cannot_be_used_is_reported_and_replaced() {
    for (options, keys) in [
        ("c=relu;nothing", vec!["c"]),
        ("c=;", vec!["c"]),
        ("c=relu;relu;relu;relu;relu;relu;relu;relu;relu", vec!["c"]),
        ("c=relu;tanh&base=3", vec!["base"]),
        ("seeds=0&epochs=1e9", vec!["seeds", "epochs"]),
        ("seeds=many&start=late&metric=", vec!["seeds", "start", "metric"]),
    ] {
        let lab = address::parse(&format!("#/race?{options}"), &Lab::default());
        let reported: Vec<&str> = lab.problems.iter().map(|it| it.key.as_str()).collect();
        assert_eq!(reported, keys, "{options}");
        let race = &lab.studies.race;
        assert!((1.0..=100.0).contains(&race.seeds) && (1.0..=2000.0).contains(&race.epochs), "{options}");
        assert!(race.selection(&lab.function).curves().len() <= 8, "{options}");
    }
}

#[test]
fn every_preset_is_an_address_without_a_fault_and_knows_itself() {
    for (place, preset) in PRESETS.iter().enumerate() {
        let lab = race(preset.options);
        let links = links(&lab, Texts::of(Lang::Zh));
        let chosen: Vec<bool> = links.iter().map(|it| it.is_chosen).collect();
        assert_eq!(chosen, (0..PRESETS.len()).map(|it| it == place).collect::<Vec<_>>(), "{}", preset.id);
        assert_eq!(links[place].href, address::format(&lab));
    }
}
