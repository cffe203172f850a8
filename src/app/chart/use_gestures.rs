//! Pointers, the wheel and keys on a plot.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent, PointerEvent, WheelEvent};
use yew::prelude::*;

use std::cell::RefCell;
use std::rc::Rc;

use crate::chart::event::PlotEvent;
use crate::chart::frame::Frame;
use crate::chart::gesture::{Drag, Gesture, Pointers, WheelUnit, wheel_zoom};
use crate::chart::key::{Pace, PlotKey};
use crate::chart::piece::Point;

/// Where a plot is now and who listens: what the listeners of one mounted plot need of its latest rendering.
#[derive(Clone, Default)]
pub struct Target {
    pub frame: Option<Frame>,
    pub on_event: Option<Callback<PlotEvent>>,
}

impl Target {
    fn emit(&self, event: impl FnOnce(&Frame) -> PlotEvent) {
        if let (Some(frame), Some(on_event)) = (&self.frame, &self.on_event) {
            on_event.emit(event(frame));
        }
    }

    fn gesture(&self, gesture: Gesture) {
        self.emit(|frame| PlotEvent::of_gesture(gesture, frame));
    }
}

/// Turns what a reader does on the element into plot events. Listeners are attached once; `target` is what they act
/// on at the time of the event.
#[hook]
pub fn use_gestures(node: &NodeRef, target: Target) {
    let interactive = target.on_event.is_some();
    let latest = use_mut_ref(Target::default);
    *latest.borrow_mut() = target;
    use_effect_with((node.clone(), interactive), move |(node, interactive)| {
        let element = node.cast::<HtmlElement>().filter(|_| *interactive);
        let listeners = element.map(|element| listen(&element, &latest));
        move || drop(listeners)
    });
}

fn listen(element: &HtmlElement, latest: &Rc<RefCell<Target>>) -> Vec<EventListener> {
    let pointers = Rc::new(RefCell::new(Pointers::default()));
    // A listener that may keep the browser from scrolling has to say so.
    let on = |name: &'static str, act: fn(&HtmlElement, &Event, &mut Pointers, &Target)| {
        let (element, pointers, latest) = (element.clone(), pointers.clone(), latest.clone());
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&element.clone(), name, options, move |event| {
            // The reader of an event renders later, so the borrows end before anything else asks for them.
            let target = latest.borrow().clone();
            act(&element, event, &mut pointers.borrow_mut(), &target);
        })
    };
    vec![
        on("pointerdown", press),
        on("pointermove", shift),
        on("pointerup", lift),
        on("pointercancel", cancel),
        on("wheel", wheel),
        on("keydown", key),
    ]
}

fn press(element: &HtmlElement, event: &Event, pointers: &mut Pointers, target: &Target) {
    let Some(event) = event.dyn_ref::<PointerEvent>().filter(|event| event.button() <= 1) else {
        return;
    };
    let drag = if event.shift_key() || event.button() == 1 { Drag::Pan } else { Drag::Probe };
    let gesture = pointers.press(event.pointer_id(), place(element, event), drag);
    // Without capture a drag ends at the edge of the plot; that is all that is lost where it is refused.
    let _ = element.set_pointer_capture(event.pointer_id());
    // A finger may be about to scroll: it moves the probe when it moves sideways, or when it is lifted.
    if let Some(gesture) = gesture.filter(|_| event.pointer_type() != "touch") {
        target.gesture(gesture);
    }
}

fn shift(element: &HtmlElement, event: &Event, pointers: &mut Pointers, target: &Target) {
    if let Some(event) = event.dyn_ref::<PointerEvent>() {
        for gesture in pointers.shift(event.pointer_id(), place(element, event)) {
            target.gesture(gesture);
        }
    }
}

fn lift(_: &HtmlElement, event: &Event, pointers: &mut Pointers, target: &Target) {
    let gesture = event.dyn_ref::<PointerEvent>().and_then(|event| pointers.lift(event.pointer_id()));
    if let Some(gesture) = gesture {
        target.gesture(gesture);
    }
}

fn cancel(_: &HtmlElement, event: &Event, pointers: &mut Pointers, _: &Target) {
    if let Some(event) = event.dyn_ref::<PointerEvent>() {
        pointers.cancel(event.pointer_id());
    }
}

/// Zooms with Ctrl or Command, as trackpads report a pinch; the wheel alone scrolls the page.
fn wheel(element: &HtmlElement, event: &Event, _: &mut Pointers, target: &Target) {
    let Some(event) = event.dyn_ref::<WheelEvent>().filter(|event| event.ctrl_key() || event.meta_key())
    else {
        return;
    };
    event.prevent_default();
    let unit = match event.delta_mode() {
        WheelEvent::DOM_DELTA_LINE => WheelUnit::Line,
        WheelEvent::DOM_DELTA_PAGE => WheelUnit::Page,
        _ => WheelUnit::Pixel,
    };
    target.gesture(wheel_zoom(place(element, event).0, event.delta_y(), unit));
}

fn key(element: &HtmlElement, event: &Event, _: &mut Pointers, target: &Target) {
    let plain = |event: &&KeyboardEvent| !(event.ctrl_key() || event.alt_key() || event.meta_key());
    let Some(event) = event.dyn_ref::<KeyboardEvent>().filter(plain) else {
        return;
    };
    let pace = if event.shift_key() { Pace::Fine } else { Pace::Normal };
    let Some(key) = PlotKey::parse(&event.key(), pace) else {
        return;
    };
    event.prevent_default();
    if key == PlotKey::Escape {
        // An element that cannot lose the focus keeps it.
        let _ = element.blur();
    }
    target.emit(|_| PlotEvent::Key(key));
}

/// Where a pointer is, in CSS pixels of the element.
fn place(element: &HtmlElement, event: &MouseEvent) -> Point {
    let rect = element.get_bounding_client_rect();
    (f64::from(event.client_x()) - rect.left(), f64::from(event.client_y()) - rect.top())
}
