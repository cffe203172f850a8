//! What the page says, in both languages.

use activation_lab::page::lab::Lab;
use activation_lab::page::race::action::RaceAction;
use activation_lab::page::race::comparisons::Finding;
use activation_lab::page::race::curves::{Shown, curves};
use activation_lab::page::race::runners::{layers_note, setup_line, start_note};
use activation_lab::page::race::status::status;
use activation_lab::page::race::verdict::{Verdict, verdict};
use activation_lab::text::{Lang, Texts};

use crate::crew::{QUICK, act, finished, race, runs, serve};

fn judged(lab: &Lab, lang: Lang) -> Verdict {
    verdict(&lab.studies.race, &lab.function, Texts::of(lang)).expect("a race with a result")
}

/// A deep network that sigmoids do not get off the ground.
fn one_sided() -> Lab {
    finished("c=tanh;sigmoid&data=circle&net=6,6,6,6&init=glorot&epochs=30&opt=adam&n=100&seeds=8")
}

#[test]
fn a_clear_difference_is_called_better_or_worse_with_its_numbers() {
    let lab = one_sided();
    let english = judged(&lab, Lang::En);
    let row = &english.rows[0];
    assert_eq!(row.finding, Finding::Worse, "{row:?}");
    assert!(
        row.verdict.starts_with("Sigmoid is worse than Tanh: wins 0 of 8, difference +0."),
        "{}",
        row.verdict
    );
    assert!(row.verdict.ends_with("p = 0.0078."), "two in 2⁸: {}", row.verdict);
    assert_eq!(row.cells.len(), english.heads.len());
    assert_eq!(
        english.headline,
        "Compared with Tanh over 8 seeds, 0 of 1 did better, 1 worse, and of 0 nothing can be said."
    );
    let chinese = judged(&lab, Lang::Zh);
    assert!(chinese.rows[0].verdict.contains("不如 Tanh：8 次中胜 0 次"), "{}", chinese.rows[0].verdict);
    assert!(english.tally.contains("this table: 1.") && english.tally.contains("opened the page: 1."));
}

#[test]
fn what_chance_explains_is_not_distinguishable_and_has_its_mde() {
    let lab = finished(&format!("{QUICK}&c=swish;gelu&seeds=8"));
    let row = judged(&lab, Lang::En).rows.remove(0);
    assert_eq!(row.finding, Finding::Indistinct, "{row:?}");
    assert!(row.verdict.contains("not distinguishable (MDE "), "{}", row.verdict);
    assert!(judged(&lab, Lang::Zh).rows[0].verdict.contains("无法区分 (MDE "));
}

#[test]
fn too_few_seeds_are_said_to_be_too_few_with_what_they_could_show_at_best() {
    let lab = finished(&format!("{QUICK}&c=relu;tanh;sigmoid&seeds=6"));
    let verdict = judged(&lab, Lang::En);
    assert_eq!(verdict.headline, "With 6 seeds nothing can be decided yet.");
    // Twice 1 in 2⁶, twice.
    assert!(verdict.rows.iter().all(|it| it.verdict.ends_with("would only give p = 0.0625.")), "{verdict:?}");
}

#[test]
fn a_verdict_on_the_way_says_that_it_may_change() {
    let mut lab = race(&format!("{QUICK}&c=relu;tanh&seeds=9"));
    act(&mut lab, RaceAction::RunAll);
    serve(&mut lab);
    assert!(judged(&lab, Lang::En).unfinished.is_some());
    let sentence =
        |lang| status(&lab.studies.race, &lab.train.setup, lab.studies.crew, Texts::of(lang)).sentence;
    assert_eq!(sentence(Lang::En), "6 of 9 seeds are done.");
    assert_eq!(sentence(Lang::Zh), "已完成 6 个种子，共 9 个。");
}

#[test]
fn the_clock_and_the_curves_are_read_out() {
    let mut lab = race(&format!("{QUICK}&c=relu;tanh&seeds=2"));
    act(&mut lab, RaceAction::RunFirst);
    (0..3).for_each(|_| assert!(serve(&mut lab)));
    let race = &lab.studies.race;
    let sentence = status(race, &lab.train.setup, lab.studies.crew, Texts::of(Lang::En)).sentence;
    assert_eq!(sentence, "Epoch 2 of 4, all functions side by side.");
    let curves = curves(runs(&lab), race.metric, Shown::First, Texts::of(Lang::En));
    let reading = curves.reading(curves.epoch(None), Texts::of(Lang::En));
    assert!(reading.starts_with("Epoch 2, Test loss: ReLU 0."), "{reading}");
    assert!(curves.reading(3, Texts::of(Lang::En)).contains("Tanh –"), "nothing is known of what is to come");
}

#[test]
fn the_course_is_said_in_one_line() {
    let lab = race("data=spiral&net=8,4&lr=0.02&opt=adam&n=200");
    let line = setup_line(&lab.train.setup, Texts::of(Lang::En));
    for part in ["piral", "200", "hidden layers 8–4", "learning rate 0.02", "Adam", "seed 1"] {
        assert!(line.contains(part), "{part} is not in {line:?}");
    }
    assert_eq!(layers_note(&lab.train.setup, Texts::of(Lang::En)), None);
    assert!(setup_line(&race("net=none").train.setup, Texts::of(Lang::Zh)).contains("隐藏层 无"));
}

#[test]
fn a_set_up_that_gives_each_function_its_gain_leaves_nothing_to_choose() {
    let note = |options: &str| {
        let lab = race(options);
        start_note(&lab.studies.race, &lab.train.setup, Texts::of(Lang::En)).is_settled
    };
    assert!(note("init=preserving") && !note("init=he") && !note("start=own_gain"));
}
