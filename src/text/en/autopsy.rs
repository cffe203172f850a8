//! English: the autopsy of a unit.

use crate::text::autopsy::AutopsyTexts;

pub static AUTOPSY: AutopsyTexts = AutopsyTexts {
    title: |unit| format!("Autopsy: {unit}"),
    loading: "Asking the trainer…",
    close: "Close the autopsy",
    pre_activation: "pre-activation z",
    samples: "Samples",
    columns: ["sample", "z", "f(z)", "f′(z)"],
    class_column: "class",
    target_column: "target",
    thinned: |shown, all| format!("{shown} of {all} training samples, evenly picked."),
    description: |unit, samples, low, high, verdict| {
        format!(
            "f and f′ with {samples} training samples on the curve of {unit}. Pre-activations from {low} to {high}. {verdict}"
        )
    },
    sloped: "on a slope",
    left_saturated: "saturated left",
    right_saturated: "saturated right",
    flat_inside: "flat in between",
    exact_zeros: "output exactly 0",
    alive: "Alive: every sample that is shown has a slope, so each can change this unit.",
    alive_partly: |flat, all| {
        format!(
            "Alive: {flat} of the {all} samples shown have slope 0 and cannot change this unit; the others can. Inactive on some samples is not dead."
        )
    },
    dead: "Dead: the slope is exactly 0 for every training sample, so no sample can change this unit.",
    dead_first_layer: "Its inputs are the data, which stay as they are: no gradient will bring it back.",
    dead_deeper: "Its inputs come from units that may still learn: they can bring it back, or not.",
    born_dead: "It was born dead: already the initial weights gave no sample a slope.",
    died: |step, epoch| {
        format!("It died at step {step}, in epoch {epoch}. This one update took it off every slope:")
    },
    before_after: "The update that killed it",
    quantity: "number",
    before: "before",
    after: "after",
    bias: "bias",
    weight_norm: "‖incoming weights‖",
    nearest: "pre-activation nearest to a slope",
    gradient_norm: |norm| format!("The gradient of its weights and bias had norm {norm} in that step."),
    without_gradient: "No gradient moved it in that step: it was changed by hand, or by what the optimiser remembered.",
    unknown_death: "The update that killed it was not found.",
    revive: "What would revive it",
    revive_raise: |least, bias, samples, all| {
        format!(
            "Raise the bias by more than {least}. At {bias}, {samples} of the {all} samples shown have a slope again."
        )
    },
    revive_lower: |least, bias, samples, all| {
        format!(
            "Lower the bias by more than {least}. At {bias}, {samples} of the {all} samples shown have a slope again."
        )
    },
    revive_never: "No bias does: the function has no slope within reach.",
    revive_button: |bias| format!("Set the bias to {bias}"),
    incoming: "Incoming weights and bias",
    from: "from",
    value: "value",
    nth_input: |n| format!("unit {n}"),
    change_named: |name, value| format!("Change the {name}, now {value}"),
    strongest: |shown, all| format!("The {shown} strongest of {all}."),
};
