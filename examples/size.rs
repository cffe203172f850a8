//! Prints the size of every file of `dist/`, plain and compressed, and holds the first load to its budget: `make size`.
#![allow(clippy::print_stdout, reason = "a command-line tool")]

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

/// What a reader may have to wait for before the first page works, in bytes after brotli.
const BUDGET: usize = 250_000;

/// The beginnings of the names of what the first page does not need.
const LATER: [&str; 3] = ["app-", "further-", "trainer"];

struct File {
    name: String,
    plain: usize,
    gzip: usize,
    brotli: usize,
    load: Load,
}

/// When a file is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Load {
    /// Before the first page works.
    First,
    /// When a page other than Explore is opened, when training starts, or never.
    Later,
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    let mut files =
        measure(&dist).map_err(|error| format!("{}: {error}; run `make build`", dist.display()))?;
    files.sort_by_key(|it| (it.load == Load::Later, usize::MAX - it.brotli));

    println!("{:>10} {:>10} {:>10}  file (* = first load)", "plain", "gzip", "brotli");
    for File { name, plain, gzip, brotli, load } in &files {
        let mark = if *load == Load::First { '*' } else { ' ' };
        println!("{plain:>10} {gzip:>10} {brotli:>10} {mark} {name}");
    }

    let first = files.iter().filter(|it| it.load == Load::First);
    let total: usize = first.map(|it| it.brotli).sum();
    println!("First load: {total} bytes with brotli, budget {BUDGET}.");
    Ok(if total <= BUDGET { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn measure(dist: &Path) -> Result<Vec<File>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dist)? {
        let entry = entry?;
        let bytes = std::fs::read(entry.path())?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_later = LATER.iter().any(|it| name.starts_with(it));
        let load = if is_later { Load::Later } else { Load::First };
        files.push(File { name, plain: bytes.len(), gzip: gzip(&bytes)?, brotli: brotli(&bytes)?, load });
    }
    Ok(files)
}

fn gzip(bytes: &[u8]) -> std::io::Result<usize> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn brotli(mut bytes: &[u8]) -> std::io::Result<usize> {
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut bytes, &mut Vec::new(), &params)
}
