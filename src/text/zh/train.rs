//! Simplified Chinese: the Train page.

use crate::text::train::TrainTexts;

pub static TRAIN: TrainTexts = TrainTexts {
    title: "训练",
    intro: |function| format!("一个真实的 2-8-8-1 网络学习区分两个类别，两个隐藏层都使用{function}。"),
    function: "激活函数",
    explore_this: "查看它的曲线",
    setup: "设置",
    data: "数据",
    moons: "双月",
    circle: "圆环",
    spiral: "螺旋",
    samples: "样本数",
    noise: "噪声",
    seed: "随机种子",
    new_seed: "换一个种子",
    network: "网络",
    initialisation: "初始化",
    he: "He",
    glorot: "Glorot",
    lecun: "LeCun",
    learning_rate: "学习率",
    batch_size: "批量大小",
    speed: "每帧轮数",
    loss_reading: |epoch, train, test| format!("第 {epoch} 轮：训练损失 {train}，测试损失 {test}。"),
    restarts: "修改此处会从同一种子重新开始；学习率则立即生效。",
    play: "训练",
    pause: "暂停",
    step: "单步",
    step_hint: "一个小批量",
    reset: "重置",
    reset_hint: "回到相同的初始权重",
    new_seed_hint: "换一组数据和初始权重",
    run: "运行",
    epoch: "轮次",
    steps: "步数",
    train_loss: "训练损失",
    test_loss: "测试损失",
    train_accuracy: "训练准确率",
    test_accuracy: "测试准确率",
    status: "状态",
    ready: "就绪",
    running: "训练中",
    paused: "已暂停",
    starting: "正在启动训练器…",
    diverged: "已停止：发散",
    lost: "已停止：没有训练器",
    lost_text: "训练器无法启动，或已停止运行。您的设置没有丢失。",
    reconnect: "重新启动训练器",
    step_epoch: "一轮",
    refused: |what| format!("训练器拒绝了这个设置：{what}。"),
    surface: "网络的判断",
    surface_takeaway: "曲线是网络拿不定主意之处：概率为 0.5。",
    surface_description: |data, train, test, epoch| {
        format!("{data}数据上的决策面，已训练 {epoch} 轮：训练点分对 {train}，测试点分对 {test}。")
    },
    class_a: "类别 A",
    class_b: "类别 B",
    train_points: "训练点",
    test_points: "测试点",
    probability: "属于类别 B 的概率",
    loss: "损失",
    loss_takeaway: "各数据集上的平均交叉熵，越低越好；ln 2 ≈ 0.693 相当于瞎猜。",
    loss_description: |epoch, train, test| {
        format!("损失随轮次的变化。{epoch} 轮后训练损失为 {train}，测试损失为 {test}。")
    },
    loss_empty: "按“训练”开始绘制损失曲线。",
    log_scale: "对数坐标",
    set: "数据集",
    class: "类别",
    layers: "数据落在曲线的哪里",
    layers_intro: "每个隐藏层在全部训练点上的预激活值，画在 f 与 f′ 之下；阴影部分饱和。",
    layer: |n| format!("隐藏层 {n}"),
    layer_description: |n, mean, spread, left, right, dead| {
        format!(
            "隐藏层 {n}：预激活值均值 {mean}，标准差 {spread}；左饱和 {left}，右饱和 {right}；死亡神经元：{dead}。"
        )
    },
    pre_activation: "预激活值 z",
    mean_spread: "均值 ± 标准差",
    saturated_left: "左饱和",
    saturated_right: "右饱和",
    exact_zero: "输出恰为 0",
    dead_units: "死亡神经元",
    dead_of: |dead, units| format!("{dead} / {units}"),
    died_at: |unit, step| format!("神经元 {unit}，第 {step} 步时已死亡"),
    dead_means: "死亡：在任何训练点上都没有梯度。只在部分点上关闭的神经元仅是不活跃。",
    diverged_title: "训练发散",
    diverged_text: |quantity, layer, epoch, step, rate| {
        format!(
            "学习率为 {rate} 时，{layer}的{quantity}在第 {epoch} 轮、第 {step} 步不再是有限数。这一步没有执行，图中是最后一个数值有限的网络。"
        )
    },
    diverged_try_formula: |rate| {
        format!(
            "公式可能在数据所到之处无定义或为无穷，也可能每一步都迈得太大。请查看它的曲线，或试用更小的学习率，例如 {rate}。"
        )
    },
    diverged_try: |rate| {
        format!("每一步都走过头，使下一步更大。请试试更小的学习率，例如 {rate}，或换用权重更小的初始化。")
    },
    quantity_pre_activation: "预激活值",
    quantity_loss: "损失",
    quantity_gradient: "梯度",
    quantity_weight: "权重",
    output_layer: "输出层",
    retry_smaller: |rate| format!("以学习率 {rate} 重新开始"),
};
