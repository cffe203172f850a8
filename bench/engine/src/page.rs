//! An object `engine` in the worker's scope, whose functions run the works.

use std::cell::RefCell;
use std::rc::Rc;

use activation_lab::activation::{Function, rows};
use activation_lab_bench::kernel_run::KernelRun;
use js_sys::{Array, Float32Array, Object, Reflect};
use wasm_bindgen::prelude::*;

/// Puts `engine` into the scope.
pub fn offer() {
    let engine = Object::new();
    offer_kernels(&engine);
    put(&js_sys::global(), "engine", &engine);
}

/// `functions()` names every row with its parameters at their defaults; `kernel(index, elements)` makes a run of one of
/// them: an object of `input`, `value()`, `slope()` and `run(repeats)`.
fn offer_kernels(engine: &Object) {
    let functions = Closure::<dyn Fn() -> Array>::new(|| {
        rows::ALL.iter().map(|row| -> JsValue { describe(&Function::new(row)).into() }).collect()
    });
    put(engine, "functions", &functions.into_js_value());
    let kernel = Closure::<dyn Fn(usize, usize) -> Object>::new(|index: usize, elements| {
        kernel_object(KernelRun::new(Function::new(rows::ALL[index]), elements))
    });
    put(engine, "kernel", &kernel.into_js_value());
}

fn describe(function: &Function) -> Object {
    let it = Object::new();
    let args: Array =
        (0..function.params().len()).map(|place| JsValue::from(function.args()[place])).collect();
    put(&it, "id", &function.id().into());
    put(&it, "name", &function.name().into());
    put(&it, "args", &args);
    it
}

fn kernel_object(run: KernelRun) -> Object {
    let it = Object::new();
    put(&it, "input", &Float32Array::from(run.input()));
    let run = Rc::new(RefCell::new(run));
    let (runs, value, slope) = (Rc::clone(&run), Rc::clone(&run), run);
    let runs = Closure::<dyn Fn(u32)>::new(move |repeats| runs.borrow_mut().run(repeats));
    put(&it, "run", &runs.into_js_value());
    let value = Closure::<dyn Fn() -> Float32Array>::new(move || Float32Array::from(value.borrow().value()));
    put(&it, "value", &value.into_js_value());
    let slope = Closure::<dyn Fn() -> Float32Array>::new(move || Float32Array::from(slope.borrow().slope()));
    put(&it, "slope", &slope.into_js_value());
    it
}

fn put(object: &Object, name: &str, value: &JsValue) {
    Reflect::set(object, &name.into(), value).expect("a plain object takes any property");
}
