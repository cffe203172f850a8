//! Words of a run: its buttons, its numbers, and what can go wrong.

pub struct TrainRunTexts {
    pub run: &'static str,
    pub play: &'static str,
    pub pause: &'static str,
    pub step: &'static str,
    pub step_hint: &'static str,
    pub step_epoch: &'static str,
    pub reset: &'static str,
    pub reset_hint: &'static str,
    pub new_seed: &'static str,
    pub new_seed_hint: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub undo_hint: &'static str,
    pub redo_hint: &'static str,

    pub epoch: &'static str,
    pub steps: &'static str,
    pub train_loss: &'static str,
    pub test_loss: &'static str,
    pub train_accuracy: &'static str,
    pub test_accuracy: &'static str,
    pub train_r2: &'static str,
    pub test_r2: &'static str,
    pub rate_now: &'static str,

    pub ready: &'static str,
    pub running: &'static str,
    pub paused: &'static str,
    pub starting: &'static str,
    pub diverged: &'static str,
    pub lost: &'static str,
    pub silent: &'static str,
    pub no_data: &'static str,
    /// epoch
    pub past: fn(&str) -> String,
    pub present: &'static str,
    pub lost_text: &'static str,
    pub silent_text: &'static str,
    pub reconnect: &'static str,
    /// what was refused
    pub refused: fn(&str) -> String,
    pub mismatch: &'static str,
    pub hand_edit: &'static str,
    pub look: &'static str,
    pub schedule: &'static str,

    /// epoch
    pub stopped_at: fn(&str) -> String,
    /// loss
    pub stopped_below: fn(&str) -> String,
    /// epoch
    pub stopped_since: fn(&str) -> String,
    pub stopped_on: &'static str,

    pub diverged_title: &'static str,
    /// quantity, layer, epoch, step, learning rate
    pub diverged_text: fn(&str, &str, &str, &str, &str) -> String,
    /// curvature, limit, learning rate
    pub too_fast: fn(&str, &str, &str) -> String,
    /// curvature, limit, learning rate
    pub not_too_fast: fn(&str, &str, &str) -> String,
    pub too_steep: &'static str,
    /// learning rate
    pub advice_formula: fn(&str) -> String,
    pub advice: fn(&str) -> String,
    pub quantity_pre_activation: &'static str,
    pub quantity_loss: &'static str,
    pub quantity_gradient: &'static str,
    pub quantity_weight: &'static str,
    /// number of the layer
    pub layer: fn(usize) -> String,
    pub output_layer: &'static str,
    /// learning rate
    pub retry_smaller: fn(&str) -> String,
    /// learning rate
    pub resume_smaller: fn(&str) -> String,
}
