//! Looking at earlier moments of a run.

use crate::text::Texts;
use crate::worker::message::command::Moment;
use crate::worker::message::snapshot::{Recorded, Snapshot};

/// A slider over the recorded moments. Its positions count moments, so that each of its steps is one; the last is the present.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scrubber {
    pub last: u32,
    pub position: u32,
    /// The epoch that is shown.
    pub epoch: u32,
    /// Whether what is shown is the present.
    pub is_live: bool,
    /// What is shown, in words: the value of the slider.
    pub spoken: String,
    /// How many moments there are, in words.
    pub resolution: String,
}

/// The slider of a snapshot.
pub fn scrubber(snapshot: &Snapshot, texts: &Texts) -> Scrubber {
    let words = texts.stage();
    let recorded = snapshot.recorded;
    let last = positions(recorded, snapshot.epoch);
    let is_live = snapshot.shown_epoch >= snapshot.epoch;
    let position = if is_live { last } else { nearest(recorded, snapshot.shown_epoch).min(last) };
    let (shown, all) = (snapshot.shown_epoch.to_string(), snapshot.epoch.to_string());
    Scrubber {
        last,
        position,
        epoch: snapshot.shown_epoch,
        is_live,
        spoken: if is_live { (words.present)(&all) } else { (words.showing)(&shown, &all) },
        resolution: match recorded.every {
            0 | 1 => words.every_epoch_kept.to_owned(),
            every => (words.epochs_kept)(&every.to_string()),
        },
    }
}

/// The moment at a position.
pub fn moment(snapshot: &Snapshot, position: u32) -> Moment {
    let recorded = snapshot.recorded;
    if position >= positions(recorded, snapshot.epoch) {
        return Moment::Latest;
    }
    let epoch = recorded.first.saturating_add(position.saturating_mul(recorded.every.max(1)));
    Moment::Epoch(epoch.min(recorded.last))
}

/// The position of the present: after all moments that are recorded before it.
fn positions(recorded: Recorded, epoch: u32) -> u32 {
    let end = epoch.max(recorded.last);
    end.saturating_sub(recorded.first).div_ceil(recorded.every.max(1))
}

fn nearest(recorded: Recorded, epoch: u32) -> u32 {
    let every = recorded.every.max(1);
    (epoch.saturating_sub(recorded.first).saturating_add(every / 2)) / every
}
