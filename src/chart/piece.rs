//! Polylines, dots and the trace of a curve made of them.

/// A point in data coordinates.
pub type Point = (f64, f64);

/// A polyline without a gap, in data coordinates. All its numbers are finite.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Piece(pub Vec<Point>);

/// Whether the curve takes the value where a dot is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DotFill {
    /// The curve approaches this point without reaching it.
    Open,
    /// The curve has this point.
    Closed,
}

/// A dot at the end of a branch, where a curve jumps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    pub at: Point,
    pub fill: DotFill,
}

/// A curve as it is drawn: pieces with gaps between them, and the dots at its jumps.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trace {
    pub pieces: Vec<Piece>,
    pub dots: Vec<Dot>,
}

impl Trace {
    /// One polyline, split into pieces wherever a number is not finite.
    pub fn from_points(points: impl IntoIterator<Item = Point>) -> Self {
        let mut trace = Self::default();
        let mut run = Vec::new();
        for point in points {
            if point.0.is_finite() && point.1.is_finite() {
                run.push(point);
            } else {
                trace.push_piece(std::mem::take(&mut run));
            }
        }
        trace.push_piece(run);
        trace
    }

    /// Adds a piece, unless it is empty.
    pub fn push_piece(&mut self, points: Vec<Point>) {
        if !points.is_empty() {
            self.pieces.push(Piece(points));
        }
    }

    /// All vertices and dots, in drawing order.
    pub fn points(&self) -> impl Iterator<Item = Point> + '_ {
        self.pieces.iter().flat_map(|piece| piece.0.iter().copied()).chain(self.dots.iter().map(|dot| dot.at))
    }
}
