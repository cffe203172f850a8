//! The window of a plot in the address: its two ends.

use super::view::{FARTHEST, View};
use crate::page::control::Control;
use crate::page::number;
use crate::page::problem::ProblemKind;

/// The option that holds the left end of a window.
macro_rules! window_low_field {
    ($($place:ident).+) => {
        Field {
            key: "x0",
            write: |lab| write_low(lab.$($place).+),
            read: |lab, text| read_low(&mut lab.$($place).+, text),
        }
    };
}
pub(crate) use window_low_field;

/// The option that holds the right end of a window.
macro_rules! window_high_field {
    ($($place:ident).+) => {
        Field {
            key: "x1",
            write: |lab| write_high(lab.$($place).+),
            read: |lab, text| read_high(&mut lab.$($place).+, text),
        }
    };
}
pub(crate) use window_high_field;

pub fn write_low(view: View) -> Option<String> {
    (view != View::default()).then(|| number::exact(view.low()))
}

pub fn write_high(view: View) -> Option<String> {
    (view != View::default()).then(|| number::exact(view.high()))
}

/// Reads the left end; the right end moves on where it would be left of it.
pub fn read_low(view: &mut View, text: &str) -> Option<ProblemKind> {
    let high = view.high();
    read_end(view, text, |end| (end, high.max(end + 1.0)))
}

pub fn read_high(view: &mut View, text: &str) -> Option<ProblemKind> {
    let low = view.low();
    read_end(view, text, |end| (low, end))
}

/// Reads one end of the window; `ends` says which window that end makes.
fn read_end(view: &mut View, text: &str, ends: impl Fn(f64) -> (f64, f64)) -> Option<ProblemKind> {
    let axis = Control::linear(-FARTHEST, FARTHEST, 0.1, f64::NAN);
    let (end, problem) = axis.read(text);
    if end.is_nan() {
        return Some(ProblemKind::NotANumber(ends_of(*view)));
    }
    let (low, high) = ends(end);
    let wanted = View::new(low, high);
    let fits = wanted.low() == low && wanted.high() == high;
    *view = wanted;
    problem.or((!fits).then(|| ProblemKind::Clamped(ends_of(*view))))
}

/// Both ends of the window, as used.
fn ends_of(view: View) -> String {
    format!("{} … {}", number::exact(view.low()), number::exact(view.high()))
}
