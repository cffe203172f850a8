//! The options of an Explore address.

use super::curves::{Curves, Order};
use super::state::{EPSILON, MEAN, PROBE, SPREAD};
use crate::page::coded::Coded;
use crate::page::explore::window::{
    read_high, read_low, window_high_field, window_low_field, write_high, write_low,
};
use crate::page::field::{Field, number_field, read_number};
use crate::page::problem::ProblemKind;

/// Options of the Explore page, in the order in which they are written.
pub static EXPLORE: &[Field] = &[
    number_field!("x", explore.probe, PROBE),
    window_low_field!(explore.view),
    window_high_field!(explore.view),
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
