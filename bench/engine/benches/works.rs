//! The works, natively.

use criterion::{Criterion, criterion_group, criterion_main};

fn works(_: &mut Criterion) {}

criterion_group!(benches, works);
criterion_main!(benches);
