//! Which of f, f' and f'' are shown.

/// One of the stacked curves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Value,
    Derivative,
    Second,
}

impl Order {
    pub const ALL: [Self; 3] = [Self::Value, Self::Derivative, Self::Second];

    /// The name in the address.
    pub fn code(self) -> &'static str {
        match self {
            Self::Value => "f",
            Self::Derivative => "df",
            Self::Second => "d2f",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }
}

/// The curves that are shown: at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curves(Vec<Order>);

impl Default for Curves {
    fn default() -> Self {
        Self(Order::ALL.to_vec())
    }
}

impl Curves {
    /// These curves, in their order; `None` if there is none.
    pub fn of(orders: &[Order]) -> Option<Self> {
        let shown: Vec<Order> = Order::ALL.into_iter().filter(|it| orders.contains(it)).collect();
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
