//! The keys that take a change back.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

use crate::page::train::action::TrainAction;

/// Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), on a Mac with the command key, wherever the focus is; a text that is being typed has its
/// own undo.
#[hook]
pub fn use_undo_keys(act: &Callback<TrainAction>) {
    let act = act.clone();
    use_effect_with((), move |()| {
        let options = EventListenerOptions::enable_prevent_default();
        let document = gloo::utils::document();
        let listener = EventListener::new_with_options(&document, "keydown", options, move |event| {
            if let Some(event) = event.dyn_ref::<KeyboardEvent>()
                && let Some(action) = action(event)
            {
                event.prevent_default();
                act.emit(action);
            }
        });
        move || drop(listener)
    });
}

fn action(event: &KeyboardEvent) -> Option<TrainAction> {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() || is_typing(event) {
        return None;
    }
    match (event.key().as_str(), event.shift_key()) {
        ("z" | "Z", false) => Some(TrainAction::Undo),
        ("z" | "Z", true) | ("y" | "Y", false) => Some(TrainAction::Redo),
        _ => None,
    }
}

fn is_typing(event: &KeyboardEvent) -> bool {
    let Some(target) = event.target() else { return false };
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        return !matches!(input.type_().as_str(), "range" | "checkbox" | "radio" | "button");
    }
    target.dyn_ref::<HtmlElement>().is_some_and(|it| it.tag_name() == "TEXTAREA" || it.is_content_editable())
}
