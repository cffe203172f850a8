//! Copying text.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

/// How the last attempt to copy ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    Yes,
    /// The browser forbids it here, as in a sandboxed frame.
    No,
}

/// Copies `text` and reports how it went.
pub fn copy(text: &str, done: Callback<Copied>) {
    let promise = gloo::utils::window().navigator().clipboard().write_text(text);
    spawn_local(async move {
        let outcome = JsFuture::from(promise).await;
        done.emit(if outcome.is_ok() { Copied::Yes } else { Copied::No });
    });
}
