//! The part of the page about what dead units cost.

use std::collections::BTreeSet;

use activation_lab::experiment::death_toll::treatment::Cause;
use activation_lab::experiment::statistics::median::Median;
use activation_lab::page::address::{format, parse};
use activation_lab::page::dead::action::DeadAction;
use activation_lab::page::dead::coat::Coat;
use activation_lab::page::dead::toll::action::TollAction;
use activation_lab::page::dead::toll::chart::chart;
use activation_lab::page::dead::toll::setup::{Length, Size, part, parts};
use activation_lab::page::dead::toll::summary::{Link, links, treated};
use activation_lab::page::dead::toll::verdict::{sentence, sentences};
use activation_lab::page::lab::Lab;
use activation_lab::page::study::errand::Study;
use activation_lab::text::{Lang, Texts};

use crate::support::{act, page, work};

fn trained() -> Lab {
    let mut lab = page([DeadAction::Toll(TollAction::Start)]);
    work(&mut lab, &[Study::Toll]);
    lab
}

#[test]
fn every_treatment_is_tried_once_with_every_seed() {
    let lab = page([DeadAction::Toll(TollAction::SetRuns(13.0))]);
    let trials = lab.studies.dead.toll.setup.trials(&lab.function);
    let mut tried = BTreeSet::new();
    for index in 0..parts(&trials) {
        let part = part(&trials, index).expect("a part");
        let treatment = trials.iter().position(|it| it.treatment == part.treatment);
        for seed in 0..part.count {
            assert!(tried.insert((treatment, part.seed + seed)));
        }
    }
    assert_eq!(tried.len(), 12 * 13);
}

#[test]
fn the_sentences_say_what_the_runs_show() {
    let texts = Texts::of(Lang::En);
    let words = texts.dead_toll();
    let lab = trained();
    let toll = &lab.studies.dead.toll;
    let treated = treated(toll);
    assert_eq!(treated.len(), 12);
    let links = links(toll, &treated);
    let of = |cause: Cause| links.iter().find(|it| it.cause == cause).expect("a cause that is through");
    // A rate of SGD that kills most units ruins the answer as well; Adam kills half of them and hardly harms, if at all.
    assert!(sentence(of(Cause::SgdRate), texts).ends_with(&format!("{}.", words.harmful)));
    let adam = of(Cause::AdamRate);
    assert!(adam.most_dead > 0.4 && adam.loss.value.abs() < 0.02, "{adam:?}");
    let said = sentence(adam, texts);
    let mild = [words.slight, words.not_told_apart];
    assert!(mild.iter().any(|it| said.ends_with(&format!("{it}."))), "{said}");
    assert!(sentence(of(Cause::Bias), texts).ends_with(&format!("{}.", words.harmful)));
    assert_eq!(sentences(toll, &treated, texts).len(), 3);
}

#[test]
fn a_verdict_follows_from_both_intervals() {
    let texts = Texts::of(Lang::En);
    let words = texts.dead_toll();
    let median = |interval| Median { value: 0.0, interval };
    for (correlation, loss, verdict) in [
        (Some((-0.9, -0.2)), Some((-0.019, -0.001)), words.slight),
        (Some((-0.9, -0.2)), Some((-0.021, -0.001)), words.harmful),
        (Some((-0.9, -0.2)), Some((-0.021, 0.0)), words.not_told_apart),
        (Some((-0.9, 0.0)), Some((-0.021, -0.001)), words.not_told_apart),
        (Some((0.2, 0.9)), Some((0.001, 0.021)), words.helpful),
        (Some((0.2, 0.9)), Some((-0.021, -0.001)), words.mixed),
        (Some((-0.9, -0.2)), None, words.too_few_seeds),
    ] {
        let link = Link {
            cause: Cause::AdamRate,
            correlation: Some(median(correlation)),
            seeds: 10,
            loss: median(loss),
            most_dead: 0.5,
        };
        let said = sentence(&link, texts);
        assert!(said.ends_with(&format!("{verdict}.")), "{link:?}: {said}");
    }
}

#[test]
fn a_leak_has_nothing_to_say_of_death() {
    let texts = Texts::of(Lang::En);
    let settings = [
        TollAction::Wear(Coat::Leaky),
        TollAction::SetRuns(6.0),
        TollAction::SetLength(Length::Short),
        TollAction::Start,
    ];
    let mut lab = page(settings.map(DeadAction::Toll));
    work(&mut lab, &[Study::Toll]);
    let toll = &lab.studies.dead.toll;
    for said in sentences(toll, &treated(toll), texts) {
        assert!(said.contains("at most 0.0 % of the units die"), "{said}");
    }
}

#[test]
fn the_chart_has_a_mark_per_treatment_and_one_per_run() {
    let lab = trained();
    let chart = chart(&treated(&lab.studies.dead.toll), Texts::of(Lang::Zh));
    assert_eq!(chart.groups.len(), 3);
    for group in &chart.groups {
        assert_eq!((group.points.len(), group.cloud.len()), (4, 40));
        assert!(group.points.iter().all(|it| it.x_interval.is_some() && it.y_interval.is_some()));
    }
}

#[test]
fn nothing_is_trained_unasked_and_the_address_holds_every_setting() {
    let mut lab = page([]);
    assert!(lab.errands().iter().all(|it| it.ticket.study != Study::Toll));
    for action in [
        TollAction::Wear(Coat::Gelu),
        TollAction::SetSize(Size::Large),
        TollAction::SetLength(Length::Long),
        TollAction::SetRuns(20.0),
        TollAction::SetSeed(5.0),
    ] {
        act(&mut lab, DeadAction::Toll(action));
    }
    let address = format(&lab);
    let back = parse(&address, &Lab::default());
    assert_eq!(back.problems, []);
    assert_eq!(back.studies.dead.toll.setup, lab.studies.dead.toll.setup, "{address}");
}
