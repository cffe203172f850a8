//! Words of the drawing of a network and of its editor.

pub struct NetworkTexts {
    pub title: &'static str,
    /// Says what the small pictures are: maps over the plane, curves over a line, or nothing but numbers.
    pub takeaway_orange: &'static str,
    pub takeaway_blue: &'static str,
    pub takeaway_lines: &'static str,
    pub takeaway_discs: &'static str,
    pub positive: &'static str,
    pub negative: &'static str,
    /// largest magnitude
    pub thickest: fn(&str) -> String,
    /// inputs, units of the hidden layers, outputs, weights and biases that are shown, dead units
    pub description: fn(usize, &str, usize, usize, usize) -> String,
    pub no_hidden: &'static str,

    pub inputs: &'static str,
    /// number of the layer
    pub layer: fn(usize) -> String,
    pub output: &'static str,
    pub output_linear: &'static str,
    pub output_sigmoid: &'static str,
    pub output_softmax: &'static str,
    pub output_log_sigmoid: &'static str,
    /// units that are not shown
    pub more: fn(u32) -> String,
    pub dead: &'static str,
    pub bias: &'static str,
    /// Headings of the table: layer, unit, from, value.
    pub columns: [&'static str; 4],

    /// name of the input
    pub input_named: fn(&str) -> String,
    /// number of the unit, number of the layer
    pub unit_of: fn(usize, usize) -> String,
    /// number of the unit, or its name
    pub output_unit: fn(&str) -> String,
    pub output_only: &'static str,
    /// from, to
    pub weight_between: fn(&str, &str) -> String,
    /// unit
    pub bias_of: fn(&str) -> String,
    /// name, value
    pub reads: fn(&str, &str) -> String,
    /// unit, its largest magnitude over the window
    pub unit_reaches: fn(&str, &str) -> String,
    /// unit, step
    pub unit_died: fn(&str, &str) -> String,
    /// unit
    pub unit_born_dead: fn(&str) -> String,
    /// What can be done here, while nothing is pointed at.
    pub hint: &'static str,
    pub hint_edit: &'static str,
    pub hint_examine: &'static str,
    pub keys_title: &'static str,
    pub keys_list: &'static [(&'static str, &'static str)],

    pub back: &'static str,
    pub zero: &'static str,
    pub close: &'static str,
}
