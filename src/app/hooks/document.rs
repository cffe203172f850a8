//! The document around the app: language, theme, title, focus.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::saved;
use crate::page::coded::Coded;
use crate::page::lab::Lab;
use crate::text::Texts;

/// Writes language, theme and title on the document, and keeps the reader's choices.
#[hook]
pub fn use_document(lab: &Lab) {
    let settings = lab.settings;
    let function = lab.subject_name(Texts::of(settings.lang()));
    let page = lab.page;
    use_effect_with((settings, function, page), |(settings, function, page)| {
        let document = gloo::utils::document();
        if let Some(root) = document.document_element() {
            set_attribute(&root, "lang", settings.lang().tag());
            set_attribute(&root, "data-theme", settings.theme().code());
        }
        let texts = Texts::of(settings.lang());
        document.set_title(&format!("{} · {} · {}", function, page.name(texts), texts.shell.app_name));
        saved::save(settings);
    });
    use_effect_with(lab.own.clone(), saved::save_formulas);
    use_effect_with((), |()| remove_shell());
}

fn set_attribute(element: &Element, name: &str, value: &str) {
    element.set_attribute(name, value).expect("a constant is a valid attribute name");
}

/// Takes away what stood on the page until the app ran.
fn remove_shell() {
    if let Some(shell) = gloo::utils::document().get_element_by_id("shell") {
        shell.remove();
    }
}

/// Moves the focus, if the element can have it.
pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // An element that was just removed cannot take the focus, and nothing is lost by that.
        element.focus().unwrap_or_default();
    }
}
