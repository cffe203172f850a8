//! Prints x, f(x) and f'(x) of an activation: the core as a library, without a browser.
//!
//! ```sh
//! cargo run --no-default-features --example table -- elu alpha=0.5 --from -3 --to 3 --points 13
//! ```
#![allow(clippy::print_stdout, reason = "a command-line tool")]

mod nearness;
mod problem;
mod request;
mod table;

use std::process::ExitCode;

use request::Request;

fn main() -> ExitCode {
    match Request::parse(std::env::args().skip(1)) {
        Ok(request) => {
            print!("{}", table::table(&request));
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}
