//! English: networks that are born dead.

use crate::text::dead_born::DeadBornTexts;

pub static DEAD_BORN: DeadBornTexts = DeadBornTexts {
    title: "Born dead",
    intro: "A deep, narrow ReLU network may be constant before the first step of training: somewhere on the way every unit of a layer is off. Each picture is one random network.",
    function: "Activation",
    width: "Units per layer",
    hidden: "Hidden layers",
    seed: "First seed",
    start: "Initialisation",
    starts: ["He", "PyTorch’s default", "randomised asymmetric"],
    input: "Inputs",
    inputs: ["a line, −√7 to √7", "two moons, 256 points"],
    redraw: "Draw others",
    paper_depth: |layers| {
        format!("The paper counts the output layer as well and calls this a {layers}-layer network.")
    },
    pictures: "Random networks",
    picture_notes: [
        "Each picture shows the output over the line, stretched to its own range.",
        "Each picture shows the output at 32 of the points, by their first coordinate, stretched to its own range.",
    ],
    fates: ["answers its input", "constant: born dead", "not a finite number"],
    progress: "Networks looked at",
    nothing_yet: "The networks are being drawn.",
    between: |low, high| format!("{low} to {high}"),
    constant: |hits, of, share, interval| {
        format!("{hits} of {of} networks are constant: {share}, 95 % interval {interval}.")
    },
    bounds: |lower, upper, verdict| format!("Theory allows {lower} to {upper}; the count {verdict}."),
    one_input: |share, interval, law, verdict| {
        format!(
            "A single input dies on its way in {share} ({interval}); the exact law says {law}, and the count {verdict}."
        )
    },
    agrees: "agrees with it",
    disagrees: "does not agree with it, as happens to one count in twenty",
    no_law: "No law is known here: it asks for zero biases, symmetric weights, and a function that is exactly zero on the left and a power of x on the right.",
    dead_units: |share| format!("{share} of all hidden units have no slope for any of the inputs."),
    infinite: |count| format!("The output of {count} networks is not a finite number somewhere."),
    no_gradient: "Constant means: for every input, each unit of some layer has slope 0, so that no gradient gets through.",
    flat_output: |flat| {
        format!(
            "Constant means: the output moves less than {flat} over the inputs. The slope of this function may be small without being 0."
        )
    },
    by_depth: "The deeper, the deader",
    by_depth_note: "Lines are theory, marks are counts of 200 networks with their 95 % intervals. The grey line is the depth shown above.",
    share_axis: "Share of networks",
    what: "What",
    low: "Low",
    high: "High",
    measured_one: "counted: silent at one input",
    measured_all: "counted: constant",
    law_one: "exact law for one input, upper bound",
    law_lower: "lower bound for the line",
    setup_name: "Set-up",
    setup: |count, first, last| {
        format!("{count} networks, one seed each, {first} to {last}. 95 % intervals are Wilson’s.")
    },
    source: "Source: ",
    school: "What training makes of them",
    school_intro: "Networks of each kind learn |x|. Those that are born dead stay so: nothing but the last bias can change. Others die on the way.",
    term: "Training",
    term_name: |epochs, steps| format!("{epochs} epochs, {steps} steps"),
    intake: "Networks of each kind",
    intake_name: |count| count.to_string(),
    guess: "Your guess: percentage of the first kind that is constant afterwards",
    guessed: |guess, verdict| format!("Your guess was {guess}, {verdict}."),
    guess_low: "below the interval",
    guess_high: "above the interval",
    guess_within: "within the interval",
    teach: "Train them",
    go_on: "Go on",
    pause: "Pause",
    cancel: "Cancel",
    clear: "Clear the results",
    taught: |done, of| format!("{done} of {of} parts done"),
    too_deep: |most| {
        format!("Networks of up to {most} hidden layers are trained here; set fewer layers above.")
    },
    class_name: |function, start| format!("{function}, {start}"),
    class: "Kind",
    networks: "Networks",
    columns: ["Constant before", "Constant after", "Half constant", "Success", "In between"],
    collapsed_axis: "Share constant after training",
    collapsed: |name, hits, of, share, interval| {
        format!("{name}: {hits} of {of} are constant after training, {share} (95 % interval {interval}).")
    },
    more_often: |names| format!("More often constant, with intervals apart: {names}."),
    less_often: |names| format!("Less often constant, with intervals apart: {names}."),
    not_told_apart: |names| format!("Not distinguishable from it by these counts: {names}."),
    list_comma: "; ",
    school_setup: |samples, batch, rate, first, last| {
        format!(
            "{samples} random points of the line, mean squared error, {batch} points a step, Adam at {rate}; seeds {first} to {last} draw points, weights and order, the same for every kind."
        )
    },
    school_words: |flat, success| {
        format!(
            "Constant: the output moves less than {flat} over the line; half: on one side of 0. Success: mean squared error below {success}."
        )
    },
};
