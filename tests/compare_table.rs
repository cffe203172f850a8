//! The table of properties: what it says, how it is sorted and filtered.

use activation_lab::activation::facts::TailSaturation;
use activation_lab::activation::{Function, rows};
use activation_lab::page::action::Action;
use activation_lab::page::coded::Coded;
use activation_lab::page::compare::action::CompareAction;
use activation_lab::page::compare::column::{Column, Direction, Sort};
use activation_lab::page::compare::cost::{Cost, Subject};
use activation_lab::page::compare::entry::{Entry, defaults, entries};
use activation_lab::page::compare::filter::{Filter, Filters};
use activation_lab::page::compare::selection::Selection;
use activation_lab::page::compare::table::{file, filter_name, properties};
use activation_lab::page::lab::Lab;
use activation_lab::text::{Lang, Texts};

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
