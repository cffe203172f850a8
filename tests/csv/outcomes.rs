//! Samples from tables.

use activation_lab::nn::data::check::OWN_INPUTS;
use activation_lab::page::train::csv::choices::{Choices, Goal};
use activation_lab::page::train::csv::fault::Refusal;
use activation_lab::page::train::csv::outcome::Outcome;

use crate::support::{labels, outcome, suggested, table, values};

#[test]
fn numbers_are_taken_as_they_are_and_the_last_column_is_learnt() {
    let found = outcome("height,width,kind\n1.5,2,oak\n3,4.25,elm\n5,6,oak");
    assert_eq!(found.own.input_names, ["height", "width"]);
    assert_eq!(found.own.class_names, ["elm", "oak"]);
    assert_eq!(found.own.samples.features, [1.5, 3.0, 5.0, 2.0, 4.25, 6.0]);
    assert_eq!(labels(&found), [1, 0, 1]);
    assert_eq!(found.own.check(), Ok(()));
}

#[test]
fn decimal_commas_are_numbers() {
    let found = outcome("a;b;c\n1,5;2,5;x\n−3,5;4;y\n");
    assert_eq!(found.own.samples.features, [1.5, -3.5, 2.5, 4.0]);
}

#[test]
fn two_words_become_zero_and_one() {
    let found = outcome("sex,age,y\nf,1,0.5\nm,2,1.5\nf,5,2.5");
    assert_eq!(found.own.input_names, ["sex=m", "age"]);
    assert_eq!(found.own.samples.input(0), [0.0, 1.0, 0.0]);
}

#[test]
fn a_few_words_become_an_input_each() {
    let found = outcome("colour,y\nred,0.5\ngreen,1.5\nblue,2.5\nred,1");
    assert_eq!(found.own.input_names, ["colour=blue", "colour=green", "colour=red"]);
    assert_eq!(found.own.samples.input(0), [0.0, 0.0, 1.0, 0.0]);
    assert_eq!(found.own.samples.input(2), [1.0, 0.0, 0.0, 1.0]);
}

#[test]
fn many_words_are_numbered_where_a_reader_wants_them() {
    let rows: String = (0..40).map(|it| format!("town{:02},{},{}.5\n", it % 20, it * it, it % 7)).collect();
    let table = table(&format!("town,x,y\n{rows}"));
    let mut choices = Choices::suggested(&table);
    assert_eq!(Outcome::of(&table, &choices).map(|it| it.own.input_names), Ok(vec!["x".to_owned()]));
    choices.toggle_input(0, &table);
    let found = Outcome::of(&table, &choices).expect("a table");
    assert_eq!(found.own.input_names, ["town", "x"]);
    assert_eq!(found.own.samples.input(0)[18..22], [18.0, 19.0, 0.0, 1.0]);
}

#[test]
fn whole_numbers_that_come_again_are_classes_and_can_be_numbers() {
    let table = table("x,y\n1,0\n2,1\n4,0\n5,2\n7,1\n8,2");
    let mut choices = Choices::suggested(&table);
    assert_eq!(choices.goal, Goal::Classes);
    let found = Outcome::of(&table, &choices).expect("a table");
    assert_eq!(found.own.class_names, ["0", "1", "2"]);
    assert_eq!(labels(&found), [0, 1, 0, 2, 1, 2]);
    choices.set_goal(Goal::Number, &table);
    let found = Outcome::of(&table, &choices).expect("a table");
    assert_eq!((values(&found), found.scaled), (&[0.0, 1.0, 0.0, 2.0, 1.0, 2.0][..], None));
}

#[test]
fn words_are_never_a_number() {
    let table = table("x,c\n1,a\n2,b\n4,a");
    let mut choices = Choices::suggested(&table);
    choices.set_goal(Goal::Number, &table);
    assert_eq!(choices.goal, Goal::Classes);
}

#[test]
fn large_targets_are_brought_to_order_one() {
    let found = outcome("x,price\n1.5,100000\n2.5,300000\n4.5,200000\n3,150000\n7,250000");
    let Some((mean, deviation)) = found.scaled else { panic!("prices are scaled") };
    assert_eq!(mean, 200_000.0);
    let back: Vec<f64> = values(&found).iter().map(|it| f64::from(*it) * deviation + mean).collect();
    for (found, expected) in back.iter().zip([100e3, 300e3, 200e3, 150e3, 250e3]) {
        assert!((found - expected).abs() < 0.1, "{found}");
    }
}

#[test]
fn another_column_can_be_learnt() {
    let table = table("kind,x,y\na,1,0.5\nb,2,1.5\na,4,2.5");
    let mut choices = Choices::suggested(&table);
    assert_eq!((choices.target(), choices.goal), (2, Goal::Number));
    choices.set_target(0, &table);
    let found = Outcome::of(&table, &choices).expect("a table");
    assert_eq!(choices.goal, Goal::Classes);
    assert_eq!((found.own.input_names, found.own.class_names), (names(&["x", "y"]), names(&["a", "b"])));
}

fn names(of: &[&str]) -> Vec<String> {
    of.iter().map(|it| (*it).to_owned()).collect()
}

#[test]
fn a_class_that_no_row_is_left_of_is_no_class() {
    let found = outcome("x,c\n1,a\n2,b\nNA,bad\n4,c\n7,a");
    assert_eq!(found.own.class_names, ["a", "b", "c"]);
    assert_eq!(labels(&found), [0, 1, 2, 0]);
}

#[test]
fn columns_without_a_name_are_called_by_their_number() {
    assert_eq!(outcome("1.5,2,a\n3,4,b\n7,7,b").own.input_names, ["#1", "#2"]);
}

#[test]
fn categories_can_be_too_many_inputs() {
    let header: String = (0..30).map(|it| format!("c{it},")).collect();
    let row = |row: usize| -> String { (0..30).map(|it| format!("w{},", (row + it) % 12)).collect() };
    let rows: String = (0..24).map(|it| format!("{}{}.5\n", row(it), it)).collect();
    assert_eq!(suggested(&format!("{header}y\n{rows}")), Err(Refusal::TooManyInputs(360)));
    assert!(360 > *OWN_INPUTS.end());
}
