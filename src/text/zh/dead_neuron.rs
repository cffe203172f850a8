//! 简体中文：平面上的一个神经元。

use crate::text::dead_neuron::DeadNeuronTexts;

pub static DEAD_NEURON: DeadNeuronTexts = DeadNeuronTexts {
    title: "杀死一个神经元",
    intro: "拖动边界，直到有斜率的一侧不再有任何样本。然后训练它，会看到什么都没有变。再在同样的权重上换一个激活函数。",
    plane: "神经元与它的样本",
    description: |state| format!("两类样本、边界 w·x + b = 0，以及每个样本送来的梯度（箭头）。{state}"),
    knob_move: "移动边界：偏置",
    knob_turn: "转动边界：w 的方向",
    knob_move_value: |bias| format!("b = {bias}"),
    knob_turn_value: |degrees| format!("{degrees}°"),
    keys_title: "按键",
    keys: &[
        ("← →", "偏置改变 0.1，或转动 5°"),
        ("Shift + ← →", "改变 0.01，或转动 1°"),
        ("Page Up、Page Down", "改变 1，或转动 45°"),
        ("Home、End", "到两端"),
        ("0", "恢复默认值"),
    ],
    columns: ["类别", "z = w·x + b", "f′(z)", "∂损失/∂z"],
    legend: "图例",
    legend_sloped: "送来梯度的样本；形状表示类别",
    legend_flat: "空心：此处斜率恰为 0，这个样本什么也不送来",
    legend_arrow: "样本把自己的 z 推向哪边：沿 w 为增大，逆 w 为减小；箭头长度按梯度的十的幂次增长",
    legend_shade: "底色：斜率 f′；在 float32 中恰为 0 之处没有底色",
    legend_before: "虚线：上一次训练之前的边界",
    state: "状态",
    alive: "存活",
    dead: "死亡",
    alive_all: |all| format!("全部 {all} 个样本都送来梯度。"),
    alive_some: |some, all| {
        format!(
            "{all} 个样本中有 {some} 个送来梯度。对其余样本它只是不活跃，并不是死亡：只要有一个样本就能推动它。"
        )
    },
    dead_why: |all| format!("{all} 个样本中没有一个有斜率，所有梯度都恰为 0：训练无法改变 w 和 b。"),
    faint: |slope| format!("最大的斜率只有 {slope}：理论上存活，实际上弱得无法训练。"),
    sloped: "有斜率的样本",
    gradient: "‖梯度‖",
    loss: "损失",
    accuracy: "准确率",
    wear: "它的激活函数",
    wear_note: "更换函数时，w 和 b 保持不变。",
    other: |name| format!("其他：{name}"),
    other_label: "所有页面共用的函数",
    own: "自己写一个公式",
    place: "神经元的位置与它的样本",
    bias: "偏置",
    angle: "w 的方向（度）",
    length: "w 的长度",
    data: "样本",
    seed: "随机种子",
    rate: "学习率",
    steps: "步数",
    kill: "推到所有样本之外",
    restart: "重新开始",
    train: |steps| format!("训练 {steps} 步"),
    cancel: "停止",
    training: "正在训练…",
    training_title: "试着用训练使它复活",
    told_nothing: "自上次手动移动以来还没有训练过。",
    told_still: |function, steps, loss| {
        format!("{function}，{steps} 步：w 和 b 一个比特也没有变。训练前后损失都是 {loss}。")
    },
    told_moved: |function, steps, [from, to], [b0, b1]| {
        format!("{function}，{steps} 步：损失从 {from} 到 {to}，b 从 {b0} 到 {b1}。")
    },
    told_stopped: |function, steps| format!("{function}：{steps} 步之后有数值不再有限；保留最后的有限值。"),
    loss_chart: "历次训练中的损失",
    loss_axis: "损失",
    step_axis: "步",
    setup: |samples, seed, factor, offset| {
        format!(
            "设置：{samples} 个样本，两类各半，随机种子 {seed}；只有 w 和 b 学习。神经元之后是固定的对数几率 (logit) {factor}·f(w·x + b) {offset} 与交叉熵。float32 下对全部样本做普通梯度下降，只运行一次：同样的设置得到同样的比特。"
        )
    },
    source: "来源：",
};
