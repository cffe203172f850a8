//! The works, natively.

use std::time::Duration;

use activation_lab_bench::race::Race;
use activation_lab_bench::surface::Surface;
use activation_lab_bench::work::Work;
use criterion::{Criterion, criterion_group, criterion_main};

fn works(criterion: &mut Criterion) {
    for work in Work::ALL {
        let mut trainer = work.trainer();
        criterion.bench_function(work.code(), |bencher| bencher.iter(|| trainer.train_epoch()));
    }
    let mut surface = Surface::new();
    criterion.bench_function("W6", |bencher| bencher.iter(|| surface.run()[0]));
}

fn race(criterion: &mut Criterion) {
    let race = Race::new();
    criterion.bench_function("W3", |bencher| bencher.iter(|| race.run()));
}

criterion_group! {
    name = all;
    config = Criterion::default().warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(2));
    targets = works
}
criterion_group! {
    name = slow;
    config = Criterion::default().sample_size(10).measurement_time(Duration::from_secs(3));
    targets = race
}
criterion_main!(all, slow);
