//! Any chart, as one type.

use plotters::prelude::DrawingBackend;

use super::dots::Dots;
use super::export::svg;
use super::frame::{Frame, Rect, Size};
use super::histogram::Histogram;
use super::lines::Lines;
use super::palette::Palette;
use super::panels::Panels;
use super::pen::{Drawn, Pen};
use super::raster::Raster;
use super::span::Span;
use super::surface::Surface;
use super::table::Table;

/// Any of the charts: what a page hands to the plot component.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    Panels(Panels),
    Lines(Lines),
    Histogram(Histogram),
    Surface(Surface),
    Dots(Dots),
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

impl From<Dots> for Figure {
    fn from(chart: Dots) -> Self {
        Self::Dots(chart)
    }
}

impl Figure {
    /// The plotting areas from the top, for pointers and for the [`super::overlay::Overlay`].
    pub fn frames(&self, size: Size) -> Vec<Frame> {
        match self {
            Self::Panels(chart) => chart.frames(size),
            Self::Lines(chart) => vec![chart.frame(size)],
            Self::Histogram(chart) => vec![chart.frame(size)],
            Self::Surface(chart) => vec![chart.frame(size)],
            Self::Dots(chart) => vec![chart.frame(size)],
        }
    }

    /// An image that lies under the marks, and where it lies.
    pub fn backdrop(&self, size: Size, palette: &Palette) -> Option<(Raster, Rect)> {
        match self {
            Self::Surface(chart) => Some((chart.raster(palette), chart.frame(size).rect)),
            Self::Panels(_) | Self::Lines(_) | Self::Histogram(_) | Self::Dots(_) => None,
        }
    }

    /// Everything above the paper and the backdrop, on an area of this size.
    pub fn draw_marks<DB: DrawingBackend>(&self, pen: &Pen<DB>, size: Size) -> Drawn<DB> {
        match self {
            Self::Panels(chart) => chart.draw(pen, size),
            Self::Lines(chart) => chart.draw(pen, size),
            Self::Histogram(chart) => chart.draw(pen, size),
            Self::Surface(chart) => chart.draw(pen, size),
            Self::Dots(chart) => chart.draw(pen, size),
        }
    }

    /// The whole chart: paper, backdrop as rectangles, marks.
    pub fn draw<DB: DrawingBackend>(&self, pen: &Pen<DB>, size: Size) -> Drawn<DB> {
        pen.fill_between((0.0, 0.0), (size.width, size.height), pen.palette.paper, 1.0)?;
        if let Some((raster, rect)) = self.backdrop(size, pen.palette) {
            raster.draw(pen, rect)?;
        }
        self.draw_marks(pen, size)
    }

    /// The x range of the plotting areas that share one.
    pub fn x_range(&self) -> Option<Span> {
        match self {
            Self::Panels(chart) => Some(chart.x.drawable()),
            Self::Lines(_) | Self::Histogram(_) | Self::Surface(_) | Self::Dots(_) => None,
        }
    }

    pub fn table(&self) -> Table {
        match self {
            Self::Panels(chart) => chart.table(),
            Self::Lines(chart) => chart.table(),
            Self::Histogram(chart) => chart.table(),
            Self::Surface(chart) => chart.table(),
            Self::Dots(chart) => chart.table(),
        }
    }

    /// The chart as an SVG document.
    pub fn svg(&self, size: Size, palette: &Palette) -> String {
        svg(self, size, palette)
    }
}
