//! 简体中文：死亡 ReLU 页面。

use super::dead_lights::DEAD_LIGHTS;
use super::dead_neuron::DEAD_NEURON;
use crate::text::dead::DeadTexts;

pub static DEAD: DeadTexts = DeadTexts {
    title: "死亡 ReLU",
    intro: "如果数据中没有任何样本能给一个单元带来梯度，它就死亡了。亲手杀死一个，试着让它复活，再数一数整个网络中的死亡单元。",
    no_workers: "实验需要后台线程，而这个浏览器没有启动它。",
    reconnect: "再试一次",
    refused: "实验被拒绝：计算量超出一次任务的上限，或公式在需要的地方没有值。",
    gap: "",
    neuron: &DEAD_NEURON,
    lights: &DEAD_LIGHTS,
};
