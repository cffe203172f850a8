//! The colours that charts are drawn with, one palette per theme.

use super::colour::Colour;
use super::role::Role;

/// The colours of one theme. On the page they are read from the custom properties of `static/css/tokens.css` (see
/// [`Palette::read`]); the constructors here are for drawing without a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    pub paper: Colour,
    pub ink: Colour,
    pub ink_soft: Colour,
    pub grid: Colour,
    pub rule: Colour,
    pub series_value: Colour,
    pub series_derivative: Colour,
    pub series_second: Colour,
    pub shade_left: Colour,
    pub shade_right: Colour,
    pub accent: Colour,
    pub class_a: Colour,
    pub class_b: Colour,
}

impl Palette {
    pub fn light() -> Self {
        Self {
            paper: Colour::new(0xff, 0xff, 0xff),
            ink: Colour::new(0x1d, 0x23, 0x2a),
            ink_soft: Colour::new(0x55, 0x5f, 0x6b),
            grid: Colour::new(0xea, 0xed, 0xf0),
            rule: Colour::new(0x8a, 0x93, 0x9d),
            series_value: Colour::new(0x00, 0x72, 0xb2),
            series_derivative: Colour::new(0xd5, 0x5e, 0x00),
            series_second: Colour::new(0x00, 0x7a, 0x59),
            shade_left: Colour::new(0x56, 0xb4, 0xe9),
            shade_right: Colour::new(0xe6, 0x9f, 0x00),
            accent: Colour::new(0xa8, 0x3e, 0x7b),
            class_a: Colour::new(0x00, 0x5f, 0x95),
            class_b: Colour::new(0xb8, 0x4c, 0x00),
        }
    }

    pub fn dark() -> Self {
        Self {
            paper: Colour::new(0x14, 0x18, 0x1d),
            ink: Colour::new(0xe8, 0xec, 0xf0),
            ink_soft: Colour::new(0xa9, 0xb3, 0xbd),
            grid: Colour::new(0x29, 0x30, 0x38),
            rule: Colour::new(0x75, 0x80, 0x8b),
            series_value: Colour::new(0x56, 0xb4, 0xe9),
            series_derivative: Colour::new(0xf0, 0x8a, 0x3c),
            series_second: Colour::new(0x2f, 0xc4, 0x97),
            shade_left: Colour::new(0x56, 0xb4, 0xe9),
            shade_right: Colour::new(0xe6, 0x9f, 0x00),
            accent: Colour::new(0xe0, 0x8f, 0xbd),
            class_a: Colour::new(0x6c, 0xc0, 0xf0),
            class_b: Colour::new(0xf5, 0x9d, 0x4f),
        }
    }

    /// Black on white with saturated series, for a beamer in a bright room.
    pub fn projector() -> Self {
        Self {
            paper: Colour::new(0xff, 0xff, 0xff),
            ink: Colour::new(0x00, 0x00, 0x00),
            ink_soft: Colour::new(0x33, 0x33, 0x33),
            grid: Colour::new(0xd5, 0xd9, 0xdd),
            rule: Colour::new(0x55, 0x55, 0x55),
            series_value: Colour::new(0x00, 0x52, 0x8a),
            series_derivative: Colour::new(0xb0, 0x45, 0x00),
            series_second: Colour::new(0x00, 0x5c, 0x43),
            ..Self::light()
        }
    }

    /// Reads a palette by the names of the custom properties; a property that is missing or that is no colour takes
    /// its value from the light theme.
    pub fn read(property: impl Fn(&str) -> String) -> Self {
        let light = Self::light();
        let read = |name: &str, fallback| Colour::parse(&property(name)).unwrap_or(fallback);
        Self {
            paper: read("--paper", light.paper),
            ink: read("--ink", light.ink),
            ink_soft: read("--ink-soft", light.ink_soft),
            grid: read("--grid", light.grid),
            rule: read("--rule", light.rule),
            series_value: read("--series-value", light.series_value),
            series_derivative: read("--series-derivative", light.series_derivative),
            series_second: read("--series-second", light.series_second),
            shade_left: read("--shade-left", light.shade_left),
            shade_right: read("--shade-right", light.shade_right),
            accent: read("--accent", light.accent),
            class_a: read("--class-a", light.class_a),
            class_b: read("--class-b", light.class_b),
        }
    }

    /// The colour of a curve.
    pub fn series(&self, role: Role) -> Colour {
        let cycle = [
            self.series_value,
            self.series_derivative,
            self.series_second,
            self.accent,
            self.class_a,
            self.class_b,
        ];
        cycle[role.index() % cycle.len()]
    }
}
