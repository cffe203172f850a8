//! Following what changes every frame, less often than that.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// After so many milliseconds without a change the latest is shown, whatever the pace.
const REST: u32 = 120;

/// How often a chart follows what it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Every so many changes.
    pub every: u32,
    /// Charts with the same pace and different phases take turns.
    pub phase: u32,
}

impl Pace {
    pub const ALWAYS: Self = Self { every: 1, phase: 0 };
}

/// What is held and how many changes were passed over.
struct Held<T> {
    value: Rc<T>,
    passed: u32,
}

/// The latest value that is due: nothing new while `is_seen` is false, and no more often than the pace allows. When the changes end,
/// so does the delay.
#[hook]
pub fn use_paced<T: 'static>(latest: &Rc<T>, is_seen: bool, pace: Pace) -> Rc<T> {
    let held = use_mut_ref(|| Held { value: Rc::clone(latest), passed: pace.phase });
    let update = use_force_update();
    let (value, waits) = {
        let mut held = held.borrow_mut();
        if !Rc::ptr_eq(&held.value, latest) {
            held.passed = held.passed.saturating_add(1);
            if is_seen && held.passed >= pace.every {
                *held = Held { value: Rc::clone(latest), passed: 0 };
            }
        }
        (Rc::clone(&held.value), is_seen && !Rc::ptr_eq(&held.value, latest))
    };
    use_effect_with((Rc::as_ptr(latest), waits), move |(_, waits)| {
        let rest = waits.then(|| {
            Timeout::new(REST, move || {
                held.borrow_mut().passed = u32::MAX;
                update.force_update();
            })
        });
        move || drop(rest)
    });
    value
}
