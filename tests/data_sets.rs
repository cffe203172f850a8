//! Data sets, initial weights and the generator under them.

use activation_lab::nn::data::{DataSet, Points};
use activation_lab::nn::init::Initialisation;
use activation_lab::nn::rng::{Rng, Stream};

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// Samples enough for the moments below to be sharp.
const MANY: usize = 20_000;

/// FNV-1a over the bits of the numbers.
fn checksum(bits: impl IntoIterator<Item = u64>) -> u64 {
    bits.into_iter().fold(0xcbf2_9ce4_8422_2325, |hash, bits| (hash ^ bits).wrapping_mul(0x0100_0000_01b3))
}

fn bits(points: &Points) -> u64 {
    let numbers = points.x.iter().chain(&points.y).chain(&points.label);
    checksum(numbers.map(|number| u64::from(number.to_bits())))
}

fn radius(points: &Points, index: usize) -> f64 {
    f64::from(points.x[index]).hypot(f64::from(points.y[index]))
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn a_seed_keeps_its_meaning() {
    let mut rng = Rng::new(1, Stream::Data);
    assert_eq!(checksum((0..1000).map(|_| rng.uniform().to_bits())), GOLDEN_UNIFORM);
    assert_eq!(checksum((0..1000).map(|_| rng.normal().to_bits())), GOLDEN_NORMAL);
    assert_eq!(DataSet::ALL.map(|set| bits(&set.generate(200, 0.1, 7))), GOLDEN_POINTS);
}

#[test]
fn the_same_seed_gives_the_same_points_and_another_seed_others() {
    for set in DataSet::ALL {
        assert_eq!(set.generate(100, 0.2, 5), set.generate(100, 0.2, 5));
        assert_ne!(set.generate(100, 0.2, 5), set.generate(100, 0.2, 6));
    }
}

#[test]
fn classes_differ_by_one_point_at_most() {
    for set in DataSet::ALL {
        for n in [2, 21, 300] {
            let ones: f32 = set.generate(n, 0.1, 3).label.iter().sum();
            assert_eq!(ones as usize, n / 2, "{set:?} of {n}");
        }
    }
}

#[test]
fn a_quarter_is_kept_for_testing_and_nothing_is_lost() {
    for set in DataSet::ALL {
        let (whole, split) = (set.generate(400, 0.1, 3), set.split(400, 0.1, 3));
        assert_eq!((split.train.len(), split.test.len()), (300, 100));
        assert_eq!([split.train.x, split.test.x].concat(), whole.x);
        assert_eq!([split.train.y, split.test.y].concat(), whole.y);
        assert_eq!([split.train.label, split.test.label].concat(), whole.label);
    }
}

#[test]
fn the_window_holds_every_point() {
    for set in DataSet::ALL {
        for noise in [0.0, 0.2, 0.5] {
            let split = set.split(2000, noise, 1);
            let reach = split.half_width() as f32;
            for points in [&split.train, &split.test] {
                assert!(points.x.iter().chain(&points.y).all(|it| it.abs() <= reach), "{set:?} {noise}");
            }
        }
    }
}

#[test]
fn moons_without_noise_lie_on_two_half_circles() {
    let points = DataSet::Moons.generate(500, 0.0, 1);
    for index in 0..points.len() {
        let (x, y) = (points.x[index], points.y[index]);
        let (x, y) = if points.label[index] == 0.0 { (x + 0.5, y + 0.25) } else { (0.5 - x, 0.25 - y) };
        assert!((x.hypot(y) - 1.0).abs() < 1e-6 && y >= 0.0, "({x}, {y})");
    }
}

#[test]
fn a_circle_without_noise_has_a_gap_between_its_classes() {
    let points = DataSet::Circle.generate(500, 0.0, 1);
    for index in 0..points.len() {
        let inside = points.label[index] == 1.0;
        let range = if inside { 0.0..=0.750_001 } else { 1.049_999..=1.500_001 };
        assert!(range.contains(&radius(&points, index)));
    }
}

#[test]
fn the_arms_of_a_spiral_face_each_other() {
    let points = DataSet::Spiral.generate(500, 0.0, 1);
    for index in 0..points.len() {
        let radius = radius(&points, index);
        let angle = 1.75 * std::f64::consts::TAU * radius / 1.5
            + std::f64::consts::PI * f64::from(points.label[index]);
        assert!((f64::from(points.x[index]) - radius * angle.cos()).abs() < 1e-5);
        assert!((f64::from(points.y[index]) - radius * angle.sin()).abs() < 1e-5);
    }
}

#[test]
fn uniform_and_normal_numbers_have_their_moments() {
    let mut rng = Rng::new(11, Stream::Weights);
    let mut moments = |draw: &mut dyn FnMut(&mut Rng) -> f64| {
        let numbers: Vec<f64> = (0..MANY).map(|_| draw(&mut rng)).collect();
        let mean = numbers.iter().sum::<f64>() / MANY as f64;
        (mean, numbers.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / MANY as f64)
    };
    let (mean, variance) = moments(&mut |rng| rng.uniform());
    assert!((mean - 0.5).abs() < 0.01 && (variance - 1.0 / 12.0).abs() < 0.003, "{mean} {variance}");
    let (mean, variance) = moments(&mut |rng| rng.normal());
    assert!(mean.abs() < 0.03 && (variance - 1.0).abs() < 0.04, "{mean} {variance}");
}

#[test]
fn weights_have_the_variance_of_their_initialisation() {
    let (fan_in, fan_out) = (8, 24);
    let expected = [2.0 / 8.0, 2.0 / 8.0, 2.0 / 32.0, 2.0 / 32.0, 1.0 / 8.0, 1.0 / 8.0];
    for (initialisation, expected) in Initialisation::ALL.into_iter().zip(expected) {
        let mut rng = Rng::new(2, Stream::Weights);
        let draws = (0..MANY).map(|_| f64::from(initialisation.draw(fan_in, fan_out, &mut rng)).powi(2));
        let variance = draws.sum::<f64>() / MANY as f64;
        assert!((variance / expected - 1.0).abs() < 0.05, "{initialisation:?}: {variance}, not {expected}");
    }
}

#[test]
fn shuffling_keeps_every_item_and_below_reaches_every_number() {
    let mut rng = Rng::new(4, Stream::Shuffle);
    let mut items: Vec<usize> = (0..100).collect();
    rng.shuffle(&mut items);
    assert_ne!(items, (0..100).collect::<Vec<_>>());
    items.sort_unstable();
    assert_eq!(items, (0..100).collect::<Vec<_>>());
    let mut seen = [0; 7];
    (0..7000).for_each(|_| seen[rng.below(7)] += 1);
    assert!(seen.iter().all(|&count| (850..1150).contains(&count)), "{seen:?}");
}

/// Made by this generator when its seeds were first published; they may never change.
const GOLDEN_UNIFORM: u64 = 0x4836_2c2f_c6ca_ccb5;
const GOLDEN_NORMAL: u64 = 0xcf8a_c7b3_7b48_759f;
const GOLDEN_POINTS: [u64; 3] = [0xa5c9_9c2f_d0d5_2821, 0x93d6_cdae_d3f6_ea5c, 0xc56f_65a9_a4c0_bc98];
