//! The bits of everything that the core computes at the inputs of ground truth, one number per function.
//!
//! `tests/data/digests.txt` has them as one machine computed them; every other machine and every browser must compute the same.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::comparison::{of_double, of_single};
use super::record::{double, single};

const START: u64 = 0xcbf2_9ce4_8422_2325;

/// A line `name number` per function, in the order of names.
pub fn digests() -> String {
    let mut hashes = BTreeMap::new();
    let mut add = |id, got| {
        let hash = hashes.entry(id).or_insert(START);
        *hash = mix(*hash, got);
    };
    for record in double() {
        of_double(&record).iter().for_each(|it| add(record.function.id(), it.got));
    }
    for record in single() {
        of_single(&record).iter().for_each(|it| add(record.function.id(), f64::from(it.got)));
    }
    hashes.iter().fold(String::new(), |mut lines, (id, hash)| {
        let _ = writeln!(lines, "{id} {hash:016x}");
        lines
    })
}

/// FNV-1a over the bytes. A NaN is a NaN, whatever its bits.
fn mix(hash: u64, number: f64) -> u64 {
    let number = if number.is_nan() { f64::NAN } else { number };
    number
        .to_le_bytes()
        .iter()
        .fold(hash, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
