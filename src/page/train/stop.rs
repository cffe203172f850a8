//! When a run stops by itself.

use super::choices::StopRule;
use super::setting::Setting;
use super::setup::Setup;
use crate::nn::observation::score::HistoryPoint;

/// Why a run has stopped.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stopped {
    /// This epoch is reached.
    AtEpoch(u32),
    /// The test loss is below this value.
    BelowLoss(f64),
    /// The test loss was never as low again as at this epoch.
    SinceEpoch(u32),
}

/// Why a run with these scores stops, if it does.
pub fn reason(setup: &Setup, points: &[HistoryPoint]) -> Option<Stopped> {
    let last = points.last()?;
    match setup.stop {
        StopRule::Never => None,
        StopRule::Epoch => {
            let epoch = setup.get(Setting::StopEpoch) as u32;
            (last.epoch >= epoch).then_some(Stopped::AtEpoch(epoch))
        }
        StopRule::Loss => {
            let loss = setup.get(Setting::StopLoss);
            (last.test.loss < loss).then_some(Stopped::BelowLoss(loss))
        }
        StopRule::Stall => {
            let best = points.iter().min_by(|one, other| one.test.loss.total_cmp(&other.test.loss))?;
            let patience = setup.get(Setting::Patience) as u32;
            (last.epoch - best.epoch >= patience).then_some(Stopped::SinceEpoch(best.epoch))
        }
    }
}

/// How many of these epochs are left before the run stops.
pub fn epochs_left(setup: &Setup, done: u32, wanted: u32) -> u32 {
    let end = setup.get(Setting::StopEpoch) as u32;
    if setup.stop == StopRule::Epoch && end > done { wanted.min(end - done) } else { wanted }
}
