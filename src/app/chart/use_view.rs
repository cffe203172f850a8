//! How large an element is on the screen.

use gloo::events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

use crate::chart::frame::Size;

/// The size of an element in CSS pixels, and how many device pixels make one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    pub size: Size,
    pub device_pixel_ratio: f64,
}

impl View {
    /// The view of an element that is laid out; nothing can be drawn on an empty one.
    fn of(element: &Element) -> Option<Self> {
        let (width, height) = (f64::from(element.client_width()), f64::from(element.client_height()));
        let visible = width > 0.0 && height > 0.0;
        visible.then(|| Self {
            size: Size { width, height },
            device_pixel_ratio: gloo::utils::window().device_pixel_ratio().clamp(0.5, 8.0),
        })
    }
}

/// The view of an element, followed as it changes. Zooming the page changes the ratio and the size of the window.
#[hook]
pub fn use_view(node: &NodeRef) -> Option<View> {
    let view = use_state_eq(|| None);
    let setter = view.setter();
    use_effect_with(node.clone(), move |node| {
        let watch = node.cast::<Element>().map(|element| {
            let measure = {
                let element = element.clone();
                move || setter.set(View::of(&element))
            };
            measure();
            let on_resize = EventListener::new(&gloo::utils::window(), "resize", {
                let measure = measure.clone();
                move |_| measure()
            });
            (ResizeWatch::new(&element, measure), on_resize)
        });
        move || drop(watch)
    });
    *view
}

/// Calls back whenever the size of an element changes, until it is dropped.
struct ResizeWatch {
    observer: Option<ResizeObserver>,
    _callback: Closure<dyn FnMut()>,
}

impl ResizeWatch {
    fn new(element: &Element, callback: impl FnMut() + 'static) -> Self {
        let callback = Closure::<dyn FnMut()>::new(callback);
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(element);
        }
        Self { observer, _callback: callback }
    }
}

impl Drop for ResizeWatch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
