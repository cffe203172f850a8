//! The address bar and the state follow each other.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::saved::own_settings;
use crate::page::action::Action;
use crate::page::address;
use crate::page::lab::Lab;

/// Browsers refuse more than a few hundred address changes a minute, so a drag writes its last place only.
const DEBOUNCE_MS: u32 = 250;

fn hash() -> String {
    gloo::utils::window().location().hash().unwrap_or_default()
}

/// The state that the address describes when the page opens.
pub fn initial_lab() -> Lab {
    let own = Lab { settings: own_settings(), ..Lab::default() };
    address::parse(&hash(), &own)
}

/// Writes the state into the address, and reads an address that the reader, a link or the history changes.
#[hook]
pub fn use_address(lab: &Lab, dispatch: &Callback<Action>) {
    let written = use_mut_ref(|| None::<String>);
    let pending = use_mut_ref(|| None::<Timeout>);

    let listener = (dispatch.clone(), Rc::clone(&written));
    use_effect_with((), move |()| {
        let (dispatch, written) = listener;
        let listener = EventListener::new(&gloo::utils::window(), "hashchange", move |_| {
            let hash = hash();
            if written.borrow().as_deref() != Some(&hash) {
                dispatch.emit(Action::Navigate(hash));
            }
        });
        move || drop(listener)
    });

    let current = address::format(lab);
    use_effect_with(current, move |current| {
        let current = current.clone();
        let written = Rc::clone(&written);
        let timeout = Timeout::new(DEBOUNCE_MS, move || write(&current, &written));
        *pending.borrow_mut() = Some(timeout);
    });
}

fn write(address: &str, written: &RefCell<Option<String>>) {
    *written.borrow_mut() = Some(address.to_owned());
    if address == hash() {
        return;
    }
    let Ok(history) = gloo::utils::window().history() else { return };
    // A browser that is out of patience refuses; the next change writes the address again.
    history.replace_state_with_url(&JsValue::NULL, "", Some(address)).unwrap_or_default();
}
