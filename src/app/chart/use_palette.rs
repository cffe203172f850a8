//! The colours of the theme that the page shows.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{MutationObserver, MutationObserverInit};
use yew::prelude::*;

use crate::chart::Palette;
use crate::decimal;

/// The palette of the theme, read from the custom properties of the root, and read again when the theme changes:
/// when the root's attributes do, or when the system turns dark or light.
#[hook]
pub fn use_palette() -> Rc<Palette> {
    let palette = use_state_eq(|| Rc::new(read()));
    let setter = palette.setter();
    use_effect_with((), move |()| {
        let refresh = move || setter.set(Rc::new(read()));
        // The style sheets may have arrived since the first rendering.
        refresh();
        let dark = gloo::utils::window().match_media("(prefers-color-scheme: dark)").ok().flatten();
        let on_system = dark.map(|query| {
            let refresh = refresh.clone();
            EventListener::new(&query, "change", move |_| refresh())
        });
        let watch = RootWatch::new(refresh);
        move || drop((on_system, watch))
    });
    (*palette).clone()
}

fn read() -> Palette {
    let root = gloo::utils::document_element();
    let Some(style) = gloo::utils::window().get_computed_style(&root).ok().flatten() else {
        return Palette::light();
    };
    let property = |name: &str| style.get_property_value(name).unwrap_or_default();
    let root_font_size = decimal::parse(property("font-size").trim_end_matches("px")).unwrap_or(16.0);
    Palette::read(property, root_font_size)
}

/// Calls back whenever an attribute of the root element changes, until it is dropped.
struct RootWatch {
    observer: Option<MutationObserver>,
    _callback: Closure<dyn FnMut()>,
}

impl RootWatch {
    fn new(callback: impl FnMut() + 'static) -> Self {
        let callback = Closure::<dyn FnMut()>::new(callback);
        let observer = MutationObserver::new(callback.as_ref().unchecked_ref()).ok();
        let options = MutationObserverInit::new();
        options.set_attributes(true);
        let observing =
            observer.filter(|o| o.observe_with_options(&gloo::utils::document_element(), &options).is_ok());
        Self { observer: observing, _callback: callback }
    }
}

impl Drop for RootWatch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
