//! Chinese: the experiments on depth.

use crate::text::saturation_depth::DepthTexts;

pub static DEPTH: DepthTexts = DepthTexts {
    title: "穿过许多层",
    intro: "信号在随机网络中逐层向上，梯度逐层向下。每一层都把二者乘以一个因子；一层里只偏离 1 一点，三十层之后就相差很远。",
    depth: "深度（层数）",
    width: "宽度（神经元数）",
    init: "初始化",
    gain: "权重倍数",
    times: |factor| format!("权重 × {factor}"),
    nets: "网络个数",
    seed: "首个随机种子",
    layer: "读数所在的层",

    layer_axis: "层",
    signal: "向上传播的信号",
    signal_axis: "激活值的均方根",
    gradient: "向下传播的梯度",
    gradient_axis: "梯度与顶层梯度之比",
    saturated: "饱和的神经元",
    saturated_axis: "神经元占比，%",
    theory: "理论",
    bound: "最大斜率给出的上界",
    measured: "实测：中位数与 10–90 % 的网络",
    signal_takeaway: |share, layers| format!("经过 {layers} 层，信号的中位数是输入的 {share} 倍。"),
    gradient_takeaway: |share, per_layer, layers| {
        format!("以中位数计，顶层梯度只有 {share} 倍到达输入：{layers} 层中每层乘以 {per_layer}。")
    },
    saturated_takeaway: |share, layer| format!("一层中最多有 {share} 的神经元饱和，出现在第 {layer} 层。"),
    none_saturated: "以中位数计，任何一层都没有饱和的神经元。",
    overflow: "数值在途中超出了 64 位浮点数的范围，没有最终结果可言。",
    no_gradient: "以中位数计，没有任何梯度到达输入：途中的每个乘积都恰好为 0。",
    measuring: "正在测量……",
    at_layer: |layer| format!("第 {layer} 层"),
    spread: |median, [low, high], [from, to]| {
        format!("{median}（10–90 % 的网络：{low} 至 {high}；中位数的 95 % 区间：{from} 至 {to}）")
    },
    told: |theory| format!("理论值：{theory}"),
    set_up: |[nets, layers, width, first, last]| {
        format!(
            "{nets} 个网络（种子 {first} 至 {last}），每个 {layers} 层、每层 {width} 个神经元，没有输出层；每个网络用一个标准正态输入和一个方向随机的梯度。"
        )
    },
    how: "理论针对非常宽的网络：每层的预激活值服从正态分布，方差 q 由前一层决定，梯度每层乘以 √(σ_w² E f′(√q Z)²)。上界以 f 的最大斜率代替平均斜率：对 sigmoid 和单位增益的权重，就是 Hochreiter 的 (1/4)ⁿ。窄网络的中位数低于理论值，因为随机因子相乘得到偏斜的分布。",

    histograms: "预激活值落在哪里",
    histograms_intro: "柱：所有网络的预激活值。线：f 与 f′。阴影：|f′| 低于“探索”页阈值 ε 的区间。",
    layer_named: |layer| format!("第 {layer} 层"),
    histogram_description: |layer, inside, saturated| {
        format!("第 {layer} 层的预激活值与曲线：{inside} 在 −6 与 6 之间；{saturated} 的神经元饱和。")
    },
    outside: |share| format!("{share} 落在窗口之外。"),

    training: "它究竟能不能学？",
    training_intro: "用这个函数的深层网络学习手写数字：一组用 He 的方差 2/n 初始化，一组用 Xavier 的 1/n；标准正态随机数与数据都相同。",
    train_depth: "隐藏层数",
    train_runs: "每组次数",
    descent: "优化器",
    plain: "普通 SGD",
    adam: "Adam",
    loss_axis: "训练损失",
    step_axis: "步",
    loss_of: |name| format!("{name}：中位数"),
    chance: "随机猜测：ln 10",
    training_takeaway: |layers, [he, he_interval], [xavier, xavier_interval]| {
        format!(
            "{layers} 个隐藏层时，He 的网络在测试集上的准确率为 {he}（均值的 95 % 区间 {he_interval}），Xavier 的为 {xavier}（{xavier_interval}）。随机猜测为 10 %。"
        )
    },
    training_waits: "按“运行”：每次约一秒。",
    training_set_up: |[runs, width, steps, batch, rate, first, last]| {
        format!(
            "每组 {runs} 次（种子 {first} 至 {last}），每层 {width} 个神经元，{steps} 个小批量、每个 {batch} 张数字，学习率 {rate}；1797 张数字中四分之三用于训练，其余用于测试。"
        )
    },
    accuracy: |name| format!("{name}：测试准确率"),
};
