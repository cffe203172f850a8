//! The numbers of a chart as a table, for reading and for CSV.

/// The numbers behind a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

/// One cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Number(f64),
    Text(String),
    Empty,
}

impl Cell {
    /// The exact content: the shortest decimal that reads back as the same number.
    fn exact(&self) -> String {
        match self {
            Cell::Number(number) => format!("{number:?}"),
            Cell::Text(text) => text.clone(),
            Cell::Empty => String::new(),
        }
    }
}

impl Table {
    /// Comma-separated values as in RFC 4180, with full precision.
    pub fn csv(&self) -> String {
        let header = self.columns.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(",");
        let rows = self
            .rows
            .iter()
            .map(|row| row.iter().map(|cell| quoted(&cell.exact())).collect::<Vec<_>>().join(","));
        std::iter::once(header).chain(rows).map(|line| line + "\r\n").collect()
    }
}

/// A field, in quotes where its content asks for them.
fn quoted(field: &str) -> String {
    if field.contains([',', '"', '\n', '\r']) {
        return format!("\"{}\"", field.replace('"', "\"\""));
    }
    field.to_owned()
}
