//! The cost bench in words.

use super::bench::{Bench, ELEMENTS, Phase};
use super::cost::Subject;
use crate::page::number::readable;
use crate::text::Texts;

/// What is said of the bench.
#[derive(Clone, Debug, PartialEq)]
pub struct BenchStatus {
    pub sentence: String,
    pub is_failure: bool,
    /// How far it has come, while it runs.
    pub percent: Option<u32>,
    /// The time of a multiply-add; empty until it is known.
    pub yardstick: String,
}

pub fn status(bench: &Bench, texts: &Texts) -> BenchStatus {
    let words = texts.compare();
    let percent = bench.report.as_ref().map_or(0, |it| it.percent);
    let sentence = match (bench.phase, &bench.report) {
        (Phase::Failed, _) => words.cost_failed.to_owned(),
        (Phase::Running, Some(report)) if report.rounds > 0 => (words.cost_running)(percent),
        (Phase::Running, _) => words.cost_preparing.to_owned(),
        (Phase::Idle, Some(report)) if report.rounds > 0 => {
            (words.cost_done)(report.rounds, ELEMENTS, &readable(report.resolution, 2))
        }
        (Phase::Idle, _) => words.cost_empty.to_owned(),
    };
    let costs = bench.costs();
    let yardstick = costs.iter().find(|it| it.subject == Subject::MultiplyAdd);
    BenchStatus {
        sentence,
        is_failure: bench.phase == Phase::Failed,
        percent: (bench.phase == Phase::Running).then_some(percent),
        yardstick: yardstick.map_or_else(String::new, |it| (words.cost_yardstick)(&readable(it.median, 3))),
    }
}
