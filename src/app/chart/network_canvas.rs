//! A network on a canvas, many times a second: maps as pieces of one image, links as plain strokes.

use js_sys::wasm_bindgen::{Clamped, JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, ImageData};

use super::canvas::{CanvasFault, clear, with_pen};
use super::use_view::View;
use crate::chart::frame::{Rect, Size};
use crate::chart::network::tint::Tint;
use crate::chart::network::{NetworkDrawing, Wire};
use crate::chart::role::Dash;
use crate::chart::{Palette, colour::Colour};

/// Draws what can be seen of a network through a window that stands `scroll` CSS pixels from its left end. `sheet` is a
/// canvas beside the page that maps are put on first.
pub fn draw_network(
    canvas: &HtmlCanvasElement,
    sheet: &HtmlCanvasElement,
    drawing: &NetworkDrawing,
    view: View,
    scroll: f64,
    palette: &Palette,
) -> Result<(), CanvasFault> {
    let layout = drawing.layout(view.size.width).scrolled(scroll);
    let seen = layout.seen(view.size.width);
    let view = View { size: Size { height: layout.size.height, ..view.size }, ..view };
    fit(canvas, view.size)?;
    let context = clear(canvas, view)?;
    let maps: Vec<_> = drawing.map_places(&layout, seen.clone()).collect();
    let cells = (drawing.maps.columns, drawing.maps.rows);
    draw_maps(&context, sheet, &maps, cells, view.device_pixel_ratio, &|tint| {
        tint.colours(drawing.rising, palette)
    })?;
    draw_wires(&context, &drawing.wires(&layout, seen.clone(), palette), view.device_pixel_ratio)?;
    with_pen(canvas, &context, view, palette, |pen| drawing.draw_units(pen, &layout, seen))
}

/// The canvas is as large as the window, whatever stands over it.
fn fit(canvas: &HtmlCanvasElement, size: Size) -> Result<(), CanvasFault> {
    let style = canvas.style();
    style.set_property("inline-size", &format!("{}px", size.width))?;
    style.set_property("block-size", &format!("{}px", size.height))?;
    Ok(())
}

/// Puts all maps on the sheet at once, below each other, and from there each to its place.
fn draw_maps(
    context: &CanvasRenderingContext2d,
    sheet: &HtmlCanvasElement,
    maps: &[(Rect, &[u8], Tint)],
    (columns, rows): (usize, usize),
    ratio: f64,
    colours: &dyn Fn(Tint) -> [Colour; 256],
) -> Result<(), CanvasFault> {
    let cells = columns * rows;
    let maps: Vec<_> = maps.iter().filter(|it| it.1.len() == cells && cells > 0).collect();
    if maps.is_empty() {
        return Ok(());
    }
    let pixels = pixels(&maps, colours);
    let (Ok(width), Ok(height)) = (u32::try_from(columns), u32::try_from(rows * maps.len())) else {
        return Err(CanvasFault);
    };
    // Setting a size, even the same one, throws the canvas's memory away.
    if sheet.width() != width {
        sheet.set_width(width);
    }
    if sheet.height() != height {
        sheet.set_height(height);
    }
    let on_sheet = sheet.get_context("2d")?.ok_or(CanvasFault)?;
    let on_sheet: CanvasRenderingContext2d = on_sheet.dyn_into().map_err(|_| CanvasFault)?;
    let image = ImageData::new_with_u8_clamped_array_and_sh(Clamped(&pixels), width, height)?;
    on_sheet.put_image_data(&image, 0.0, 0.0)?;
    let device = |css: f64| (css * ratio).round();
    for (index, (rect, ..)) in maps.iter().enumerate() {
        let (left, top) = (device(rect.left), device(rect.top));
        context.draw_image_with_html_canvas_element_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
            sheet,
            0.0,
            (index * rows) as f64,
            columns as f64,
            rows as f64,
            left,
            top,
            device(rect.right()) - left,
            device(rect.bottom()) - top,
        )?;
    }
    Ok(())
}

/// Red, green, blue, opaque of every cell, by a table of the colours of the 256 bytes.
fn pixels(maps: &[&(Rect, &[u8], Tint)], colours: &dyn Fn(Tint) -> [Colour; 256]) -> Vec<u8> {
    let signed = colours(Tint::Signed);
    let mut pixels = Vec::with_capacity(4 * maps.iter().map(|it| it.1.len()).sum::<usize>());
    for (_, bytes, tint) in maps {
        let own: [Colour; 256];
        let table = if *tint == Tint::Signed {
            &signed
        } else {
            own = colours(*tint);
            &own
        };
        for byte in *bytes {
            let colour = table[usize::from(*byte)];
            pixels.extend([colour.red, colour.green, colour.blue, 0xff]);
        }
    }
    pixels
}

fn draw_wires(context: &CanvasRenderingContext2d, wires: &[Wire], ratio: f64) -> Result<(), CanvasFault> {
    context.set_transform(ratio, 0.0, 0.0, ratio, 0.0, 0.0)?;
    let (mut colour, mut dash) = (None, None);
    for Wire { from, to, stroke } in wires {
        // Changing colour or dash costs more than a stroke.
        if colour.replace(stroke.colour) != Some(stroke.colour) {
            let Colour { red, green, blue } = stroke.colour;
            context.set_stroke_style_str(&format!("rgb({red} {green} {blue})"));
        }
        if dash.replace(stroke.dash) != Some(stroke.dash) {
            context.set_line_dash(&segments(stroke.dash))?;
        }
        context.set_global_alpha(stroke.alpha);
        context.set_line_width(stroke.width);
        context.begin_path();
        context.move_to(from.0, from.1);
        context.line_to(to.0, to.1);
        context.stroke();
    }
    context.set_global_alpha(1.0);
    Ok(context.set_line_dash(&segments(Dash::Solid))?)
}

fn segments(dash: Dash) -> JsValue {
    match dash {
        Dash::Solid => js_sys::Array::new().into(),
        Dash::Broken { on, off } => js_sys::Array::of2(&on.into(), &off.into()).into(),
    }
}
