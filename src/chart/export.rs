//! Charts as SVG documents.

use plotters::prelude::SVGBackend;

use super::drawing::Drawing;
use super::figure::Figure;
use super::frame::Size;
use super::palette::Palette;
use super::pen::Pen;
use super::resolution::{Resolution, UNITS_PER_PIXEL};

/// The figure as an SVG document, `size` CSS pixels large. Its `viewBox` counts in finer units, because plotters
/// draws on whole numbers.
pub(super) fn svg(figure: &Figure, size: Size, palette: &Palette) -> String {
    let (width, height) = (size.width.round().max(1.0), size.height.round().max(1.0));
    let size = Size { width, height };
    let units = |css: f64| (css * UNITS_PER_PIXEL) as u32;
    let units = (units(width), units(height));
    let drawing =
        Drawing::record(units, |area| figure.draw(&Pen::new(area, palette, Resolution::svg()), size));
    let mut document = String::new();
    // The backend writes into a string: there is nothing that it could fail at.
    let put = drawing.put_on(&mut SVGBackend::with_string(&mut document, units));
    debug_assert!(put.is_ok());
    let outer = format!("<svg width=\"{}\" height=\"{}\"", units.0, units.1);
    let sized = format!("<svg width=\"{width}\" height=\"{height}\" stroke-linejoin=\"round\"");
    document.replacen(&outer, &sized, 1)
}
