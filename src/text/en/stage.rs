//! English: what a run looks like.

use crate::text::stage::StageTexts;

pub static STAGE: StageTexts = StageTexts {
    answers: "What the network answers",
    plane_takeaway: "The line is where the network is undecided: probability 0.5.",
    classes_takeaway: "Each place has the colour of its likeliest class, paler where the network is less sure.",
    relief_takeaway: "Each place has the colour of the network's answer, each sample that of its target.",
    fit_takeaway: "The curve is the network's answer at every x. It should follow the samples, not their noise.",
    plane_description: |classes, train, test, epoch| {
        format!(
            "Answers over the plane with {classes} classes after epoch {epoch}: {train} of the training samples and {test} of the test samples are on the right side."
        )
    },
    relief_description: |train, test, epoch| {
        format!(
            "Answers over the plane after epoch {epoch}, as colours. R² is {train} on the training samples and {test} on the test samples."
        )
    },
    fit_description: |quality, train, test, epoch| {
        format!(
            "The network's answer as a curve after epoch {epoch}. {quality}: {train} on the training samples, {test} on the test samples."
        )
    },
    probability: "probability of class B",
    probability_of_it: "its probability",
    class: "likeliest class",
    class_number: "number of the class",
    class_named: |letter| format!("class {letter}"),
    iris: ["setosa", "versicolor", "virginica"],
    tumours: ["benign", "malignant"],
    answer: "network",
    target_and_answer: "target and answer",
    logit: "logit",
    samples_legend: "Samples",
    train_sample: "training sample",
    test_sample: "test sample",
    look: "What is drawn",
    test_samples: "Test samples",
    stepped: "In steps",
    parts: "Units",
    parts_hint: "What each unit of the last hidden layer adds. Together with the bias b they are the network's answer.",
    parts_of: |drawn, all| format!("Drawn are the {drawn} of {all} units that change the answer most."),
    scale_name: "colour scale",
    too_many_numbers: "These samples have more than two numbers each, so there is no picture of them. Loss and R² say how well the network does.",

    confusion: "What is taken for what",
    confusion_takeaway: "Test samples: a row per true class, a column per answer. On the diagonal the answer is right.",
    true_class: "True class",
    predicted_class: "Answer of the network",
    total: "All",
    taken_for: |count, class, answer| format!("{count} of {class} answered as {answer}"),
    right_of: |right, all, share| format!("{right} of {all} test samples are right ({share})."),
    worst_mistake: |class, answer, count| {
        format!("Most frequent mistake: {class} taken for {answer}, {count} times.")
    },
    between_sentences: " ",
    no_test_samples: "There are no test samples.",

    scores: "Loss and quality",
    scores_takeaway: "A test loss that rises while the training loss falls is overfitting.",
    epoch: "epoch",
    loss: "loss",
    accuracy: "accuracy",
    r_squared: "R²",
    train: "training",
    test: "test",
    logarithmic: "Logarithmic",
    reading: |epoch, [train, test], quality, [good_train, good_test]| {
        format!(
            "Epoch {epoch}: loss {train} training, {test} test; {quality} {good_train} training, {good_test} test."
        )
    },
    no_scores: "Press Train to draw the loss.",
    chart_every: |every| format!("The chart keeps every {every}th epoch."),

    moment: "Moment of the run",
    present: |epoch| format!("Showing the present, epoch {epoch}."),
    showing: |shown, latest| format!("Showing epoch {shown} of {latest}."),
    every_epoch_kept: "Every epoch is kept.",
    epochs_kept: |every| match every {
        "2" => "Every 2nd epoch is kept.".to_owned(),
        _ => format!("Every {every}th epoch is kept."),
    },
    back_to_present: "Back to the present",
    go_on_from_here: "Go on from here",
    go_on_hint: "forgets what came later and trains on from this epoch",

    flows: "What reaches each layer",
    flows_intro: "Both axes count powers of ten, so that layers that hardly learn can be seen beside those that do.",
    gradients: "Gradient by layer",
    gradient_axis: "gradient, root mean square",
    updates: "Update by layer",
    update_axis: "‖update‖ / ‖weights‖",
    guide: "about 0.001 is healthy",
    layer_axis: "layer",
    output_short: "out",
    no_step: "No step has been taken yet, so nothing has moved.",
    gradient_not_finite: "A gradient is not a finite number.",
    gradient_none: "No gradient at all reaches the first layer.",
    gradient_shrinks: |factor| {
        format!("The gradient at the output is {factor} times that of the first layer.")
    },
    gradient_grows: |factor| format!("The gradient of the first layer is {factor} times that at the output."),
    update_range: |low, high| format!("A step changes a layer's weights by {low} to {high} of their length."),
    zero_means: "A ring beside 0 is exactly zero; a cross at the top is no finite number.",

    layers: "Where the data lives on the curve",
    layers_intro: "The pre-activations of each hidden layer over all training samples, under its f and f′, and the activations that they become. Shaded parts are saturated.",
    no_layers: "Without a hidden layer there is no activation to look at: this network is a linear model.",
    layer: |number| format!("Hidden layer {number}"),
    layer_description: |number, [mean, spread], [left, right], dead| {
        format!(
            "Hidden layer {number}: pre-activations with mean {mean} and spread {spread}; {left} saturated on the left, {right} on the right; dead units: {dead}."
        )
    },
    with_parameters: |name, values| format!("{name} ({values})"),
    pre_activation: "pre-activation z",
    pre_activations: "Pre-activations",
    activation: "activation",
    activations: "Activations",
    share_axis: "% of all",
    mean_spread: "Mean ± spread of z",
    saturated_left: "Saturated left",
    saturated_right: "Saturated right",
    flat_inside: "Flat in between",
    exact_zero: "Output exactly 0",
    dead_units: "Dead units",
    dead_of: |dead, units| format!("{dead} of {units}"),
    born_dead: |unit| format!("unit {unit}: dead from the start"),
    died_at: |unit, step| format!("unit {unit}: seen dead since step {step}"),
    more_dead: |more| format!("and {more} more"),
    dead_means: "Dead: no gradient on any training sample. A unit that is off for some samples only is merely inactive.",
    overview: "All hidden layers",
    overview_takeaway: "A column per layer, dark where many values lie. Choose a layer to see it on its curve.",
    overview_shows: "The overview shows",
    overview_reading: |layer, [mean, spread], flat, dead| {
        format!("Layer {layer}: mean {mean}, spread {spread}, {flat} saturated, dead units: {dead}.")
    },
    overview_description: |layers, first, last, dead| {
        format!(
            "Distributions of {layers} hidden layers. The pre-activations spread by {first} in the first layer and by {last} in the last one. Dead units: {dead}."
        )
    },
};
