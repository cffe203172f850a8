//! Saving a chart as a file.

use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlCanvasElement, Url};
use yew::prelude::*;

use super::canvas::{CanvasFault, Part, draw_figure, offscreen};
use super::use_view::View;
use crate::chart::table::Table;
use crate::chart::{Figure, Palette};

/// Why a chart could not be saved: the frame that the page stands in may forbid it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExportFault;

impl From<JsValue> for ExportFault {
    fn from(_: JsValue) -> Self {
        Self
    }
}

impl From<CanvasFault> for ExportFault {
    fn from(_: CanvasFault) -> Self {
        Self
    }
}

/// Device pixels per CSS pixel of an exported image.
const PNG_RATIO: f64 = 2.0;

/// Offers a text as a file.
pub fn save_text(name: &str, media_type: &str, text: &str) -> Result<(), ExportFault> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    save_blob(name, &Blob::new_with_str_sequence_and_options(&parts, &options)?)
}

/// Offers a table as a file of this name, to which the ending is added.
pub fn save_csv(name: &str, table: &Table) -> Result<(), ExportFault> {
    // The byte order mark tells spreadsheets that this is UTF-8: names of columns have primes.
    save_text(&format!("{name}.csv"), "text/csv;charset=utf-8", &format!("\u{feff}{}", table.csv()))
}

/// Draws the chart anew, without its overlay, and offers it as an image.
pub fn save_png(
    name: String,
    figure: &Figure,
    view: View,
    palette: &Palette,
    on_error: Callback<ExportFault>,
) -> Result<(), ExportFault> {
    let canvas: HtmlCanvasElement = offscreen()?;
    draw_figure(&canvas, figure, Part::Whole, View { device_pixel_ratio: PNG_RATIO, ..view }, palette)?;
    let on_blob = Closure::once_into_js(move |blob: Option<Blob>| {
        let saved = blob.ok_or(ExportFault).and_then(|blob| save_blob(&name, &blob));
        if let Err(fault) = saved {
            on_error.emit(fault);
        }
    });
    canvas.to_blob(on_blob.unchecked_ref())?;
    Ok(())
}

fn save_blob(name: &str, blob: &Blob) -> Result<(), ExportFault> {
    let url = Url::create_object_url_with_blob(blob)?;
    let link = gloo::utils::document().create_element("a")?;
    let link: HtmlAnchorElement = link.dyn_into().map_err(|_| ExportFault)?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser has taken hold of the blob when the click returns.
    Url::revoke_object_url(&url)?;
    Ok(())
}
