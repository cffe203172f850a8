//! Any text is a table or refused, and what becomes of a table can be learnt from.

use activation_lab::page::train::csv::choices::{Choices, Goal};
use activation_lab::page::train::csv::outcome::Outcome;
use activation_lab::page::train::csv::records::Records;
use activation_lab::page::train::csv::table::{Header, Table};
use proptest::prelude::*;

/// Every choice a reader has, tried on every column.
fn try_all(table: &Table) {
    for header in [Header::Names, Header::None] {
        let table = table.with(header);
        if table.is_empty() {
            continue;
        }
        for target in 0..table.columns.len() {
            let mut choices = Choices::suggested(&table);
            choices.set_target(target, &table);
            choices.toggle_input(target / 2, &table);
            for goal in [Goal::Classes, Goal::Number] {
                choices.set_goal(goal, &table);
                if let Ok(outcome) = Outcome::of(&table, &choices) {
                    assert_eq!(outcome.own.check(), Ok(()));
                    assert_eq!(outcome.own.samples.len() + outcome.faults.count(), table.len());
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_a_table_or_refused(text in "\\PC{0,200}") {
        if let Ok(table) = Table::read(&text) {
            try_all(&table);
        }
    }

    #[test]
    fn anything_like_a_table_is_a_table_or_refused(text in "([a-c0-9.,;|\t\"\r\n −?]|NA|nan|1e9|inf){0,120}") {
        if let Ok(table) = Table::read(&text) {
            try_all(&table);
        }
    }

    #[test]
    fn what_was_written_is_read(
        cells in prop::collection::vec(prop::collection::vec("[a-z0-9,\"\n é]{1,6}", 3), 1..8)
    ) {
        let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let line = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(",");
        let text = cells.iter().map(line).collect::<Vec<_>>().join("\n");
        let records = Records::split(&text, b',', usize::MAX);
        let written: Vec<&Vec<String>> =
            cells.iter().filter(|row| row.iter().any(|it| !it.trim_ascii().is_empty())).collect();
        prop_assert_eq!(records.len(), written.len());
        for (row, cells) in written.iter().enumerate() {
            let read: Vec<&str> = (0..3).map(|it| records.cell(row, it)).collect();
            prop_assert_eq!(&read, *cells);
        }
    }
}
