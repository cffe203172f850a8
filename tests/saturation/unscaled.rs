//! Unscaled features before a first layer.

use activation_lab::experiment::unscaled::{Unscaled, edges};

use crate::function;

#[test]
fn look() {
    let it = Unscaled { function: function("sigmoid"), seeds: 20, first_seed: 1, epsilon: 0.05 };
    let found = it.run();
    for side in [&found.raw, &found.standardised] {
        let n = side.shares.len() as f64;
        let beyond: Vec<f64> = side.shares.iter().map(|it| it.beyond).collect();
        eprintln!("{:?}\n mean {} median {}", beyond, beyond.iter().sum::<f64>() / n, side.shares.iter().map(|it| it.median).sum::<f64>() / n);
    }
    eprintln!("{:?}", edges(&it.function));
}
