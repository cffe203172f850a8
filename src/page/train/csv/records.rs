//! Text split into records and cells.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// Records of cells, with the line of the text on which each begins, from 1. Blank lines are no records.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Records {
    /// All cells, one after the other, without quotes.
    text: String,
    /// Where each cell ends in `text`.
    ends: Vec<usize>,
    rows: Vec<Row>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Row {
    /// The first cell and the one after the last.
    cells: (usize, usize),
    line: usize,
}

/// Room that a record may need beyond what it had, in cells.
const ROOM: usize = 64;

impl Records {
    /// At most `most` records, quoted as RFC 4180 has it; a quote that is never closed ends with the text.
    pub fn split(text: &str, delimiter: u8, most: usize) -> Self {
        let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
        let mut out = Self::default();
        let (mut at, mut line) = (0, 1);
        let bytes = text.as_bytes();
        while out.rows.len() < most {
            let blank = bytes[at..].iter().take_while(|it| matches!(it, b'\r' | b'\n')).count();
            line += breaks(bytes, at, at + blank);
            at += blank;
            let Some(used) = out.take(&mut reader, &bytes[at..], line) else { break };
            line += breaks(bytes, at, at + used);
            at += used;
        }
        out
    }

    /// Reads one record and says how many bytes it took; nothing at the end of the text.
    fn take(&mut self, reader: &mut Reader, input: &[u8], line: usize) -> Option<usize> {
        if input.is_empty() {
            return None;
        }
        let (mut cells, mut ends) = (vec![0; 4 * ROOM], vec![0; ROOM]);
        let (mut used, mut written, mut count) = (0, 0, 0);
        loop {
            // Once its input is empty, the reader ends the record.
            let (result, read, wrote, ended) =
                reader.read_record(&input[used..], &mut cells[written..], &mut ends[count..]);
            (used, written, count) = (used + read, written + wrote, count + ended);
            match result {
                ReadRecordResult::OutputFull => cells.resize(2 * cells.len(), 0),
                ReadRecordResult::OutputEndsFull => ends.resize(2 * ends.len(), 0),
                ReadRecordResult::InputEmpty => (),
                ReadRecordResult::Record | ReadRecordResult::End => break,
            }
        }
        if count > 0 {
            self.push(&cells[..written], &ends[..count], line);
        }
        Some(used)
    }

    /// A record of empty cells is a blank line, too.
    fn push(&mut self, cells: &[u8], ends: &[usize], line: usize) {
        if cells.iter().all(u8::is_ascii_whitespace) {
            return;
        }
        let first = self.ends.len();
        let mut start = 0;
        for &end in ends {
            // Cells are whole pieces of a text, so that nothing is ever replaced here.
            self.text.push_str(&String::from_utf8_lossy(&cells[start..end]));
            self.ends.push(self.text.len());
            start = end;
        }
        self.rows.push(Row { cells: (first, self.ends.len()), line });
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The number of cells of a record.
    pub fn width(&self, row: usize) -> usize {
        let (first, end) = self.rows[row].cells;
        end - first
    }

    /// The line on which a record begins, from 1.
    pub fn line(&self, row: usize) -> usize {
        self.rows[row].line
    }

    /// A cell; empty where the record is shorter.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        let (first, end) = self.rows[row].cells;
        let index = first + column;
        if index >= end {
            return "";
        }
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        &self.text[start..self.ends[index]]
    }

    /// The width that most of the first records have.
    pub fn usual_width(&self) -> usize {
        let mut widths: Vec<usize> = (0..self.len().min(SAMPLE)).map(|it| self.width(it)).collect();
        widths.sort_unstable();
        let runs = widths.chunk_by(|a, b| a == b);
        runs.max_by_key(|it| it.len()).map_or(0, |it| it[0])
    }
}

/// Records from which a table is judged.
pub const SAMPLE: usize = 200;

/// The line breaks between two places: `\n`, `\r\n` or `\r`.
fn breaks(bytes: &[u8], from: usize, to: usize) -> usize {
    (from..to)
        .filter(|&it| bytes[it] == b'\n' || bytes[it] == b'\r' && bytes.get(it + 1) != Some(&b'\n'))
        .count()
}
