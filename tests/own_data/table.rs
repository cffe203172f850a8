//! A pasted table: what is made of it, what is said of it, when it is learnt from.

use std::rc::Rc;

use activation_lab::nn::samples::Targets;
use activation_lab::page::train::csv::choices::Goal;
use activation_lab::page::train::csv::table::{Header, LONGEST_TEXT};
use activation_lab::page::train::own_data::action::{OwnDataAction, Weight};
use activation_lab::page::train::own_data::state::{Lack, OwnData, OwnKind, Sampling};
use activation_lab::page::train::own_data::table::{OwnTable, TableAction};
use activation_lab::page::train::own_data::table_view::{TableView, view};
use activation_lab::text::{Lang, Texts};

const FLOWERS: &str = "length;width;kind\n5,1;3,5;a\n4,9;;a\n6,3;wide;b\n5,8;2,7;b\n7;3\n5,0;3,3;a\n";

fn pasted(text: &str) -> OwnTable {
    let mut table = OwnTable::default();
    table.apply(TableAction::Paste(text.into()));
    table
}

fn seen(table: &OwnTable) -> TableView {
    view(table, Texts::of(Lang::En)).expect("a text").expect("a table")
}

#[test]
fn faults_are_listed_line_by_line_in_the_order_of_the_file() {
    let view = seen(&pasted(FLOWERS));
    let (heading, lines) = view.faults.expect("faults");
    assert_eq!(heading, "3 rows were left out:");
    assert_eq!(
        lines,
        [
            "line 3: width is missing",
            "line 4: width is “wide”, which is no number",
            "line 6: 2 cells instead of 3"
        ]
    );
    assert_eq!(view.verdict, Ok("Ready: 3 rows, 2 inputs.".to_owned()));
    assert!(view.sentences.iter().any(|it| it.contains("semicolon")), "{:?}", view.sentences);
    assert!(view.sentences.iter().any(|it| it == "Commas are decimal signs."));
}

#[test]
fn a_table_is_a_draft_until_it_is_used() {
    let mut own = OwnData { kind: OwnKind::Table, ..OwnData::default() };
    let sampling = Sampling { samples: 10, noise: 0.0, seed: 1 };
    let act = |own: &mut OwnData, action| own.apply(OwnDataAction::Table(action));
    act(&mut own, TableAction::Paste(FLOWERS.into()));
    assert_eq!((own.samples(sampling), own.lack()), (None, Some(Lack::Table)));
    act(&mut own, TableAction::Use);
    let samples = own.samples(sampling).expect("it is used");
    assert_eq!(samples.samples.targets, Targets::Classes { labels: vec![0, 1, 0], classes: 2 });
    assert_eq!((samples.check(), own.lack()), (Ok(()), None));
    assert!(!own.table.can_be_used(), "there is nothing new in it");
    act(&mut own, TableAction::ToggleInput(1));
    assert!(own.table.can_be_used(), "one column less is another table");
    assert_eq!(own.samples(sampling), Some(samples), "what is used stays until the other is");
    act(&mut own, TableAction::Clear);
    assert_eq!(own.lack(), Some(Lack::Table));
}

#[test]
fn using_a_table_can_be_undone_and_drafting_it_leaves_no_trace() {
    let weight = |action| OwnDataAction::Table(action).weight();
    assert_eq!(weight(TableAction::Use), Weight::Change);
    for draft in
        [TableAction::Paste("1,2".into()), TableAction::SetTarget(0), TableAction::SetGoal(Goal::Number)]
    {
        assert_eq!(weight(draft), Weight::Idle);
    }
}

#[test]
fn the_reader_chooses_what_is_learnt_and_whether_the_first_row_names_the_columns() {
    let mut table = pasted("1,10,2\n2,20,5\n3,35,9\n4,40,17\n5,55,26\n");
    assert_eq!(seen(&table).header, Header::None);
    assert!(seen(&table).columns.iter().all(|it| !it.name.is_empty()), "columns without a name are numbered");
    table.apply(TableAction::SetTarget(1));
    table.apply(TableAction::SetGoal(Goal::Number));
    let view = seen(&table);
    assert_eq!((view.target, view.goal), (1, Goal::Number));
    assert!(view.verdict.is_ok(), "{:?}", view.verdict);
    table.apply(TableAction::SetHeader(Header::Names));
    let names: Vec<String> = seen(&table).columns.into_iter().map(|it| it.name).collect();
    assert_eq!(names, ["1", "10", "2"]);
}

#[test]
fn what_is_no_table_is_told_in_words_and_no_text_is_nothing() {
    for lang in [Lang::En, Lang::Zh] {
        let texts = Texts::of(lang);
        let refused = view(&pasted("one\ntwo\nthree\n"), texts).expect("a text");
        assert!(refused.is_err_and(|it| !it.is_empty()));
        assert_eq!(view(&pasted("  \n \n"), texts), None);
        assert_eq!(view(&OwnTable::default(), texts), None);
    }
}

#[test]
fn rows_with_faults_are_listed_also_where_they_leave_nothing_to_learn_from() {
    let view = seen(&pasted("x,c\n1,a\n3,a\nNA,b\n4,a\n5,a,6\n"));
    assert!(view.verdict.is_err(), "the only b is left out");
    let (_, lines) = view.faults.expect("two rows are left out");
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].contains('4') && lines[1].contains('6'), "by their lines: {lines:?}");
}

#[test]
fn of_a_file_that_is_too_long_the_beginning_is_read_and_that_is_said() {
    let row = "1.5,2.5,a\n2.5,1.5,b\n";
    let text: Rc<str> = row.repeat(LONGEST_TEXT / row.len() + 100).into();
    let mut table = OwnTable::default();
    table.apply(TableAction::Load { name: "big.csv".to_owned(), text, bytes: 40e6 });
    let view = seen(&table);
    let said = view.sentences.join(" ");
    assert!(said.contains("big.csv") && said.contains("of 38.1 MB were read"), "{said}");
    assert!(said.contains("were taken, evenly spaced"), "{said}");
    assert!(view.verdict.is_ok() && view.faults.is_none(), "no line is cut in two");
}
