//! 简体中文：神经元检查。

use crate::text::autopsy::AutopsyTexts;

pub static AUTOPSY: AutopsyTexts = AutopsyTexts {
    title: |unit| format!("检查：{unit}"),
    loading: "正在询问训练器…",
    close: "关闭检查",
    pre_activation: "预激活值 z",
    samples: "样本",
    columns: ["样本", "z", "f(z)", "f′(z)"],
    class_column: "类别",
    target_column: "目标",
    thinned: |shown, all| format!("均匀选取了 {all} 个训练样本中的 {shown} 个。"),
    description: |unit, samples, low, high, verdict| {
        format!(
            "f 与 f′，以及 {samples} 个训练样本在{unit}曲线上的位置。预激活值从 {low} 到 {high}。{verdict}"
        )
    },
    sloped: "斜率不为零",
    left_saturated: "左饱和",
    right_saturated: "右饱和",
    flat_inside: "中间平坦",
    exact_zeros: "输出恰为 0",
    alive: "存活：图中每个样本都落在有斜率之处，都能改变这个神经元。",
    alive_partly: |flat, all| {
        format!(
            "存活：图中 {all} 个样本里有 {flat} 个斜率为 0，无法改变这个神经元，其余样本可以。只在部分样本上不活跃并不是死亡。"
        )
    },
    dead: "死亡：在每一个训练样本上斜率都恰为 0，没有样本能改变这个神经元。",
    dead_first_layer: "它的输入就是数据，不会再变：梯度无法使它复活。",
    dead_deeper: "它的输入来自仍可能学习的神经元：它们也许会使它复活，也许不会。",
    born_dead: "它初始即死亡：初始权重下就没有一个样本有斜率。",
    died: |step, epoch| format!("它死于第 {epoch} 轮、第 {step} 步。这一次更新使它离开了所有有斜率之处："),
    before_after: "致死的更新",
    quantity: "数值",
    before: "更新前",
    after: "更新后",
    bias: "偏置",
    weight_norm: "‖输入权重‖",
    nearest: "最接近有斜率处的预激活值",
    gradient_norm: |norm| format!("该步中其权重与偏置的梯度范数为 {norm}。"),
    without_gradient: "这一步没有梯度推动它：它是被手动修改的，或被优化器积累的动量推动。",
    unknown_death: "没有找到致死的更新。",
    revive: "怎样使它复活",
    revive_raise: |least, bias, samples, all| {
        format!("把偏置提高 {least} 以上。设为 {bias} 时，图中 {all} 个样本里有 {samples} 个重新有斜率。")
    },
    revive_lower: |least, bias, samples, all| {
        format!("把偏置降低 {least} 以上。设为 {bias} 时，图中 {all} 个样本里有 {samples} 个重新有斜率。")
    },
    revive_never: "改变偏置无济于事：函数在可及范围内没有斜率。",
    revive_button: |bias| format!("把偏置设为 {bias}"),
    incoming: "输入权重与偏置",
    from: "来自",
    value: "值",
    nth_input: |n| format!("神经元 {n}"),
    change_named: |name, value| format!("修改{name}，当前为 {value}"),
    strongest: |shown, all| format!("{all} 个中最强的 {shown} 个。"),
};
