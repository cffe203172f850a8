//! Simplified Chinese: networks that are born dead.

use crate::text::dead_born::DeadBornTexts;

pub static DEAD_BORN: DeadBornTexts = DeadBornTexts {
    title: "初始即死亡",
    intro: "又深又窄的 ReLU 网络可能在训练第一步之前就已经是常数：途中某一层的所有单元都关闭了。每张小图是一个随机网络。",
    function: "激活函数",
    width: "每层单元数",
    hidden: "隐藏层数",
    seed: "第一个种子",
    start: "初始化",
    starts: ["He", "PyTorch 默认", "随机非对称"],
    input: "输入",
    inputs: ["区间 −√7 到 √7", "双月数据，256 个点"],
    redraw: "换一批",
    paper_depth: |layers| format!("论文把输出层也算在内，称之为 {layers} 层网络。"),
    pictures: "随机网络",
    picture_notes: [
        "每张小图画出区间上的输出，按各自的值域拉伸。",
        "每张小图画出 32 个点处的输出，按第一个坐标排列，按各自的值域拉伸。",
    ],
    fates: ["对输入有反应", "常数：初始即死亡", "不是有限的数"],
    progress: "已查看的网络",
    nothing_yet: "正在生成网络。",
    between: |low, high| format!("{low} 到 {high}"),
    constant: |hits, of, share, interval| {
        format!("{of} 个网络中有 {hits} 个是常数：{share}，95 % 置信区间 {interval}。")
    },
    bounds: |lower, upper, verdict| format!("理论允许 {lower} 到 {upper}；计数{verdict}。"),
    one_input: |share, interval, law, verdict| {
        format!("单个输入在途中死亡的比例是 {share}（{interval}）；精确公式给出 {law}，计数{verdict}。")
    },
    agrees: "与之相符",
    disagrees: "与之不符，二十次计数中约有一次会这样",
    no_law: "这里没有已知的公式：它要求偏置为零、权重对称，并且函数在左边恰好为零、在右边是 x 的幂。",
    dead_units: |share| format!("所有隐藏单元中有 {share} 对任何输入都没有斜率。"),
    infinite: |count| format!("有 {count} 个网络的输出在某处不是有限的数。"),
    no_gradient: "常数的意思是：对每个输入，总有一层的所有单元斜率都为 0，梯度因此无法通过。",
    flat_output: |flat| {
        format!("常数的意思是：输出在所有输入上的变化小于 {flat}。这个函数的斜率可以很小，但不为 0。")
    },
    by_depth: "越深，死亡越多",
    by_depth_note: "线是理论，标记是 200 个网络的计数及其 95 % 置信区间。灰线是上面所示的深度。",
    share_axis: "网络的比例",
    what: "项目",
    low: "下限",
    high: "上限",
    measured_one: "计数：单个输入无信号",
    measured_all: "计数：常数",
    law_one: "单个输入的精确公式，上界",
    law_lower: "区间的下界",
    setup_name: "设置",
    setup: |count, first, last| {
        format!("{count} 个网络，各用一个种子，{first} 到 {last}。95 % 置信区间采用 Wilson 方法。")
    },
    source: "来源：",
    school: "训练之后会怎样",
    school_intro: "各种网络学习 |x|。初始即死亡的网络会一直如此：除了最后的偏置，什么也不会改变。还有一些在途中死亡。",
    term: "训练",
    term_name: |epochs, steps| format!("{epochs} 轮，{steps} 步"),
    intake: "每种网络的个数",
    intake_name: |count| count.to_string(),
    guess: "你的猜测：训练后第一种网络成为常数的百分比",
    guessed: |guess, verdict| format!("你猜的是 {guess}，{verdict}。"),
    guess_low: "低于区间",
    guess_high: "高于区间",
    guess_within: "在区间之内",
    teach: "开始训练",
    go_on: "继续",
    pause: "暂停",
    cancel: "取消",
    clear: "清除结果",
    taught: |done, of| format!("已完成 {done} / {of} 份"),
    too_deep: |most| format!("这里只训练不超过 {most} 个隐藏层的网络；请在上面减少层数。"),
    class_name: |function, start| format!("{function}，{start}"),
    class: "种类",
    networks: "网络数",
    columns: ["训练前为常数", "训练后为常数", "一半为常数", "成功", "介于其间"],
    collapsed_axis: "训练后为常数的比例",
    collapsed: |name, hits, of, share, interval| {
        format!("{name}：{of} 个中有 {hits} 个训练后是常数，{share}（95 % 置信区间 {interval}）。")
    },
    more_often: |names| format!("更常成为常数，区间不重叠：{names}。"),
    less_often: |names| format!("较少成为常数，区间不重叠：{names}。"),
    not_told_apart: |names| format!("这些计数无法与之区分：{names}。"),
    list_comma: "；",
    school_setup: |samples, batch, rate, first, last| {
        format!(
            "区间上的 {samples} 个随机点，均方误差，每步 {batch} 个点，Adam 学习率 {rate}；种子 {first} 到 {last} 决定点、权重和次序，各种网络相同。"
        )
    },
    school_words: |flat, success| {
        format!("常数：输出在区间上的变化小于 {flat}；一半：在 0 的一侧如此。成功：均方误差低于 {success}。")
    },
};
