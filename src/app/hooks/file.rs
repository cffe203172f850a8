//! Reading files that a reader chooses.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::File;
use yew::prelude::*;

/// The beginning of a file, as text.
#[derive(Clone, Debug, PartialEq)]
pub struct Beginning {
    pub name: String,
    pub text: String,
    /// The size of the whole file.
    pub bytes: f64,
}

/// Reads at most so many bytes, whatever the size of the file, and hands them over as text; `None` where the browser could not
/// read them.
pub fn read_beginning(file: &File, most: f64, done: Callback<Option<Beginning>>) {
    let (name, bytes) = (file.name(), file.size());
    let text = file.slice_with_f64_and_f64(0.0, most).map(|it| it.text());
    spawn_local(async move {
        let text = match text {
            Ok(promise) => JsFuture::from(promise).await.ok().and_then(|it| it.as_string()),
            Err(_) => None,
        };
        done.emit(text.map(|text| Beginning { name, text, bytes }));
    });
}
