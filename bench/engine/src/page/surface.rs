//! The surface of a network.

use std::cell::RefCell;
use std::rc::Rc;

use activation_lab_bench::surface::Surface;
use js_sys::{Float32Array, Object};
use wasm_bindgen::prelude::*;

use super::{put, put_method};

/// `surface()` makes W6: an object of its `features`, `answers()` and `run(times)`.
pub fn offer(engine: &Object) {
    put_method(engine, "surface", Closure::<dyn Fn() -> Object>::new(|| surface_object(Surface::new())));
}

fn surface_object(surface: Surface) -> Object {
    let it = Object::new();
    put(&it, "features", &Float32Array::from(&surface.places().features[..]));
    let surface = Rc::new(RefCell::new(surface));
    let answers = Rc::clone(&surface);
    let run = move |times: u32| {
        (0..times).for_each(|_| {
            surface.borrow_mut().run();
        });
    };
    put_method(&it, "run", Closure::<dyn Fn(u32)>::new(run));
    let answers = move || Float32Array::from(answers.borrow_mut().run());
    put_method(&it, "answers", Closure::<dyn Fn() -> Float32Array>::new(answers));
    it
}
