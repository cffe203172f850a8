//! The colours that charts are drawn with, one palette per theme.

use super::colour::Colour;
use super::role::Role;
use crate::decimal;

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
    /// Of the fourth to the eighth series.
    pub series_more: [Colour; MORE],
    pub shade_left: Colour,
    pub shade_right: Colour,
    pub accent: Colour,
    pub class_a: Colour,
    pub class_b: Colour,
    /// The width of a curve, in CSS pixels.
    pub line_width: f64,
    /// The size of the text at axes, in CSS pixels.
    pub font_size: f64,
}

/// Series beyond the three of a function and its derivatives.
const MORE: usize = 5;
const FONT_SIZE: f64 = 12.0;
/// The margins of the charts hold labels up to this size.
const LARGEST_FONT_SIZE: f64 = 15.0;
/// What browsers set as the size of the root unless the reader asks for another.
const ROOT_FONT_SIZE: f64 = 16.0;

impl Palette {
    pub fn light() -> Self {
        Self {
            paper: Colour::hex(0xfbfaf7),
            ink: Colour::hex(0x1c1e22),
            ink_soft: Colour::hex(0x595b60),
            grid: Colour::hex(0xe3e1da),
            rule: Colour::hex(0x85837b),
            series_value: Colour::hex(0x0072b2),
            series_derivative: Colour::hex(0xd55e00),
            series_second: Colour::hex(0x008a64),
            series_more: [0xaa3377, 0x8a7d00, 0x3a8fc4, 0x1c1e22, 0x7f4f1f].map(Colour::hex),
            shade_left: Colour::hex(0xe6eff6),
            shade_right: Colour::hex(0xfaeee0),
            accent: Colour::hex(0x14506e),
            class_a: Colour::hex(0x0072b2),
            class_b: Colour::hex(0xb36b00),
            line_width: 2.0,
            font_size: FONT_SIZE,
        }
    }

    pub fn dark() -> Self {
        Self {
            paper: Colour::hex(0x16181d),
            ink: Colour::hex(0xe9e7e1),
            ink_soft: Colour::hex(0xa9abb1),
            grid: Colour::hex(0x31353e),
            rule: Colour::hex(0x767b87),
            series_value: Colour::hex(0x56b4e9),
            series_derivative: Colour::hex(0xf0813a),
            series_second: Colour::hex(0x2cc295),
            series_more: [0xe08fc0, 0xe8dc4a, 0x8fd3ff, 0xe9e7e1, 0xd9b48f].map(Colour::hex),
            shade_left: Colour::hex(0x1d2b3a),
            shade_right: Colour::hex(0x382a1e),
            accent: Colour::hex(0x7cc4e8),
            class_a: Colour::hex(0x56b4e9),
            class_b: Colour::hex(0xe69f00),
            ..Self::light()
        }
    }

    /// Larger, heavier, harder: for a beamer in a bright room.
    pub fn projector() -> Self {
        Self {
            paper: Colour::hex(0xffffff),
            ink: Colour::hex(0x000000),
            ink_soft: Colour::hex(0x333333),
            grid: Colour::hex(0xcfcfcf),
            rule: Colour::hex(0x555555),
            series_value: Colour::hex(0x005a9c),
            series_derivative: Colour::hex(0xb34700),
            series_second: Colour::hex(0x006b4e),
            series_more: [0x8a1f5f, 0x665c00, 0x1f74a8, 0x000000, 0x5c3a12].map(Colour::hex),
            shade_left: Colour::hex(0xdcebf7),
            shade_right: Colour::hex(0xfbe8d2),
            accent: Colour::hex(0x003a5d),
            class_a: Colour::hex(0x005a9c),
            class_b: Colour::hex(0x8f5300),
            line_width: 4.0,
            font_size: 15.0,
        }
    }

    /// Reads a palette by the names of the custom properties; a property that is missing or that is no colour takes
    /// its value from the light theme. `root_font_size` is the reader's own, in CSS pixels.
    pub fn read(property: impl Fn(&str) -> String, root_font_size: f64) -> Self {
        let light = Self::light();
        let pixels = |text: String| text.trim().strip_suffix("px").and_then(decimal::parse);
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
            series_more: std::array::from_fn(|it| {
                read(&format!("--series-{}", it + 4), light.series_more[it])
            }),
            shade_left: read("--shade-left", light.shade_left),
            shade_right: read("--shade-right", light.shade_right),
            accent: read("--accent", light.accent),
            class_a: read("--class-a", light.class_a),
            class_b: read("--class-b", light.class_b),
            line_width: pixels(property("--line-width")).unwrap_or(light.line_width).clamp(1.0, 6.0),
            font_size: (FONT_SIZE * root_font_size / ROOT_FONT_SIZE).clamp(FONT_SIZE, LARGEST_FONT_SIZE),
        }
    }

    /// The colour of a curve.
    pub fn series(&self, role: Role) -> Colour {
        let [fourth, fifth, sixth, seventh, eighth] = self.series_more;
        let first = [self.series_value, self.series_derivative, self.series_second];
        let cycle = [first[0], first[1], first[2], fourth, fifth, sixth, seventh, eighth];
        cycle[role.index() % cycle.len()]
    }
}
