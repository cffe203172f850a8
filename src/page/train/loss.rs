//! The loss curves.

use super::history::History;
use super::state::LossScale;
use crate::chart::lines::{Lines, Series, YScale};
use crate::chart::role::Role;
use crate::page::number::fixed;
use crate::text::Texts;
use crate::worker::protocol::LossPoint;

/// Training and test loss by epoch.
pub fn chart(history: &History, scale: LossScale, texts: &Texts) -> Lines {
    let words = &texts.train;
    let series = |name: &str, role, of: fn(&LossPoint) -> f64| Series {
        name: name.to_owned(),
        role,
        points: history.points().iter().map(|it| (f64::from(it.epoch), of(it))).collect(),
    };
    Lines {
        x_name: words.epoch.to_owned(),
        y_name: words.loss.to_owned(),
        y_scale: if scale == LossScale::Log { YScale::Log } else { YScale::Linear },
        series: vec![
            series(words.train_loss, Role::Nth(0), |it| it.train),
            series(words.test_loss, Role::Nth(1), |it| it.test),
        ],
    }
}

/// The curves in one sentence.
pub fn description(history: &History, texts: &Texts) -> String {
    match history.points().last() {
        Some(last) => (texts.train.loss_description)(
            &last.epoch.to_string(),
            &fixed(last.train, 4),
            &fixed(last.test, 4),
        ),
        None => texts.train.loss_empty.to_owned(),
    }
}
