//! How a table is written.

use super::cell::{Cell, DecimalSign};
use super::records::{Records, SAMPLE};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    Tab,
    Semicolon,
    Bar,
    Comma,
}

impl Delimiter {
    /// A comma may be the decimal sign and stands in many texts, so it comes last.
    const ALL: [Self; 4] = [Self::Tab, Self::Semicolon, Self::Bar, Self::Comma];

    pub fn byte(self) -> u8 {
        match self {
            Self::Tab => b'\t',
            Self::Semicolon => b';',
            Self::Bar => b'|',
            Self::Comma => b',',
        }
    }

    /// The delimiter that splits most of the first lines into the same number of cells, more than one; `None` where none does.
    pub fn find(text: &str) -> Option<Self> {
        let share = |delimiter: &Self| {
            let records = Records::split(text, delimiter.byte(), SAMPLE);
            let width = records.usual_width();
            let regular = (0..records.len()).filter(|&it| records.width(it) == width).count();
            if width < 2 { 0.0 } else { regular as f64 / records.len() as f64 }
        };
        let shares = Self::ALL.map(|it| (it, share(&it)));
        // The first that fits nearly always, else the one that fits best.
        let fitting = shares.iter().find(|it| it.1 >= 0.9);
        let best = shares.iter().max_by(|a, b| a.1.total_cmp(&b.1));
        fitting.or(best).filter(|it| it.1 > 0.0).map(|it| it.0)
    }
}

/// The sign with which more cells are numbers; a comma that is the delimiter is none.
pub fn decimal_sign(records: &Records, delimiter: Delimiter) -> DecimalSign {
    if delimiter == Delimiter::Comma {
        return DecimalSign::Point;
    }
    let numbers = |sign| {
        let rows = 0..records.len().min(SAMPLE);
        let cells = rows.flat_map(|row| (0..records.width(row)).map(move |column| records.cell(row, column)));
        cells.filter(|it| matches!(Cell::read(it, sign), Cell::Number(_))).count()
    };
    let with_comma = numbers(DecimalSign::Comma);
    if with_comma > numbers(DecimalSign::Point) { DecimalSign::Comma } else { DecimalSign::Point }
}

/// Whether the first record names the columns: it holds no number, and below one of its words stand numbers, or none of its
/// words stands below itself.
pub fn has_header(records: &Records, sign: DecimalSign) -> bool {
    let width = records.usual_width();
    let below = 1..records.len().min(SAMPLE);
    let cell = |row, column| Cell::read(records.cell(row, column), sign);
    if below.is_empty() || (0..width).any(|it| matches!(cell(0, it), Cell::Number(_))) {
        return false;
    }
    let numbers_below = |column| {
        let numbers = below.clone().filter(|&it| matches!(cell(it, column), Cell::Number(_))).count();
        2 * numbers > below.len() && matches!(cell(0, column), Cell::Word(_))
    };
    let repeats = |column| below.clone().any(|it| cell(it, column) == cell(0, column));
    (0..width).any(numbers_below) || !(0..width).any(repeats)
}
