//! English: the Train page.

use crate::text::train::TrainTexts;

pub static TRAIN: TrainTexts = TrainTexts {
    title: "Train",
    intro: |function| {
        format!(
            "A real network, 2-8-8-1, learns to tell two classes apart with {function} in both hidden layers."
        )
    },
    function: "Activation",
    explore_this: "Look at its curve",
    setup: "Set-up",
    data: "Data",
    moons: "Two moons",
    circle: "Circle",
    spiral: "Spiral",
    samples: "Samples",
    noise: "Noise",
    seed: "Seed",
    new_seed: "New seed",
    network: "Network",
    initialisation: "Initialisation",
    he: "He",
    glorot: "Glorot",
    lecun: "LeCun",
    learning_rate: "Learning rate",
    batch_size: "Batch size",
    speed: "Epochs per frame",
    loss_reading: |epoch, train, test| format!("Epoch {epoch}: training loss {train}, test loss {test}."),
    restarts: "A change here starts the run again from the same seed. The learning rate takes effect at once.",
    play: "Train",
    pause: "Pause",
    step: "One step",
    step_hint: "one mini-batch",
    reset: "Reset",
    reset_hint: "back to the same initial weights",
    new_seed_hint: "other data and other initial weights",
    run: "Run",
    epoch: "Epoch",
    steps: "Steps",
    train_loss: "Training loss",
    test_loss: "Test loss",
    train_accuracy: "Training accuracy",
    test_accuracy: "Test accuracy",
    status: "Status",
    ready: "ready",
    running: "training",
    paused: "paused",
    starting: "starting the trainer…",
    diverged: "stopped: diverged",
    lost: "stopped: no trainer",
    lost_text: "The trainer could not be started, or it stopped. Your settings are safe.",
    reconnect: "Start the trainer again",
    step_epoch: "One epoch",
    refused: |what| format!("The trainer refused this set-up: {what}."),
    surface: "What the network believes",
    surface_takeaway: "The line is where the network is undecided: probability 0.5.",
    surface_description: |data, train, test, epoch| {
        format!(
            "Decision surface on {data} after {epoch} epochs: {train} of the training points and {test} of the test points are on the right side."
        )
    },
    class_a: "Class A",
    class_b: "Class B",
    train_points: "training point",
    test_points: "test point",
    probability: "Probability of class B",
    loss: "Loss",
    loss_takeaway: "Mean cross-entropy over all points of each set. Lower is better; ln 2 ≈ 0.693 is guessing.",
    loss_description: |epoch, train, test| {
        format!(
            "Loss against epochs. After {epoch} epochs the training loss is {train} and the test loss {test}."
        )
    },
    loss_empty: "Press Train to draw the loss.",
    log_scale: "Logarithmic",
    set: "set",
    class: "class",
    layers: "Where the data lives on the curve",
    layers_intro: "The pre-activations of each hidden layer over all training points, under f and f′. Shaded parts are saturated.",
    layer: |n| format!("Hidden layer {n}"),
    layer_description: |n, mean, spread, left, right, dead| {
        format!(
            "Hidden layer {n}: pre-activations with mean {mean} and spread {spread}; {left} saturated on the left, {right} on the right; dead units: {dead}."
        )
    },
    pre_activation: "pre-activation z",
    mean_spread: "Mean ± spread",
    saturated_left: "Saturated left",
    saturated_right: "Saturated right",
    exact_zero: "Output exactly 0",
    dead_units: "Dead units",
    dead_of: |dead, units| format!("{dead} of {units}"),
    died_at: |unit, step| format!("unit {unit}, seen dead at step {step}"),
    dead_means: "Dead: no gradient on any training point. A unit that is off for some points only is merely inactive.",
    diverged_title: "Training diverged",
    diverged_text: |quantity, layer, epoch, step, rate| {
        format!(
            "{quantity} in {layer} stopped being a finite number in epoch {epoch}, step {step}, at a learning rate of {rate}. The step was not taken: what you see is the last finite network."
        )
    },
    diverged_try_formula: |rate| {
        format!(
            "The formula may be undefined or infinite where the data went, or each step overshot. Look at its curve, or try a smaller learning rate, such as {rate}."
        )
    },
    diverged_try: |rate| {
        format!(
            "Each step overshot and made the next one larger. Try a smaller learning rate, such as {rate}, or an initialisation with smaller weights."
        )
    },
    quantity_pre_activation: "A pre-activation",
    quantity_loss: "The loss",
    quantity_gradient: "A gradient",
    quantity_weight: "A weight",
    output_layer: "the output layer",
    retry_smaller: |rate| format!("Start again with learning rate {rate}"),
};
