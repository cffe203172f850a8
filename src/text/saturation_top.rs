//! Words of the section on a trained saturation.

pub struct TopTexts {
    pub title: &'static str,
    pub intro: &'static str,
    pub depth: &'static str,
    pub rate: &'static str,
    pub steps: &'static str,
    pub seeds: &'static str,
    pub first_seed: &'static str,
    /// function
    pub swap: fn(&str) -> String,
    /// depth
    pub with_depth: fn(&str) -> String,
    /// learning rate
    pub with_rate: fn(&str) -> String,
    pub means_chart: &'static str,
    pub loss_chart: &'static str,
    pub step: &'static str,
    pub mean_axis: &'static str,
    pub loss_axis: &'static str,
    /// layer
    pub layer: fn(&str) -> String,
    pub mean_of: &'static str,
    pub least_of: &'static str,
    pub most_of: &'static str,
    pub chance: &'static str,
    pub before: &'static str,
    pub escaped: &'static str,
    pub escape_step: &'static str,
    pub lowest: &'static str,
    pub lowest_step: &'static str,
    pub last_mean: &'static str,
    pub last_loss: &'static str,
    /// escaped, all, interval
    pub escaped_of: fn(usize, usize, &str) -> String,
    /// median, least, most
    pub range: fn(&str, &str, &str) -> String,
    /// mean, low, high
    pub interval: fn(&str, &str, &str) -> String,
    pub empty: &'static str,
    /// function, depth, escaped, all, steps
    pub done: fn(&str, &str, usize, usize, &str) -> String,
    /// function, depth, learning rate, escaped, all
    pub before_was: fn(&str, &str, &str, usize, usize) -> String,
    /// width, batch, steps per epoch, seeds
    pub note: fn([&str; 4]) -> String,
    pub source: &'static str,
}
