//! The few strokes that charts are drawn with, in CSS pixels, on any backend of plotters.

use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::DrawingArea;
use plotters::element::{Circle, DashedPathElement, PathElement, Polygon, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontFamily, IntoFont, ShapeStyle, TextStyle};

use super::clip::clip;
use super::colour::Colour;
use super::drawing::{Area, Drawing, Drawn};
use super::frame::{Frame, Rect};
use super::layout::{FONT_FAMILY, text_width};
use super::palette::Palette;
use super::piece::{DotFill, Piece, Point};
use super::resolution::Resolution;
use super::role::Dash;

/// How a line looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    pub colour: Colour,
    pub alpha: f64,
    pub width: f64,
    pub dash: Dash,
}

impl Stroke {
    pub fn solid(colour: Colour, width: f64) -> Self {
        Self { colour, alpha: 1.0, width, dash: Dash::Solid }
    }
}

/// A drawing area with its colours and its resolution.
pub struct Pen<'a> {
    area: &'a Area,
    pub palette: &'a Palette,
    resolution: Resolution,
}

impl<'a> Pen<'a> {
    pub fn new(area: &'a Area, palette: &'a Palette, resolution: Resolution) -> Self {
        Self { area, palette, resolution }
    }

    /// The frame as a plotters coordinate system, in which data points are drawn.
    fn plot(&self, frame: &Frame) -> DrawingArea<Drawing, Cartesian2d<RangedCoordf64, RangedCoordf64>> {
        self.area.apply_coord_spec(coordinates(frame, self.resolution))
    }

    /// A polyline in data coordinates, clipped to the frame.
    pub fn curve(&self, frame: &Frame, piece: &Piece, stroke: Stroke) -> Drawn {
        let points: Vec<Point> = piece.0.iter().map(|&point| frame.axis_point(point)).collect();
        let plot = self.plot(frame);
        let style = self.line_style(stroke);
        for part in clip(&points, frame.x, frame.y) {
            match stroke.dash {
                Dash::Solid => plot.draw(&PathElement::new(part, style))?,
                Dash::Broken { on, off } => {
                    let (on, off) = (self.resolution.units(on), self.resolution.units(off));
                    plot.draw(&DashedPathElement::new(part, on, off, style))?;
                }
            }
        }
        Ok(())
    }

    /// A dot at a data point, if it lies within the frame. An open dot shows the paper.
    pub fn dot(&self, frame: &Frame, at: Point, fill: DotFill, radius: f64, colour: Colour) -> Drawn {
        let point = frame.axis_point(at);
        if !(frame.x.contains(point.0) && frame.y.contains(point.1)) {
            return Ok(());
        }
        let plot = self.plot(frame);
        let disc = |radius, colour: Colour| {
            Circle::new(point, self.resolution.units(radius), colour.with_alpha(1.0).filled())
        };
        plot.draw(&disc(radius, colour))?;
        match fill {
            DotFill::Closed => Ok(()),
            DotFill::Open => plot.draw(&disc(radius - 1.75, self.palette.paper)),
        }
    }

    /// A filled rectangle whose edges lie between device pixels.
    pub fn fill(&self, rect: Rect, colour: Colour, alpha: f64) -> Drawn {
        self.fill_between((rect.left, rect.top), (rect.right(), rect.bottom()), colour, alpha)
    }

    /// A filled rectangle given by its corners: neighbours that share a coordinate share an edge.
    pub fn fill_between(&self, from: Point, to: Point, colour: Colour, alpha: f64) -> Drawn {
        let corners = [from, to].map(|(x, y)| (self.resolution.edge(x), self.resolution.edge(y)));
        self.area.draw(&Rectangle::new(corners, colour.with_alpha(alpha).filled()))
    }

    /// A horizontal or vertical line as a filled rectangle, sharp on whole device pixels.
    pub fn rule(&self, from: Point, to: Point, width: f64, colour: Colour) -> Drawn {
        let thickness = self.resolution.line_width(width);
        let start =
            |css: f64| self.resolution.edge(css - self.resolution.css(thickness.unsigned_abs()) / 2.0);
        let edge = |css| self.resolution.edge(css);
        let corners = if from.0 == to.0 {
            let left = start(from.0);
            [(left, edge(from.1.min(to.1))), (left + thickness, edge(from.1.max(to.1)))]
        } else {
            let top = start(from.1);
            [(edge(from.0.min(to.0)), top), (edge(from.0.max(to.0)), top + thickness)]
        };
        self.area.draw(&Rectangle::new(corners, colour.with_alpha(1.0).filled()))
    }

    /// A straight or bent line in CSS pixels, not clipped.
    pub fn line(&self, points: &[Point], stroke: Stroke) -> Drawn {
        let style = self.line_style(stroke);
        let points: Vec<(i32, i32)> = points.iter().map(|&point| self.position(point)).collect();
        match stroke.dash {
            Dash::Solid => self.area.draw(&PathElement::new(points, style)),
            Dash::Broken { on, off } => {
                let (on, off) = (self.resolution.units(on), self.resolution.units(off));
                self.area.draw(&DashedPathElement::new(points, on, off, style))
            }
        }
    }

    /// A disc in CSS pixels.
    pub fn disc(&self, at: Point, radius: f64, colour: Colour) -> Drawn {
        let radius = self.resolution.units(radius);
        self.area.draw(&Circle::new(self.position(at), radius, colour.with_alpha(1.0).filled()))
    }

    /// A filled polygon in CSS pixels.
    pub fn polygon(&self, points: &[Point], colour: Colour, alpha: f64) -> Drawn {
        let points: Vec<(i32, i32)> = points.iter().map(|&point| self.position(point)).collect();
        self.area.draw(&Polygon::new(points, colour.with_alpha(alpha).filled()))
    }

    /// A text in the size of the axes, anchored at a CSS pixel.
    pub fn text(&self, text: &str, at: Point, anchor: (HPos, VPos), colour: Colour) -> Drawn {
        self.text_within(f64::INFINITY, text, at, anchor, colour)
    }

    /// Text that is set smaller where it would be wider than `room`.
    pub fn text_within(
        &self,
        room: f64,
        text: &str,
        at: Point,
        (h, v): (HPos, VPos),
        colour: Colour,
    ) -> Drawn {
        let shrunk = (room / text_width(text, self.palette.font_size)).min(1.0);
        let size = self.resolution.font_size(self.palette.font_size * shrunk);
        let colour = colour.with_alpha(1.0);
        let style = TextStyle::from((FontFamily::Name(FONT_FAMILY), size).into_font())
            .color(&colour)
            .pos(Pos::new(h, v));
        self.area.draw(&Text::new(text.to_owned(), self.position(at), style))
    }

    fn position(&self, (x, y): Point) -> (i32, i32) {
        (self.resolution.units(x), self.resolution.units(y))
    }

    fn line_style(&self, stroke: Stroke) -> ShapeStyle {
        let width = self.resolution.units(stroke.width).max(1).unsigned_abs();
        stroke.colour.with_alpha(stroke.alpha).stroke_width(width)
    }
}

/// The coordinate system of plotters that agrees with [`Frame::to_pixel`].
pub fn coordinates(frame: &Frame, resolution: Resolution) -> Cartesian2d<RangedCoordf64, RangedCoordf64> {
    let rect = frame.rect;
    let across = resolution.units(rect.left)..resolution.units(rect.right());
    let up = resolution.units(rect.bottom())..resolution.units(rect.top);
    Cartesian2d::new(frame.x.start..frame.x.end, frame.y.start..frame.y.end, (across, up))
}
