//! Makes the files of `src/nn/data/real/` from the tables that scikit-learn 1.5.2 ships in `sklearn/datasets/data`:
//! `cargo run --example real_data -- FOLDER`.

use std::error::Error;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use activation_lab::decimal;
use flate2::read::GzDecoder;

const INTO: &str = "src/nn/data/real";

/// Numbers by column, and the label of each row.
struct Table {
    columns: Vec<Vec<f64>>,
    labels: Vec<u8>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name the folder with the tables")?);
    let mut digits = String::new();
    GzDecoder::new(fs::File::open(folder.join("digits.csv.gz"))?).read_to_string(&mut digits)?;
    let digits = table(&digits)?;
    write("digits.bin", whole(&digits, 1.0), &digits.labels)?;

    let cells = with_heading(&folder.join("breast_cancer.csv"))?;
    let labels: Vec<u8> = cells.labels.iter().map(|it| 1 - it).collect();
    write("breast_cancer.bin", cells.columns.iter().flat_map(|it| measures(it)).collect(), &labels)?;

    let iris = with_heading(&folder.join("iris.csv"))?;
    write("iris.bin", whole(&iris, 10.0), &iris.labels)
}

/// The first line tells of the table.
fn with_heading(path: &Path) -> Result<Table, Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    table(text.split_once('\n').ok_or("an empty table")?.1)
}

/// The last number of each line is its label.
fn table(text: &str) -> Result<Table, Box<dyn Error>> {
    let mut columns: Vec<Vec<f64>> = Vec::new();
    for line in text.lines() {
        let numbers: Option<Vec<f64>> = line.split(',').map(decimal::parse).collect();
        let numbers = numbers.ok_or_else(|| format!("not all are numbers: {line}"))?;
        columns.resize(numbers.len(), Vec::new());
        columns.iter_mut().zip(numbers).for_each(|(column, it)| column.push(it));
    }
    let labels = columns.pop().ok_or("no columns")?.into_iter().map(|it| it as u8).collect();
    Ok(Table { columns, labels })
}

/// Numbers that are whole once they are multiplied.
fn whole(table: &Table, factor: f64) -> Vec<u8> {
    table.columns.iter().flatten().map(|it| (it * factor).round() as u8).collect()
}

/// See `measures` of the module that reads it.
fn measures(column: &[f64]) -> Vec<u8> {
    let low = column.iter().copied().fold(f64::INFINITY, f64::min) as f32;
    let high = column.iter().copied().fold(f64::NEG_INFINITY, f64::max) as f32;
    let place =
        |it: f64| ((it - f64::from(low)) / (f64::from(high) - f64::from(low)) * 65_535.0).round() as u16;
    let ends = [low, high].into_iter().flat_map(f32::to_le_bytes);
    ends.chain(column.iter().flat_map(|&it| place(it).to_le_bytes())).collect()
}

fn write(name: &str, mut columns: Vec<u8>, labels: &[u8]) -> Result<(), Box<dyn Error>> {
    columns.extend(labels);
    Ok(fs::write(Path::new(INTO).join(name), columns)?)
}
