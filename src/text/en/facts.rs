//! English: the facts card.

use crate::text::facts::FactsTexts;

pub(super) const FACTS: FactsTexts = FactsTexts {
    title: "Facts",
    intro: "Computed for the parameters above, not looked up.",
    range: "Range",
    limits: "Limits",
    zeros: "Zeros",
    minimum: "Minimum",
    maximum: "Maximum",
    lipschitz: "Steepest slope, sup |f′|",
    monotonicity: "Monotone",
    smoothness: "Smoothness",
    saturation: "Saturation",
    gaussian_mean: "Zero-centred",
    gaussian_second_moment: "E[f(Z)²], Z ~ N(0, 1)",
    gaussian_slope: "E[f′(Z)²], Z ~ N(0, 1)",
    convention: "At the kink",
    inflections: "Inflection points",
    none: "none",
    no_limit: "no limit",
    increasing: "yes, it never decreases",
    decreasing: "yes, it never increases",
    not_monotone: "no, it rises and falls",
    discontinuous: "f jumps",
    c0: "C⁰: continuous, f′ jumps",
    c1: "C¹: f′ continuous, f″ jumps",
    smooth: "C∞: differentiable any number of times",
    attained_at: |value, place| format!("{value} at x = {place}"),
    attained_on: |value, interval| format!("{value} for x ∈ {interval}"),
    approached: |value| format!("{value}, approached but never reached"),
    unbounded_slope: "∞, because f jumps",
    growing_slope: "∞, because f′ grows without bound",
    limits_value: |f_left, df_left, f_right, df_right| {
        format!("x → −∞: f → {f_left}, f′ → {df_left}\nx → +∞: f → {f_right}, f′ → {df_right}")
    },
    saturates_left: |kind| format!("left only, {kind}"),
    saturates_right: |kind| format!("right only, {kind}"),
    saturates_both: |left, right| {
        if left == right {
            format!("both sides, {left}")
        } else {
            format!("both sides: left {left}, right {right}")
        }
    },
    saturates_never: "none: f′ tends to 0 on neither side",
    soft: "soft (f′ tends to 0)",
    hard: "hard (f′ is exactly 0)",
    zero_centred: |mean| format!("yes: E[f(Z)] = {mean} for Z ~ N(0, 1)"),
    not_zero_centred: |mean| format!("no: E[f(Z)] = {mean} for Z ~ N(0, 1)"),
};
