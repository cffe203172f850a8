//! English: the editor for a learner's own formula.

use crate::text::editor::EditorTexts;

pub static EDITOR: EditorTexts = EditorTexts {
    intro: "Write f in terms of x. Letters such as a or beta become sliders.",
    field: "f(x) =",
    name: "Name (optional)",
    keep: "Keep",
    kept: "Kept",
    examples: "Examples",
    help: "What can be written",
    functions: "Functions",
    operators: "Operators",
    constants: "Constants",
    parameters: "Parameters",
    at: |place, reason| format!("Character {place}: {reason}"),
    empty: "The formula is empty.",
    too_long: |limit| format!("The formula is too long; the limit is {limit}."),
    too_deep: "This is nested too deeply.",
    too_many_parameters: |limit| format!("There are more than {limit} parameters."),
    unexpected: |it| format!("“{it}” cannot stand here."),
    unexpected_end: "Something is missing at the end.",
    number_too_large: "This number is too large.",
    missing_closing: "This parenthesis is never closed.",
    missing_argument: |name| format!("{name} needs its argument in parentheses: {name}(x)."),
    unknown_name: |name, meant| match meant {
        Some(meant) => format!("“{name}” is unknown. Do you mean {meant}?"),
        None => format!("“{name}” is unknown."),
    },
    argument_count: |name, expected, found| format!("{name} takes {expected} arguments, not {found}."),
    condition_expected: "A comparison is needed here, such as x < 0.",
    number_expected: "A number is needed here, not a comparison.",
    depends_on_x: "This parameter must not depend on x.",
};
