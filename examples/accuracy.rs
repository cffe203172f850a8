//! Measures the core against ground truth, shows the result next to other libraries' and writes it where it is kept: `make accuracy`.
#![allow(clippy::print_stdout, reason = "a command-line tool")]

use std::error::Error;
use std::fs;

#[path = "../tests/truth/mod.rs"]
mod truth;

const README: &str = "README.md";
const DIGESTS: &str = "tests/data/digests.txt";

fn main() -> Result<(), Box<dyn Error>> {
    let report = truth::report::report();
    println!("{report}");
    let readme = fs::read_to_string(README)?;
    let renewed =
        truth::report::inserted_into(&readme, &report).ok_or("the README has lost the marks of its table")?;
    fs::write(README, renewed)?;
    fs::write(DIGESTS, truth::digest::digests())?;
    Ok(())
}
