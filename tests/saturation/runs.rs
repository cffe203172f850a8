//! Runs of the top layer: in stretches, paused, cancelled, and beside those before.

use activation_lab::experiment::top_layer::{Sight, Stretch, TopLayer};
use activation_lab::nn::trainer::TrainerState;
use activation_lab::page::action::Action;
use activation_lab::page::lab::{Lab, Page};
use activation_lab::page::saturation::action::SaturationAction;
use activation_lab::page::saturation::top::{Top, TopAction};
use activation_lab::page::saturation::top_change::{Change, changes};
use activation_lab::page::saturation::top_view::view;
use activation_lab::page::study::action::{Report, StudyAction};
use activation_lab::page::study::batch::Phase;
use activation_lab::page::study::errand::Errand;
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::message::job::Job;
use activation_lab::worker::message::saturation::{SaturationJob, SaturationOutcome};

use crate::function;

fn act(lab: &mut Lab, action: TopAction) {
    lab.apply(SaturationAction::Top(action).into());
}

/// Two seeds of eight epochs each.
fn lab() -> Lab {
    let mut lab = Lab { page: Page::Saturation, ..Lab::default() };
    lab.apply(Action::Choose("sigmoid".into()));
    act(&mut lab, TopAction::SetSeeds(2.0));
    act(&mut lab, TopAction::SetEpochs(8.0));
    lab
}

fn top(lab: &Lab) -> &Top {
    &lab.studies.saturation.top
}

fn errands(lab: &Lab) -> Vec<(Errand, u32, bool)> {
    let of = |errand: Errand| match &errand.job {
        Job::Saturation(SaturationJob::TopLayer { run, from, .. }) => {
            Some((errand.clone(), run.seed, from.is_some()))
        }
        _ => None,
    };
    lab.errands().into_iter().filter_map(of).collect()
}

/// Answers an errand with sights of this loss.
fn answer(lab: &mut Lab, errand: &Errand, loss: f64, next: Option<TrainerState>) {
    let step = errand.ticket.index % 2 * 520 + 520;
    let sight = Sight { step, loss, accuracy: 0.5, means: vec![0.4, 0.3, 0.2, 0.1], spreads: vec![0.1; 4] };
    let outcome = SaturationOutcome::TopLayer(Stretch { sights: vec![sight], next });
    let report = Report { ticket: errand.ticket, result: Ok(outcome.into()) };
    lab.apply(StudyAction::Heard(vec![report]).into());
}

/// Some state: the page only hands it on.
fn state() -> Option<TrainerState> {
    let run = TopLayer { function: function("sigmoid"), depth: 1, learning_rate: 0.1, seed: 1 };
    run.run(None, 0).expect("from the start").next
}

fn finish(lab: &mut Lab, loss: f64) {
    act(lab, TopAction::Run);
    while let Some((errand, ..)) = errands(lab).first().cloned() {
        answer(lab, &errand, loss, state());
    }
}

#[test]
fn each_seed_goes_on_where_its_last_stretch_ended() {
    let mut lab = lab();
    assert!(errands(&lab).is_empty(), "nothing runs unasked");
    act(&mut lab, TopAction::Run);
    let first = errands(&lab);
    assert_eq!(first.iter().map(|it| (it.1, it.2)).collect::<Vec<_>>(), [(1, false), (2, false)]);
    answer(&mut lab, &first[1].0, 2.0, state());
    let then = errands(&lab);
    assert_eq!(then.iter().map(|it| (it.1, it.2)).collect::<Vec<_>>(), [(1, false), (2, true)]);
    assert_eq!(top(&lab).batch.done(), 1);
}

#[test]
fn pausing_keeps_what_is_there_and_cancelling_forgets_it() {
    let mut lab = lab();
    act(&mut lab, TopAction::Run);
    let (errand, ..) = errands(&lab)[0].clone();
    answer(&mut lab, &errand, 2.0, state());
    act(&mut lab, TopAction::Pause);
    assert!(errands(&lab).is_empty());
    assert_eq!((top(&lab).batch.phase, top(&lab).batch.done()), (Phase::Paused, 1));
    act(&mut lab, TopAction::Run);
    assert_eq!(errands(&lab).len(), 2);
    act(&mut lab, TopAction::Cancel);
    assert_eq!((top(&lab).batch.phase, top(&lab).batch.done()), (Phase::Idle, 0));
    answer(&mut lab, &errand, 2.0, state());
    assert_eq!(top(&lab).batch.done(), 0, "an answer after that comes too late");
}

#[test]
fn a_run_that_diverges_is_over_and_the_batch_comes_to_its_end() {
    let mut lab = lab();
    act(&mut lab, TopAction::Run);
    for (errand, ..) in errands(&lab) {
        answer(&mut lab, &errand, 2.0, None);
    }
    assert_eq!((top(&lab).batch.phase, top(&lab).batch.done()), (Phase::Idle, 4));
}

#[test]
fn finished_runs_are_shown_beside_those_of_a_changed_set_up() {
    let mut lab = lab();
    finish(&mut lab, 0.2);
    assert_eq!(top(&lab).before, None);
    act(&mut lab, TopAction::SetDepth(5.0));
    let before = top(&lab).before.clone().expect("the finished runs");
    assert_eq!((before.setup.run.depth, before.runs.len()), (4, 2));
    finish(&mut lab, 2.3);
    let setup = top(&lab).batch.setup().expect("a set-up");
    for lang in Lang::ALL {
        let view = view(setup, &top(&lab).runs(), "Sigmoid", Some((&before, "Sigmoid")), Texts::of(lang));
        assert_eq!(view.losses.series.len(), 5, "mean, lowest, highest, chance, before");
        assert_eq!(view.means.series.len(), 5);
        assert!(view.numbers[0].1.contains('0'), "{:?}", view.numbers);
        assert!(!view.before.is_empty() && !view.sentence.is_empty());
    }
}

#[test]
fn every_offered_change_changes_one_thing() {
    let lab = lab();
    for (name, change) in changes(&lab, Texts::of(Lang::En)) {
        let mut changed = lab.clone();
        match change {
            Change::Function(id) => changed.apply(Action::Choose(id.into())),
            Change::Setting(action) => act(&mut changed, action),
        }
        assert_ne!(top(&changed).batch.setup(), top(&lab).batch.setup(), "{name}");
    }
}
