//! The cost bench: statistics, the order of work, and what is said of it.

use std::rc::Rc;

use activation_lab::activation::{Function, rows};
use activation_lab::page::compare::bench::{Bench, BenchAction, ELEMENTS, Phase, ROUNDS, Runner};
use activation_lab::page::compare::bench_status::status;
use activation_lab::page::compare::column::Sort;
use activation_lab::page::compare::cost::{Cost, Subject, chart, description, find, multiply_adds};
use activation_lab::page::compare::entry::{defaults, entries};
use activation_lab::page::compare::filter::Filters;
use activation_lab::page::compare::selection::Selection;
use activation_lab::page::compare::table::properties;
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::{Command, Work};
use activation_lab::worker::message::event::Event;

fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}

fn cost(id: &str, median: f64) -> Cost {
    Cost { subject: Subject::Function(function(id)), median, low: median * 0.9, high: median * 1.2 }
}

#[test]
fn quartiles_are_those_of_the_rounds() {
    let subject = || Subject::MultiplyAdd;
    let cost = Cost::of(subject(), &[5.0, 1.0, 2.0, 4.0, 3.0]).expect("rounds");
    assert_eq!((cost.low, cost.median, cost.high), (2.0, 3.0, 4.0));
    let cost = Cost::of(subject(), &[1.0, 2.0]).expect("rounds");
    assert_eq!((cost.low, cost.median, cost.high), (1.25, 1.5, 1.75));
    assert_eq!(Cost::of(subject(), &[]), None);
}

#[test]
fn a_function_with_other_parameters_has_the_cost_of_its_kernel() {
    let costs = [cost("elu", 2.0), cost("relu", 0.5)];
    let set = function("elu").with_param(0, 2.0);
    assert_eq!(find(&costs, &set).map(|it| it.median), Some(2.0));
    assert_eq!(find(&costs, &function("mish")), None);
}

/// A worker whose kernels take a known time, and whose every answer takes a message's time on top.
fn run_bench(subjects: &[Subject], nanoseconds: impl Fn(&Work) -> f64) -> (Runner, usize) {
    let mut runner = Runner::new(subjects, 0.1);
    let mut messages = 0;
    while let Some(Command::Measure { work, elements, repeats }) = runner.next() {
        messages += 1;
        assert!(messages < 100_000, "the bench ends");
        let work_ms = nanoseconds(&work) * f64::from(elements) * f64::from(repeats) / 1e6;
        runner.heard(0.7 + work_ms);
    }
    (runner, messages)
}

#[test]
fn the_bench_finds_the_time_of_each_kernel_whatever_a_message_takes() {
    let subjects =
        [Subject::MultiplyAdd, Subject::Function(function("relu")), Subject::Function(function("mish"))];
    let time = |work: &Work| match work {
        Work::MultiplyAdd => 0.25,
        Work::Kernel(code) if code.id == "relu" => 0.125,
        Work::Kernel(_) => 4.0,
    };
    let (runner, _) = run_bench(&subjects, time);
    let report = runner.report();
    assert_eq!((report.percent, report.rounds, report.costs.len()), (100, ROUNDS, 3));
    for (cost, expected) in report.costs.iter().zip([0.25, 0.125, 4.0]) {
        assert!((cost.median - expected).abs() < 1e-9 * expected, "{cost:?}");
        assert!((cost.high - cost.low).abs() < 1e-9, "a steady worker has no spread");
    }
    let equal = multiply_adds(&report.costs, &report.costs[2]).expect("the yardstick is there");
    assert!((equal - 16.0).abs() < 1e-6);
}

#[test]
fn functions_take_turns_so_that_a_slow_spell_hits_all_of_them() {
    let subjects = [Subject::MultiplyAdd, Subject::Function(function("relu"))];
    let mut runner = Runner::new(&subjects, 0.1);
    let mut order = Vec::new();
    while let Some(Command::Measure { work, repeats, .. }) = runner.next() {
        order.push(work.clone());
        runner.heard(f64::from(repeats) * 1e-3);
    }
    let relu = Work::from(&function("relu"));
    let turns: Vec<bool> = order.chunk_by(|a, b| a == b).map(|it| it[0] == relu).collect();
    assert_eq!(turns.len(), 2 * (ROUNDS + 1), "each has its turn in every round");
    assert!(turns.windows(2).all(|it| it[0] != it[1]));
}

#[test]
fn an_interruption_of_one_timing_does_not_reach_the_result() {
    let mut runner = Runner::new(&[Subject::MultiplyAdd], 0.1);
    let mut messages = 0;
    while let Some(Command::Measure { elements, repeats, .. }) = runner.next() {
        messages += 1;
        let interrupted = if messages % 3 == 0 { 40.0 } else { 0.0 };
        runner.heard(interrupted + f64::from(elements) * f64::from(repeats) * 0.5e-6);
    }
    let cost = &runner.report().costs[0];
    assert!((cost.median - 0.5).abs() < 1e-9, "{cost:?}");
}

#[test]
fn costs_are_told_in_multiply_adds_once_those_are_known() {
    let yardstick = Cost { subject: Subject::MultiplyAdd, median: 0.25, low: 0.2, high: 0.3 };
    let costs = [yardstick, cost("mish", 2.0)];
    let cells = |costs: &[Cost]| {
        let selection = Selection::of(vec![function("gelu")]).expect("one function");
        let all = entries(&selection, &defaults());
        let table = properties(&all, Sort::default(), &Filters::default(), costs, Texts::of(Lang::En));
        let row = table.rows.into_iter().find(|it| it.function.id() == "mish").expect("the row of mish");
        row.cells[row.cells.len() - 2..].to_vec()
    };
    assert_eq!(cells(&costs), ["2 (1.8 – 2.4)", "8"]);
    assert_eq!(cells(&costs[1..]), ["2 (1.8 – 2.4)", "–"]);
    assert_eq!(cells(&[]), ["–", "–"]);
    assert!(description(&costs, Texts::of(Lang::En)).contains("8 multiply-adds"));
    assert!(!description(&costs[1..], Texts::of(Lang::En)).contains("multiply-adds"));
}

#[test]
fn the_trainer_accepts_everything_that_the_bench_asks_for() {
    let mut bench = Bench::default();
    bench.apply(BenchAction::Start, &[function("elu").with_param(0, 2.0)]);
    assert_eq!(bench.subjects.len(), rows::ALL.len() + 2, "the yardstick, all rows, and elu as it is set");
    let mut desk = Desk::default();
    let mut runner = Runner::new(&bench.subjects, 0.1);
    while let Some(command) = runner.next() {
        let Command::Measure { work, elements, repeats } = &command else { panic!("{command:?}") };
        assert!((1..=1 << 20).contains(repeats) && *elements == ELEMENTS);
        // The same work with one pass: this test is about being accepted.
        let once = Command::Measure { work: work.clone(), elements: *elements, repeats: 1 };
        assert!(matches!(desk.handle(once), Event::Measured(_)), "{command:?}");
        runner.heard(6.0);
    }
}

#[test]
fn a_clock_that_stands_still_ends_the_bench_all_the_same() {
    let mut runner = Runner::new(&[Subject::MultiplyAdd], 100.0);
    let mut messages = 0;
    while runner.next().is_some() {
        runner.heard(0.0);
        messages += 1;
        assert!(messages < 1000);
    }
    assert_eq!(runner.report().costs[0].median, 0.0);
    assert_eq!(multiply_adds(&runner.report().costs, &runner.report().costs[0]), None);
}

#[test]
fn every_state_of_the_bench_has_its_words_in_both_languages() {
    let (runner, _) = run_bench(&[Subject::MultiplyAdd, Subject::Function(function("relu"))], |_| 1.0);
    let mut done = Bench::default();
    done.apply(BenchAction::Start, &[]);
    let running = done.clone();
    done.apply(BenchAction::Heard(runner.report()), &[]);
    let mut failed = running.clone();
    failed.apply(BenchAction::Failed, &[]);
    let mut cancelled = running.clone();
    cancelled.apply(BenchAction::Cancel, &[]);
    assert_eq!(
        [done.phase, running.phase, failed.phase, cancelled.phase],
        [Phase::Idle, Phase::Running, Phase::Failed, Phase::Idle]
    );
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        let said: Vec<String> =
            [&Bench::default(), &running, &done, &failed].map(|it| status(it, texts).sentence).to_vec();
        for (index, sentence) in said.iter().enumerate() {
            assert!(sentence.chars().count() > 4 && !said[..index].contains(sentence), "{sentence}");
        }
        assert!(said[2].contains("0.1"), "the clock's resolution: {}", said[2]);
        let costs = [cost("relu", 0.5), cost("mish", 2.0)];
        let sentence = description(&costs, texts);
        assert!(sentence.contains("0.5") && sentence.contains("Mish"), "{sentence}");
        assert_eq!(chart(&costs, texts).rows.iter().map(|it| it.value).collect::<Vec<_>>(), [0.5, 2.0]);
    }
    let late = BenchAction::Heard(runner.report());
    cancelled.apply(late, &[]);
    assert!(cancelled.costs().is_empty(), "what is heard after a cancel is dropped");
    assert_eq!(done.costs(), Rc::clone(&runner.report().costs));
}
