//! Simplified Chinese: the Saturation page.

use super::{saturation_neuron, saturation_precision, saturation_start, saturation_top, saturation_unscaled};
use crate::text::saturation::SaturationTexts;

pub static SATURATION: SaturationTexts = SaturationTexts {
    title: "饱和",
    intro: "函数平坦之处，梯度无法通过：在一个神经元里，在许多层之间，也在数值本身之中。",
    sections: "本页各节",
    function: "函数",
    explore_this: "查看这个函数",
    threshold: "|f′| 低于此值即算饱和",
    source: "来源：",
    change_one: "只改一处",
    run: "运行",
    pause: "暂停",
    resume: "继续",
    cancel: "取消",
    progress: |done, all| format!("已完成 {done} / {all} 段"),
    progress_name: "运行进度",
    refused: "这一设置无法运行，请修改。",
    lost: "本页的工作线程无法启动或已停止。",
    try_again: "重试",
    waiting: "正在计算……",
    neuron: saturation_neuron::NEURON,
    start: saturation_start::START,
    precision: saturation_precision::PRECISION,
    top: saturation_top::TOP,
    unscaled: saturation_unscaled::UNSCALED,
};
