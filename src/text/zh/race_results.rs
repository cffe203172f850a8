//! Simplified Chinese: what comes of a race.

use crate::text::race_results::RaceResultTexts;

pub static RACE_RESULTS: RaceResultTexts = RaceResultTexts {
    curves: "逐轮变化",
    shown: "图中的种子",
    shown_first: |seed| format!("种子 {seed}"),
    shown_all: |seeds| format!("{seeds} 个种子"),
    takeaway_first: "每个函数各运行一次。换一个种子，名次可能就变了。",
    takeaway_all: |seeds| {
        format!(
            "{seeds} 个种子的中位数。无论分布如何，每 100 次这样的比赛中至少有 95 次，色带会盖住该轮真正的中位数：色带的上下边是其中两次运行。"
        )
    },
    takeaway_few: |seeds| format!("{seeds} 个种子的中位数。从 6 个种子起才有色带。"),
    reading: |epoch, score, values| format!("第 {epoch} 轮，{score}：{values}。"),
    between_values: "；",
    low_of: |name| format!("{name}，下端"),
    high_of: |name| format!("{name}，上端"),
    nothing_yet: "开始比赛后，曲线会出现在这里。",

    pictures: "各网络的回答",
    pictures_takeaway: "第一个种子的训练样本，以及每个网络对其间平面的判断。",
    no_pictures: "这些样本的坐标多于两个，没有平面可画。",
    picture_description: |name, caption| format!("{name}：{caption}。"),
    picture_caption: |loss, name, quality| format!("测试损失 {loss}，{name} {quality}"),
    not_begun: "尚未开始",
    diverged_in: |epoch, step| format!("在第 {epoch} 轮、第 {step} 步发散"),

    scores: "最终结果",
    column_function: "函数",
    column_first: |seed| format!("种子 {seed}"),
    column_median: "全部种子的中位数",
    column_diverged: "发散",
    diverged_at: |epoch| format!("第 {epoch} 轮发散"),
    diverged_count: |bad, all| format!("{all} 次中有 {bad} 次"),
    seed: "种子",
    save_csv: "每个种子的结果 (CSV)",

    verdict: "结论",
    headline: |baseline, comparisons, seeds, better, worse, rest| {
        format!(
            "用 {seeds} 个种子与 {baseline} 比较：{comparisons} 个函数中，{better} 个更好，{worse} 个更差，{rest} 个无法下结论。"
        )
    },
    headline_none: |baseline, comparisons, seeds| {
        if comparisons == 1 {
            format!("用 {seeds} 个种子，另一个函数与 {baseline} 无法区分。")
        } else {
            format!("用 {seeds} 个种子，其余 {comparisons} 个函数都与 {baseline} 无法区分。")
        }
    },
    headline_few: |seeds| format!("只有 {seeds} 个种子，还不能下任何结论。"),
    nothing_to_compare: "只有一个函数的比赛没有胜负。请再添加一个函数。",
    better: |name, baseline, wins, seeds, difference, p| {
        format!("{name} 优于 {baseline}：{seeds} 次中胜 {wins} 次，差值 {difference}，{p}。")
    },
    worse: |name, baseline, wins, seeds, difference, p| {
        format!("{name} 不如 {baseline}：{seeds} 次中胜 {wins} 次，差值 {difference}，{p}。")
    },
    indistinct: |name, baseline, effect| format!("{name} 与 {baseline} 无法区分 (MDE {effect})。"),
    indistinct_diverged: |name, baseline| {
        format!("{name} 与 {baseline} 无法区分；有运行发散，因此没有 MDE。")
    },
    equal: |name, baseline| format!("{name} 与 {baseline} 在每个种子上的结果都相同。"),
    too_few: |name, baseline, seeds, p| {
        format!("{name} 与 {baseline}：{seeds} 个种子不足以裁决。即使每次都胜，也只有 {p}。")
    },
    tally: |here, made, alpha, expected| {
        format!(
            "本表中的比较次数：{here}。打开页面以来，用全部种子做过的比较：{made} 次。倘若函数之间毫无差别，不做校正时其中约有 {expected} 次会以 p < {alpha} 显得有差别。"
        )
    },
    unfinished: "比赛还没有结束：结论可能还会变，看着顺眼就停下，是自欺的一种方式。",
    table: "逐个种子与基准之差",
    column_wins: "胜场",
    column_difference: |baseline| format!("与 {baseline} 之差，95 % 置信区间"),
    column_signed_rank: "p（符号秩）",
    column_corrected: "p（校正后）",
    column_sign: "p（符号）",
    column_effect: "MDE",
    wins: |wins, seeds, ties| {
        if ties == 0 {
            format!("{seeds} 次胜 {wins} 次")
        } else {
            format!("{seeds} 次胜 {wins} 次，平 {ties} 次")
        }
    },
    points: " 个百分点",
    how: "这些数字如何得出",
    how_list: &[
        "配对：用同一个种子时，所有函数的样本、样本的顺序、权重中的随机数都相同。只比较同一种子下的差值。",
        "差值：每两个差值取平均，再取这些平均数的中位数 (Hodges–Lehmann)，并给出与符号秩检验对应的置信区间。不假设正态分布。这是单独一次比较的置信区间：校正后的 p 尚不能下结论时，它也可能不含 0。",
        "p（符号秩）：Wilcoxon 检验，差值相等时也是精确的。p（符号）：精确的符号检验，只看胜负。",
        "p（校正后）：对表中全部比较做 Holm 校正。小于 0.05 时才说更好或更差。",
        "MDE 即最小可检测效应：真实差值达到这个大小时，100 次这样的比赛中有 80 次能发现。更小的差值可能存在而未被发现。",
        "发散的运行算作比任何其他运行都差，两个发散的运行算作相同。",
    ],
};
