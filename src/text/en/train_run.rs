//! English: a run.

use crate::text::train_run::TrainRunTexts;

pub static TRAIN_RUN: TrainRunTexts = TrainRunTexts {
    run: "Run",
    play: "Train",
    pause: "Pause",
    step: "One step",
    step_hint: "one mini-batch",
    step_epoch: "One epoch",
    reset: "Back to the start",
    reset_hint: "to the same initial weights and the same data",
    new_seed: "New seed",
    new_seed_hint: "other data and other initial weights",
    undo: "Undo",
    redo: "Redo",
    undo_hint: "take the last change back (Ctrl+Z)",
    redo_hint: "make it again (Ctrl+Shift+Z)",
    epoch: "Epoch",
    steps: "Steps",
    train_loss: "Training loss",
    test_loss: "Test loss",
    train_accuracy: "Training accuracy",
    test_accuracy: "Test accuracy",
    train_r2: "Training R²",
    test_r2: "Test R²",
    rate_now: "Rate now",
    ready: "ready",
    running: "training",
    paused: "paused",
    starting: "starting the trainer…",
    diverged: "stopped: diverged",
    lost: "stopped: no trainer",
    silent: "waiting for the trainer",
    no_data: "waiting for your data",
    past: |epoch| format!("looking back at epoch {epoch}"),
    present: "Back to the present",
    lost_text: "The trainer could not be started, or it stopped. Your set-up is safe, and so is what was drawn so far. A new trainer starts this run again from the same data and the same initial weights.",
    silent_text: "The trainer has not answered for a while: it is at work on something large, or it has been stopped. Your set-up is safe. A new trainer starts this run again from the same data and the same initial weights.",
    reconnect: "Start a new trainer",
    refused: |what| format!("The trainer refused this: {what}."),
    mismatch: "the output does not fit the data",
    hand_edit: "this number of the network",
    look: "what is to be shown",
    schedule: "the schedule",
    stopped_at: |epoch| format!("Stopped at epoch {epoch}, as you asked."),
    stopped_below: |loss| format!("Stopped: the test loss is below {loss}."),
    stopped_since: |epoch| {
        format!("Stopped: the test loss was lowest at epoch {epoch} and has not been lower since.")
    },
    stopped_on: "Train goes on from here without stopping again.",
    diverged_title: "Training diverged",
    diverged_text: |quantity, layer, epoch, step, rate| {
        format!(
            "{quantity} in {layer} stopped being a finite number in epoch {epoch}, step {step}, at a learning rate of {rate}. The step was not taken: what you see is the last finite network."
        )
    },
    too_fast: |curvature, limit, rate| {
        format!(
            "Just before, the steepest bend of the loss had a curvature of {curvature}. Plain descent is stable up to 2 / curvature = {limit}, and the rate was {rate}: each step overshot the valley and landed higher on the other side."
        )
    },
    not_too_fast: |curvature, limit, rate| {
        format!(
            "At the last recorded moment the steepest bend of the loss had a curvature of {curvature}, so that plain descent would have been stable up to 2 / curvature = {limit}. The rate of {rate} is below that: the loss bent more sharply on the way, or the update is not plain descent."
        )
    },
    too_steep: "The loss bends so sharply here that its curvature is no finite number.",
    advice_formula: |rate| {
        format!(
            "The formula may be undefined or infinite where the data went. Look at its curve, or try a smaller learning rate, such as {rate}."
        )
    },
    advice: |rate| {
        format!(
            "Try a smaller learning rate, such as {rate}, an initialisation with smaller weights, or gradient clipping."
        )
    },
    quantity_pre_activation: "A pre-activation",
    quantity_loss: "The loss",
    quantity_gradient: "A gradient",
    quantity_weight: "A weight",
    layer: |n| format!("hidden layer {n}"),
    output_layer: "the output layer",
    retry_smaller: |rate| format!("Start again with rate {rate}"),
    resume_smaller: |rate| format!("Go on from here with rate {rate}"),
};
