//! The table of properties: what it says, how it is sorted and filtered; and the cost bench behind its last column.

use std::rc::Rc;

use activation_lab::activation::facts::TailSaturation;
use activation_lab::activation::{Function, rows};
use activation_lab::page::action::Action;
use activation_lab::page::coded::Coded;
use activation_lab::page::compare::action::CompareAction;
use activation_lab::page::compare::bench::{Bench, BenchAction, ELEMENTS, Phase, ROUNDS, Runner};
use activation_lab::page::compare::bench_status::status;
use activation_lab::page::compare::column::{Column, Direction, Sort};
use activation_lab::page::compare::cost::{Cost, Subject, chart, description, find, multiply_adds};
use activation_lab::page::compare::entry::{Entry, defaults, entries};
use activation_lab::page::compare::filter::{Filter, Filters};
use activation_lab::page::compare::selection::Selection;
use activation_lab::page::compare::table::{file, filter_name, properties};
use activation_lab::page::lab::Lab;
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::protocol::{Command, Event, Work};
use activation_lab::worker::session::Session;

fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}

fn all() -> Vec<Entry> {
    let selection = Selection::of(vec![function("gelu")]).expect("one function");
    entries(&selection, &defaults())
}

fn cost(id: &str, median: f64) -> Cost {
    Cost { subject: Subject::Function(function(id)), median, low: median * 0.9, high: median * 1.2 }
}

/// The slugs of the listed rows, in their order.
fn listed(sort: Sort, filters: &Filters, costs: &[Cost]) -> Vec<&'static str> {
    let table = properties(&all(), sort, filters, costs, Texts::of(Lang::En));
    table.rows.iter().map(|it| it.function.id()).collect()
}

fn only(filters: &[Filter]) -> Filters {
    let mut on = Filters::default();
    for filter in filters {
        on.toggle(*filter);
    }
    on
}

#[test]
fn without_a_sort_the_rows_are_in_teaching_order() {
    let expected: Vec<&str> = rows::ALL.iter().map(|it| it.id).collect();
    assert_eq!(listed(Sort::default(), &Filters::default(), &[]), expected);
}

#[test]
fn every_column_sorts_in_both_directions_and_loses_no_row() {
    for column in Column::all() {
        let up = listed(Sort(Some((column, Direction::Ascending))), &Filters::default(), &[]);
        let down = listed(Sort(Some((column, Direction::Descending))), &Filters::default(), &[]);
        for order in [&up, &down] {
            let mut sorted = order.clone();
            sorted.sort_unstable();
            sorted.dedup();
            assert_eq!(sorted.len(), rows::ALL.len(), "{column:?}");
        }
        assert!(
            up != down || matches!(column, Column::Cost | Column::MultiplyAdds),
            "{column:?} turns round; nothing is known of costs"
        );
    }
}

#[test]
fn numbers_sort_by_value_and_not_by_their_digits() {
    let by_slope = listed(Sort(Some((Column::Lipschitz, Direction::Descending))), &Filters::default(), &[]);
    let slopes: Vec<f64> = by_slope.iter().map(|it| function(it).facts().lipschitz.value).collect();
    assert!(slopes.windows(2).all(|it| it[0] >= it[1]), "{slopes:?}");
    let by_mean = listed(Sort(Some((Column::Mean, Direction::Ascending))), &Filters::default(), &[]);
    assert_eq!(by_mean[0], "identity", "of equal means the first in teaching order");
    assert_eq!(by_mean[1], "tanh");
    let largest = by_mean.last().expect("a row");
    let mean = |id: &str| function(id).facts().gaussian.mean.abs();
    assert!(by_mean.iter().all(|it| mean(it) <= mean(largest)));
}

#[test]
fn a_function_without_a_cost_is_last_in_either_direction() {
    let costs = [cost("mish", 3.0), cost("relu", 0.2)];
    for (direction, first, second) in
        [(Direction::Ascending, "relu", "mish"), (Direction::Descending, "mish", "relu")]
    {
        let order = listed(Sort(Some((Column::Cost, direction))), &Filters::default(), &costs);
        assert_eq!(order[..2], [first, second]);
    }
}

#[test]
fn pressing_a_heading_again_turns_the_order_round() {
    let mut lab = Lab::default();
    let mut press = |column| {
        lab.apply(Action::Compare(CompareAction::Sort(column)));
        lab.compare.sort
    };
    assert_eq!(press(Column::Range).direction(Column::Range), Some(Direction::Ascending));
    assert_eq!(press(Column::Range).direction(Column::Range), Some(Direction::Descending));
    assert_eq!(press(Column::Range).direction(Column::Range), Some(Direction::Ascending));
    assert_eq!(press(Column::Name).direction(Column::Range), None);
}

#[test]
fn each_filter_leaves_exactly_the_functions_that_have_the_property() {
    for filter in Filter::all() {
        let left = listed(Sort::default(), &only(&[filter]), &[]);
        assert!(left.len() < rows::ALL.len(), "{filter:?} leaves something out");
        for row in rows::ALL {
            let facts = Function::new(row).facts();
            let saturates =
                [facts.saturation.left, facts.saturation.right].map(|it| it != TailSaturation::None);
            let expected = match filter {
                Filter::ZeroCentred => facts.gaussian.mean.abs() < 1e-9,
                Filter::NotBothSides => saturates != [true, true],
                Filter::NeverSaturates => saturates == [false, false],
                Filter::Bounded => facts.range.low.value.is_finite() && facts.range.high.value.is_finite(),
                Filter::Learnable => row.params.iter().any(|it| it.derivative.is_some()),
                Filter::Monotone | Filter::Smooth => continue,
            };
            assert_eq!(left.contains(&row.id), expected, "{filter:?}: {}", row.id);
        }
    }
    assert!(!listed(Sort::default(), &only(&[Filter::Monotone]), &[]).contains(&"gelu"));
    assert!(!listed(Sort::default(), &only(&[Filter::Smooth]), &[]).contains(&"relu"));
}

#[test]
fn filters_combine_and_the_count_is_said_in_both_languages() {
    let both = only(&[Filter::ZeroCentred, Filter::NotBothSides]);
    let left = listed(Sort::default(), &both, &[]);
    assert!(left.contains(&"identity") && !left.contains(&"tanh"), "{left:?}");
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        let table = properties(&all(), Sort::default(), &both, &[], texts);
        assert!(table.count.contains(&left.len().to_string()), "{}", table.count);
        assert!(table.count.contains(&rows::ALL.len().to_string()), "{}", table.count);
        let names: Vec<&str> = Filter::all().map(|it| filter_name(it, texts)).collect();
        assert!(names.iter().all(|it| !it.is_empty()));
        assert_eq!(table.heads.len(), Column::all().count());
        assert!(table.rows.iter().all(|it| it.cells.len() + 1 == table.heads.len()));
    }
    assert_eq!(only(&[Filter::Smooth, Filter::Smooth]), Filters::default(), "twice is off again");
}

#[test]
fn a_chosen_function_is_marked_with_its_curve() {
    let table = properties(&all(), Sort::default(), &Filters::default(), &[], Texts::of(Lang::En));
    let marked: Vec<_> = table.rows.iter().filter(|it| !it.curves.is_empty()).collect();
    assert_eq!(marked.len(), 1);
    assert_eq!((marked[0].function.id(), &*marked[0].curves), ("gelu", &[0][..]));
}

#[test]
fn the_file_has_every_digit_and_the_listed_rows_only() {
    let filters = only(&[Filter::ZeroCentred]);
    let csv = file(&all(), Sort::default(), &filters, &[cost("tanh", 1.0 / 3.0)], Texts::of(Lang::En)).csv();
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 1 + listed(Sort::default(), &filters, &[]).len());
    let name = Texts::of(Lang::En).function("tanh").name;
    let tanh = lines.iter().find(|it| it.starts_with(name)).expect("a line of tanh");
    let moment = function("tanh").facts().gaussian.second_moment;
    assert!(tanh.contains(&format!("{moment:?}")), "{tanh}");
    assert!(tanh.contains("0.3333333333333333"), "{tanh}");
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
        Work::Kernel { function, .. } if function == "relu" => 0.125,
        Work::Kernel { .. } => 4.0,
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
        let table = properties(&all(), Sort::default(), &Filters::default(), costs, Texts::of(Lang::En));
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
fn the_session_accepts_everything_that_the_bench_asks_for() {
    let mut bench = Bench::default();
    bench.apply(BenchAction::Start, &[function("elu").with_param(0, 2.0)]);
    assert_eq!(bench.subjects.len(), rows::ALL.len() + 2, "the yardstick, all rows, and elu as it is set");
    let mut session = Session::default();
    let mut runner = Runner::new(&bench.subjects, 0.1);
    while let Some(command) = runner.next() {
        let Command::Measure { work, elements, repeats } = &command else { panic!("{command:?}") };
        assert!((1..=1 << 20).contains(repeats) && *elements == ELEMENTS);
        // The same work with one pass: this test is about being accepted.
        let once = Command::Measure { work: work.clone(), elements: *elements, repeats: 1 };
        assert!(matches!(session.handle(&once), Event::Measured { .. }), "{command:?}");
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
