//! Charts as SVG documents.

use plotters::drawing::IntoDrawingArea;
use plotters::prelude::SVGBackend;

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
    let mut document = String::new();
    {
        let area = SVGBackend::with_string(&mut document, (units(width), units(height))).into_drawing_area();
        // The backend writes into a string: there is nothing that it could fail at.
        let drawn =
            figure.draw(&Pen::new(&area, palette, Resolution::svg()), size).and_then(|()| area.present());
        debug_assert!(drawn.is_ok());
    }
    let outer = format!("<svg width=\"{}\" height=\"{}\"", units(width), units(height));
    let sized = format!("<svg width=\"{width}\" height=\"{height}\" stroke-linejoin=\"round\"");
    document.replacen(&outer, &sized, 1)
}
