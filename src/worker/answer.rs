//! From what is seen of a run to what the page is told.

use super::check::{function, within};
use super::message::command::{Moment, Work};
use super::message::event::{Event, Field, Refusal};
use super::message::snapshot::{Divergence, Quantity, Snapshot, Status};
use super::run::Run;
use crate::nn::cost::{run_kernel, run_multiply_adds};
use crate::nn::divergence;
use crate::nn::observation::view::View;

/// The most numbers of one pass of a measurement.
pub const MAX_ELEMENTS: u32 = 1 << 20;
/// The most numbers of all its passes together.
pub const MAX_WORK: u64 = 1 << 32;

/// What the page shows of `run` at a moment, without the scene.
pub(super) fn snapshot(run: &mut Run, moment: Moment, view: &View) -> Snapshot {
    let (shown_epoch, sight) = run.look(moment, view);
    let status = status(run);
    let recorded = run.recorded();
    let trainer = run.trainer();
    Snapshot {
        status,
        epoch: trainer.epoch(),
        step: trainer.steps(),
        shown_epoch,
        recorded,
        learning_rate: trainer.current_rate().into(),
        train: sight.train,
        test: sight.test,
        history: trainer.take_history(),
        confusion: sight.confusion,
        picture: sight.picture,
        maps: sight.maps,
        wiring: sight.wiring,
        layers: sight.layers,
        flows: sight.flows,
        autopsy: sight.autopsy,
        scene: None,
        run: run.id,
    }
}

fn status(run: &mut Run) -> Status {
    let Some(it) = run.trainer().divergence() else { return Status::Training };
    let quantity = match it.quantity {
        divergence::Quantity::PreActivation => Quantity::PreActivation,
        divergence::Quantity::Loss => Quantity::Loss,
        divergence::Quantity::Gradient => Quantity::Gradient,
        divergence::Quantity::Weight => Quantity::Weight,
    };
    Status::Diverged(Divergence {
        epoch: it.epoch,
        step: it.step,
        layer: it.layer as u32,
        quantity,
        learning_rate: it.learning_rate.into(),
        curvature: run.curvature(),
    })
}

/// Does the work. Its time is the page's business: the worker has no clock.
pub(super) fn measure(work: &Work, elements: u32, repeats: u32) -> Result<Event, Refusal> {
    let elements = within(elements, &(1..=MAX_ELEMENTS), Field::Elements)?;
    let most = u32::try_from(MAX_WORK / u64::from(elements)).unwrap_or(u32::MAX);
    let repeats = within(repeats, &(1..=most), Field::Repeats)?;
    let (elements, repeats) = (elements as usize, repeats as usize);
    let checksum = match work {
        Work::MultiplyAdd => run_multiply_adds(elements, repeats),
        Work::Kernel(code) => run_kernel(&function(code)?, elements, repeats),
    };
    Ok(Event::Measured(checksum))
}
