//! The address bar and the state follow each other.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::saved::{own_formulas, own_settings};
use crate::page::action::Action;
use crate::page::address;
use crate::page::contents::Contents;
use crate::page::lab::Lab;

/// Browsers refuse more than a few hundred address changes a minute, so a drag writes its last place only.
const DEBOUNCE_MS: u32 = 250;

/// An address that is about to be written; when the app goes, it is written at once.
struct Pending {
    address: String,
    _timeout: Timeout,
}

fn hash() -> String {
    gloo::utils::window().location().hash().unwrap_or_default()
}

/// The state that the address describes when the page opens.
pub fn initial_lab(contents: Contents) -> Lab {
    let own = Lab { settings: own_settings(), ..Lab::new(contents, own_formulas(contents.reader)) };
    address::parse(&hash(), &own)
}

/// Writes the state into the address, and reads an address that the reader, a link or the history changes.
///
/// Writing replaces the address without an event, so what is read was never written here.
#[hook]
pub fn use_address(lab: &Lab, dispatch: &Callback<Action>) {
    let pending = use_mut_ref(|| None::<Pending>);
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let listener = EventListener::new(&gloo::utils::window(), "hashchange", move |_| {
            dispatch.emit(Action::Navigate(hash()));
        });
        move || drop(listener)
    });
    let last = Rc::clone(&pending);
    use_effect_with((), move |()| {
        move || {
            if let Some(Pending { address, .. }) = last.take() {
                write(&address);
            }
        }
    });
    use_effect_with(address::format(lab), move |current| {
        let (address, seen) = (current.clone(), hash());
        let timeout = Timeout::new(DEBOUNCE_MS, move || {
            // A link that was followed since then is heard of next, and must not be written over.
            if hash() == seen {
                write(&address);
            }
        });
        *pending.borrow_mut() = Some(Pending { address: current.clone(), _timeout: timeout });
    });
}

fn write(address: &str) {
    if address == hash() {
        return;
    }
    let Ok(history) = gloo::utils::window().history() else { return };
    // A browser that is out of patience refuses; the next change writes the address again.
    history.replace_state_with_url(&JsValue::NULL, "", Some(address)).unwrap_or_default();
}
