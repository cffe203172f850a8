//! Words of the experiments on depth.

pub struct DepthTexts {
    pub title: &'static str,
    pub intro: &'static str,
    pub depth: &'static str,
    pub width: &'static str,
    pub init: &'static str,
    pub gain: &'static str,
    /// factor
    pub times: fn(&str) -> String,
    pub nets: &'static str,
    pub seed: &'static str,
    pub layer: &'static str,

    // Charts.
    pub layer_axis: &'static str,
    pub signal: &'static str,
    pub signal_axis: &'static str,
    pub gradient: &'static str,
    pub gradient_axis: &'static str,
    pub saturated: &'static str,
    pub saturated_axis: &'static str,
    pub theory: &'static str,
    pub bound: &'static str,
    pub measured: &'static str,
    /// share of the input's size, layers
    pub signal_takeaway: fn(&str, &str) -> String,
    /// share that reaches the input, per layer, layers
    pub gradient_takeaway: fn(&str, &str, &str) -> String,
    /// largest share, its layer
    pub saturated_takeaway: fn(&str, &str) -> String,
    pub none_saturated: &'static str,
    pub overflow: &'static str,
    pub no_gradient: &'static str,
    pub measuring: &'static str,
    /// layer
    pub at_layer: fn(&str) -> String,
    /// median, 10 %, 90 %, interval from, to
    pub spread: fn(&str, [&str; 2], [&str; 2]) -> String,
    pub told: fn(&str) -> String,
    /// networks, layers, width, first seed, last seed
    pub set_up: fn([&str; 5]) -> String,
    pub how: &'static str,

    // Histograms.
    pub histograms: &'static str,
    pub histograms_intro: &'static str,
    /// layer
    pub layer_named: fn(&str) -> String,
    /// layer, share inside the window, saturated share
    pub histogram_description: fn(&str, &str, &str) -> String,
    /// share outside
    pub outside: fn(&str) -> String,

    // Training.
    pub training: &'static str,
    pub training_intro: &'static str,
    pub train_depth: &'static str,
    pub train_runs: &'static str,
    pub descent: &'static str,
    pub plain: &'static str,
    pub adam: &'static str,
    pub loss_axis: &'static str,
    pub step_axis: &'static str,
    /// name of the initialisation
    pub loss_of: fn(&str) -> String,
    pub chance: &'static str,
    /// layers, He: mean, interval; Xavier: mean, interval
    pub training_takeaway: fn(&str, [&str; 2], [&str; 2]) -> String,
    pub training_waits: &'static str,
    /// runs each, width, steps, batch, rate, first seed, last seed
    pub training_set_up: fn([&str; 7]) -> String,
    pub accuracy: fn(&str) -> String,
}
