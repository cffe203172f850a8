//! Chinese: the phase diagram.

use crate::text::saturation_phase::PhaseTexts;

pub static PHASE: PhaseTexts = PhaseTexts {
    title: "有序、混沌及其边缘",
    intro: "两个略有不同的输入穿过一个很宽的随机网络。在有序相，各层把它们变得相同；在混沌相，把它们变得毫不相干。只有在两相的交界线上，深层网络才能把信息传下去。",
    to_critical: "移到临界线",
    double: "权重方差加倍",
    halve: "权重方差减半",
    weight: "权重方差 × 扇入",
    bias: "偏置方差",
    correlation: "两个输入的相关系数",
    width: "宽度（神经元数）",
    layers: "层数",
    nets: "网络个数",
    seed: "首个随机种子",
    start: "输入的方差",

    map: "这个函数的相图",
    map_hint: "指向或点按一处；用键盘时，方向键逐格移动。",
    weight_axis: "σ_w²",
    bias_axis: "σ_b²",
    chi: "χ₁：微小差异的倍数",
    ordered: "有序",
    chaotic: "混沌",
    ordered_long: "有序相：两个输入的微小差异逐层缩小，梯度消失。",
    critical_long: "混沌边缘：微小差异既不缩小也不放大。",
    chaotic_long: "混沌相：两个输入的微小差异逐层放大，梯度爆炸。",
    critical_at: |weight, bias| format!("σ_b² = {bias} 时，临界线 χ₁ = 1 位于 σ_w² = {weight}。"),
    critical_nowhere: |bias| format!("σ_b² = {bias} 时，临界线不经过这张图。"),
    cell: |[weight, bias, q, chi]| format!("σ_w² {weight}，σ_b² {bias}：q* {q}，χ₁ {chi}"),
    q: "q*：深处预激活值的方差",
    c: "c*：深处两个输入的相关系数",
    xi: "ξ：深度尺度",
    trainable: "可训练深度，约 6 ξ",
    q_vanishes: "0：信号逐渐消失",
    q_diverges: "∞：信号无止境地增长",
    undefined: "无定义：函数在部分区间上没有值",
    none: "无",
    in_layers: |layers| format!("{layers} 层"),
    unlimited: "没有限制",
    waiting: "……",
    how: "平均场理论，设各层无限宽，权重与偏置服从正态分布：q* 是 q ↦ σ_w² E f(√q Z)² + σ_b² 的不动点，χ₁ = σ_w² E f′(√q* Z)²，临界线由求根得到 χ₁ = 1 处。相图由这些期望的数表绘制；q* 是各层从 q = 1 出发到达的不动点。",

    twins: "两个输入，逐层来看",
    twins_intro: "同一批网络接收两个输入。线：理论。点与带：真实生成的网络。",
    twins_axis: "两个输入的相关系数",
    variance: "信号的长度，逐层来看",
    variance_axis: "预激活值的方差 q",
    layer_axis: "层",
    theory: "理论",
    measured: "实测：中位数与 10–90 % 的网络",
    twins_shrink: |from, to, layers| {
        format!("差异缩小：在很宽的网络中，相关系数经过 {layers} 层从 {from} 变为 {to}。")
    },
    twins_grow: |from, to, layers| {
        format!("差异放大：在很宽的网络中，相关系数经过 {layers} 层从 {from} 变为 {to}。")
    },
    twins_nothing: "这里没有相关系数可言：信号没有有限的正长度。",
    twins_set_up: |[nets, width, layers, first, last, q]| {
        format!(
            "{nets} 个网络（种子 {first} 至 {last}），{layers} 层、每层 {width} 个神经元；两个输入是方差恰为 {q}、夹角恰为所选值、方向随机的预激活值。"
        )
    },

    normalising: "它会自归一化吗？",
    normalising_intro: "Klambauer 等人构造 SELU，使激活值的均值 0、方差 1 成为有吸引力的不动点。权重服从方差为 1/宽度 的正态分布，没有偏置。",
    activation_variance: "激活值的方差",
    step: |mean, variance| format!("从均值 0、方差 1 出发，一层之后均值为 {mean}，方差为 {variance}。"),
    jacobian: |mean, variance, norm| {
        format!("在那里对方差的导数是（{mean}，{variance}），雅可比矩阵的谱范数是 {norm}。")
    },
    attracts: "它是不动点，而且有吸引力：偏差会缩小。",
    repels: "它是不动点，但没有吸引力。",
    no_fixed_point: "所以 (0, 1) 不是这个函数的不动点。",
    normalising_set_up: |[nets, width, inputs, layers, first, last, variance]| {
        format!(
            "{nets} 个网络（种子 {first} 至 {last}），{layers} 层、每层 {width} 个神经元，各有 {inputs} 个方差为 {variance} 的正态输入；均值与方差取自所有神经元和输入。"
        )
    },
};
