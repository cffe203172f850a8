//! Simplified Chinese: the Race page.

use crate::text::race::RaceTexts;

pub static RACE: RaceTexts = RaceTexts {
    title: "竞赛",
    intro: "相同的数据，相同的初始权重，同一个时钟：只有激活函数不同。",
};
