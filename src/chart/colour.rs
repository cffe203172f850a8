//! Colours.

use plotters::style::RGBAColor;

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}

impl Colour {
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// The colour written `#rrggbb` in CSS.
    pub const fn hex(value: u32) -> Self {
        Self::new((value >> 16) as u8, (value >> 8) as u8, value as u8)
    }

    /// Reads `#rgb`, `#rrggbb`, `rgb(r, g, b)` and `rgb(r g b)`, with surrounding spaces; an alpha is not accepted.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(digits) = text.strip_prefix('#') {
            return Self::parse_hex(digits);
        }
        let inner = text.strip_prefix("rgb(")?.strip_suffix(')')?;
        let mut channels =
            inner.split([',', ' ']).filter(|part| !part.is_empty()).map(|part| part.parse().ok());
        let colour = Self::new(channels.next()??, channels.next()??, channels.next()??);
        channels.next().is_none().then_some(colour)
    }

    fn parse_hex(digits: &str) -> Option<Self> {
        let value = u32::from_str_radix(digits, 16).ok()?;
        let nibble = |shift: u32| (value >> shift & 0xf) as u8 * 0x11;
        match digits.len() {
            3 => Some(Self::new(nibble(8), nibble(4), nibble(0))),
            6 => Some(Self::hex(value)),
            _ => None,
        }
    }

    /// A share of the way from this colour to `other`, channel by channel.
    pub fn mix(self, other: Self, share: f64) -> Self {
        let channel =
            |from: u8, to: u8| (f64::from(from) + (f64::from(to) - f64::from(from)) * share).round() as u8;
        Self::new(
            channel(self.red, other.red),
            channel(self.green, other.green),
            channel(self.blue, other.blue),
        )
    }

    pub(crate) fn with_alpha(self, alpha: f64) -> RGBAColor {
        RGBAColor(self.red, self.green, self.blue, alpha)
    }
}
