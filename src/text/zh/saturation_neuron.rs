//! Simplified Chinese: the section on one neuron.

use crate::text::saturation_neuron::NeuronTexts;

pub(super) const NEURON: NeuronTexts = NeuronTexts {
    title: "一个神经元",
    intro: "输入 x 服从正态分布，神经元计算 f(wx + b)。移动滑块，看它的预激活值沿曲线滑动，以及还剩下多少梯度。",
    weight: "权重",
    bias: "偏置",
    input_mean: "输入的均值",
    input_spread: "输入的标准差",
    chart: "预激活值与 f、f′",
    pre_activations: "预激活值，均值 ± 标准差",
    pre_activation: "预激活值 z = wx + b",
    share_saturated: "饱和比例",
    mean_slope: "传到 z 的梯度，|f′| 的均值",
    to_input: "传给输入的梯度，|w| · |f′| 的均值",
    to_weight: "留给权重的梯度，|x f′| 的均值",
    in_a_row: "连续经过十个这样的神经元之后",
    sentence: |[share, threshold, slope, input, row]| {
        format!(
            "{share} 的预激活值处于饱和（|f′| < {threshold}）。平均而言，梯度传到 z 时剩 {slope}，传到输入时剩 {input}，连续经过十个这样的神经元之后剩 {row}。"
        )
    },
    note: "比例和均值都是对正态分布的积分，不是抽样：这里没有随机性。",
};
