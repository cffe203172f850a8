//! Words about the units of a network as lights.

pub struct DeadLightsTexts {
    pub title: &'static str,
    pub intro: &'static str,

    pub kill: &'static str,
    /// Name of a scenario, and what it changes and shows.
    pub healthy: (&'static str, &'static str),
    pub kill_rate: (&'static str, &'static str),
    pub kill_huge: (&'static str, &'static str),
    pub kill_adam: (&'static str, &'static str),
    pub kill_bias: (&'static str, &'static str),
    pub kill_zeros: (&'static str, &'static str),
    pub kill_deep: (&'static str, &'static str),
    pub revive: &'static str,
    pub cure_swap: (&'static str, &'static str),
    pub cure_nudge: (&'static str, &'static str),
    pub cure_slow: (&'static str, &'static str),
    pub start_leaky: (&'static str, &'static str),
    pub start_slow: (&'static str, &'static str),

    pub settings: &'static str,
    pub wear: &'static str,
    pub data: &'static str,
    pub optimiser: &'static str,
    pub initialisation: &'static str,
    pub rate: &'static str,
    pub bias: &'static str,
    pub width: &'static str,
    pub layers: &'static str,
    pub steps: &'static str,
    pub seed: &'static str,
    pub remedy: &'static str,
    /// Nothing, another function, biases, another rate.
    pub remedies: [&'static str; 4],
    pub cure_function: &'static str,
    pub cure_rate: &'static str,

    pub map: &'static str,
    pub map_axis: &'static str,
    pub moment: &'static str,
    /// number of a layer
    pub layer: fn(usize) -> String,
    /// layer, unit
    pub unit: fn(usize, usize) -> String,
    /// number of a layer, short
    pub layer_short: fn(usize) -> String,
    /// step, dead, units
    pub moment_value: fn(&str, usize, usize) -> String,
    pub waiting: &'static str,
    pub legend: &'static str,
    pub legend_full: &'static str,
    pub legend_some: &'static str,
    pub legend_out: &'static str,
    pub legend_cure: &'static str,
    pub lamps: &'static str,
    pub always: &'static str,
    /// share of samples
    pub sometimes: fn(&str) -> String,
    pub out: &'static str,
    pub keys: &'static [(&'static str, &'static str)],

    /// dead, units, steps
    pub dead_in_end: fn(usize, usize, &str) -> String,
    /// share of test samples
    pub accuracy: fn(&str) -> String,
    /// layer, dead, units, deaths, revivals by training
    pub layer_line: fn(usize, usize, usize, u32, u32) -> String,
    pub first_layer: &'static str,
    /// With an optimiser that remembers earlier gradients.
    pub first_layer_memory: &'static str,
    pub deeper_layers: &'static str,
    /// revived by the cure, dead before it
    pub cured: fn(usize, usize) -> String,
    /// step
    pub diverged: fn(&str) -> String,
    pub loss: &'static str,
    pub at_start: &'static str,
    pub before_cure: &'static str,
    pub after_cure: &'static str,
    pub at_end: &'static str,
    pub train_loss: &'static str,
    pub train_accuracy: &'static str,
    pub moments: &'static str,
    pub when: &'static str,

    pub ask: &'static str,
    pub asking: &'static str,
    pub close: &'static str,
    pub alive_in_end: &'static str,
    /// how often it died, how often training brought it back
    pub story: fn(u32, u32) -> String,
    /// step
    pub killed: fn(&str) -> String,
    pub killed_by_cure: &'static str,
    /// least change of the bias, samples that have a slope after a little more
    pub revive_raise: fn(&str, usize) -> String,
    pub revive_lower: fn(&str, usize) -> String,

    pub many: &'static str,
    pub many_intro: &'static str,
    pub runs: &'static str,
    /// runs
    pub count: fn(&str) -> String,
    pub cancel: &'static str,
    /// done, all
    pub progress: fn(usize, usize) -> String,
    pub dead_share: &'static str,
    pub test_accuracy: &'static str,
    pub median: &'static str,
    pub interval: &'static str,
    pub no_interval: &'static str,
    pub range: &'static str,
    /// runs, first and last seed
    pub seeds: fn(usize, &str, &str) -> String,
    /// runs
    pub some_diverged: fn(usize) -> String,

    /// samples, noise, steps, seed
    pub setup: fn(usize, &str, &str, &str) -> String,
    pub source: &'static str,
}
