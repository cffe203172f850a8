//! The page about the lights of a network.

use activation_lab::chart::event::PlotEvent;
use activation_lab::chart::key::{Pace, PlotKey};
use activation_lab::experiment::lights::film::{DEAD, Film};
use activation_lab::page::coded::Coded;
use activation_lab::page::dead::coat::Coat;
use activation_lab::page::dead::lights::action::LightsAction;
use activation_lab::page::dead::lights::census::census;
use activation_lab::page::dead::lights::map::{LampState, chart, lamps, lit_path, moment};
use activation_lab::page::dead::lights::rescue::Rescue;
use activation_lab::page::dead::lights::scenario::Scenario;
use activation_lab::page::dead::lights::setting::LightsSetting;
use activation_lab::page::dead::lights::settings::{Remedy, Settings};
use activation_lab::page::dead::lights::state::LightsState;
use activation_lab::page::dead::lights::{unit, view};
use activation_lab::page::lab::Lab;
use activation_lab::text::{Lang, Texts};

use crate::crew::{lights, opened, work};

fn state(lab: &Lab) -> &LightsState {
    &lab.studies.dead.lights
}

fn film(lab: &Lab) -> &Film {
    state(lab).film.result(0).expect("a film")
}

fn played(scenario: Scenario) -> Lab {
    let mut lab = opened();
    lights(&mut lab, LightsAction::Play(scenario));
    work(&mut lab);
    lab
}

#[test]
fn every_way_to_kill_kills_and_the_healthy_run_does_not() {
    let healthy = played(Scenario::Healthy);
    assert_eq!(film(&healthy).n_dead(), 0);
    for scenario in Scenario::ALL.into_iter().filter(|it| *it != Scenario::Healthy) {
        let lab = played(scenario);
        assert!(film(&lab).n_dead() > 0, "{scenario:?}");
        let on: Vec<_> = view::scenarios(&state(&lab).settings, Texts::of(Lang::En))
            .into_iter()
            .filter(|it| it.is_on)
            .collect();
        assert_eq!(on.iter().map(|it| it.what).collect::<Vec<_>>(), [scenario]);
    }
}

#[test]
fn a_scenario_changes_one_thing_of_the_healthy_run() {
    let now = Settings::default();
    let healthy = Scenario::Healthy.settings(&now);
    let differs = |it: &Settings| {
        [
            it.rate != healthy.rate || it.rule != healthy.rule || it.layers != healthy.layers,
            it.bias != healthy.bias,
            it.birth != healthy.birth,
            it.coat != healthy.coat,
            it.remedy != healthy.remedy,
            it.seed != healthy.seed,
        ]
    };
    for scenario in Scenario::ALL.into_iter().filter(|it| *it != Scenario::Healthy) {
        let changed = differs(&scenario.settings(&now)).iter().filter(|it| **it).count();
        assert_eq!(changed, 1, "{scenario:?}");
    }
}

#[test]
fn rescues_do_what_they_say() {
    let dead_after = |rescue: Rescue| {
        let mut lab = played(Scenario::Rate);
        let before = film(&lab).n_dead();
        lights(&mut lab, LightsAction::Rescue(rescue));
        work(&mut lab);
        (before, film(&lab).n_dead())
    };
    let (before, slower) = dead_after(Rescue::Rate);
    assert_eq!(slower, before, "a smaller rate wakes nobody");
    for rescue in [Rescue::Swap, Rescue::LeakyFromStart, Rescue::RateFromStart] {
        assert_eq!(dead_after(rescue).1, 0, "{rescue:?}");
    }
    assert!(dead_after(Rescue::Nudge).1 < before);
}

#[test]
fn the_run_is_told_in_every_language() {
    let mut lab = played(Scenario::Deep);
    lights(&mut lab, LightsAction::Rescue(Rescue::Swap));
    work(&mut lab);
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        let said = view::findings(film(&lab), &state(&lab).settings, texts);
        assert_eq!(said.len(), 6, "the dead, the cure, two layers and what they mean: {said:?}");
        assert_eq!(view::milestones(film(&lab), texts).len(), 4);
        assert!(view::setup(state(&lab), texts).contains("600"));
    }
}

#[test]
fn asking_about_a_unit_tells_how_it_died() {
    let mut lab = played(Scenario::Rate);
    let place = film(&lab).units.iter().position(|it| it.dead_since.is_some()).expect("a dead unit");
    let step = film(&lab).units[place].dead_since.expect("a step");
    lights(&mut lab, LightsAction::Ask(place));
    let asking = unit::report(state(&lab), Texts::of(Lang::En)).expect("a report");
    assert!(asking.rows.is_empty());
    work(&mut lab);
    let report = unit::report(state(&lab), Texts::of(Lang::En)).expect("a report");
    assert!(report.sentences.iter().any(|it| it.contains(&format!("step {step}"))), "{:?}", report.sentences);
    assert_eq!(report.rows.len(), 3);

    let alive = film(&lab).units.iter().position(|it| it.dead_since.is_none()).expect("a unit that lives");
    lights(&mut lab, LightsAction::Ask(alive));
    work(&mut lab);
    let report = unit::report(state(&lab), Texts::of(Lang::En)).expect("a report");
    assert!(report.rows.is_empty() && report.sentences[0].contains("Alive"), "{:?}", report.sentences);
    lights(&mut lab, LightsAction::Close);
    assert_eq!(unit::report(state(&lab), Texts::of(Lang::En)), None);
}

#[test]
fn lamps_show_the_step_that_is_looked_at() {
    let mut lab = played(Scenario::Rate);
    let texts = Texts::of(Lang::En);
    let out = |lab: &Lab| {
        let all = lamps(state(lab), film(lab), texts);
        all.iter().flat_map(|it| &it.1).filter(|it| it.state == LampState::Out).count()
    };
    assert_eq!(out(&lab), film(&lab).n_dead());
    lights(&mut lab, LightsAction::Plot(PlotEvent::Key(PlotKey::Home)));
    assert_eq!((state(&lab).step(), out(&lab)), (0.0, 0));
    lights(&mut lab, LightsAction::Plot(PlotEvent::Key(PlotKey::Right(Pace::Normal))));
    assert!(moment(state(&lab), film(&lab), texts).starts_with("step 10:"));
    lights(&mut lab, LightsAction::Plot(PlotEvent::Probe(150.4)));
    assert_eq!(state(&lab).step(), 150.0);
    lights(&mut lab, LightsAction::Plot(PlotEvent::Key(PlotKey::End)));
    assert_eq!((state(&lab).step(), state(&lab).moment), (300.0, 1200.0));
}

#[test]
fn the_map_has_a_ribbon_for_each_unit() {
    let lab = played(Scenario::Deep);
    let map = chart(film(&lab), Some(3), Texts::of(Lang::En));
    assert_eq!(
        (map.widths.as_slice(), map.unit_names.len(), map.steps.len()),
        ([16, 16].as_slice(), 32, 301)
    );
    let dead = map.lit.last().expect("a moment").iter().filter(|it| **it == DEAD).count();
    assert_eq!(dead, film(&lab).n_dead());
}

#[test]
fn a_light_is_filled_up_to_its_share() {
    let height = |share: f64| {
        let path = lit_path(share, 8.0);
        let ys = path
            .trim_matches(['M', 'Z'])
            .split('L')
            .map(|it| it.split(' ').nth(1).and_then(|it| it.parse::<f64>().ok()).expect("a number"));
        ys.fold(f64::INFINITY, f64::min)
    };
    assert_eq!((height(1.0), height(0.5), height(0.25)), (-8.0, 0.0, 4.0));
}

#[test]
fn many_seeds_are_counted_once_the_reader_asks() {
    let mut lab = opened();
    work(&mut lab);
    lights(&mut lab, LightsAction::Set(LightsSetting::Runs, 8.0));
    assert_eq!(census(state(&lab), Texts::of(Lang::En)), None);
    lights(&mut lab, LightsAction::Count);
    work(&mut lab);
    let counted = census(state(&lab), Texts::of(Lang::En)).expect("eight runs");
    assert_eq!(counted.rows.len(), 2);
    assert!(counted.rows.iter().all(|it| it[2].contains('–')), "{:?}", counted.rows);
    let first = *state(&lab).tallies.result(0).expect("a run");
    assert_eq!(first.dead, film(&lab).n_dead() as f64 / 32.0, "the first of them is the run that is shown");
    lights(&mut lab, LightsAction::Set(LightsSetting::Rate, 3.0));
    assert_eq!(census(state(&lab), Texts::of(Lang::En)), None, "another set-up forgets them");
    assert!(lab.errands().iter().all(|it| !format!("{:?}", it.ticket.study).contains("Tally")));
}

#[test]
fn every_function_can_be_filmed_and_every_remedy_tried() {
    for coat in Coat::all() {
        for remedy in Remedy::all() {
            let mut lab = opened();
            lights(&mut lab, LightsAction::Set(LightsSetting::Steps, 10.0));
            lights(&mut lab, LightsAction::Set(LightsSetting::Width, 4.0));
            lights(&mut lab, LightsAction::Wear(coat));
            lights(&mut lab, LightsAction::Remedy(remedy));
            work(&mut lab);
            assert_eq!(film(&lab).cured_at.is_some(), remedy != Remedy::Nothing, "{coat:?}, {remedy:?}");
        }
    }
}

#[test]
fn the_largest_run_of_the_page_is_no_larger_than_a_job_may_be() {
    let mut lab = opened();
    for setting in [LightsSetting::Steps, LightsSetting::Width, LightsSetting::Layers] {
        lights(&mut lab, LightsAction::Set(setting, f64::INFINITY));
    }
    lights(&mut lab, LightsAction::Remedy(Remedy::Nudge));
    assert_eq!((state(&lab).settings.units(), state(&lab).last_step()), (96, 1200.0));
    work(&mut lab);
    assert_eq!(state(&lab).film.refusal, None);
    assert!(film(&lab).frames.len() <= 405);
}
