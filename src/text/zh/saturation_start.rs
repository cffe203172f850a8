//! Simplified Chinese: the section on a saturated start.

use crate::text::saturation_start::StartTexts;

pub(super) const START: StartTexts = StartTexts {
    title: "从饱和处出发",
    intro: "一个输出神经元应当回答 0，却从边界错误一侧的 z₀ 出发。梯度下降只移动 z。用平方误差和用交叉熵，各要多少步才能答对？",
    start: "起点 z₀（越过边界的距离）",
    rate: "学习率",
    output_is: |name| format!("输出为 {name}，伸缩到 0 与 1 之间，记作 p。"),
    no_probability: |name| {
        format!(
            "{name} 不是介于两个界之间的单调函数，而交叉熵要求输出在 0 与 1 之间。这里改用常见的输出神经元 sigmoid。可以作为输出的函数："
        )
    },
    choose: "可以作为输出的函数",
    squared: "平方误差",
    cross: "交叉熵",
    squared_theory: "平方误差，理论",
    cross_theory: "交叉熵，理论",
    path_chart: "每一步之后的回答 p",
    step: "步",
    probability: "回答 p",
    steps_chart: "不同起点恢复所需的步数",
    start_axis: "起点 z₀",
    steps_axis: "步数",
    squared_steps: "平方误差所需步数",
    cross_steps: "交叉熵所需步数",
    ratio: "前者是后者的倍数",
    more_than: |steps| format!("超过 {steps}"),
    never: "永远不能：梯度为 0",
    sentence: |start, squared, cross| {
        format!("从 z₀ = {start} 出发，答对所需的步数：平方误差 {squared}，交叉熵 {cross}。")
    },
    sentence_wall: "在斜率恰好为 0 之处，任何损失都救不回这个神经元：交叉熵同样要乘以 f′。",
    note: |patience| {
        format!(
            "平方误差 p² 的梯度为 2p·p′；交叉熵 −log(1 − p) 的梯度为 p′/(1 − p)，对 sigmoid 来说平坦的斜率恰好约去。理论：步长趋于零时的步数 (1/η)∫dz/梯度。实测：逐步计数，超过 {patience} 步即放弃。没有随机性，每个起点运行一次。"
        )
    },
    source: "M. Nielsen (2015), Neural Networks and Deep Learning, 第 3 章",
};
