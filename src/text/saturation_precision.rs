//! Words of the section on precision.

pub struct PrecisionTexts {
    pub title: &'static str,
    pub intro: &'static str,
    pub x: &'static str,
    pub examples: &'static str,
    /// x
    pub example_sigmoid: fn(&str) -> String,
    pub bits_title: &'static str,
    pub bits_hint: &'static str,
    pub format: &'static str,
    pub bits: &'static str,
    pub value: &'static str,
    pub error: &'static str,
    /// sign, exponent, fraction
    pub bits_label: fn(&str, &str, &str) -> String,
    pub sign: &'static str,
    pub exponent: &'static str,
    pub fraction: &'static str,
    pub zero: &'static str,
    pub subnormal: &'static str,
    pub infinite: &'static str,
    pub not_a_number: &'static str,
    pub edges_title: &'static str,
    pub edges_intro: &'static str,
    /// limit
    pub value_left: fn(&str) -> String,
    /// limit
    pub value_right: fn(&str) -> String,
    pub slope_left: &'static str,
    pub slope_right: &'static str,
    /// x
    pub below: fn(&str) -> String,
    /// x
    pub above: fn(&str) -> String,
    pub no_edge: &'static str,
    pub forms_title: &'static str,
    pub forms_intro: &'static str,
    pub form: &'static str,
    pub evaluate_in: &'static str,
    pub naive: &'static str,
    pub stable: &'static str,
    pub term: &'static str,
    pub result: &'static str,
    pub truth: &'static str,
    pub overflow: &'static str,
    pub underflow: &'static str,
    pub absorbed: &'static str,
    pub cancelled: &'static str,
    pub saturated: &'static str,
    pub pole: &'static str,
    pub undefined: &'static str,
    pub exact: &'static str,
    pub off_by_one: &'static str,
    /// steps of the format
    pub off_by: fn(&str) -> String,
    /// number of the first wrong digit
    pub wrong_digit: fn(usize) -> String,
    pub wrong_entirely: &'static str,
    /// format, first end, the other end or nothing
    pub fails_beyond: fn(&str, &str, &str) -> String,
    pub never_fails: fn(&str) -> String,
    pub and_beyond: &'static str,
    /// format, naive, correctly rounded, limit
    pub convention: fn(&str, &str, &str, &str) -> String,
    pub note: &'static str,
    pub source: &'static str,
}
