//! Any chart, as one type.

use std::any::Any;
use std::fmt::Debug;
use std::rc::Rc;

use super::drawing::Drawn;
use super::export::svg;
use super::frame::{Frame, Rect, Size};
use super::palette::Palette;
use super::pen::Pen;
use super::raster::Raster;
use super::span::Span;
use super::table::Table;

/// What every chart can do.
pub trait Chart: Debug + Any {
    /// The plotting areas from the top, for pointers and for the [`super::overlay::Overlay`].
    fn frames(&self, size: Size) -> Vec<Frame>;

    /// The parts of the chart that a reader can take hold of or look at, in the order of its data.
    fn targets(&self, _size: Size) -> Vec<Rect> {
        Vec::new()
    }

    /// An image that lies under the marks, and where it lies.
    fn backdrop(&self, _size: Size, _palette: &Palette) -> Option<(Raster, Rect)> {
        None
    }

    /// What lies between the backdrop and the marks and changes more often than these.
    fn draw_live(&self, _pen: &Pen, _size: Size) -> Drawn {
        Ok(())
    }

    /// Everything above the paper, the backdrop and the live part, on an area of this size.
    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn;

    /// Whether the marks are worth a canvas of their own, because what lies under them changes more often.
    fn is_layered(&self) -> bool {
        false
    }

    /// Whether `other` has the same marks.
    fn same_marks(&self, other: &dyn Chart) -> bool {
        self.equals(other)
    }

    /// The x range of the plotting areas that share one.
    fn x_range(&self) -> Option<Span> {
        None
    }

    fn table(&self) -> Table;

    /// Whether `other` is the same chart of the same kind.
    fn equals(&self, other: &dyn Chart) -> bool;
}

/// Whether `other` is a chart of the same kind and equal to `chart`: what [`Chart::equals`] is for a type with `==`.
pub(super) fn same<C: Chart + PartialEq>(chart: &C, other: &dyn Chart) -> bool {
    let other: &dyn Any = other;
    other.downcast_ref::<C>() == Some(chart)
}

/// Any of the charts: what a page hands to the plot component. What no page makes is left out of its bundle.
#[derive(Clone, Debug)]
pub struct Figure(Rc<dyn Chart>);

impl<C: Chart> From<C> for Figure {
    fn from(chart: C) -> Self {
        Self(Rc::new(chart))
    }
}

impl PartialEq for Figure {
    fn eq(&self, other: &Self) -> bool {
        self.0.equals(&*other.0)
    }
}

impl std::ops::Deref for Figure {
    type Target = dyn Chart;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl Figure {
    /// The whole chart: paper, backdrop as rectangles, marks.
    pub fn draw(&self, pen: &Pen, size: Size) -> Drawn {
        pen.fill_between((0.0, 0.0), (size.width, size.height), pen.palette.paper, 1.0)?;
        if let Some((raster, rect)) = self.backdrop(size, pen.palette) {
            raster.draw(pen, rect)?;
        }
        self.draw_live(pen, size)?;
        self.draw_marks(pen, size)
    }

    /// The chart as an SVG document.
    pub fn svg(&self, size: Size, palette: &Palette) -> String {
        svg(self, size, palette)
    }
}
