//! Whether an element can be seen.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};
use yew::prelude::*;

/// An element this near to the screen counts as seen: it is ready when it is scrolled to.
const MARGIN: &str = "200px";

/// Whether an element lies on the screen or near it; `true` where the browser cannot tell.
#[hook]
pub fn use_on_screen(node: &NodeRef) -> bool {
    let seen = use_state_eq(|| true);
    let setter = seen.setter();
    use_effect_with(node.clone(), move |node| {
        let watch = node.cast::<Element>().and_then(|element| Watch::new(&element, move |it| setter.set(it)));
        move || drop(watch)
    });
    *seen
}

/// Calls back whenever an element comes or goes, until it is dropped.
struct Watch {
    observer: IntersectionObserver,
    _callback: Closure<dyn FnMut(Array)>,
}

impl Watch {
    fn new(element: &Element, mut on_change: impl FnMut(bool) + 'static) -> Option<Self> {
        let callback = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            // The latest of several entries about the one element.
            let entry = entries.pop().dyn_into::<IntersectionObserverEntry>();
            if let Ok(entry) = entry {
                on_change(entry.is_intersecting());
            }
        });
        let options = IntersectionObserverInit::new();
        options.set_root_margin(MARGIN);
        let handler = callback.as_ref().unchecked_ref();
        let observer = IntersectionObserver::new_with_options(handler, &options).ok()?;
        observer.observe(element);
        Some(Self { observer, _callback: callback })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
