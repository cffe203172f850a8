//! The options of an Explore address.

use super::curves::{Curves, Order};
use super::state::{EPSILON, MEAN, PROBE, SPREAD};
use super::view::{FARTHEST, View};
use crate::page::coded::Coded;
use crate::page::control::Control;
use crate::page::field::{Field, number_field, read_number};
use crate::page::number;
use crate::page::problem::ProblemKind;

/// Options of the Explore page, in the order in which they are written.
pub static EXPLORE: &[Field] = &[
    number_field!("x", explore.probe, PROBE),
    Field {
        key: "x0",
        write: |lab| (lab.explore.view != View::default()).then(|| number::exact(lab.explore.view.low())),
        read: |lab, text| {
            let high = lab.explore.view.high();
            read_window(&mut lab.explore.view, text, |end| (end, high.max(end + 1.0)))
        },
    },
    Field {
        key: "x1",
        write: |lab| (lab.explore.view != View::default()).then(|| number::exact(lab.explore.view.high())),
        read: |lab, text| {
            let low = lab.explore.view.low();
            read_window(&mut lab.explore.view, text, |end| (low, end))
        },
    },
    Field {
        key: "show",
        write: |lab| (lab.explore.curves != Curves::default()).then(|| codes(&lab.explore.curves)),
        read: |lab, text| {
            let orders: Vec<Option<Order>> = text.split(',').map(Order::from_code).collect();
            let known: Vec<Order> = orders.iter().flatten().copied().collect();
            lab.explore.curves = Curves::of(&known).unwrap_or_default();
            (known.len() < orders.len()).then(|| ProblemKind::UnknownValue(codes(&lab.explore.curves)))
        },
    },
    number_field!("eps", explore.epsilon, EPSILON),
    number_field!("mean", explore.mean, MEAN),
    number_field!("spread", explore.spread, SPREAD),
];

fn codes(curves: &Curves) -> String {
    curves.shown().iter().map(|it| it.code()).collect::<Vec<_>>().join(",")
}

/// Reads one end of the window; `ends` says which window that end makes.
fn read_window(view: &mut View, text: &str, ends: impl Fn(f64) -> (f64, f64)) -> Option<ProblemKind> {
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
