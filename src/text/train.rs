//! Words of the Train page.

pub struct TrainTexts {
    pub title: &'static str,
    /// function
    pub intro: fn(&str) -> String,
    pub function: &'static str,
    pub explore_this: &'static str,
    pub setup: &'static str,
    pub data: &'static str,
    pub moons: &'static str,
    pub circle: &'static str,
    pub spiral: &'static str,
    pub samples: &'static str,
    pub noise: &'static str,
    pub seed: &'static str,
    pub new_seed: &'static str,
    pub network: &'static str,
    pub initialisation: &'static str,
    pub he: &'static str,
    pub glorot: &'static str,
    pub lecun: &'static str,
    pub learning_rate: &'static str,
    pub batch_size: &'static str,
    pub speed: &'static str,
    /// epochs
    pub epochs_per_frame: fn(u32) -> String,
    pub restarts: &'static str,

    pub play: &'static str,
    pub pause: &'static str,
    pub step: &'static str,
    pub step_hint: &'static str,
    pub reset: &'static str,
    pub reset_hint: &'static str,
    pub new_seed_hint: &'static str,
    pub run: &'static str,

    pub epoch: &'static str,
    pub steps: &'static str,
    pub train_loss: &'static str,
    pub test_loss: &'static str,
    pub train_accuracy: &'static str,
    pub test_accuracy: &'static str,
    pub status: &'static str,
    pub ready: &'static str,
    pub running: &'static str,
    pub paused: &'static str,
    pub starting: &'static str,
    pub diverged: &'static str,
    pub on_page: &'static str,
    pub worker_failed: &'static str,
    /// what was refused
    pub refused: fn(&str) -> String,

    pub surface: &'static str,
    pub surface_takeaway: &'static str,
    /// data set, training accuracy, test accuracy, epoch
    pub surface_description: fn(&str, &str, &str, &str) -> String,
    pub class_a: &'static str,
    pub class_b: &'static str,
    pub train_points: &'static str,
    pub test_points: &'static str,
    pub probability: &'static str,
    pub loss: &'static str,
    pub loss_takeaway: &'static str,
    /// epoch, training loss, test loss
    pub loss_description: fn(&str, &str, &str) -> String,
    pub loss_empty: &'static str,
    pub log_scale: &'static str,
    pub set: &'static str,
    pub class: &'static str,

    pub layers: &'static str,
    pub layers_intro: &'static str,
    /// number of the layer
    pub layer: fn(usize) -> String,
    /// layer, mean, spread, left share, right share, dead
    pub layer_description: fn(usize, &str, &str, &str, &str, &str) -> String,
    pub pre_activation: &'static str,
    pub mean_spread: &'static str,
    pub saturated_left: &'static str,
    pub saturated_right: &'static str,
    pub exact_zero: &'static str,
    pub dead_units: &'static str,
    /// dead, units
    pub dead_of: fn(usize, usize) -> String,
    /// unit, step
    pub died_at: fn(usize, u64) -> String,
    pub dead_means: &'static str,

    pub diverged_title: &'static str,
    /// quantity, layer, epoch, step, learning rate
    pub diverged_text: fn(&str, &str, &str, &str, &str) -> String,
    pub diverged_try: fn(&str) -> String,
    pub quantity_pre_activation: &'static str,
    pub quantity_loss: &'static str,
    pub quantity_gradient: &'static str,
    pub quantity_weight: &'static str,
    pub output_layer: &'static str,
    /// learning rate
    pub retry_smaller: fn(&str) -> String,
}
