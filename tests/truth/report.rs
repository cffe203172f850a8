//! The section "Accuracy" of the README, as Markdown.

use std::collections::BTreeMap;

use activation_lab::activation::rows;

use super::comparison::Quantity;
use super::measure::{Errors, Measured, all};
use super::peers::{LIBRARIES, errors};

pub const BEGIN: &str = "<!-- what `make accuracy` measured: begin -->\n";
pub const END: &str = "<!-- what `make accuracy` measured: end -->\n";

/// Both tables, f64 and f32.
pub fn report() -> String {
    let measured = all();
    let double = table("f64", "f | f′ | f″ | ∂f/∂p", &measured, double_cells);
    let single = table("f32", "f | f′ | batch f | batch f′", &measured, single_cells);
    format!("\n{double}\n{single}\n")
}

/// `readme` with its section replaced; `None` without the two marks.
pub fn inserted_into(readme: &str, report: &str) -> Option<String> {
    let (before, rest) = readme.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some([before, BEGIN, report, END, after].concat())
}

fn table(
    precision: &str,
    own_columns: &str,
    measured: &BTreeMap<&'static str, Measured>,
    own_cells: fn(&Measured) -> [String; 4],
) -> String {
    let libraries: String = LIBRARIES.iter().map(|(_, name)| format!(" {name} f | f′ |")).collect();
    let mut table = format!("| {precision} | {own_columns} |{libraries}\n|---|{}\n", "--:|".repeat(10));
    for row in rows::ALL {
        let own = measured.get(row.id).map(own_cells).unwrap_or_default().join(" | ");
        let others: String =
            LIBRARIES.iter().map(|(library, _)| library_cells(row.id, library, precision)).collect();
        table.push_str(&format!("| {} | {own} |{others}\n", row.name));
    }
    table
}

fn double_cells(measured: &Measured) -> [String; 4] {
    let all = [Quantity::Value, Quantity::Derivative, Quantity::Second, Quantity::ByParam];
    all.map(|it| measured.double.get(&it).map_or_else(String::new, |worst| worst.to_string()))
}

fn single_cells(measured: &Measured) -> [String; 4] {
    let pair = [Quantity::Value, Quantity::Derivative];
    let [value, derivative] =
        pair.map(|it| measured.single.get(&it).map_or_else(String::new, |it| ulps(*it)));
    let [batch_value, batch_derivative] =
        pair.map(|it| measured.batch.get(&it).map_or_else(String::new, |it| range(*it)));
    [value, derivative, batch_value, batch_derivative]
}

fn library_cells(id: &str, library: &str, precision: &str) -> String {
    match errors(id, library, precision) {
        Some(pair) => pair.map(|it| format!(" {} |", range(it))).concat(),
        None => " | |".into(),
    }
}

/// Near the origin, and anywhere where that is more.
fn range(errors: Errors) -> String {
    let (core, max) = (ulps(errors.core), ulps(errors.max));
    if core == max { core } else { format!("{core} … {max}") }
}

fn ulps(error: f64) -> String {
    match error {
        0.0 => "0".into(),
        f64::INFINITY => "∞".into(),
        _ if error < 100.0 => format!("{error:.2}"),
        _ if error < 10_000.0 => format!("{error:.0}"),
        _ => format!("{error:.0e}"),
    }
}
