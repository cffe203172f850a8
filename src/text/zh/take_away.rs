//! Chinese words of what a reader takes along.

use crate::text::take_away::TakeAwayTexts;

pub static TAKE_AWAY: TakeAwayTexts = TakeAwayTexts {
    title: "带走这次训练",
    intro: "每张图都可以单独导出。这里是整次训练:起始与当前的权重、每轮的得分,以及用同样的样本和同样的初始权重重现它的程序。",
    weights: "权重(JSON)",
    scores: "得分(CSV)",
    numbers: "起点(run.json)",
    program: "全部放进一个文件",
    program_hint: |language| format!("{language} 程序,内含样本和初始权重"),
    code: "这次训练的程序",
    code_intro: "程序读取 run.json,并把每个损失与屏幕上的数值并排打印。32 位算术中求和顺序不同,舍入也不同:\
                 在训练放大这一差异之前,前四位数字一致。",
    languages: "语言",
    waiting: "正在向训练器索取权重……",
    failed: "浏览器不允许本页在此保存文件。",
    touched: |epoch| format!("第 {epoch} 轮之后,网络或学习率被手动修改过:程序只重现到那里。"),
};
