//! The page: what it asks for, what it keeps, and what it forgets.

use activation_lab::nn::initialisation::{Distribution, Initialisation};
use activation_lab::page::action::Action;
use activation_lab::page::address;
use activation_lab::page::lab::{Lab, Page};
use activation_lab::page::race::action::RaceAction;
use activation_lab::page::race::choices::{Metric, Start};
use activation_lab::page::race::status::{epoch, status};
use activation_lab::page::study::action::{Report, StudyAction};
use activation_lab::page::study::batch::Phase;
use activation_lab::page::study::errand::Errand;
use activation_lab::page::train::action::TrainAction;
use activation_lab::page::train::change::Change;
use activation_lab::page::train::setting::Setting;
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::message::job::Job;

use crate::crew::{QUICK, act, finish, finished, hear, race, report, runs, serve};
use crate::heats::function;

fn three(seeds: u32) -> String {
    format!("{QUICK}&c=relu;tanh;sigmoid&seeds={seeds}")
}

fn set(lab: &mut Lab, setting: Setting, value: f64) {
    lab.apply(Action::Train(TrainAction::Change(Change::Set(setting, value))));
}

#[test]
fn nothing_runs_before_the_reader_says_so() {
    let lab = race(&three(6));
    assert_eq!(lab.errands(), []);
    assert!(!runs(&lab).has_begun());
}

#[test]
fn the_functions_of_the_first_seed_keep_step() {
    let mut lab = race(&three(6));
    act(&mut lab, RaceAction::RunFirst);
    let mut clock = Vec::new();
    // One answer at a time, the last asked first.
    while let Some(errand) = lab.errands().pop() {
        hear(&mut lab, vec![report(errand)]);
        let epochs: Vec<u32> =
            runs(&lab).first().map(|it| it.points.last().map_or(0, |it| it.epoch)).collect();
        let (least, most) = (epochs.iter().min(), epochs.iter().max());
        assert!(most.zip(least).is_some_and(|(most, least)| most - least <= 1), "{epochs:?}");
        clock.push(epoch(runs(&lab)));
    }
    assert!(clock.is_sorted() && clock.last() == Some(&4), "{clock:?}");
    assert_eq!((runs(&lab).phase, runs(&lab).progress()), (Phase::Idle, (3, 18)));
    assert!(runs(&lab).scene.is_some() && runs(&lab).first().all(|it| it.picture.is_some()));
}

#[test]
fn many_seeds_take_over_the_first_and_run_the_rest() {
    let mut lab = race(&three(6));
    act(&mut lab, RaceAction::RunFirst);
    finish(&mut lab);
    let first: Vec<_> = runs(&lab).first().cloned().collect();
    act(&mut lab, RaceAction::RunAll);
    finish(&mut lab);
    assert_eq!((runs(&lab).phase, runs(&lab).progress()), (Phase::Idle, (18, 18)));
    assert_eq!(runs(&lab).first().cloned().collect::<Vec<_>>(), first);
    // Side by side or one after the other: the numbers are the same.
    let alone = finished(&three(6));
    let points = |lab: &Lab| runs(lab).seeds().flatten().map(|it| it.points.clone()).collect::<Vec<_>>();
    assert_eq!(points(&lab), points(&alone));
    let ends: Vec<f64> = runs(&lab).seeds().map(|it| it[0].last(Metric::Loss)).collect();
    assert!(
        (1..ends.len()).all(|it| !ends[..it].contains(&ends[it])),
        "every seed is another race: {ends:?}"
    );
}

#[test]
fn a_paused_race_asks_for_nothing_and_goes_on_where_it_stood() {
    let mut lab = race(&three(6));
    act(&mut lab, RaceAction::RunAll);
    serve(&mut lab);
    let (done, _) = runs(&lab).progress();
    assert!(0 < done && done < 18);
    act(&mut lab, RaceAction::Pause);
    assert_eq!((runs(&lab).phase, lab.errands()), (Phase::Paused, vec![]));
    act(&mut lab, RaceAction::Resume);
    assert_eq!(runs(&lab).progress().0, done);
    finish(&mut lab);
    assert_eq!(runs(&lab).progress(), (18, 18));
}

#[test]
fn what_was_under_way_when_a_race_is_cancelled_comes_too_late() {
    let mut lab = race(&three(6));
    act(&mut lab, RaceAction::RunAll);
    let late: Vec<Report> = lab.errands().into_iter().map(report).collect();
    act(&mut lab, RaceAction::Cancel);
    hear(&mut lab, late);
    assert_eq!((runs(&lab).phase, runs(&lab).has_begun(), lab.errands()), (Phase::Idle, false, vec![]));
}

#[test]
fn an_answer_that_comes_twice_counts_once() {
    let mut lab = race(&three(2));
    act(&mut lab, RaceAction::RunFirst);
    let first = report(lab.errands().remove(0));
    hear(&mut lab, vec![first.clone(), first]);
    assert_eq!(runs(&lab).first().map(|it| it.legs).collect::<Vec<_>>(), [1, 0, 0]);
}

#[test]
fn results_survive_other_pages_and_what_does_not_matter_to_them() {
    let mut lab = finished(&three(6));
    let before = runs(&lab).clone();
    for page in [Page::Explore, Page::Compare, Page::Train, Page::Race] {
        let hash = address::format_page(&lab, page);
        lab.apply(Action::Navigate(hash));
        assert_eq!(runs(&lab), &before, "{page:?}");
    }
    lab.apply(Action::Choose("mish".into()));
    set(&mut lab, Setting::Speed, 7.0);
    act(&mut lab, RaceAction::SetMetric(Metric::Quality));
    act(&mut lab, RaceAction::MeasureAgainst(1));
    assert_eq!(runs(&lab), &before, "the same race, looked at in another way");
}

#[test]
fn a_race_goes_on_while_the_reader_is_on_another_page() {
    let mut lab = race(&three(6));
    act(&mut lab, RaceAction::RunAll);
    lab.apply(Action::Navigate(address::format_page(&lab, Page::Explore)));
    finish(&mut lab);
    assert_eq!((lab.page, runs(&lab).progress()), (Page::Explore, (18, 18)));
}

#[test]
fn another_course_begins_anew() {
    let changes: [fn(&mut Lab); 4] = [
        |it| set(it, Setting::LearningRate, 0.5),
        |it| set(it, Setting::Seed, 9.0),
        |it| act(it, RaceAction::SetEpochs(5.0)),
        |it| act(it, RaceAction::SetStart(Start::OwnGain)),
    ];
    for change in changes {
        let mut lab = finished(&three(2));
        change(&mut lab);
        assert!(!runs(&lab).has_begun());
    }
}

#[test]
fn more_seeds_and_another_function_keep_the_heats_that_are_there() {
    let mut lab = finished(&three(2));
    act(&mut lab, RaceAction::SetSeeds(4.0));
    assert_eq!(runs(&lab).progress(), (6, 12));
    act(&mut lab, RaceAction::Add(function("gelu")));
    assert_eq!(runs(&lab).progress(), (6, 16));
    act(&mut lab, RaceAction::Remove(0));
    assert_eq!(runs(&lab).progress(), (4, 12), "two of two functions that stay");
    let kept = runs(&lab).first().next().expect("a heat").points.clone();
    let fresh = finished(&format!("{QUICK}&c=tanh&seeds=1"));
    assert_eq!(kept, runs(&fresh).first().next().expect("a heat").points, "each is that of its function");
}

#[test]
fn every_heat_has_its_seed_its_function_and_the_start_that_was_chosen() {
    let mut lab = race(&format!("{QUICK}&c=relu;swish,beta=2&seeds=2&seed=5&init=glorot"));
    act(&mut lab, RaceAction::RunAll);
    let recipes = |lab: &Lab| {
        let recipe = |it: Errand| match it.job {
            Job::Race(leg) => leg.recipe,
            other => panic!("{other:?} is no leg"),
        };
        lab.errands().into_iter().map(recipe).collect::<Vec<_>>()
    };
    let [relu, swish, later, _] = &recipes(&lab)[..] else { panic!("two functions with two seeds") };
    assert_eq!((relu.seed, swish.seed, later.seed), (5, 5, 6));
    assert_eq!((&*relu.layers[0].function.id, &*swish.layers[0].function.id), ("relu", "swish"));
    assert_eq!(swish.layers[0].function.parameters, [2.0]);
    assert_eq!(relu.initialisation, Initialisation::Glorot(Distribution::Normal));
    act(&mut lab, RaceAction::SetStart(Start::OwnGain));
    let own = Initialisation::VariancePreserving(Distribution::Normal);
    assert!(recipes(&lab).iter().all(|it| it.initialisation == own));
}

#[test]
fn every_look_at_a_finished_race_counts_its_comparisons_once() {
    let mut lab = finished(&three(6));
    let made = |lab: &Lab| lab.studies.race.tally.made;
    assert_eq!(made(&lab), 2, "two others beside the baseline");
    act(&mut lab, RaceAction::SetMetric(Metric::Quality));
    assert_eq!(made(&lab), 4);
    act(&mut lab, RaceAction::SetMetric(Metric::Loss));
    assert_eq!(made(&lab), 4, "seen before");
    act(&mut lab, RaceAction::MeasureAgainst(2));
    assert_eq!(made(&lab), 6);
    let mut first = race(&three(6));
    act(&mut first, RaceAction::RunFirst);
    finish(&mut first);
    assert_eq!(made(&first), 0, "one seed compares nothing");
}

#[test]
fn without_workers_the_page_says_so_and_keeps_what_has_run() {
    let mut lab = race(&three(6));
    act(&mut lab, RaceAction::RunAll);
    serve(&mut lab);
    let done = runs(&lab).progress();
    lab.apply(StudyAction::Lost.into());
    let lost = |lab: &Lab| {
        let texts = Texts::of(Lang::Zh);
        status(&lab.studies.race, &lab.train.setup, lab.studies.crew, texts).lost
    };
    assert_eq!((lost(&lab), runs(&lab).progress()), (Some(Texts::of(Lang::Zh).race().lost), done));
    lab.apply(StudyAction::Reconnect.into());
    assert_eq!(lost(&lab), None);
    finish(&mut lab);
    assert_eq!(runs(&lab).progress(), (18, 18));
}

#[test]
fn a_refusal_ends_the_race_and_a_new_course_forgets_it() {
    let mut lab = race(&three(2));
    act(&mut lab, RaceAction::RunAll);
    let ticket = lab.errands()[0].ticket;
    let refusal = activation_lab::worker::message::event::Refusal::Mismatch;
    lab.apply(StudyAction::Heard(vec![Report { ticket, result: Err(refusal) }]).into());
    assert_eq!((runs(&lab).refusal, runs(&lab).phase, lab.errands()), (Some(refusal), Phase::Idle, vec![]));
    act(&mut lab, RaceAction::SetEpochs(3.0));
    assert_eq!(runs(&lab).refusal, None);
}
