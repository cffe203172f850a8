//! Simplified Chinese: a learner's own formula outside its editor.

use crate::text::own::OwnTexts;

pub(super) const OWN: OwnTexts = OwnTexts {
    title: "自定义公式",
    group: "我的公式",
    remove: |formula| format!("删除 {formula}"),
    facts_intro: "在网格上数值求得，未经证明。",
    undefined: "无定义",
    undefined_here: "f 在此处无定义。",
    undefined_at: |x| format!("在 x = {x} 处，f 无定义。"),
    kink_here: "此处 f′ 不存在，显示的是一侧的斜率。",
    curvature_here: "此处 f″ 不存在，显示的是一侧的值。",
};
