//! Which part of a network lies under a pointer.

use super::layout::Layout;
use super::part::Part;
use crate::chart::piece::Point;

/// A bias is taken hold of within this distance, in CSS pixels.
pub(super) const BIAS: f64 = 12.0;

impl Layout {
    /// The part at a place: a bias, a unit, or the nearest link within `tolerance` CSS pixels.
    pub fn part_at(&self, at: Point, tolerance: f64) -> Option<Part> {
        self.bias_at(at).or_else(|| self.unit_at(at)).or_else(|| self.link_at(at, tolerance))
    }

    fn places(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let counts = self.counts().iter().enumerate();
        counts.flat_map(|(column, count)| (0..*count).map(move |unit| (column, unit)))
    }

    fn bias_at(&self, at: Point) -> Option<Part> {
        let distance = |(column, unit)| distance(self.bias(column, unit), at);
        let biases = self.places().filter(|it| it.0 > 0).map(|it| (it, distance(it)));
        let ((column, unit), _) = biases.filter(|it| it.1 <= BIAS).min_by(|a, b| a.1.total_cmp(&b.1))?;
        Some(Part::Bias { column, unit })
    }

    fn unit_at(&self, at: Point) -> Option<Part> {
        let (column, unit) = self.places().find(|it| self.unit(it.0, it.1).contains(at))?;
        Some(Part::Unit { column, unit })
    }

    fn link_at(&self, at: Point, tolerance: f64) -> Option<Part> {
        let column = self.gap(at.0)?;
        let (units, inputs) = (self.counts()[column], self.counts()[column - 1]);
        let links = (0..units).flat_map(|unit| (0..inputs).map(move |input| (unit, input)));
        let with_distance = links.map(|(unit, input)| {
            let (from, to) = self.link(column, unit, input);
            ((unit, input), distance_to_line(at, from, to))
        });
        let ((unit, input), _) =
            with_distance.filter(|it| it.1 <= tolerance).min_by(|a, b| a.1.total_cmp(&b.1))?;
        Some(Part::Link { column, unit, input })
    }
}

fn distance((x0, y0): Point, (x1, y1): Point) -> f64 {
    (x1 - x0).hypot(y1 - y0)
}

/// The distance of a place from the line through two points, which stand in different columns.
fn distance_to_line((x, y): Point, (x0, y0): Point, (x1, y1): Point) -> f64 {
    let (dx, dy) = (x1 - x0, y1 - y0);
    ((x - x0) * dy - (y - y0) * dx).abs() / dx.hypot(dy)
}
