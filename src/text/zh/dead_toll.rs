//! Simplified Chinese: what dead units cost.

use crate::text::dead_toll::DeadTollTexts;

pub static DEAD_TOLL: DeadTollTexts = DeadTollTexts {
    title: "死亡有多要紧",
    intro: "网络以三种方式失去单元：普通梯度下降的学习率过高、Adam 的学习率过高，或偏置从很低处开始。死亡单元更多的网络，答得更差吗？",
    function: "激活函数",
    width: "隐藏单元数",
    steps: "训练步数",
    runs: "每种处理的种子数",
    seed: "第一个种子",
    start: "训练这些网络",
    go_on: "继续",
    pause: "暂停",
    cancel: "取消",
    clear: "清除结果",
    progress: "已训练的网络",
    done: |done, of| format!("已完成 {done} / {of} 份"),
    dead_axis: "死亡的隐藏单元比例",
    accuracy_axis: "测试点上的准确率",
    cause: "原因",
    treatment: "处理",
    run_count: "种子数",
    low: "下限",
    high: "上限",
    causes: ["SGD 的学习率", "Adam 的学习率", "初始偏置"],
    treatments: [
        |number| format!("SGD，学习率 {number}"),
        |number| format!("Adam，学习率 {number}"),
        |number| format!("Adam，偏置从 {number} 开始"),
    ],
    between: |low, high| format!("{low} 到 {high}"),
    too_few: "种子太少，没有区间",
    no_death: |cause, dead| format!("{cause}：最多有 {dead} 的单元死亡，无法下结论。"),
    link: |cause, [correlation, interval], seeds, dead, [loss, loss_interval], verdict| {
        format!(
            "{cause}：死亡单元与准确率的秩相关为 {correlation}（{seeds} 个种子的中位数，区间 {interval}）。死亡最多时（{dead}），准确率与最温和的处理相差 {loss} 个百分点（{loss_interval}）：{verdict}。"
        )
    },
    slight: "死亡单元更多的网络更差，但相差不到 2 个百分点",
    harmful: "死亡单元更多的网络更差",
    helpful: "死亡单元更多的网络更好",
    mixed: "次序与大小的结论不一致",
    not_told_apart: "与无害无法区分",
    too_few_seeds: "种子太少，无法判断",
    empty: "还没有训练。",
    unfinished: "一种原因的所有网络训练完后，这里会给出结论。",
    chart_note: "大标记是一种处理的中位数，横竖两个方向都有 95 % 置信区间；小标记是单个网络。",
    setup_name: "设置",
    setup: |units, train, test, steps, first, last| {
        format!(
            "双月数据（噪声 0.2），{train} 个训练点，每步全部使用，{test} 个测试点；2-{units}-1，He 初始化，{steps} 步；种子 {first} 到 {last}，各种处理的数据和权重相同。"
        )
    },
    method: "在每个种子内，对一种原因的各个处理按死亡比例和准确率排秩；给出这些相关系数与差值的中位数，以及对任何分布都成立的区间。这里死亡单元和准确率有共同的原因，所以相关本身并不说明是死亡造成了损害。",
    source: "来源：",
};
