//! Looking at earlier moments.

use activation_lab::page::train::stage::scrubber::{moment, scrubber};
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::message::command::Moment;
use activation_lab::worker::message::snapshot::{Recorded, Snapshot};

use crate::support::snapshot;

fn en() -> &'static Texts {
    Texts::of(Lang::En)
}

fn thinned(epoch: u32, shown: u32) -> Snapshot {
    Snapshot { recorded: Recorded { first: 0, last: epoch / 8 * 8, every: 8 }, ..snapshot(epoch, shown) }
}

#[test]
fn each_position_is_a_recorded_moment_and_the_last_one_the_present() {
    let seen = thinned(403, 403);
    let slider = scrubber(&seen, en());
    assert_eq!((slider.last, slider.position, slider.is_live), (51, 51, true));
    assert_eq!(moment(&seen, 0), Moment::Epoch(0));
    assert_eq!(moment(&seen, 15), Moment::Epoch(120));
    assert_eq!(moment(&seen, 50), Moment::Epoch(400));
    assert_eq!(moment(&seen, 51), Moment::Latest);
    assert_eq!(moment(&seen, 9999), Moment::Latest);
}

#[test]
fn what_is_shown_is_where_the_slider_stands() {
    let slider = scrubber(&thinned(400, 120), en());
    assert_eq!((slider.position, slider.epoch, slider.is_live), (15, 120, false));
    assert_eq!(slider.spoken, "Showing epoch 120 of 400.");
    assert_eq!(slider.resolution, "Every 8th epoch is kept.");
    assert!(scrubber(&thinned(400, 120), Texts::of(Lang::Zh)).spoken.contains("120"));
    for position in 0..50 {
        let seen = thinned(400, 400);
        let Moment::Epoch(epoch) = moment(&seen, position) else { panic!("{position} is in the past") };
        assert_eq!(scrubber(&thinned(400, epoch), en()).position, position);
    }
}

#[test]
fn a_run_that_has_just_begun_has_one_position() {
    let seen = snapshot(0, 0);
    let slider = scrubber(&seen, en());
    assert_eq!((slider.last, slider.position, slider.is_live), (0, 0, true));
    assert_eq!((moment(&seen, 0), slider.resolution.as_str()), (Moment::Latest, "Every epoch is kept."));
}

#[test]
fn strange_records_do_not_break_it() {
    let seen = Snapshot { recorded: Recorded { first: 10, last: 5, every: 0 }, ..snapshot(3, 900) };
    let slider = scrubber(&seen, en());
    assert!(slider.position <= slider.last);
    assert_eq!(moment(&seen, u32::MAX), Moment::Latest);
}
