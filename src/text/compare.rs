//! Words of the Compare page.

pub struct CompareTexts {
    pub title: &'static str,
    pub intro: &'static str,

    pub presets: &'static str,
    pub preset_gelu: &'static str,
    pub preset_gates: &'static str,
    pub preset_slip: &'static str,
    pub preset_rectifiers: &'static str,
    pub preset_saturating: &'static str,
    pub note_none: &'static str,
    pub note_gelu: &'static str,
    pub note_gates: &'static str,
    pub note_slip: &'static str,
    pub note_rectifiers: &'static str,
    pub note_saturating: &'static str,

    pub curves: &'static str,
    /// number of curves, most curves
    pub curves_count: fn(usize, usize) -> String,
    pub add_label: &'static str,
    pub add_hint: &'static str,
    pub full: &'static str,
    pub show: &'static str,
    pub baseline: &'static str,
    pub remove: &'static str,
    /// function
    pub baseline_named: fn(&str) -> String,
    /// function
    pub remove_named: fn(&str) -> String,

    pub order: &'static str,
    pub plot_name: &'static str,
    /// functions, window low, window high, reading
    pub plot_description: fn(&str, &str, &str, &str) -> String,
    /// f, x, values
    pub probe_sentence: fn(&str, &str, &str) -> String,
    /// baseline
    pub differences_to: fn(&str) -> String,
    pub reading_separator: &'static str,
    pub reading_name: &'static str,
    pub reading_difference: &'static str,
    pub keys_list: &'static [(&'static str, &'static str)],

    pub gaps: &'static str,
    /// baseline
    pub gaps_intro: fn(&str) -> String,
    pub gaps_alone: &'static str,
    /// low, high
    pub gap_window: fn(&str, &str) -> String,
    pub gap_reals: &'static str,
    pub gap_none: &'static str,
    /// place
    pub gap_at: fn(&str) -> String,
    /// end of the axis
    pub gap_approached: fn(&str) -> String,
    /// end of the axis
    pub gap_unbounded: fn(&str) -> String,
    /// place
    pub gap_go: fn(&str) -> String,

    pub table: &'static str,
    pub table_intro: &'static str,
    pub filters: &'static str,
    pub filter_zero: &'static str,
    pub filter_open: &'static str,
    pub filter_never: &'static str,
    pub filter_monotone: &'static str,
    pub filter_smooth: &'static str,
    pub filter_bounded: &'static str,
    pub filter_learnable: &'static str,
    /// listed, all
    pub table_count: fn(usize, usize) -> String,
    pub save_csv: &'static str,
    /// function
    pub add_named: fn(&str) -> String,
    pub in_overlay: &'static str,
    pub column_name: &'static str,
    pub column_family: &'static str,
    pub column_left: &'static str,
    pub column_right: &'static str,
    pub column_learnable: &'static str,
    pub column_cost: &'static str,
    pub column_multiply_adds: &'static str,
    pub hint_mean: &'static str,
    pub hint_saturation: &'static str,
    pub hint_cost: &'static str,
    pub hint_multiply_adds: &'static str,
    pub tail_none: &'static str,
    pub tail_soft: &'static str,
    pub tail_hard: &'static str,
    pub monotone_up: &'static str,
    pub monotone_down: &'static str,
    pub monotone_no: &'static str,

    pub cost: &'static str,
    pub cost_intro: &'static str,
    pub cost_start: &'static str,
    pub cost_again: &'static str,
    pub cost_cancel: &'static str,
    pub cost_empty: &'static str,
    pub cost_preparing: &'static str,
    /// percent
    pub cost_running: fn(u32) -> String,
    pub cost_progress: &'static str,
    pub cost_failed: &'static str,
    /// rounds, elements, clock resolution in milliseconds
    pub cost_done: fn(usize, u32, &str) -> String,
    /// nanoseconds
    pub cost_yardstick: fn(&str) -> String,
    /// cheapest, its time, dearest, its time
    pub cost_description: fn(&str, &str, &str, &str) -> String,
    /// multiply-adds of the dearest
    pub cost_equals: fn(&str) -> String,
    pub cost_axis: &'static str,
    pub multiply_add: &'static str,
    pub quartile_low: &'static str,
    pub quartile_high: &'static str,
}
