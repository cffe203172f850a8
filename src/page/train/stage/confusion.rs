//! What was taken for what.

use crate::nn::observation::score::Confusion;
use crate::page::number::{fixed, percent};
use crate::text::Texts;

/// Shades of a cell, from none to full.
const LEVELS: f64 = 8.0;

/// The matrix as a table: a row per true class, a column per predicted one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    pub columns: Vec<String>,
    pub rows: Vec<MatrixRow>,
    pub summary: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRow {
    pub name: String,
    /// Test samples of this class.
    pub total: String,
    pub cells: Vec<MatrixCell>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixCell {
    pub count: String,
    /// Of the row; empty where the count is zero.
    pub share: String,
    /// How strongly the cell is shaded, 0 to 8.
    pub level: u8,
    pub is_right: bool,
    /// The cell in words.
    pub sentence: String,
}

/// The matrix of a confusion with a name per class. Counts beyond the matrix are ignored.
pub fn matrix(confusion: &Confusion, names: &[String], texts: &Texts) -> Matrix {
    let classes = confusion.classes.min(names.len());
    let rows: Vec<&[u32]> = confusion.counts.chunks(confusion.classes.max(1)).take(classes).collect();
    let right: u32 = rows.iter().enumerate().filter_map(|(class, row)| row.get(class)).sum();
    let all: u32 = rows.iter().flat_map(|it| it.iter()).sum();
    Matrix {
        columns: names[..classes].to_vec(),
        rows: rows.iter().enumerate().map(|(class, counts)| row(class, counts, names, texts)).collect(),
        summary: summary(right, all, &rows, names, texts),
    }
}

fn row(class: usize, counts: &[u32], names: &[String], texts: &Texts) -> MatrixRow {
    let total: u32 = counts.iter().sum();
    let cell = |(predicted, &count): (usize, &u32)| {
        let share = f64::from(count) / f64::from(total.max(1));
        MatrixCell {
            count: count.to_string(),
            share: if count == 0 { String::new() } else { format!("{} %", fixed(100.0 * share, 0)) },
            level: (share * LEVELS).ceil() as u8,
            is_right: predicted == class,
            sentence: (texts.stage().taken_for)(
                &count.to_string(),
                &names[class],
                names.get(predicted).map_or("", String::as_str),
            ),
        }
    };
    MatrixRow {
        name: names[class].clone(),
        total: total.to_string(),
        cells: counts.iter().enumerate().map(cell).collect(),
    }
}

/// How many are right, and the most frequent mistake.
fn summary(right: u32, all: u32, rows: &[&[u32]], names: &[String], texts: &Texts) -> String {
    let words = texts.stage();
    if all == 0 {
        return words.no_test_samples.to_owned();
    }
    let share = percent(f64::from(right) / f64::from(all));
    let right = (words.right_of)(&right.to_string(), &all.to_string(), &share);
    let mistakes = rows.iter().enumerate().flat_map(|(class, row)| {
        row.iter()
            .enumerate()
            .filter(move |it| it.0 != class)
            .map(move |(predicted, count)| (*count, class, predicted))
    });
    // Of equal counts the first.
    let worst = mistakes.reduce(|kept, it| if it.0 > kept.0 { it } else { kept }).filter(|it| it.0 > 0);
    match worst {
        Some((count, class, predicted)) => {
            let mistake = (words.worst_mistake)(&names[class], &names[predicted], &count.to_string());
            [right, mistake].join(words.between_sentences)
        }
        None => right,
    }
}
