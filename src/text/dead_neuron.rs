//! Words about one neuron on a plane of samples.

pub struct DeadNeuronTexts {
    pub title: &'static str,
    pub intro: &'static str,

    pub plane: &'static str,
    /// what the neuron does now
    pub description: fn(&str) -> String,
    pub knob_move: &'static str,
    pub knob_turn: &'static str,
    /// bias
    pub knob_move_value: fn(&str) -> String,
    /// degrees
    pub knob_turn_value: fn(&str) -> String,
    pub keys_title: &'static str,
    pub keys: &'static [(&'static str, &'static str)],
    /// Columns of the table beside the coordinates: class, pre-activation, slope, gradient.
    pub columns: [&'static str; 4],
    pub legend: &'static str,
    pub legend_sloped: &'static str,
    pub legend_flat: &'static str,
    pub legend_arrow: &'static str,
    pub legend_shade: &'static str,
    pub legend_before: &'static str,

    pub state: &'static str,
    pub alive: &'static str,
    pub dead: &'static str,
    /// samples
    pub alive_all: fn(usize) -> String,
    /// samples with a slope, samples
    pub alive_some: fn(usize, usize) -> String,
    /// samples
    pub dead_why: fn(usize) -> String,
    /// The smallest slope of the samples, where it is tiny: a share of 1 as a power of ten.
    pub faint: fn(&str) -> String,
    pub sloped: &'static str,
    pub gradient: &'static str,
    pub loss: &'static str,
    pub accuracy: &'static str,

    pub wear: &'static str,
    pub wear_note: &'static str,
    /// name
    pub other: fn(&str) -> String,
    pub other_label: &'static str,
    pub own: &'static str,

    pub place: &'static str,
    pub bias: &'static str,
    pub angle: &'static str,
    pub length: &'static str,
    pub data: &'static str,
    pub seed: &'static str,
    pub rate: &'static str,
    pub steps: &'static str,

    pub kill: &'static str,
    pub restart: &'static str,
    /// steps
    pub train: fn(&str) -> String,
    pub cancel: &'static str,
    pub training: &'static str,
    pub training_title: &'static str,
    pub told_nothing: &'static str,
    /// function, steps, loss
    pub told_still: fn(&str, &str, &str) -> String,
    /// function, steps, loss before, loss after, bias before, bias after
    pub told_moved: fn(&str, &str, [&str; 2], [&str; 2]) -> String,
    /// function, steps
    pub told_stopped: fn(&str, &str) -> String,
    pub loss_chart: &'static str,
    pub loss_axis: &'static str,
    pub step_axis: &'static str,

    /// samples, seed, factor and offset of the logit
    pub setup: fn(usize, &str, &str, &str) -> String,
    pub source: &'static str,
}
