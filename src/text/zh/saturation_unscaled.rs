//! Simplified Chinese: the section on unscaled features.

use crate::text::saturation_unscaled::UnscaledTexts;

pub(super) const UNSCALED: UnscaledTexts = UnscaledTexts {
    title: "未缩放的真实特征",
    intro: "细胞核的三十项测量：面积约为 1000，平滑度约为 0.1。训练之前，把它们原样送入第一层，或先标准化为均值 0、标准差 1。",
    seeds: "种子数",
    first_seed: "首个种子",
    raw: "原始",
    standardised: "标准化",
    pre_activation: "预激活值 z",
    quantity: "预激活值的比例",
    beyond: |distance| format!("|z| > {distance}，float32 较近的边缘"),
    at_left: |limit| format!("float32 中 f(z) 恰为 {limit}（左侧）"),
    at_right: |limit| format!("float32 中 f(z) 恰为 {limit}（右侧）"),
    flat: |threshold| format!("饱和，|f′(z)| < {threshold}"),
    median: "|z| 的中位数",
    description: |scaling, beyond, flat| {
        format!("曲线上的{scaling}特征：{flat} 的预激活值处于饱和，{beyond} 超出 float32 的边缘。")
    },
    sentence: |name, distance, raw, standardised| {
        format!(
            "对 {name} 来说，原始特征有 {raw} 的预激活值落在 ±{distance} 之外，float32 至少在一侧只看到常数；标准化之后为 {standardised}。"
        )
    },
    sentence_no_edge: |name, raw, standardised| {
        format!(
            "{name} 没有会被 float32 舍入到的极限。饱和的预激活值：原始特征 {raw}，标准化之后 {standardised}。"
        )
    },
    left_later: |name, left| format!("在左侧，{name} 虽小，但还不是 0：要到 z = {left} 以下才是。"),
    note: |[units, seeds, first, last]| {
        format!(
            "{units} 个单元，400 个训练样本，权重在 ±1/√30 内均匀分布，偏置为 0，抽取 {seeds} 次，种子 {first} 至 {last}；方括号内为各次均值的 95 % 区间（Student）。超出图框的值计入最外侧的柱。"
        )
    },
    source: "W. Wolberg et al. (1995), Breast Cancer Wisconsin (Diagnostic), UCI",
};
