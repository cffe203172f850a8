//! Theory as lines and measurements as marks with their intervals, over one pair of axes.

use super::axes::{Numbers, draw_grid, draw_x_axis, draw_x_name, draw_y_axis, draw_y_name};
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Rect, Size};
use super::layout::margin;
use super::lines::Series;
use super::names::{Sample, draw_names};
use super::pen::{Pen, Stroke};
use super::piece::{Piece, Point};
use super::role::Role;
use super::shape::outline;
use super::span::Span;
use super::table::{Cell, Table};

const RADIUS: f64 = 4.5;
const FAINT_RADIUS: f64 = 3.0;
const FAINT: f64 = 0.35;
const WHISKER: f64 = 1.5;
/// The share of the height that the lower part has.
const LOWER: f64 = 0.6;
/// Half the width of the cap of a whisker.
const CAP: f64 = 3.5;

/// Theory as lines and measurements as marks with their intervals.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    pub x: Span,
    pub y: Span,
    pub x_name: String,
    pub y_name: String,
    /// The columns of the table beside x and y: what a row belongs to, and the ends of the interval of y.
    pub column_names: [String; 3],
    pub theory: Vec<Series>,
    pub groups: Vec<Group>,
}

/// Measurements of one kind. Groups differ in shape as well as in colour.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub name: String,
    pub role: Role,
    pub points: Vec<Measured>,
    /// Single observations behind the points, drawn faintly.
    pub cloud: Vec<Point>,
}

/// A measurement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    pub at: Point,
    /// The ends of the interval, [low, high].
    pub x_interval: Option<[f64; 2]>,
    pub y_interval: Option<[f64; 2]>,
}

impl Evidence {
    /// The single frame.
    pub fn frame(&self, size: Size) -> Frame {
        Frame::new(Rect::within(size, margin(&self.x_name, !self.y_name.is_empty())), self.x, self.y)
    }

    /// The whole frame, or its lower part where most points lie in the upper half: the names go to the top of it.
    fn emptier_part(&self, frame: Frame) -> Frame {
        let above = self.points().filter(|it| frame.y.fraction(it.1) > 0.5).count();
        if 2 * above <= self.points().count() {
            return frame;
        }
        let Rect { top, height, .. } = frame.rect;
        let rect = Rect { top: top + (1.0 - LOWER) * height, height: LOWER * height, ..frame.rect };
        Frame { rect, y: Span::new(frame.y.start, frame.y.at(LOWER)), ..frame }
    }

    fn points(&self) -> impl Iterator<Item = Point> {
        let theory = self.theory.iter().flat_map(|it| it.points.iter().copied());
        theory.chain(
            self.groups
                .iter()
                .flat_map(|it| it.points.iter().map(|it| it.at).chain(it.cloud.iter().copied())),
        )
    }
}

impl Group {
    fn draw(&self, pen: &Pen, frame: &Frame) -> Drawn {
        let colour = pen.palette.series(self.role);
        let inside = |at: Point| frame.rect.contains(frame.to_pixel(at));
        for &at in self.cloud.iter().filter(|it| inside(**it)) {
            self.draw_mark(pen, frame.to_pixel(at), FAINT_RADIUS, FAINT)?;
        }
        for point in &self.points {
            let (x, y) = frame.to_pixel(point.at);
            if let Some(interval) = point.y_interval {
                let [low, high] = interval.map(|it| frame.to_pixel((point.at.0, frame.y.clamp(it))).1);
                pen.rule((x, low), (x, high), WHISKER, colour)?;
                for end in [low, high] {
                    pen.rule((x - CAP, end), (x + CAP, end), WHISKER, colour)?;
                }
            }
            if let Some(interval) = point.x_interval {
                let [low, high] = interval.map(|it| frame.to_pixel((frame.x.clamp(it), point.at.1)).0);
                pen.rule((low, y), (high, y), WHISKER, colour)?;
                for end in [low, high] {
                    pen.rule((end, y - CAP), (end, y + CAP), WHISKER, colour)?;
                }
            }
            self.draw_mark(pen, (x, y), RADIUS, 1.0)?;
        }
        Ok(())
    }

    fn draw_mark(&self, pen: &Pen, (x, y): Point, radius: f64, alpha: f64) -> Drawn {
        let shape = outline(self.role.index(), radius);
        let corners: Vec<Point> = shape.into_iter().map(|(dx, dy)| (x + dx, y + dy)).collect();
        pen.polygon(&corners, pen.palette.series(self.role), alpha)
    }
}

impl Chart for Evidence {
    fn frames(&self, size: Size) -> Vec<Frame> {
        vec![self.frame(size)]
    }

    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn {
        let frame = self.frame(size);
        draw_grid(pen, &frame)?;
        draw_x_axis(pen, &frame, Numbers::Shown)?;
        draw_y_axis(pen, &frame, Numbers::Shown)?;
        draw_x_name(pen, &frame, &self.x_name)?;
        draw_y_name(pen, &frame, &self.y_name)?;
        for line in &self.theory {
            let colour = pen.palette.series(line.role);
            let stroke = Stroke { dash: line.role.dash(), ..Stroke::solid(colour, pen.palette.line_width) };
            pen.curve(&frame, &Piece(line.points.clone()), stroke)?;
        }
        for group in &self.groups {
            group.draw(pen, &frame)?;
        }
        let theory = self.theory.iter().map(|it| (it.name.as_str(), it.role, Sample::Line));
        let groups = self.groups.iter().map(|it| (it.name.as_str(), it.role, Sample::Mark));
        draw_names(pen, &self.emptier_part(frame), &theory.chain(groups).collect::<Vec<_>>(), self.points())
    }

    fn x_range(&self) -> Option<Span> {
        Some(self.x)
    }

    fn table(&self) -> Table {
        let row = |name: &str, (x, y): Point, interval: Option<[f64; 2]>| {
            let ends = interval.map_or([Cell::Empty, Cell::Empty], |it| it.map(Cell::Number));
            [Cell::Text(name.to_owned()), Cell::Number(x), Cell::Number(y)].into_iter().chain(ends).collect()
        };
        let theory = self.theory.iter().flat_map(|it| it.points.iter().map(|at| row(&it.name, *at, None)));
        let groups = self.groups.iter().flat_map(|group| {
            let points = group.points.iter().map(|it| row(&group.name, it.at, it.y_interval));
            points.chain(group.cloud.iter().map(|at| row(&group.name, *at, None)))
        });
        let [name, low, high] = self.column_names.clone();
        Table {
            columns: vec![name, self.x_name.clone(), self.y_name.clone(), low, high],
            rows: groups.chain(theory).collect(),
        }
    }

    fn equals(&self, other: &dyn Chart) -> bool {
        same(self, other)
    }
}
