//! One function, one seed, nothing but divergence, no plane, no classes, no samples.

use std::rc::Rc;

use activation_lab::chart::Palette;
use activation_lab::chart::frame::Size;
use activation_lab::chart::lines::YScale;
use activation_lab::page::lab::Lab;
use activation_lab::page::race::action::RaceAction;
use activation_lab::page::race::comparisons::{Finding, rivals};
use activation_lab::page::race::curves::{Shown, curves, offered};
use activation_lab::page::race::pictures::{marks, pictures};
use activation_lab::page::race::scores::{file, rows};
use activation_lab::page::race::status::status;
use activation_lab::page::race::verdict::verdict;
use activation_lab::text::{Lang, Texts};

use crate::crew::{QUICK, act, finished, race, runs};

const SIZE: Size = Size { width: 640.0, height: 480.0 };

fn texts() -> &'static Texts {
    Texts::of(Lang::En)
}

/// Draws everything that the page has, so that nothing of it can fail unseen.
fn look(lab: &Lab) -> usize {
    let race = &lab.studies.race;
    for shown in [Shown::First, Shown::All] {
        let curves = curves(&race.runs, race.metric, shown, texts());
        for scale in [YScale::Linear, YScale::Log] {
            let figure = curves.figure(scale, texts());
            let svg = figure.svg(SIZE, &Palette::dark());
            assert!(!svg.contains("NaN") && !svg.contains("inf"), "{shown:?} {scale:?}");
            assert!(figure.table().columns.len() > runs(lab).width());
        }
    }
    let marks = marks(&race.runs);
    let pictures = pictures(&race.runs, &marks, texts());
    for it in &pictures {
        assert!(!Rc::clone(&it.figure).svg(SIZE, &Palette::light()).contains("NaN"), "{}", it.name);
    }
    assert_eq!(rows(&race.runs, race.metric, texts()).len(), runs(lab).width());
    pictures.len()
}

fn findings(lab: &Lab) -> Vec<Finding> {
    let race = &lab.studies.race;
    let baseline = race.selection(&lab.function).baseline();
    rivals(&race.runs, race.metric, baseline).iter().map(|it| it.finding).collect()
}

#[test]
fn before_anything_has_run_there_is_an_empty_chart_and_no_verdict() {
    let lab = race(QUICK);
    assert_eq!(look(&lab), 0);
    assert_eq!(verdict(&lab.studies.race, &lab.function, texts()), None);
    assert_eq!(offered(runs(&lab), texts()).len(), 1);
}

#[test]
fn one_function_has_no_one_to_beat() {
    let lab = finished(&format!("{QUICK}&c=relu&seeds=3"));
    assert_eq!(look(&lab), 1);
    let verdict = verdict(&lab.studies.race, &lab.function, texts()).expect("a race that is over");
    assert_eq!(
        (verdict.rows.len(), verdict.headline),
        (0, texts().race().results.nothing_to_compare.to_owned())
    );
}

#[test]
fn one_seed_decides_nothing() {
    let lab = finished(&format!("{QUICK}&c=relu;sigmoid&seeds=1"));
    assert_eq!(look(&lab), 2);
    assert_eq!(findings(&lab), [Finding::TooFew]);
    assert_eq!(offered(runs(&lab), texts()).len(), 1, "there is nothing to take a median of");
}

#[test]
fn the_same_function_twice_is_equal_with_every_seed() {
    let lab = finished(&format!("{QUICK}&c=relu;relu&seeds=8"));
    assert_eq!(findings(&lab), [Finding::Equal]);
}

#[test]
fn where_every_run_diverges_all_are_equal_and_it_is_said_where() {
    let lab = finished("n=40&net=3&c=relu;identity&data=plane&lr=1000&batch=8&epochs=20&seeds=6");
    assert!(runs(&lab).seeds().flatten().all(|it| it.divergence().is_some()));
    look(&lab);
    let rows = rows(runs(&lab), lab.studies.race.metric, texts());
    assert!(rows.iter().all(|it| it.diverged == "6 of 6" && it.median == "∞"), "{rows:?}");
    assert_eq!(findings(&lab), [Finding::Equal]);
}

#[test]
fn a_function_whose_runs_all_diverge_is_worse_than_one_that_trains() {
    let lab = finished("n=100&c=sigmoid;identity&lr=1000&epochs=40&seeds=8");
    let diverged = |place: usize| runs(&lab).seeds().filter(|it| it[place].divergence().is_some()).count();
    assert_eq!((diverged(0), diverged(1)), (0, 8), "what is bounded cannot run away");
    assert_eq!(findings(&lab), [Finding::Worse]);
    look(&lab);
}

#[test]
fn numbers_are_learnt_as_well_as_classes() {
    for (data, n_pictures) in [("sine", 2), ("bumps", 2), ("iris", 0), ("spiral&arms=3", 2)] {
        for metric in ["loss", "accuracy"] {
            let lab = finished(&format!("{QUICK}&c=relu;tanh&data={data}&seeds=6&metric={metric}"));
            assert_eq!(look(&lab), n_pictures, "{data}");
            assert_eq!(findings(&lab).len(), 1, "{data}");
            assert_eq!(file(runs(&lab), lab.studies.race.metric, texts()).rows.len(), 6);
        }
    }
}

#[test]
fn without_samples_there_is_no_race_and_the_page_says_why() {
    let mut lab = race("data=own&c=relu;tanh");
    act(&mut lab, RaceAction::RunAll);
    assert_eq!(lab.errands(), []);
    let status = status(&lab.studies.race, &lab.train.setup, lab.studies.crew, texts());
    assert_eq!(status.trouble.as_deref(), Some(texts().train_run().no_data));
}
