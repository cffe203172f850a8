//! Words of a reader's own data, of real data and of drawn digits.

pub struct DataTexts {
    pub kinds: &'static str,
    pub points: &'static str,
    pub curve: &'static str,
    pub table: &'static str,
    pub clear: &'static str,
    pub keys: &'static str,
    pub lack_points: &'static str,
    pub lack_curve: &'static str,
    pub lack_table: &'static str,
    pub in_link: &'static str,
    pub not_in_link: &'static str,

    pub tools: &'static str,
    /// class
    pub add: fn(&str) -> String,
    pub erase: &'static str,
    pub drag: &'static str,
    pub plane: &'static str,
    pub plane_help: &'static str,
    pub plane_keys: &'static [(&'static str, &'static str)],
    /// x₁, x₂
    pub crosshair: fn(&str, &str) -> String,
    /// x₁, x₂, class
    pub holding: fn(&str, &str, &str) -> String,
    /// number of points
    pub point_count: fn(usize) -> String,
    /// class, number of its points
    pub class_count: fn(&str, usize) -> String,
    /// the most points
    pub full: fn(usize) -> String,

    pub curve_plane: &'static str,
    pub curve_help: &'static str,
    pub curve_keys: &'static [(&'static str, &'static str)],
    /// x, y
    pub pen_up: fn(&str, &str) -> String,
    /// x, y
    pub pen_down: fn(&str, &str) -> String,

    pub paste: &'static str,
    pub paste_hint: &'static str,
    pub choose_file: &'static str,
    pub drop: &'static str,
    pub unreadable: &'static str,
    /// name of the file
    pub file: fn(&str) -> String,
    /// megabytes that were read, all megabytes
    pub cut: fn(&str, &str) -> String,
    /// delimiter, rows, columns
    pub dialect: fn(&str, usize, usize) -> String,
    pub decimal_comma: &'static str,
    pub comma: &'static str,
    pub semicolon: &'static str,
    pub tab: &'static str,
    pub bar: &'static str,
    pub header: &'static str,
    pub header_names: &'static str,
    pub header_none: &'static str,
    pub target: &'static str,
    pub goal: &'static str,
    pub goal_classes: &'static str,
    pub goal_number: &'static str,
    pub columns: &'static str,
    pub column: &'static str,
    pub example: &'static str,
    pub role: &'static str,
    pub becomes: &'static str,
    pub is_target: &'static str,
    pub is_input: &'static str,
    pub is_left_out: &'static str,
    pub reason_reader: &'static str,
    pub reason_constant: &'static str,
    pub reason_missing: &'static str,
    pub reason_counter: &'static str,
    pub reason_words: &'static str,
    /// column
    pub use_column: fn(&str) -> String,
    pub as_number: &'static str,
    /// word for 0, word for 1
    pub as_zero_one: fn(&str, &str) -> String,
    /// number of words
    pub as_one_hot: fn(usize) -> String,
    /// number of words
    pub as_ordinal: fn(usize) -> String,
    /// classes
    pub as_classes: fn(&str) -> String,
    /// mean, deviation
    pub as_scaled: fn(&str, &str) -> String,

    /// rows, inputs
    pub ready: fn(usize, usize) -> String,
    /// rows that were taken, all rows
    pub sampled: fn(usize, usize) -> String,
    /// number of rows
    pub faulty: fn(usize) -> String,
    /// number of further rows
    pub further: fn(usize) -> String,
    /// line, what is wrong
    pub at_line: fn(usize, &str) -> String,
    /// cells, columns
    pub ragged: fn(usize, usize) -> String,
    /// column
    pub missing: fn(&str) -> String,
    /// column, text
    pub not_a_number: fn(&str, &str) -> String,
    /// column
    pub too_large: fn(&str) -> String,
    pub refused_empty: &'static str,
    pub refused_one_column: &'static str,
    /// columns, the most columns
    pub refused_columns: fn(usize, usize) -> String,
    /// classes at least, the most classes
    pub refused_classes: fn(usize, usize) -> String,
    pub refused_one_class: &'static str,
    pub refused_no_inputs: &'static str,
    /// inputs, the most inputs
    pub refused_inputs: fn(usize, usize) -> String,
    /// rows that are left
    pub refused_rows: fn(usize) -> String,
    pub use_table: &'static str,
    pub used_table: &'static str,

    pub digit: &'static str,
    pub digit_pad: &'static str,
    pub digit_help: &'static str,
    pub digit_keys: &'static [(&'static str, &'static str)],
    pub digit_fit: &'static str,
    pub digit_fit_note: &'static str,
    pub digit_seen: &'static str,
    pub digit_empty: &'static str,
    pub digit_waiting: &'static str,
    pub digit_no_classes: &'static str,
    pub digit_answer: &'static str,
    /// digit, percent
    pub digit_says: fn(&str, &str) -> String,

    /// authors and year of each real set, as they are to be named
    pub credit_digits: &'static str,
    pub credit_cancer: &'static str,
    pub credit_iris: &'static str,
    pub cancer_note: &'static str,
    pub source: &'static str,
    /// the ten measures of a nucleus
    pub cell: [&'static str; 10],
    /// mean, error and worst, around a measure
    pub statistics: [fn(&str) -> String; 3],
    pub iris: [&'static str; 4],
    /// row, column
    pub pixel: fn(usize, usize) -> String,
}
