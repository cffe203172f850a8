//! Numbers to be learnt from one number.

/// A function of x on [-reach, reach].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Curve {
    /// sin x, two periods of it.
    Sine,
    /// 0 on the left of 0, 1 from there on.
    Step,
    /// |x|
    Abs,
    /// x·sin x
    XSinX,
}

impl Curve {
    /// How far x goes on either side.
    pub fn reach(self) -> f64 {
        match self {
            Self::Sine => std::f64::consts::TAU,
            Self::Step | Self::Abs => 2.0,
            Self::XSinX => 4.0,
        }
    }

    pub fn value(self, x: f64) -> f64 {
        match self {
            Self::Sine => libm::sin(x),
            Self::Step if x < 0.0 => 0.0,
            Self::Step => 1.0,
            Self::Abs => x.abs(),
            Self::XSinX => x * libm::sin(x),
        }
    }
}
