//! How CSS pixels become units of the drawing backend.

/// Plotters draws on whole numbers. A unit is this share of a device pixel, so that curves stay smooth and a line of
/// one pixel can be put exactly on one pixel.
pub const UNITS_PER_PIXEL: f64 = 8.0;

/// How many units of the drawing backend a CSS pixel, a device pixel and a font's size are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Resolution {
    css: f64,
    device: f64,
    text: f64,
}

impl Resolution {
    /// A canvas with `device_pixel_ratio` device pixels per CSS pixel, scaled down by [`UNITS_PER_PIXEL`].
    pub fn screen(device_pixel_ratio: f64) -> Self {
        Self { css: device_pixel_ratio * UNITS_PER_PIXEL, device: UNITS_PER_PIXEL, text: 1.0 }
    }

    /// An SVG whose `viewBox` is [`UNITS_PER_PIXEL`] times its size.
    pub fn svg() -> Self {
        // The SVG backend of plotters divides every font size by 1.24.
        Self { css: UNITS_PER_PIXEL, device: UNITS_PER_PIXEL, text: 1.24 }
    }

    /// A length or coordinate in units.
    pub fn units(self, css: f64) -> i32 {
        (css * self.css).round() as i32
    }

    /// The coordinate of the nearest edge between two device pixels, in units.
    pub fn edge(self, css: f64) -> i32 {
        ((css * self.css / self.device).round() * self.device) as i32
    }

    /// The width of a line in whole device pixels, at least one, in units.
    pub fn line_width(self, css: f64) -> i32 {
        ((css * self.css / self.device).round().max(1.0) * self.device) as i32
    }

    pub(super) fn font_size(self, css: f64) -> f64 {
        css * self.css * self.text
    }

    /// The size in CSS pixels of something that is so many units wide.
    pub fn css(self, units: u32) -> f64 {
        f64::from(units) / self.css
    }
}
