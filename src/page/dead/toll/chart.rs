//! Share of dead units against accuracy: a mark per treatment, with every run behind it.

use super::summary::Treated;
use super::verdict::cause_name;
use crate::chart::evidence::{Evidence, Group, Measured};
use crate::chart::role::Role;
use crate::chart::span::Span;
use crate::experiment::death_toll::treatment::Cause;
use crate::text::Texts;

/// The accuracy of guessing.
const CHANCE: f64 = 0.5;

pub fn chart(treated: &[Treated], texts: &Texts) -> Evidence {
    let words = texts.dead_toll();
    let groups = Cause::ALL.into_iter().map(|cause| {
        let of_cause: Vec<&Treated> = treated.iter().filter(|it| it.cause == cause).collect();
        let ends = |it: (f64, f64)| [it.0, it.1];
        Group {
            name: cause_name(cause, texts).to_owned(),
            role: Role::Nth(cause as usize),
            points: of_cause
                .iter()
                .map(|it| Measured {
                    at: (it.dead.value, it.accuracy.value),
                    x_interval: it.dead.interval.map(ends),
                    y_interval: it.accuracy.interval.map(ends),
                })
                .collect(),
            cloud: of_cause.iter().flat_map(|it| it.runs.iter().map(|it| (it.dead, it.accuracy))).collect(),
        }
    });
    let least = treated.iter().flat_map(|it| &it.runs).map(|it| it.accuracy).fold(CHANCE, f64::min);
    Evidence {
        x: Span::new(-0.02, 1.02),
        y: Span::new(least - 0.02, 1.01),
        x_name: words.dead_axis.to_owned(),
        y_name: words.accuracy_axis.to_owned(),
        column_names: [words.cause, words.low, words.high].map(str::to_owned),
        theory: Vec::new(),
        groups: groups.filter(|it| !it.points.is_empty()).collect(),
    }
}
