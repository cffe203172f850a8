//! Any chart, as one type.

use super::histogram::Histogram;
use super::lines::Lines;
use super::panels::Panels;
use super::surface::Surface;

/// Any of the charts: what a page hands to the plot component.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    Panels(Panels),
    Lines(Lines),
    Histogram(Histogram),
    Surface(Surface),
}

impl From<Panels> for Figure {
    fn from(chart: Panels) -> Self {
        Self::Panels(chart)
    }
}

impl From<Lines> for Figure {
    fn from(chart: Lines) -> Self {
        Self::Lines(chart)
    }
}

impl From<Histogram> for Figure {
    fn from(chart: Histogram) -> Self {
        Self::Histogram(chart)
    }
}

impl From<Surface> for Figure {
    fn from(chart: Surface) -> Self {
        Self::Surface(chart)
    }
}
