//! What a curve stands for, which decides its colour and its dash.

/// What a curve stands for. Colour comes from the palette, the dash from [`Role::dash`]: two roles never differ by
/// hue alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// f: solid.
    Value,
    /// f′: dashed.
    Derivative,
    /// f″: dotted.
    Second,
    /// One of several series of the same kind, counted from 0.
    Nth(usize),
}

/// A dash pattern in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Dash {
    Solid,
    Broken { on: f64, off: f64 },
}

const PATTERNS: [Dash; 8] = [
    Dash::Solid,
    Dash::Broken { on: 8.0, off: 5.0 },
    Dash::Broken { on: 2.0, off: 4.0 },
    Dash::Broken { on: 14.0, off: 5.0 },
    Dash::Broken { on: 5.0, off: 3.0 },
    Dash::Broken { on: 2.0, off: 8.0 },
    Dash::Broken { on: 20.0, off: 8.0 },
    Dash::Broken { on: 8.0, off: 10.0 },
];

impl Role {
    /// Which of the palette's series colours it takes.
    pub fn index(self) -> usize {
        match self {
            Role::Value => 0,
            Role::Derivative => 1,
            Role::Second => 2,
            Role::Nth(index) => index,
        }
    }

    pub fn dash(self) -> Dash {
        PATTERNS[self.index() % PATTERNS.len()]
    }
}
