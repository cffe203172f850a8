//! Glorot and Bengio's saturating top layer, on digits.

use activation_lab::experiment::top_layer::{CHANCE, STEPS_PER_EPOCH, Sight, TopLayer, escape, lowest};

use crate::function;

fn sights(id: &str, depth: usize, seed: u32, epochs: u32) -> Vec<Sight> {
    let it = TopLayer { function: function(id), depth, learning_rate: 0.1, seed };
    it.run(None, epochs).expect("from the start").sights
}

#[test]
fn time_it() {
    for (depth, epochs) in [(1, 8), (3, 47), (4, 60), (5, 47)] {
        for seed in 1..=2 {
            let start = std::time::Instant::now();
            let sights = sights("sigmoid", depth, seed, epochs);
            let curve: Vec<String> = sights.iter().step_by(4).map(|it| format!("{}:{:.4}/{:.3}", it.step, it.means.last().unwrap(), it.loss)).collect();
            eprintln!("depth {depth} seed {seed}: {:?} escape {:?} lowest {:?}\n  {}", start.elapsed(), escape(&sights), lowest(&sights), curve.join(" "));
        }
    }
    for depth in [4, 5] {
        let s = sights("tanh", depth, 1, 8);
        eprintln!("tanh {depth}: {:?}", s.last());
    }
    let _ = (CHANCE, STEPS_PER_EPOCH);
}
