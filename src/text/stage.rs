//! Words of what a run looks like: answers, scores, layers.

pub struct StageTexts {
    // Answers.
    pub answers: &'static str,
    pub plane_takeaway: &'static str,
    pub classes_takeaway: &'static str,
    pub relief_takeaway: &'static str,
    pub fit_takeaway: &'static str,
    /// number of classes, training accuracy, test accuracy, epoch
    pub plane_description: fn(&str, &str, &str, &str) -> String,
    /// training R², test R², epoch
    pub relief_description: fn(&str, &str, &str) -> String,
    /// name of the quality, of training, of test, epoch
    pub fit_description: fn(&str, &str, &str, &str) -> String,
    pub probability: &'static str,
    pub probability_of_it: &'static str,
    pub class: &'static str,
    pub class_number: &'static str,
    /// letter
    pub class_named: fn(&str) -> String,
    pub iris: [&'static str; 3],
    pub tumours: [&'static str; 2],
    pub answer: &'static str,
    pub target_and_answer: &'static str,
    pub logit: &'static str,
    pub samples_legend: &'static str,
    pub train_sample: &'static str,
    pub test_sample: &'static str,
    pub look: &'static str,
    pub test_samples: &'static str,
    pub stepped: &'static str,
    pub parts: &'static str,
    pub parts_hint: &'static str,
    /// drawn, all
    pub parts_of: fn(&str, &str) -> String,
    pub scale_name: &'static str,
    pub too_many_numbers: &'static str,

    // Confusion.
    pub confusion: &'static str,
    pub confusion_takeaway: &'static str,
    pub true_class: &'static str,
    pub predicted_class: &'static str,
    pub total: &'static str,
    /// count, true class, predicted class
    pub taken_for: fn(&str, &str, &str) -> String,
    /// right, all, share
    pub right_of: fn(&str, &str, &str) -> String,
    /// true class, predicted class, count
    pub worst_mistake: fn(&str, &str, &str) -> String,
    pub between_sentences: &'static str,
    pub no_test_samples: &'static str,

    // Scores.
    pub scores: &'static str,
    pub scores_takeaway: &'static str,
    pub epoch: &'static str,
    pub loss: &'static str,
    pub accuracy: &'static str,
    pub r_squared: &'static str,
    pub train: &'static str,
    pub test: &'static str,
    pub logarithmic: &'static str,
    /// epoch, losses of training and test, name of the quality, its values
    pub reading: fn(&str, [&str; 2], &str, [&str; 2]) -> String,
    pub no_scores: &'static str,
    /// distance
    pub chart_every: fn(&str) -> String,

    // Earlier moments.
    pub moment: &'static str,
    /// epoch
    pub present: fn(&str) -> String,
    /// shown, latest
    pub showing: fn(&str, &str) -> String,
    pub every_epoch_kept: &'static str,
    /// distance
    pub epochs_kept: fn(&str) -> String,
    pub back_to_present: &'static str,
    pub go_on_from_here: &'static str,
    pub go_on_hint: &'static str,

    // Gradients and updates.
    pub flows: &'static str,
    pub flows_intro: &'static str,
    pub gradients: &'static str,
    pub gradient_axis: &'static str,
    pub updates: &'static str,
    pub update_axis: &'static str,
    pub guide: &'static str,
    pub layer_axis: &'static str,
    pub output_short: &'static str,
    pub no_step: &'static str,
    pub gradient_not_finite: &'static str,
    pub gradient_none: &'static str,
    /// factor
    pub gradient_shrinks: fn(&str) -> String,
    pub gradient_grows: fn(&str) -> String,
    /// least, largest
    pub update_range: fn(&str, &str) -> String,
    pub zero_means: &'static str,

    // Layers.
    pub layers: &'static str,
    pub layers_intro: &'static str,
    pub no_layers: &'static str,
    /// number
    pub layer: fn(&str) -> String,
    /// number, mean and spread, shares left and right, dead
    pub layer_description: fn(&str, [&str; 2], [&str; 2], &str) -> String,
    /// name, values
    pub with_parameters: fn(&str, &str) -> String,
    pub pre_activation: &'static str,
    pub pre_activations: &'static str,
    pub activation: &'static str,
    pub activations: &'static str,
    pub share_axis: &'static str,
    pub mean_spread: &'static str,
    pub saturated_left: &'static str,
    pub saturated_right: &'static str,
    pub flat_inside: &'static str,
    pub exact_zero: &'static str,
    pub dead_units: &'static str,
    /// dead, units
    pub dead_of: fn(&str, &str) -> String,
    /// unit
    pub born_dead: fn(&str) -> String,
    /// unit, step
    pub died_at: fn(&str, &str) -> String,
    /// how many more
    pub more_dead: fn(&str) -> String,
    pub dead_means: &'static str,
    pub overview: &'static str,
    pub overview_takeaway: &'static str,
    pub overview_shows: &'static str,
    /// layer, mean and spread, share that is flat, dead units
    pub overview_reading: fn(&str, [&str; 2], &str, &str) -> String,
    /// layers, spread of the first, spread of the last, dead units
    pub overview_description: fn(&str, &str, &str, &str) -> String,
}
