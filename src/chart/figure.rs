//! Any chart, as one type.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;

use super::export::svg;
use super::frame::{Frame, Rect, Size};
use super::histogram::Histogram;
use super::lines::Lines;
use super::palette::Palette;
use super::panels::Panels;
use super::pen::{Drawn, Pen};
use super::raster::Raster;
use super::resolution::Resolution;
use super::surface::Surface;
use super::table::Table;

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

impl Figure {
    /// The plotting areas from the top, for pointers and for the [`super::overlay::Overlay`].
    pub fn frames(&self, size: Size) -> Vec<Frame> {
        match self {
            Self::Panels(chart) => chart.frames(size),
            Self::Lines(chart) => vec![chart.frame(size)],
            Self::Histogram(chart) => vec![chart.frame(size)],
            Self::Surface(chart) => vec![chart.frame(size)],
        }
    }

    /// An image that lies under the marks, and where it lies.
    pub fn backdrop(&self, size: Size, palette: &Palette) -> Option<(Raster, Rect)> {
        match self {
            Self::Surface(chart) => Some((chart.raster(palette), chart.frame(size).rect)),
            Self::Panels(_) | Self::Lines(_) | Self::Histogram(_) => None,
        }
    }

    /// Everything above the paper and the backdrop.
    pub fn draw_marks<DB: DrawingBackend>(
        &self,
        area: &DrawingArea<DB, Shift>,
        palette: &Palette,
        resolution: Resolution,
    ) -> Drawn<DB> {
        let pen = Pen::new(area, palette, resolution);
        let size = size(area, resolution);
        match self {
            Self::Panels(chart) => chart.draw(&pen, size),
            Self::Lines(chart) => chart.draw(&pen, size),
            Self::Histogram(chart) => chart.draw(&pen, size),
            Self::Surface(chart) => chart.draw(&pen, size),
        }
    }

    /// The whole chart: paper, backdrop as rectangles, marks.
    pub fn draw<DB: DrawingBackend>(
        &self,
        area: &DrawingArea<DB, Shift>,
        palette: &Palette,
        resolution: Resolution,
    ) -> Drawn<DB> {
        area.fill(&palette.paper.with_alpha(1.0))?;
        if let Some((raster, rect)) = self.backdrop(size(area, resolution), palette) {
            raster.draw(&Pen::new(area, palette, resolution), rect)?;
        }
        self.draw_marks(area, palette, resolution)
    }

    pub fn table(&self) -> Table {
        match self {
            Self::Panels(chart) => chart.table(),
            Self::Lines(chart) => chart.table(),
            Self::Histogram(chart) => chart.table(),
            Self::Surface(chart) => chart.table(),
        }
    }

    /// The chart as an SVG document.
    pub fn svg(&self, size: Size, palette: &Palette) -> String {
        svg(self, size, palette)
    }
}

/// The size of a drawing area in CSS pixels.
fn size<DB: DrawingBackend>(area: &DrawingArea<DB, Shift>, resolution: Resolution) -> Size {
    let (width, height) = area.dim_in_pixel();
    Size { width: resolution.css(width), height: resolution.css(height) }
}
