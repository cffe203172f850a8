//! 简体中文：网络图与权重编辑。

use crate::text::network::NetworkTexts;

pub static NETWORK: NetworkTexts = NetworkTexts {
    title: "网络",
    takeaway_orange: "每张小图是一个神经元在窗口各处的输出：橙色大于零，蓝色小于零。",
    takeaway_blue: "每张小图是一个神经元在窗口各处的输出：蓝色大于零，橙色小于零。",
    takeaway_lines: "每条曲线是一个神经元在 x 窗口上的输出，灰线为零。",
    takeaway_discs: "这份数据的输入太多，无法画成小图：每个圆是一个神经元。",
    positive: "正的权重或偏置",
    negative: "负的：虚线或空心",
    thickest: |value| format!("最粗的连线权重为 {value}。"),
    description: |inputs, hidden, outputs, shown, dead| {
        let dead = if dead == 0 {
            "没有死亡神经元。".to_owned()
        } else {
            format!("死亡神经元 {dead} 个。")
        };
        format!(
            "从左到右的网络。输入 {inputs} 个；各隐藏层神经元数：{hidden}；输出 {outputs} 个。图中有 {shown} 个权重和偏置。{dead}"
        )
    },
    no_hidden: "无隐藏层",
    inputs: "输入",
    layer: |n| format!("第 {n} 层"),
    output: "输出",
    output_linear: "线性",
    output_sigmoid: "Sigmoid",
    output_softmax: "Softmax",
    output_log_sigmoid: "LogSigmoid",
    more: |n| format!("另有 {n} 个"),
    dead: "死亡",
    bias: "偏置",
    columns: ["层", "神经元", "来自", "值"],
    input_named: |name| format!("输入 {name}"),
    unit_of: |unit, layer| format!("第 {layer} 层神经元 {unit}"),
    output_unit: |name| format!("输出 {name}"),
    output_only: "输出神经元",
    weight_between: |from, to| format!("从{from}到{to}的权重"),
    bias_of: |unit| format!("{unit}的偏置"),
    reads: |name, value| format!("{name}：{value}"),
    unit_reaches: |unit, reach| format!("{unit}：窗口内输出的最大绝对值为 {reach}"),
    unit_died: |unit, step| format!("{unit}：自第 {step} 步起死亡"),
    unit_born_dead: |unit| format!("{unit}：初始即死亡"),
    hint: "指向神经元、连线或偏置可读数；按下连线或偏置可修改，按下神经元可检查。",
    hint_edit: "按下可修改。",
    hint_examine: "按下可检查。",
    keys_title: "按键",
    keys_list: &[
        ("← →", "从神经元到连线，再到神经元"),
        ("↑ ↓", "在同层神经元之间，或在进入该层的连线与偏置之间"),
        ("Home End", "第一个输入，最后一个输出"),
        ("Enter", "修改连线或偏置，检查神经元"),
        ("Esc", "关闭编辑器"),
    ],
    back: "恢复原值",
    zero: "设为 0",
    close: "关闭",
};
