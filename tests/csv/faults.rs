//! Faults of a table are reported by line, and the rows left out.

use activation_lab::page::train::csv::fault::{Refusal, RowFault, RowFaultKind, SHOWN};

use crate::support::{labels, outcome, suggested, table, values};

#[test]
fn missing_values_are_reported_row_by_row() {
    let found = outcome("x,y,class\n1,2,a\n,3,b\n4,NA,a\n5,6,?\n7,8,b\n9,nan,b");
    let missing = |line, column| RowFault { line, kind: RowFaultKind::Missing { column } };
    assert_eq!(found.faults.first(), [missing(3, 0), missing(4, 1), missing(5, 2), missing(7, 1)]);
    assert_eq!(found.own.samples.features, [1.0, 7.0, 2.0, 8.0]);
    assert_eq!(labels(&found), [0, 1]);
}

#[test]
fn a_word_among_numbers_is_reported() {
    let found = outcome("x,y\n1,0.5\n2,-0.5\nthree,0.75\n4,n o\n5,1.5");
    let kinds: Vec<&RowFaultKind> = found.faults.first().iter().map(|it| &it.kind).collect();
    assert_eq!(
        kinds,
        [
            &RowFaultKind::NotANumber { column: 0, text: "three".to_owned() },
            &RowFaultKind::NotANumber { column: 1, text: "n o".to_owned() }
        ]
    );
    assert_eq!(values(&found), [0.5, -0.5, 1.5]);
}

#[test]
fn numbers_that_no_network_can_take_are_reported() {
    let found = outcome("x,y\n1,0.5\n1e10,0.25\n2,1e999\n3,0.75\n4,0.5\n5,-0.5");
    let kinds: Vec<&RowFaultKind> = found.faults.first().iter().map(|it| &it.kind).collect();
    assert_eq!(kinds, [&RowFaultKind::TooLarge { column: 0 }, &RowFaultKind::TooLarge { column: 1 }]);
    assert_eq!(found.own.check(), Ok(()));
}

#[test]
fn rows_of_another_width_are_reported() {
    let table = table("x,y,c\n1,2,a\n3,4\n5,6,b\n7,8,a,9\n");
    let ragged = |line, cells| RowFault { line, kind: RowFaultKind::Ragged { cells, columns: 3 } };
    assert_eq!(table.ragged.first(), [ragged(3, 2), ragged(5, 4)]);
    assert_eq!((table.len(), table.ragged.count()), (2, 2));
}

#[test]
fn the_first_faults_are_shown_and_all_are_counted() {
    let holes = "NA,1,a\n".repeat(100);
    let found = outcome(&format!("x,y,c\n1,2,a\n3,4,b\n5,6,b\n{holes}{}", "1,2,a\n".repeat(120)));
    assert_eq!((found.faults.first().len(), found.faults.count()), (SHOWN, 100));
    assert_eq!(found.own.samples.len(), 123);
}

#[test]
fn a_column_that_is_left_out_causes_no_fault() {
    let found = outcome("x,empty,y\n1,,2\n2,,3\n3,5,4\n4,,6\n5,,1");
    assert_eq!((found.faults.count(), found.own.samples.len()), (0, 5));
    assert_eq!(found.own.input_names, ["x"]);
}

#[test]
fn what_cannot_be_learnt_is_refused() {
    let many_classes: String = (0..11).map(|it| format!("{it}.5,c{it}\n")).collect();
    assert_eq!(suggested(&many_classes), Err(Refusal::TooManyClasses(11)));
    let names: String = (0..200).map(|it| format!("{it}.5,name{it}\n")).collect();
    assert!(matches!(suggested(&names), Err(Refusal::TooManyClasses(_))));
    assert_eq!(suggested("x,c\n1,a\n2,a\n5,a"), Err(Refusal::NoInputs), "all that varies is x");
    assert_eq!(suggested("c,c\na,1\na,2\na,5"), Err(Refusal::NoInputs));
    assert_eq!(suggested("x,y\n1.5,2.5\n"), Err(Refusal::NoInputs));
    assert_eq!(suggested("x,y\n1,NA\n3,2\nNA,3\nNA,4\n4,NA\n"), Err(Refusal::TooFewRows(1)));
    assert_eq!(suggested("x,c\n1,a\n3,a\nNA,b\n4,a\n"), Err(Refusal::OneClass));
}
