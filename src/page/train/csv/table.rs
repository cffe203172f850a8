//! A text as a table.

use std::rc::Rc;

use super::cell::DecimalSign;
use super::column::Column;
use super::dialect::{Delimiter, decimal_sign, has_header};
use super::fault::{Refusal, RowFaultKind, RowFaults};
use super::records::Records;
use crate::nn::data::check::{OWN_INPUTS, OWN_SAMPLES};

/// The longest text that is read, in bytes: reading it keeps no frame waiting for long.
pub const LONGEST_TEXT: usize = 4 << 20;
/// Rows that are taken of a longer table, evenly.
pub const MOST_ROWS: usize = *OWN_SAMPLES.end();
/// All inputs and a target.
pub const MOST_COLUMNS: usize = *OWN_INPUTS.end() + 1;

/// Whether the first record names the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Header {
    Names,
    None,
}

/// A table: records, and what is known of their columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub delimiter: Delimiter,
    pub sign: DecimalSign,
    pub header: Header,
    pub columns: Vec<Column>,
    records: Rc<Records>,
    /// The rows that are looked at: all that have the usual width, or an even share of them.
    rows: Vec<usize>,
    /// Rows of the usual width.
    pub regular: usize,
    /// Rows of another width.
    pub ragged: RowFaults,
}

impl Table {
    /// Any text is a table or refused. What is beyond [`LONGEST_TEXT`] is left out, see [`cut`].
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let text = cut(text.strip_prefix('\u{feff}').unwrap_or(text));
        let delimiter = Delimiter::find(text).unwrap_or(Delimiter::Comma);
        let records = Records::split(text, delimiter.byte(), usize::MAX);
        let sign = decimal_sign(&records, delimiter);
        let header = if has_header(&records, sign) { Header::Names } else { Header::None };
        match records.usual_width() {
            0 => Err(Refusal::Empty),
            1 => Err(Refusal::OneColumn),
            width if width > MOST_COLUMNS => Err(Refusal::TooManyColumns(width)),
            _ => Ok(Self::with_header(Rc::new(records), delimiter, sign, header)),
        }
    }

    /// The same records, with or without a header.
    #[must_use]
    pub fn with(&self, header: Header) -> Self {
        Self::with_header(self.records.clone(), self.delimiter, self.sign, header)
    }

    fn with_header(records: Rc<Records>, delimiter: Delimiter, sign: DecimalSign, header: Header) -> Self {
        let width = records.usual_width();
        let mut ragged = RowFaults::default();
        let first = usize::from(header == Header::Names);
        let mut rows = Vec::new();
        for row in first..records.len() {
            match records.width(row) {
                cells if cells == width => rows.push(row),
                cells => ragged.add(records.line(row), RowFaultKind::Ragged { cells, columns: width }),
            }
        }
        let regular = rows.len();
        let rows = evenly(rows, MOST_ROWS);
        // A table of R has names for all columns but the one of the names of rows.
        let shift = usize::from(header == Header::Names && records.width(0) + 1 == width);
        let name = |column: usize| match header {
            Header::Names if column >= shift => records.cell(0, column - shift),
            _ => "",
        };
        let columns =
            (0..width).map(|column| Column::judge(name(column), &records, &rows, column, sign)).collect();
        Self { delimiter, sign, header, columns, records, rows, regular, ragged }
    }

    /// The rows that are looked at.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// A cell of a row that is looked at.
    pub fn text(&self, row: usize, column: usize) -> &str {
        self.records.cell(self.rows[row], column)
    }

    /// The line on which a row begins.
    pub fn line(&self, row: usize) -> usize {
        self.records.line(self.rows[row])
    }
}

/// At most `most` of the items, evenly spaced.
fn evenly(items: Vec<usize>, most: usize) -> Vec<usize> {
    if items.len() <= most {
        return items;
    }
    (0..most).map(|it| items[it * items.len() / most]).collect()
}

/// The part of a text that is read: whole lines of its beginning where it is too long.
pub fn cut(text: &str) -> &str {
    if text.len() <= LONGEST_TEXT {
        return text;
    }
    let mut end = LONGEST_TEXT;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    whole_lines(&text[..end])
}

/// A text without its last line, which may have been cut; a single line stays.
pub fn whole_lines(text: &str) -> &str {
    text.rfind('\n').map_or(text, |it| &text[..=it])
}
