//! What is asked of the workers, and what becomes of their answers.

use activation_lab::page::action::Action;
use activation_lab::page::saturation::depth::action::DepthAction;
use activation_lab::page::saturation::depth::setting::DepthSetting;
use activation_lab::page::saturation::phase::action::PhaseAction;
use activation_lab::page::saturation::phase::setting::PhaseSetting;
use activation_lab::page::study::action::StudyAction;
use activation_lab::page::study::batch::Phase;

use crate::support::{answer, depth, page, phase, wanted, work};

#[test]
fn everything_but_the_training_is_found_out_without_asking() {
    let mut lab = page("tanh");
    work(&mut lab);
    let saturation = &lab.studies.saturation;
    let passages: usize = saturation.depth.measured.results().map(|it| it.1.len()).sum();
    assert_eq!(passages, 20, "networks");
    assert!(saturation.phase.profile.result(0).is_some());
    assert!(saturation.phase.told.result(0).is_some());
    assert_eq!(saturation.phase.measured.done(), 3);
    assert_eq!(saturation.phase.normalised.done(), 3);
    assert_eq!(saturation.depth.trained.done(), 0);
}

#[test]
fn networks_are_those_of_the_seeds_however_they_are_cut_into_jobs() {
    let passages = |width: f64| {
        let mut lab = page("relu");
        depth(&mut lab, DepthAction::Set(DepthSetting::Width, width));
        work(&mut lab);
        let measured = &lab.studies.saturation.depth.measured;
        let jobs = measured.total();
        (jobs, measured.results().flat_map(|it| it.1.clone()).collect::<Vec<_>>())
    };
    let (jobs, all) = passages(16.0);
    assert_eq!(jobs, 2, "ten networks a job");
    let distinct = |it: &Vec<_>| (1..it.len()).all(|at| it[at - 1] != it[at]);
    assert!(distinct(&all));
    assert_eq!(passages(16.0).1, all);
}

#[test]
fn another_set_up_begins_anew_and_late_answers_are_dropped() {
    let mut lab = page("tanh");
    let late = wanted(&lab);
    depth(&mut lab, DepthAction::Set(DepthSetting::Gain, 2.0));
    let first = late.first().map(answer).expect("an errand");
    lab.apply(StudyAction::Heard(vec![first]).into());
    assert_eq!(lab.studies.saturation.depth.measured.done(), 0);
    work(&mut lab);
    lab.apply(Action::Choose("relu".to_owned()));
    let saturation = &lab.studies.saturation;
    assert_eq!(saturation.depth.measured.done(), 0);
    assert!(saturation.phase.profile.result(0).is_none(), "the map was of another function");
    assert!(work(&mut lab) > 0);
    assert_eq!(lab.studies.saturation.phase.measured.done(), 3);
}

#[test]
fn a_place_of_the_map_is_clamped_and_asks_for_its_own_networks_only() {
    let mut lab = page("tanh");
    work(&mut lab);
    phase(&mut lab, PhaseAction::Choose(2.5, 0.3));
    let saturation = &lab.studies.saturation;
    assert_eq!(saturation.phase.measured.done(), 0);
    assert_eq!(saturation.phase.normalised.done(), 3, "they do not depend on the place");
    assert!(saturation.phase.profile.result(0).is_some());
    phase(&mut lab, PhaseAction::Choose(1e9, f64::NAN));
    let diagram = &lab.studies.saturation.phase;
    assert_eq!(diagram.get(PhaseSetting::Weight), 400.0);
    assert_eq!(diagram.get(PhaseSetting::Bias), PhaseSetting::Bias.control().default);
}

#[test]
fn training_waits_for_the_reader_and_can_be_paused_and_cancelled() {
    let mut lab = page("relu");
    depth(&mut lab, DepthAction::Set(DepthSetting::TrainDepth, 1.0));
    depth(&mut lab, DepthAction::Set(DepthSetting::TrainRuns, 2.0));
    work(&mut lab);
    assert!(wanted(&lab).is_empty());
    depth(&mut lab, DepthAction::Train);
    assert_eq!(wanted(&lab).len(), 4, "two runs of each initialisation");
    depth(&mut lab, DepthAction::PauseTraining);
    assert!(wanted(&lab).is_empty());
    depth(&mut lab, DepthAction::Train);
    work(&mut lab);
    let trained = &lab.studies.saturation.depth.trained;
    assert_eq!((trained.done(), trained.phase), (4, Phase::Idle));
    assert!(trained.results().all(|it| it.1.accuracy > 0.3), "one hidden layer learns");
    depth(&mut lab, DepthAction::CancelTraining);
    assert_eq!(lab.studies.saturation.depth.trained.done(), 0);
}
