//! Any chart, as one type.

use plotters::prelude::DrawingBackend;

use super::bar_list::BarList;
use super::export::svg;
use super::frame::{Frame, Rect, Size};
use super::heat::Heat;
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
    BarList(BarList),
    Heat(Heat),
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

impl From<BarList> for Figure {
    fn from(chart: BarList) -> Self {
        Self::BarList(chart)
    }
}

impl From<Heat> for Figure {
    fn from(chart: Heat) -> Self {
        Self::Heat(chart)
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
            Self::BarList(chart) => vec![chart.frame(size)],
            Self::Heat(chart) => vec![chart.frame(size)],
        }
    }

    /// The parts of the chart that a reader can take hold of or look at, in the order of its data.
    pub fn targets(&self, size: Size) -> Vec<Rect> {
        match self {
            Self::BarList(chart) => chart.targets(size),
            Self::Heat(chart) => chart.targets(size),
            _ => Vec::new(),
        }
    }

    /// An image that lies under the marks, and where it lies.
    pub fn backdrop(&self, size: Size, palette: &Palette) -> Option<(Raster, Rect)> {
        match self {
            Self::Surface(chart) => Some((chart.raster(palette), chart.frame(size).rect)),
            _ => None,
        }
    }

    /// Everything above the paper and the backdrop, on an area of this size.
    pub fn draw_marks<DB: DrawingBackend>(&self, pen: &Pen<DB>, size: Size) -> Drawn<DB> {
        match self {
            Self::Panels(chart) => chart.draw(pen, size),
            Self::Lines(chart) => chart.draw(pen, size),
            Self::Histogram(chart) => chart.draw(pen, size),
            Self::Surface(chart) => chart.draw(pen, size),
            Self::BarList(chart) => chart.draw(pen, size),
            Self::Heat(chart) => chart.draw(pen, size),
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
            Self::BarList(chart) => Some(chart.x.drawable()),
            _ => None,
        }
    }

    pub fn table(&self) -> Table {
        match self {
            Self::Panels(chart) => chart.table(),
            Self::Lines(chart) => chart.table(),
            Self::Histogram(chart) => chart.table(),
            Self::Surface(chart) => chart.table(),
            Self::BarList(chart) => chart.table(),
            Self::Heat(chart) => chart.table(),
        }
    }

    /// The chart as an SVG document.
    pub fn svg(&self, size: Size, palette: &Palette) -> String {
        svg(self, size, palette)
    }
}
