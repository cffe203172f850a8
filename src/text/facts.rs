//! Words of the facts card.

pub struct FactsTexts {
    pub title: &'static str,
    pub intro: &'static str,
    pub range: &'static str,
    pub limits: &'static str,
    pub zeros: &'static str,
    pub minimum: &'static str,
    pub maximum: &'static str,
    pub lipschitz: &'static str,
    pub monotonicity: &'static str,
    pub smoothness: &'static str,
    pub saturation: &'static str,
    pub gaussian_mean: &'static str,
    pub gaussian_second_moment: &'static str,
    pub gaussian_slope: &'static str,
    pub convention: &'static str,
    pub inflections: &'static str,

    pub none: &'static str,
    pub no_limit: &'static str,
    pub increasing: &'static str,
    pub decreasing: &'static str,
    pub not_monotone: &'static str,
    pub discontinuous: &'static str,
    pub c0: &'static str,
    pub c1: &'static str,
    pub smooth: &'static str,
    /// value, place
    pub attained_at: fn(&str, &str) -> String,
    /// value, interval
    pub attained_on: fn(&str, &str) -> String,
    /// value
    pub approached: fn(&str) -> String,
    pub unbounded_slope: &'static str,
    pub growing_slope: &'static str,
    /// f and f' at -∞, then at +∞
    pub limits_value: fn(&str, &str, &str, &str) -> String,
    pub saturates_left: fn(&str) -> String,
    pub saturates_right: fn(&str) -> String,
    /// kinds at the left and at the right
    pub saturates_both: fn(&str, &str) -> String,
    pub saturates_never: &'static str,
    pub soft: &'static str,
    pub hard: &'static str,
    /// mean
    pub zero_centred: fn(&str) -> String,
    /// mean
    pub not_zero_centred: fn(&str) -> String,
}
