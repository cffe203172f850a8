//! The part of the page about networks that are born dead.

use std::collections::BTreeSet;

use activation_lab::chart::Evidence;
use activation_lab::experiment::born_dead::input::Input;
use activation_lab::experiment::born_dead::newborn::Fate;
use activation_lab::experiment::born_dead::start::Start;
use activation_lab::page::address::{format, parse};
use activation_lab::page::dead::action::DeadAction;
use activation_lab::page::dead::born::action::BornAction;
use activation_lab::page::dead::born::classes::{
    part, parts, rows_so_far, schools, sentences as sentences_of,
};
use activation_lab::page::dead::born::depth_chart;
use activation_lab::page::dead::born::portraits::portraits;
use activation_lab::page::dead::born::setup::{DEPTHS, Intake, PORTRAITS, Term};
use activation_lab::page::dead::born::subject::BornSubject;
use activation_lab::page::dead::born::verdict::{Counts, criterion, sentences};
use activation_lab::page::dead::coat::Coat;
use activation_lab::page::lab::Lab;
use activation_lab::page::study::batch::Phase;
use activation_lab::page::study::errand::Study;
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::message::born_job::BornJob;
use activation_lab::worker::message::job::Job;

use crate::support::{act, cohort, constant, function, page, work};

/// What is said of the networks.
fn said(lab: &Lab, texts: &Texts) -> Vec<String> {
    let BornSubject { born, function } = BornSubject::of(lab);
    sentences(&born, &function, texts)
}

fn chart(lab: &Lab, texts: &Texts) -> Evidence {
    let BornSubject { born, function } = BornSubject::of(lab);
    depth_chart::chart(&born, &function, texts)
}

fn set(lab: &mut Lab, action: BornAction) {
    act(lab, DeadAction::Born(action));
}

#[test]
fn two_hundred_networks_are_looked_at_as_soon_as_the_page_is_there() {
    let mut lab = page([]);
    work(&mut lab, &[Study::BornPortraits]);
    let born = &lab.studies.dead.born;
    let portraits = portraits(born);
    let seeds: Vec<u32> = portraits.iter().map(|it| it.seed).collect();
    assert_eq!(seeds, (1..=PORTRAITS).collect::<Vec<_>>());
    let counts = Counts::shown(born);
    assert_eq!(counts.constant.share(), constant(&cohort(2, 9, PORTRAITS).born()));
    for portrait in portraits {
        let is_flat =
            portrait.path.split('L').map(|it| it.split(' ').nth(1)).collect::<BTreeSet<_>>().len() == 1;
        assert_eq!(is_flat, portrait.fate == Fate::Constant, "{}", portrait.path);
    }
}

#[test]
fn another_set_up_begins_anew_and_late_answers_are_dropped() {
    let mut lab = page([]);
    let late = lab.errands().iter().map(crate::support::answer).collect();
    set(&mut lab, BornAction::SetWidth(3.0));
    lab.apply(activation_lab::page::study::action::StudyAction::Heard(late).into());
    assert_eq!(portraits(&lab.studies.dead.born), []);
    work(&mut lab, &[Study::BornPortraits]);
    let counts = Counts::shown(&lab.studies.dead.born);
    assert_eq!(counts.constant.share(), constant(&cohort(3, 9, PORTRAITS).born()));
    set(&mut lab, BornAction::Redraw);
    assert_eq!(lab.studies.dead.born.setup.seed, 201.0);
}

#[test]
fn the_sentences_hold_the_count_against_the_law_where_there_is_one() {
    let texts = Texts::of(Lang::En);
    let words = texts.dead_born();
    let mut lab = page([]);
    assert_eq!(said(&lab, texts), [words.nothing_yet]);
    work(&mut lab, &[Study::BornPortraits]);
    let told = said(&lab, texts).join(" ");
    assert!(told.contains("Theory allows 87.0 % to 92.5 %; the count agrees with it."), "{told}");
    assert!(told.contains("the exact law says 92.5 %"), "{told}");

    set(&mut lab, BornAction::SetStart(Start::Asymmetric));
    work(&mut lab, &[Study::BornPortraits]);
    let told = said(&lab, texts);
    assert!(told.iter().any(|it| it == words.no_law) && !told.concat().contains("Theory"), "{told:?}");
    assert_eq!(criterion(&function("relu"), texts), words.no_gradient);
    assert!(criterion(&function("gelu"), texts).contains("0.026"));
}

#[test]
fn the_chart_shows_theory_as_lines_and_every_depth_as_a_count_with_its_interval() {
    let texts = Texts::of(Lang::Zh);
    let mut lab = page([]);
    work(&mut lab, &[Study::BornDepths]);
    let shown = chart(&lab, texts);
    assert_eq!(shown.theory.len(), 2);
    for group in &shown.groups {
        let depths: Vec<usize> = group.points.iter().map(|it| it.at.0 as usize).collect();
        assert_eq!(depths, DEPTHS);
        for point in &group.points {
            let [low, high] = point.y_interval.expect("an interval");
            assert!(low <= point.at.1 && point.at.1 <= high && low < high);
        }
    }
    // Counts lie within the bounds, up to chance.
    let [silent, constant] = [&shown.groups[0], &shown.groups[1]];
    for (one, all) in silent.points.iter().zip(&constant.points) {
        assert!(all.at.1 <= one.at.1, "a constant network is silent at each input");
    }
    set(&mut lab, BornAction::SetInput(Input::Moons));
    assert_eq!(chart(&lab, texts).theory.len(), 1);
    set(&mut lab, BornAction::SetStart(Start::Torch));
    assert_eq!(chart(&lab, texts).theory, []);
}

#[test]
fn every_kind_of_network_is_taught_once_with_every_seed() {
    let lab = page([]);
    let born = &lab.studies.dead.born;
    let schools = schools(&born.setup, &lab.function);
    assert_eq!(schools.len(), 8, "the reader's own is one of the published kinds");
    let mut taught = BTreeSet::new();
    for index in 0..parts(&schools) {
        let part = part(&schools, index).expect("a part");
        let kind = schools.iter().position(|it| {
            (&it.cohort.function, it.cohort.start) == (&part.cohort.function, part.cohort.start)
        });
        for seed in part.cohort.seeds() {
            assert!(taught.insert((kind, seed)), "{kind:?} {seed}");
        }
    }
    assert_eq!(taught.len(), 8 * 100);
    assert_eq!(part(&schools, parts(&schools)), None);
}

#[test]
fn teaching_waits_for_the_reader_and_can_be_paused_and_cancelled() {
    let mut lab = page([
        DeadAction::Born(BornAction::SetTerm(Term::Short)),
        DeadAction::Born(BornAction::SetIntake(Intake::Few)),
    ]);
    let wanted = |lab: &Lab| lab.errands().iter().filter(|it| it.ticket.study == Study::BornSchool).count();
    assert_eq!(wanted(&lab), 0);
    work(&mut lab, &[Study::BornPortraits, Study::BornDepths]);
    set(&mut lab, BornAction::SetGuess(12.0));
    set(&mut lab, BornAction::Teach);
    set(&mut lab, BornAction::SetGuess(90.0));
    let mut errands = lab.errands();
    errands.retain(|it| it.ticket.study == Study::BornSchool);
    assert!(errands.iter().all(|it| matches!(it.job, Job::Born(BornJob::Taught(_)))));
    assert_eq!(errands.len(), 40);
    let first = crate::support::answer(&errands[0]);
    lab.apply(activation_lab::page::study::action::StudyAction::Heard(vec![first]).into());
    let rows = rows_so_far(&lab.studies.dead.born, Texts::of(Lang::En));
    assert_eq!((rows.len(), rows[0].of), (1, 10));
    assert_eq!(rows[0].name, "ReLU, He");
    let told = sentences_of(&rows, lab.studies.dead.born.expected, Texts::of(Lang::En)).join(" ");
    assert!(told.contains("Your guess was 12.0 %, below the interval."), "{told}");
    set(&mut lab, BornAction::Pause);
    assert_eq!((wanted(&lab), lab.studies.dead.born.school.done()), (0, 1));
    set(&mut lab, BornAction::Teach);
    assert_eq!(wanted(&lab), 39);
    set(&mut lab, BornAction::Cancel);
    assert_eq!((wanted(&lab), lab.studies.dead.born.school.done()), (0, 0));
    assert_eq!(lab.studies.dead.born.expected, None);
    set(&mut lab, BornAction::Teach);
    set(&mut lab, BornAction::SetHidden(40.0));
    assert_eq!(lab.studies.dead.born.school.phase, Phase::Idle, "other networks are not taught unasked");
    assert!(!lab.studies.dead.born.can_be_taught());
}

#[test]
fn networks_wear_what_the_reader_chooses_and_the_rivals_stay() {
    let mut lab = page([DeadAction::Born(BornAction::Wear(Coat::Chosen))]);
    let born = &lab.studies.dead.born;
    let schools = schools(&born.setup, &lab.function);
    assert_eq!(schools[0].cohort.function, function("tanh"));
    assert_eq!(schools.len(), 8, "tanh is one of the published kinds, too");
    set(&mut lab, BornAction::SetStart(Start::Torch));
    let born = &lab.studies.dead.born;
    assert_eq!(activation_lab::page::dead::born::classes::schools(&born.setup, &lab.function).len(), 9);
    assert_eq!(born.portraits.setup().map(|it| it.function.clone()), Some(function("tanh")));
}

#[test]
fn the_address_holds_every_setting() {
    let mut lab = page([]);
    for action in [
        BornAction::Wear(Coat::Chosen),
        BornAction::SetWidth(5.0),
        BornAction::SetHidden(49.0),
        BornAction::SetSeed(77.0),
        BornAction::SetStart(Start::Asymmetric),
        BornAction::SetInput(Input::Moons),
        BornAction::SetTerm(Term::Middle),
        BornAction::SetIntake(Intake::Most),
        BornAction::SetGuess(93.0),
    ] {
        set(&mut lab, action);
    }
    let address = format(&lab);
    let back = parse(&address, &Lab::default());
    assert_eq!(back.problems, []);
    assert_eq!(back.studies.dead.born.setup, lab.studies.dead.born.setup, "{address}");
    let odd = parse("#/dead?b.width=99&b.init=none", &Lab::default());
    assert_eq!((odd.problems.len(), odd.studies.dead.born.setup.width), (2, 16.0));
}
