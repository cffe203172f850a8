//! An object `engine` in the worker's scope, whose functions make the works.

mod arithmetic;
mod kernels;
mod pace;
mod surface;
mod training;

use js_sys::{Object, Reflect};
use wasm_bindgen::closure::WasmClosure;
use wasm_bindgen::prelude::*;

/// Puts `engine` into the scope.
pub fn offer() {
    let engine = Object::new();
    arithmetic::offer(&engine);
    kernels::offer(&engine);
    training::offer(&engine);
    surface::offer(&engine);
    pace::offer(&engine);
    put(&js_sys::global(), "engine", &engine);
}

fn put(object: &Object, name: &str, value: &JsValue) {
    Reflect::set(object, &name.into(), value).expect("a plain object takes any property");
}

/// Makes `function` a method that lives as long as the worker.
fn put_method<F: ?Sized + WasmClosure>(object: &Object, name: &str, function: Closure<F>) {
    put(object, name, &function.into_js_value());
}
