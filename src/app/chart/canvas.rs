//! Charts on a canvas.

use js_sys::Uint8ClampedArray;
use js_sys::wasm_bindgen::{JsCast, JsValue};
use plotters_canvas::CanvasBackend;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageData};

use super::use_view::View;
use crate::chart::drawing::{Drawing, Drawn};
use crate::chart::frame::Rect;
use crate::chart::pen::Pen;
use crate::chart::raster::Raster;
use crate::chart::resolution::{Resolution, UNITS_PER_PIXEL};
use crate::chart::{Figure, Overlay, Palette};

/// A canvas that could not be drawn on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CanvasFault;

impl From<JsValue> for CanvasFault {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// A canvas that is not in the page.
pub fn offscreen() -> Result<HtmlCanvasElement, CanvasFault> {
    gloo::utils::document().create_element("canvas")?.dyn_into().map_err(|_| CanvasFault)
}

/// What of a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Whole,
    /// What lies under the marks.
    Live,
    Marks,
}

/// Draws a chart, or one part of it.
pub fn draw_figure(
    canvas: &HtmlCanvasElement,
    figure: &Figure,
    part: Part,
    view: View,
    palette: &Palette,
) -> Result<(), CanvasFault> {
    let context = clear(canvas, view)?;
    if part == Part::Marks {
        return with_pen(canvas, &context, view, palette, |pen| figure.draw_marks(pen, view.size));
    }
    let paper = palette.paper;
    context.set_fill_style_str(&format!("rgb({} {} {})", paper.red, paper.green, paper.blue));
    context.fill_rect(0.0, 0.0, f64::from(canvas.width()), f64::from(canvas.height()));
    if let Some((raster, rect)) = figure.backdrop(view.size, palette) {
        draw_raster(&context, &raster, rect, view.device_pixel_ratio)?;
    }
    with_pen(canvas, &context, view, palette, |pen| {
        figure.draw_live(pen, view.size)?;
        if part == Part::Live { Ok(()) } else { figure.draw_marks(pen, view.size) }
    })
}

/// Draws the moving layer above a chart, on a canvas of its own.
pub fn draw_overlay(
    canvas: &HtmlCanvasElement,
    figure: &Figure,
    overlay: &Overlay,
    view: View,
    palette: &Palette,
) -> Result<(), CanvasFault> {
    let context = clear(canvas, view)?;
    with_pen(canvas, &context, view, palette, |pen| overlay.draw(pen, &figure.frames(view.size)))
}

/// Gives the canvas as many pixels as the screen shows of it, and empties it.
pub(super) fn clear(canvas: &HtmlCanvasElement, view: View) -> Result<CanvasRenderingContext2d, CanvasFault> {
    let pixels = |css: f64| (css * view.device_pixel_ratio).round().max(1.0) as u32;
    let (width, height) = (pixels(view.size.width), pixels(view.size.height));
    // Setting a size, even the same one, throws the canvas's memory away.
    if canvas.width() != width {
        canvas.set_width(width);
    }
    if canvas.height() != height {
        canvas.set_height(height);
    }
    let context = canvas.get_context("2d")?.ok_or(CanvasFault)?;
    let context: CanvasRenderingContext2d = context.dyn_into().map_err(|_| CanvasFault)?;
    context.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0)?;
    context.clear_rect(0.0, 0.0, f64::from(width), f64::from(height));
    Ok(context)
}

/// Runs a drawing function of the charts. Plotters draws on whole numbers: the context is scaled down so that each of
/// its units is a fraction of a device pixel.
pub(super) fn with_pen(
    canvas: &HtmlCanvasElement,
    context: &CanvasRenderingContext2d,
    view: View,
    palette: &Palette,
    draw: impl FnOnce(&Pen) -> Drawn,
) -> Result<(), CanvasFault> {
    let fine = 1.0 / UNITS_PER_PIXEL;
    context.set_transform(fine, 0.0, 0.0, fine, 0.0, 0.0)?;
    context.set_line_join("round");
    let units = |pixels: u32| (f64::from(pixels) * UNITS_PER_PIXEL) as u32;
    let size = (units(canvas.width()), units(canvas.height()));
    let resolution = Resolution::screen(view.device_pixel_ratio);
    let drawing = Drawing::record(size, |area| draw(&Pen::new(area, palette, resolution)));
    let mut backend = CanvasBackend::with_canvas_object(canvas.clone()).ok_or(CanvasFault)?;
    drawing.put_on(&mut backend).map_err(|_| CanvasFault)
}

/// Puts a raster up in one go, smoothly between the centres of its cells: so the contour lies where the colours meet.
fn draw_raster(
    context: &CanvasRenderingContext2d,
    raster: &Raster,
    rect: Rect,
    ratio: f64,
) -> Result<(), CanvasFault> {
    let (Ok(columns), Ok(rows)) = (u32::try_from(raster.columns), u32::try_from(raster.rows)) else {
        return Err(CanvasFault);
    };
    if columns == 0 || rows == 0 {
        return Ok(());
    }
    let small = offscreen()?;
    small.set_width(columns);
    small.set_height(rows);
    let pixels = small.get_context("2d")?.ok_or(CanvasFault)?;
    let pixels: CanvasRenderingContext2d = pixels.dyn_into().map_err(|_| CanvasFault)?;
    // A copy: an image over the module's own memory would change when that memory is used again.
    let rgba = Uint8ClampedArray::from(raster.rgba().as_slice());
    let image = ImageData::new_with_js_u8_clamped_array_and_sh(&rgba, columns, rows)?;
    pixels.put_image_data(&image, 0.0, 0.0)?;
    let device = |css: f64| (css * ratio).round();
    let (left, top) = (device(rect.left), device(rect.top));
    let (width, height) = (device(rect.right()) - left, device(rect.bottom()) - top);
    context.draw_image_with_html_canvas_element_and_dw_and_dh(&small, left, top, width, height)?;
    Ok(())
}
