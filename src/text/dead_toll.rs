//! Words of the part of the Dead ReLU page about what dead units cost.

/// A sentence of cause, correlation and interval, seeds, share of dead units, loss in points and interval, verdict.
pub type LinkSentence = fn(&str, [&str; 2], usize, &str, [&str; 2], &str) -> String;

pub struct DeadTollTexts {
    pub title: &'static str,
    pub intro: &'static str,
    pub function: &'static str,
    pub width: &'static str,
    pub steps: &'static str,
    pub runs: &'static str,
    pub seed: &'static str,
    pub start: &'static str,
    pub go_on: &'static str,
    pub pause: &'static str,
    pub cancel: &'static str,
    pub clear: &'static str,
    pub progress: &'static str,
    pub done: fn(usize, usize) -> String,
    pub dead_axis: &'static str,
    pub accuracy_axis: &'static str,
    pub cause: &'static str,
    pub treatment: &'static str,
    pub run_count: &'static str,
    pub low: &'static str,
    pub high: &'static str,
    /// By the rate of SGD, by that of Adam, by the initial bias.
    pub causes: [&'static str; 3],
    /// A treatment of each cause with this number.
    pub treatments: [fn(&str) -> String; 3],
    pub between: fn(&str, &str) -> String,
    pub too_few: &'static str,
    /// Cause, share of dead units.
    pub no_death: fn(&str, &str) -> String,
    /// Cause, correlation and interval, seeds, share of dead units, loss in points and interval, verdict.
    pub link: LinkSentence,
    /// Less than two points.
    pub slight: &'static str,
    pub harmful: &'static str,
    pub helpful: &'static str,
    pub mixed: &'static str,
    pub not_told_apart: &'static str,
    pub too_few_seeds: &'static str,
    pub empty: &'static str,
    pub unfinished: &'static str,
    pub chart_note: &'static str,
    pub setup_name: &'static str,
    /// Units, training points, test points, steps, first and last seed.
    pub setup: fn(usize, usize, usize, u32, u32, u32) -> String,
    pub method: &'static str,
    pub source: &'static str,
}
