//! The glue between the session and the browser's worker scope.

use std::cell::RefCell;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use super::desk::Desk;
use super::message::event::Event;

/// Answers every message of the page with one event, for as long as the worker lives.
///
/// Messages are byte arrays; the buffer of an answer is handed over, not copied.
pub fn run() {
    // Where a sandbox forbids workers, the boot script starts the trainer in a frame that speaks as a worker does. So the
    // scope is taken for what it can do, whatever its class.
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let desk = RefCell::new(Desk::default());
    let answering = scope.clone();
    let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
        let event = desk.borrow_mut().handle_bytes(&bytes_of(&message.data()));
        send(&answering, &event);
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // The worker answers until it is terminated, and the closure lives as long.
    on_message.forget();
    send(&scope, &Desk::hello());
}

/// The bytes of a message; none, which is no command, for anything but a byte array.
fn bytes_of(data: &JsValue) -> Vec<u8> {
    data.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default()
}

fn send(scope: &DedicatedWorkerGlobalScope, event: &Event) {
    let bytes = Uint8Array::from(event.encode().as_slice());
    let transfer = Array::of1(&bytes.buffer());
    scope.post_message_with_transfer(&bytes, &transfer).expect("a fresh array can be sent and handed over");
}
