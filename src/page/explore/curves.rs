//! Which of f, f' and f'' are shown.

pub use crate::activation::Order;
use crate::page::coded::Coded;

impl Coded for Order {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Value, "f"), (Self::Derivative, "df"), (Self::Second, "d2f")];
}

/// The curves that are shown: at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curves(Vec<Order>);

impl Default for Curves {
    fn default() -> Self {
        Self(Order::all().collect())
    }
}

impl Curves {
    /// These curves, in their order; `None` if there is none.
    pub fn of(orders: &[Order]) -> Option<Self> {
        let shown: Vec<Order> = Order::all().filter(|it| orders.contains(it)).collect();
        (!shown.is_empty()).then_some(Self(shown))
    }

    pub fn shown(&self) -> &[Order] {
        &self.0
    }

    pub fn contains(&self, order: Order) -> bool {
        self.0.contains(&order)
    }

    /// Shows or hides a curve; the last one stays.
    pub fn toggle(&mut self, order: Order) {
        let others: Vec<Order> = self.0.iter().copied().filter(|it| *it != order).collect();
        let wanted = if self.contains(order) { others } else { [others, vec![order]].concat() };
        if let Some(curves) = Self::of(&wanted) {
            *self = curves;
        }
    }
}
