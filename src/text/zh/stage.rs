//! Simplified Chinese: what a run looks like.

use crate::text::stage::StageTexts;

pub static STAGE: StageTexts = StageTexts {
    answers: "网络的回答",
    plane_takeaway: "曲线是网络拿不定主意之处：概率为 0.5。",
    classes_takeaway: "每一处的颜色是最可能的类别，网络越没把握，颜色越浅。",
    relief_takeaway: "每一处的颜色是网络的回答，每个样本的颜色是它的目标值。",
    fit_takeaway: "曲线是网络在每个 x 处的回答。它应当跟随样本，而不是跟随噪声。",
    plane_description: |classes, train, test, epoch| {
        format!(
            "第 {epoch} 轮后平面上的回答，共 {classes} 个类别：训练样本分对 {train}，测试样本分对 {test}。"
        )
    },
    relief_description: |train, test, epoch| {
        format!(
            "第 {epoch} 轮后平面上的回答，以颜色表示。训练样本的 R² 为 {train}，测试样本的 R² 为 {test}。"
        )
    },
    fit_description: |quality, train, test, epoch| {
        format!("第 {epoch} 轮后网络的回答曲线。{quality}：训练样本 {train}，测试样本 {test}。")
    },
    probability: "类别 B 的概率",
    probability_of_it: "其概率",
    class: "最可能的类别",
    class_number: "类别编号",
    class_named: |letter| format!("类别 {letter}"),
    iris: ["山鸢尾", "变色鸢尾", "维吉尼亚鸢尾"],
    tumours: ["良性", "恶性"],
    answer: "网络",
    target_and_answer: "目标值与回答",
    logit: "对数几率 (logit)",
    samples_legend: "样本",
    train_sample: "训练样本",
    test_sample: "测试样本",
    look: "画出什么",
    test_samples: "测试样本",
    stepped: "分级显示",
    parts: "各神经元",
    parts_hint: "最后一个隐藏层的每个神经元各贡献多少。它们与偏置 b 之和就是网络的回答。",
    parts_of: |drawn, all| format!("共 {all} 个神经元，只画出对回答影响最大的 {drawn} 个。"),
    scale_name: "颜色标尺",
    too_many_numbers: "每个样本有两个以上的数，因此没有图像。损失和 R² 说明网络的好坏。",

    confusion: "哪一类被认成哪一类",
    confusion_takeaway: "测试样本：每行是真实类别，每列是网络的回答。对角线上是答对的。",
    true_class: "真实类别",
    predicted_class: "网络的回答",
    total: "合计",
    taken_for: |count, class, answer| format!("{count} 个{class}被答为{answer}"),
    right_of: |right, all, share| format!("{all} 个测试样本答对 {right} 个（{share}）。"),
    worst_mistake: |class, answer, count| format!("最常见的错误：把{class}认成{answer}，{count} 次。"),
    between_sentences: "",
    no_test_samples: "没有测试样本。",

    scores: "损失与质量",
    scores_takeaway: "训练损失下降而测试损失上升，就是过拟合。",
    epoch: "轮次",
    loss: "损失",
    accuracy: "准确率",
    r_squared: "R²",
    train: "训练",
    test: "测试",
    logarithmic: "对数",
    reading: |epoch, [train, test], quality, [good_train, good_test]| {
        format!(
            "第 {epoch} 轮：损失 训练 {train}、测试 {test}；{quality} 训练 {good_train}、测试 {good_test}。"
        )
    },
    no_scores: "按“训练”画出损失曲线。",
    chart_every: |every| format!("图中每 {every} 轮保留一个点。"),

    moment: "运行的时刻",
    present: |epoch| format!("显示当前：第 {epoch} 轮。"),
    showing: |shown, latest| format!("显示第 {shown} 轮，共 {latest} 轮。"),
    every_epoch_kept: "每一轮都保留。",
    epochs_kept: |every| format!("每 {every} 轮保留一次。"),
    back_to_present: "回到当前",
    go_on_from_here: "从这里继续",
    go_on_hint: "忘掉之后的内容，从这一轮继续训练",

    flows: "到达每一层的信号",
    flows_intro: "两个纵轴都按 10 的幂计，因此几乎不学习的层与正常学习的层可以并列比较。",
    gradients: "各层的梯度",
    gradient_axis: "梯度的均方根",
    updates: "各层的更新",
    update_axis: "‖更新‖ / ‖权重‖",
    guide: "0.001 左右为宜",
    layer_axis: "层",
    output_short: "输出",
    no_step: "还没有训练过一步，因此没有变化。",
    gradient_not_finite: "有一个梯度不是有限数。",
    gradient_none: "没有任何梯度到达第一层。",
    gradient_shrinks: |factor| format!("输出层的梯度是第一层的 {factor} 倍。"),
    gradient_grows: |factor| format!("第一层的梯度是输出层的 {factor} 倍。"),
    update_range: |low, high| format!("一步更新使各层权重改变其长度的 {low} 到 {high}。"),
    zero_means: "0 旁的圆环表示恰好为零；顶部的叉表示不是有限数。",

    layers: "数据落在曲线的何处",
    layers_intro: "每个隐藏层在全部训练样本上的预激活值，位于该层的 f 与 f′ 之下，以及由此得到的激活值。阴影部分为饱和区。",
    no_layers: "没有隐藏层，也就没有激活函数可看：这个网络是线性模型。",
    layer: |number| format!("隐藏层 {number}"),
    layer_description: |number, [mean, spread], [left, right], dead| {
        format!(
            "隐藏层 {number}：预激活值均值 {mean}，标准差 {spread}；左饱和 {left}，右饱和 {right}；死亡神经元 {dead}。"
        )
    },
    with_parameters: |name, values| format!("{name}（{values}）"),
    pre_activation: "预激活值 z",
    pre_activations: "预激活值",
    activation: "激活值",
    activations: "激活值",
    share_axis: "占全部的 %",
    mean_spread: "z 的均值 ± 标准差",
    saturated_left: "左饱和",
    saturated_right: "右饱和",
    flat_inside: "中间平坦",
    exact_zero: "输出恰好为 0",
    dead_units: "死亡神经元",
    dead_of: |dead, units| format!("{dead} / {units}"),
    born_dead: |unit| format!("神经元 {unit}：初始即死亡"),
    died_at: |unit, step| format!("神经元 {unit}：自第 {step} 步起死亡"),
    more_dead: |more| format!("另有 {more} 个"),
    dead_means: "死亡：对任何训练样本都没有梯度。只对部分样本关闭的神经元只是不活跃。",
    overview: "全部隐藏层",
    overview_takeaway: "每层一列，值越集中处颜色越深。选择一层可在其曲线上查看。",
    overview_shows: "总览显示",
    overview_reading: |layer, [mean, spread], flat, dead| {
        format!("第 {layer} 层：均值 {mean}，标准差 {spread}，饱和 {flat}，死亡神经元 {dead} 个。")
    },
    overview_description: |layers, first, last, dead| {
        format!(
            "{layers} 个隐藏层的分布。预激活值的标准差在第一层为 {first}，在最后一层为 {last}。死亡神经元 {dead} 个。"
        )
    },
};
