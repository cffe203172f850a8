//! Which functions the table of properties lists.

use crate::activation::Function;
use crate::activation::facts::{Facts, Monotonicity, Smoothness, TailSaturation};
use crate::page::coded::Coded;

/// Quadrature leaves the mean of an odd function a rounding error away from zero.
pub const CENTRED: f64 = 1e-9;

/// A property that a listed function must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    ZeroCentred,
    /// f' tends to 0 at neither end.
    NeverSaturates,
    /// f' tends to 0 at one end at most: what the lesson calls a non-saturating function.
    NotBothSides,
    Monotone,
    Smooth,
    Bounded,
    Learnable,
}

impl Coded for Filter {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::ZeroCentred, "zero"),
        (Self::NotBothSides, "open"),
        (Self::NeverSaturates, "never"),
        (Self::Monotone, "monotone"),
        (Self::Smooth, "smooth"),
        (Self::Bounded, "bounded"),
        (Self::Learnable, "learnable"),
    ];
}

impl Filter {
    /// Whether a function has the property.
    pub fn admits(self, function: &Function, facts: &Facts) -> bool {
        let saturation = facts.saturation;
        match self {
            Self::ZeroCentred => facts.gaussian.mean.abs() < CENTRED,
            Self::NeverSaturates => [saturation.left, saturation.right] == [TailSaturation::None; 2],
            Self::NotBothSides => !saturation.is_saturated(),
            Self::Monotone => facts.monotonicity != Monotonicity::Neither,
            Self::Smooth => facts.smoothness == Smoothness::Smooth,
            Self::Bounded => facts.range.low.value.is_finite() && facts.range.high.value.is_finite(),
            Self::Learnable => learnable(function) > 0,
        }
    }
}

/// The number of parameters that can be learned.
pub fn learnable(function: &Function) -> usize {
    function.params().iter().filter(|it| it.derivative.is_some()).count()
}

/// The properties that every listed function has, in the order of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters(Vec<Filter>);

impl Filters {
    pub fn contains(&self, filter: Filter) -> bool {
        self.0.contains(&filter)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Switches one on or off.
    pub fn toggle(&mut self, filter: Filter) {
        let on = |it: &Filter| self.contains(*it) != (*it == filter);
        self.0 = Filter::all().filter(on).collect();
    }

    pub fn admit(&self, function: &Function, facts: &Facts) -> bool {
        self.0.iter().all(|it| it.admits(function, facts))
    }

    /// `zero,smooth`.
    pub fn codes(&self) -> String {
        self.0.iter().map(|it| it.code()).collect::<Vec<_>>().join(",")
    }

    /// The filters that a text names, and whether it names nothing else.
    pub fn read(text: &str) -> (Self, bool) {
        let named: Vec<Option<Filter>> = text.split(',').map(Filter::from_code).collect();
        let on = Filter::all().filter(|it| named.contains(&Some(*it))).collect();
        (Self(on), named.iter().all(Option::is_some))
    }
}
