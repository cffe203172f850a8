//! What is suggested, and what a reader may choose.

use activation_lab::page::train::csv::choices::{Choices, Goal, Reason, Role};

use crate::support::table;

fn roles(text: &str) -> Vec<Role> {
    Choices::suggested(&table(text)).roles
}

#[test]
fn columns_that_say_nothing_are_left_out_and_the_reason_is_told() {
    let rows: String = (0..30)
        .map(|it| format!("{it},same,name{it},{},{}.5,{}\n", if it == 0 { "1" } else { "" }, it * it, it % 2))
        .collect();
    let found = roles(&format!("id,constant,name,hole,x,c\n{rows}"));
    let left = Role::LeftOut;
    assert_eq!(
        found,
        [
            left(Reason::Counter),
            left(Reason::Constant),
            left(Reason::Words),
            left(Reason::Constant),
            Role::Input,
            Role::Target
        ]
    );
    let found = roles("x,hole,y\n1,,2\n2,5,3\n3,,4\n5,7,6\n9,,1");
    assert_eq!(found[1], left(Reason::Missing));
}

#[test]
fn the_last_column_that_says_something_is_learnt() {
    assert_eq!(
        roles("x,y,\n1.5,2,\n2,5,\n4,1,"),
        [Role::Input, Role::Target, Role::LeftOut(Reason::Constant)]
    );
}

#[test]
fn there_is_always_one_target() {
    let table = table("a,b,c\n1.5,2,x\n2.5,3,y\n3,5,x");
    let mut choices = Choices::suggested(&table);
    choices.toggle_input(2, &table);
    assert_eq!(choices.target(), 2, "the target is no input");
    choices.set_target(0, &table);
    choices.set_target(9, &table);
    let targets = choices.roles.iter().filter(|it| **it == Role::Target).count();
    assert_eq!((targets, choices.target(), choices.roles[2]), (1, 0, Role::Input));
}

#[test]
fn an_input_is_left_out_and_taken_back() {
    let table = table("a,b,c\n1.5,2,x\n2.5,3,y\n3,5,x");
    let mut choices = Choices::suggested(&table);
    choices.toggle_input(0, &table);
    assert_eq!(choices.roles[0], Role::LeftOut(Reason::Reader));
    choices.toggle_input(0, &table);
    assert_eq!(choices.roles[0], Role::Input);
}

#[test]
fn a_column_of_too_many_words_stays_out() {
    let rows: String = (0..150).map(|it| format!("name{it},{}.5,{}\n", it * it, it % 2)).collect();
    let table = table(&format!("name,x,c\n{rows}"));
    let mut choices = Choices::suggested(&table);
    choices.toggle_input(0, &table);
    assert_eq!(choices.roles[0], Role::LeftOut(Reason::Words));
}

#[test]
fn the_goal_is_guessed_from_the_target() {
    let goal = |text| Choices::suggested(&table(text)).goal;
    assert_eq!(goal("x,c\n1,a\n2,b\n4,a"), Goal::Classes);
    assert_eq!(goal("x,c\n1,0\n2,1\n4,0\n5,1"), Goal::Classes);
    assert_eq!(goal("x,y\n1,0.5\n2,1\n4,0.5\n5,1"), Goal::Number);
    assert_eq!(goal("x,y\n1,3\n2,9\n4,7\n5,1"), Goal::Number, "no number comes again");
}

#[test]
fn a_counter_is_an_input_where_there_is_no_other() {
    assert_eq!(roles("day,y\n1,1.5\n2,0.5\n3,2.5"), [Role::Input, Role::Target]);
    assert_eq!(roles("day,x,y\n1,7,1.5\n2,5,0.5\n3,9,2.5")[0], Role::LeftOut(Reason::Counter));
}
