//! The race and the frame.

use std::cell::RefCell;
use std::rc::Rc;

use activation_lab_bench::frame::Frame;
use activation_lab_bench::race::Race;
use js_sys::{Float64Array, Object, Uint8Array};
use wasm_bindgen::prelude::*;

use super::put_method;

/// `race()` makes W3, an object of `losses()` and `run(times)`; `frame()` makes one of `run(epochs)`.
pub fn offer(engine: &Object) {
    put_method(engine, "race", Closure::<dyn Fn() -> Object>::new(|| race_object(Race::new())));
    put_method(engine, "frame", Closure::<dyn Fn() -> Object>::new(|| frame_object(Frame::new())));
}

fn race_object(race: Race) -> Object {
    let it = Object::new();
    let race = Rc::new(race);
    let losses = Rc::clone(&race);
    let run = move |times: u32| {
        (0..times).for_each(|_| {
            race.run();
        });
    };
    put_method(&it, "run", Closure::<dyn Fn(u32)>::new(run));
    let losses = move || Float64Array::from(&losses.run()[..]);
    put_method(&it, "losses", Closure::<dyn Fn() -> Float64Array>::new(losses));
    it
}

/// The bytes are copied out, as those for the page are.
fn frame_object(frame: Frame) -> Object {
    let it = Object::new();
    let frame = RefCell::new(frame);
    let run = move |epochs| Uint8Array::from(&frame.borrow_mut().run(epochs)[..]);
    put_method(&it, "run", Closure::<dyn Fn(u32) -> Uint8Array>::new(run));
    it
}
