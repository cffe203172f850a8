//! Simplified Chinese: the facts card.

use crate::text::facts::FactsTexts;

pub(super) const FACTS: FactsTexts = FactsTexts {
    title: "性质",
    intro: "按上面的参数现场计算，而非查表。",
    range: "值域",
    limits: "极限",
    zeros: "零点",
    minimum: "最小值",
    maximum: "最大值",
    lipschitz: "最大斜率 sup |f′|",
    monotonicity: "单调性",
    smoothness: "光滑性",
    saturation: "饱和",
    gaussian_mean: "以零为中心",
    gaussian_second_moment: "E[f(Z)²]，Z ~ N(0, 1)",
    gaussian_slope: "E[f′(Z)²]，Z ~ N(0, 1)",
    convention: "折点处的约定",
    inflections: "拐点",
    none: "无",
    no_limit: "无极限",
    increasing: "单调，从不下降",
    decreasing: "单调，从不上升",
    not_monotone: "非单调，有升有降",
    discontinuous: "f 有跳跃",
    c0: "C⁰：连续，f′ 有跳跃",
    c1: "C¹：f′ 连续，f″ 有跳跃",
    smooth: "C∞：任意阶可导",
    attained_at: |value, place| format!("{value}，在 x = {place} 处取到"),
    attained_on: |value, interval| format!("{value}，在 x ∈ {interval} 上取到"),
    approached: |value| format!("{value}，只能逼近，取不到"),
    unbounded_slope: "∞，因为 f 有跳跃",
    growing_slope: "∞，因为 f′ 无界",
    limits_value: |f_left, df_left, f_right, df_right| {
        format!("x → −∞：f → {f_left}，f′ → {df_left}\nx → +∞：f → {f_right}，f′ → {df_right}")
    },
    saturates_left: |kind| format!("仅左饱和，{kind}"),
    saturates_right: |kind| format!("仅右饱和，{kind}"),
    saturates_both: |left, right| {
        if left == right {
            format!("两侧饱和，均为{left}")
        } else {
            format!("两侧饱和：左侧{left}，右侧{right}")
        }
    },
    saturates_never: "不饱和：两侧的 f′ 都不趋于 0",
    soft: "软饱和（f′ 趋于 0）",
    hard: "硬饱和（f′ 恰为 0）",
    zero_centred: |mean| format!("是：Z ~ N(0, 1) 时 E[f(Z)] = {mean}"),
    not_zero_centred: |mean| format!("否：Z ~ N(0, 1) 时 E[f(Z)] = {mean}"),
};
