//! Simplified Chinese: the section on a trained saturation.

use crate::text::saturation_top::TopTexts;

pub(super) const TOP: TopTexts = TopTexts {
    title: "训练造成的饱和",
    intro: "Glorot 与 Bengio 训练深层 sigmoid 网络时发现，最顶的隐藏层会自己沉到 0：它的输出起初毫无用处，上面的偏置便学会忽略它。层数少时它能回来，层数多时回不来。用手写数字试一试。",
    depth: "隐藏层数",
    rate: "学习率",
    steps: "轮次",
    seeds: "种子数",
    first_seed: "首个种子",
    swap: |name| format!("换成 {name}"),
    with_depth: |depth| format!("{depth} 层"),
    with_rate: |rate| format!("学习率 {rate}"),
    means_chart: "各隐藏层的平均激活值",
    loss_chart: "训练损失",
    step: "步",
    mean_axis: "平均激活值",
    loss_axis: "损失",
    layer: |layer| format!("第 {layer} 层"),
    mean_of: "各次平均",
    least_of: "最低的一次",
    most_of: "最高的一次",
    chance: "瞎猜，ln 10",
    before: "上一次",
    escaped: "已脱离（损失低于瞎猜的一半）",
    escape_step: "脱离时的步数，中位数",
    lowest: "顶层均值的最低点",
    lowest_step: "最低点所在的步数，中位数",
    last_mean: "结束时顶层的均值",
    last_loss: "结束时的训练损失",
    escaped_of: |escaped, all, interval| format!("{all} 次中 {escaped} 次（{interval}）"),
    range: |median, least, most| {
        if least == most { median.to_owned() } else { format!("{median}（{least} 至 {most}）") }
    },
    interval: |mean, low, high| if low == high { mean.to_owned() } else { format!("{mean} [{low}, {high}]") },
    empty: "这一设置还没有运行过。",
    done: |name, depth, escaped, all, steps| {
        format!("{name}，隐藏层 {depth}：{steps} 步内，{all} 次运行中有 {escaped} 次脱离饱和。")
    },
    before_was: |name, depth, rate, escaped, all| {
        format!(
            "上一次：{name}，隐藏层 {depth}，学习率 {rate}，{all} 次中有 {escaped} 次脱离。其损失以点线画出。"
        )
    },
    note: |[width, batch, steps, seeds]| {
        format!(
            "手写数字，每层 {width} 个单元，权重在 ±1/√n 内均匀分布，偏置为 0，普通 SGD，批量 {batch}（每轮 {steps} 步），softmax 与负对数似然；种子 {seeds}，数据顺序与权重都由种子决定。区间均为 95 %：均值用 Student 区间，比例用 Wilson 区间。论文使用另一种图像，每层 1000 个单元：曲线的形状相同，数值不同。"
        )
    },
    source: "X. Glorot, Y. Bengio (2010), Understanding the difficulty of training deep feedforward neural networks",
};
