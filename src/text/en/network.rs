//! English: the drawing of a network and its editor.

use crate::text::network::NetworkTexts;

pub static NETWORK: NetworkTexts = NetworkTexts {
    title: "The network",
    takeaway_orange: "Each picture is a unit’s output at every place of the window: orange above zero, blue below.",
    takeaway_blue: "Each picture is a unit’s output at every place of the window: blue above zero, orange below.",
    takeaway_lines: "Each curve is a unit’s output over the window of x; the grey line is zero.",
    takeaway_discs: "These data have too many inputs for pictures: each disc is a unit.",
    positive: "positive weight or bias",
    negative: "negative: dashed, or hollow",
    thickest: |value| format!("The thickest link weighs {value}."),
    description: |inputs, hidden, outputs, shown, dead| {
        let dead = match dead {
            0 => "No unit is dead.".to_owned(),
            1 => "One unit is dead.".to_owned(),
            _ => format!("{dead} units are dead."),
        };
        format!(
            "A network from left to right. Inputs: {inputs}. Units of the hidden layers: {hidden}. Outputs: {outputs}. {shown} weights and biases are shown. {dead}"
        )
    },
    no_hidden: "none",
    inputs: "Inputs",
    layer: |n| format!("Layer {n}"),
    output: "Output",
    output_linear: "linear",
    output_sigmoid: "Sigmoid",
    output_softmax: "Softmax",
    output_log_sigmoid: "LogSigmoid",
    more: |n| format!("+{n} more"),
    dead: "dead",
    bias: "bias",
    columns: ["layer", "unit", "from", "value"],
    input_named: |name| format!("input {name}"),
    unit_of: |unit, layer| format!("unit {unit} of layer {layer}"),
    output_unit: |name| format!("output {name}"),
    output_only: "the output",
    weight_between: |from, to| format!("weight from {from} to {to}"),
    bias_of: |unit| format!("bias of {unit}"),
    reads: |name, value| format!("{name}: {value}"),
    unit_reaches: |unit, reach| format!("{unit}: its largest magnitude in the window is {reach}"),
    unit_died: |unit, step| format!("{unit}: dead since step {step}"),
    unit_born_dead: |unit| format!("{unit}: dead from the start"),
    hint: "Point at a unit, link or bias to read it. Press a link or bias to change it, a unit to examine it.",
    hint_edit: "Press to change it.",
    hint_examine: "Press to examine it.",
    keys_title: "Keys",
    keys_list: &[
        ("← →", "from unit to link to unit"),
        ("↑ ↓", "among the units of a layer, or among the links and biases into it"),
        ("Home End", "the first input, the last output"),
        ("Enter", "change a link or bias, examine a unit"),
        ("Esc", "close the editor"),
    ],
    back: "As it was",
    zero: "Set to 0",
    close: "Close",
};
