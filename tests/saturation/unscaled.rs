//! Unscaled features before a first layer.

use activation_lab::experiment::estimate;
use activation_lab::experiment::unscaled::{Shares, Side, Unscaled};
use activation_lab::nn::data::real::RealSet;

use crate::function;

fn shares(side: &Side, of: fn(&Shares) -> f64) -> Vec<f64> {
    side.shares.iter().map(of).collect()
}

fn average(side: &Side, of: fn(&Shares) -> f64) -> f64 {
    estimate::mean(&shares(side, of)).expect("a seed").value
}

fn sigmoid(seeds: u32) -> Unscaled<activation_lab::activation::Function> {
    Unscaled { function: function("sigmoid"), seeds, first_seed: 1, epsilon: 0.05 }
}

/// Standardised: 0 % beyond 17.3, median |z| .32. Raw: 70.3 % and 36.7 in one draw of another network's weights, which is one
/// of the values that a single unit's share is spread over; on average over draws it is more.
#[test]
fn raw_measures_put_most_pre_activations_beyond_the_edge_of_f32_and_standardised_ones_none() {
    let found = sigmoid(20).run();
    assert_eq!(shares(&found.standardised, |it| it.beyond), [0.0; 20]);
    let median = average(&found.standardised, |it| it.median);
    assert!((median - 0.32).abs() < 0.03, "{median}");
    let beyond = average(&found.raw, |it| it.beyond);
    assert!((0.70..0.95).contains(&beyond), "{beyond}");
    assert!(average(&found.raw, |it| it.median) > 36.7);
}

/// For one sample z is a sum of uniform weights; with the two largest inputs alone, each within ± h, the distribution of the sum is a
/// trapezoid, whose mass within ± e is exact.
#[test]
fn the_raw_share_is_that_of_a_trapezoid_of_the_two_largest_measures() {
    let samples = RealSet::BreastCancer.samples();
    let reach = 1.0 / 30.0_f64.sqrt();
    let edge = 25.0 * std::f64::consts::LN_2;
    let within = |index: usize| {
        let mut sizes: Vec<f64> = (0..30).map(|it| f64::from(samples.input(it)[index]) * reach).collect();
        sizes.sort_by(|a, b| b.total_cmp(a));
        let (long, short) = (sizes[0], sizes[1]);
        // The density is 1 / 2·long up to long - short, and falls to 0 at long + short.
        let flat = long - short;
        if edge <= flat {
            return edge / long;
        }
        let end = edge.min(long + short);
        let fallen = ((long + short - flat).powi(2) - (long + short - end).powi(2)) / (2.0 * 2.0 * short);
        (flat + fallen) / long
    };
    let exact = 1.0 - (0..samples.len()).map(within).sum::<f64>() / samples.len() as f64;
    let estimate = estimate::mean(&shares(&sigmoid(100).run().raw, |it| it.beyond)).expect("a seed");
    // The other 28 measures spread z a little more.
    assert!((estimate.value - exact).abs() < 0.02, "{} for {exact}", estimate.value);
    assert!(estimate.high - estimate.low < 0.02);
}

#[test]
fn a_value_is_at_its_left_limit_much_later_than_at_the_right_one() {
    let found = sigmoid(10).run();
    let (left, right) =
        (average(&found.raw, |it| it.at_left_limit), average(&found.raw, |it| it.at_right_limit));
    // Below -103.97 and above 17.33.
    assert!(left + 0.05 < right, "{left} and {right}");
    assert!(found.raw.shares.iter().all(|it| it.beyond >= it.at_left_limit + it.at_right_limit));
}

#[test]
fn histograms_hold_every_pre_activation() {
    let found = sigmoid(3).run();
    for side in [&found.raw, &found.standardised] {
        assert!((side.histogram.iter().sum::<f64>() - 1.0).abs() < 1e-9);
    }
    let middle = found.standardised.histogram.len() / 2;
    assert!(found.standardised.histogram[middle - 4..middle + 4].iter().sum::<f64>() > 0.99);
}
