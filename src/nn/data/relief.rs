//! Numbers to be learnt from two numbers.

/// A function of a point in the square [-1.5, 1.5]².
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relief {
    /// x₁/2 - x₂/4: a linear network finds these slopes.
    Plane,
    /// Hills and hollows: Σ height·exp(-d²/(2·0.4²)), d the distance to each of [`BUMPS`].
    Bumps,
}

/// Half the side of the square.
pub const REACH: f64 = 1.5;

/// Centre and height of each bump.
pub const BUMPS: [(f64, f64, f64); 5] =
    [(-0.9, 0.8, 1.0), (0.0, 0.0, -1.0), (0.9, 0.9, 1.0), (0.8, -0.8, 0.6), (-0.8, -0.9, -0.6)];

/// 2·0.4².
const SPREAD: f64 = 0.32;

impl Relief {
    pub fn value(self, x: f64, y: f64) -> f64 {
        match self {
            Self::Plane => x / 2.0 - y / 4.0,
            Self::Bumps => BUMPS.iter().fold(0.0, |sum, &(left, up, height)| {
                let (dx, dy) = (x - left, y - up);
                sum + height * libm::exp(-(dx * dx + dy * dy) / SPREAD)
            }),
        }
    }
}
