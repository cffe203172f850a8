//! Simplified Chinese: a run.

use crate::text::train_run::TrainRunTexts;

pub static TRAIN_RUN: TrainRunTexts = TrainRunTexts {
    run: "运行",
    play: "训练",
    pause: "暂停",
    step: "单步",
    step_hint: "一个小批量",
    step_epoch: "一轮",
    reset: "回到起点",
    reset_hint: "同样的数据，同样的初始权重",
    new_seed: "换一个种子",
    new_seed_hint: "换一组数据和初始权重",
    undo: "撤销",
    redo: "重做",
    undo_hint: "撤销上一次修改 (Ctrl+Z)",
    redo_hint: "重新应用 (Ctrl+Shift+Z)",
    epoch: "轮次",
    steps: "步数",
    train_loss: "训练损失",
    test_loss: "测试损失",
    train_accuracy: "训练准确率",
    test_accuracy: "测试准确率",
    train_r2: "训练 R²",
    test_r2: "测试 R²",
    rate_now: "当前学习率",
    ready: "就绪",
    running: "训练中",
    paused: "已暂停",
    starting: "正在启动训练器…",
    diverged: "已停止：发散",
    lost: "已停止：没有训练器",
    silent: "正在等待训练器",
    no_data: "等待您的数据",
    past: |epoch| format!("回看第 {epoch} 轮"),
    present: "回到现在",
    lost_text: "训练器无法启动，或已停止运行。您的设置和已画出的结果都没有丢失。新的训练器会从同样的数据和初始权重重新开始这次运行。",
    silent_text: "训练器有一段时间没有回应：它可能正忙于大量计算，也可能已被终止。您的设置没有丢失。新的训练器会从同样的数据和初始权重重新开始这次运行。",
    reconnect: "启动新的训练器",
    refused: |what| format!("训练器拒绝了：{what}。"),
    mismatch: "输出与数据不匹配",
    hand_edit: "网络中的这个数",
    look: "要显示的内容",
    schedule: "学习率计划",
    stopped_at: |epoch| format!("已按要求停在第 {epoch} 轮。"),
    stopped_below: |loss| format!("已停止：测试损失低于 {loss}。"),
    stopped_since: |epoch| format!("已停止：测试损失在第 {epoch} 轮最低，此后没有再降。"),
    stopped_on: "按“训练”可从这里继续，不再自动停止。",
    diverged_title: "训练发散",
    diverged_text: |quantity, layer, epoch, step, rate| {
        format!(
            "学习率为 {rate} 时，{layer}的{quantity}在第 {epoch} 轮、第 {step} 步不再是有限数。这一步没有执行，图中是最后一个数值有限的网络。"
        )
    },
    too_fast: |curvature, limit, rate| {
        format!(
            "就在此前，损失最陡方向的曲率为 {curvature}。普通梯度下降只在学习率不超过 2 / 曲率 = {limit} 时稳定，而这里是 {rate}：每一步都越过谷底，落到对面更高处。"
        )
    },
    not_too_fast: |curvature, limit, rate| {
        format!(
            "在最近一次记录时，损失最陡方向的曲率为 {curvature}，普通梯度下降在学习率不超过 2 / 曲率 = {limit} 时稳定。学习率 {rate} 低于此值：损失在途中弯得更急，或者所用的更新不是普通梯度下降。"
        )
    },
    too_steep: "损失在这里弯得太急，曲率已不是有限数。",
    advice_formula: |rate| {
        format!("公式可能在数据所到之处无定义或为无穷。请查看它的曲线，或试用更小的学习率，例如 {rate}。")
    },
    advice: |rate| format!("请试试更小的学习率，例如 {rate}，或换用权重更小的初始化，或裁剪梯度。"),
    quantity_pre_activation: "预激活值",
    quantity_loss: "损失",
    quantity_gradient: "梯度",
    quantity_weight: "权重",
    layer: |n| format!("隐藏层 {n}"),
    output_layer: "输出层",
    retry_smaller: |rate| format!("以学习率 {rate} 重新开始"),
    resume_smaller: |rate| format!("以学习率 {rate} 从这里继续"),
};
