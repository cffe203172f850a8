//! Simplified Chinese: the Dead ReLU page.

use crate::text::dead::DeadTexts;

pub static DEAD: DeadTexts = DeadTexts {
    title: "死亡 ReLU",
    intro: "如果数据中没有任何样本能给一个单元带来梯度，它就死亡了。亲手杀死一个，试着让它复活，再数一数整个网络中的死亡单元。",
};
