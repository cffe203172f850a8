//! Words of the part of the Dead ReLU page about networks that are born dead.

pub struct DeadBornTexts {
    pub title: &'static str,
    pub intro: &'static str,
    pub function: &'static str,
    pub width: &'static str,
    pub hidden: &'static str,
    pub seed: &'static str,
    pub start: &'static str,
    /// He, PyTorch's, randomised asymmetric.
    pub starts: [&'static str; 3],
    pub input: &'static str,
    /// A line, two moons.
    pub inputs: [&'static str; 2],
    pub redraw: &'static str,
    /// Hidden layers, what the paper calls the depth.
    pub paper_depth: fn(usize) -> String,
    pub pictures: &'static str,
    /// What the pictures of the line and of the moons show.
    pub picture_notes: [&'static str; 2],
    /// Alive, constant, not a number.
    pub fates: [&'static str; 3],
    pub progress: &'static str,
    pub nothing_yet: &'static str,
    /// A low and a high number.
    pub between: fn(&str, &str) -> String,
    /// Hits, of, share, interval.
    pub constant: fn(u32, u32, &str, &str) -> String,
    /// Lower bound, upper bound, verdict.
    pub bounds: fn(&str, &str, &str) -> String,
    /// Share, interval, law, verdict.
    pub one_input: fn(&str, &str, &str, &str) -> String,
    pub agrees: &'static str,
    pub disagrees: &'static str,
    pub no_law: &'static str,
    pub dead_units: fn(&str) -> String,
    pub infinite: fn(u32) -> String,
    pub no_gradient: &'static str,
    pub flat_output: fn(&str) -> String,
    pub by_depth: &'static str,
    pub by_depth_note: &'static str,
    pub share_axis: &'static str,
    pub what: &'static str,
    pub low: &'static str,
    pub high: &'static str,
    pub measured_one: &'static str,
    pub measured_all: &'static str,
    pub law_one: &'static str,
    pub law_lower: &'static str,
    pub setup_name: &'static str,
    /// Networks, first and last seed.
    pub setup: fn(u32, u32, u32) -> String,
    pub source: &'static str,
    pub school: &'static str,
    pub school_intro: &'static str,
    pub term: &'static str,
    /// Epochs and steps.
    pub term_name: fn(u32, u32) -> String,
    pub intake: &'static str,
    pub intake_name: fn(u32) -> String,
    pub guess: &'static str,
    /// Guess, verdict.
    pub guessed: fn(&str, &str) -> String,
    pub guess_low: &'static str,
    pub guess_high: &'static str,
    pub guess_within: &'static str,
    pub teach: &'static str,
    pub go_on: &'static str,
    pub pause: &'static str,
    pub cancel: &'static str,
    pub clear: &'static str,
    pub taught: fn(usize, usize) -> String,
    pub too_deep: fn(usize) -> String,
    /// Function and initialisation.
    pub class_name: fn(&str, &str) -> String,
    pub class: &'static str,
    pub networks: &'static str,
    /// Constant before, constant after, half, success, other.
    pub columns: [&'static str; 5],
    pub collapsed_axis: &'static str,
    /// Name, hits, of, share, interval.
    pub collapsed: fn(&str, u32, u32, &str, &str) -> String,
    pub more_often: fn(&str) -> String,
    pub less_often: fn(&str) -> String,
    pub not_told_apart: fn(&str) -> String,
    pub list_comma: &'static str,
    /// Sample count, batch size, learning rate, first seed, last seed.
    pub school_setup: fn(usize, usize, &str, u32, u32) -> String,
    /// Threshold of a flat output, and of a success.
    pub school_words: fn(&str, &str) -> String,
}
