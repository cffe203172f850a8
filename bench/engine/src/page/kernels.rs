//! Batch kernels.

use std::cell::RefCell;
use std::rc::Rc;

use activation_lab::activation::{Function, rows};
use activation_lab_bench::kernel_run::KernelRun;
use js_sys::{Array, Float32Array, Object};
use wasm_bindgen::prelude::*;

use super::{put, put_method};

/// `functions()` names every row with its parameters at their defaults; `kernel(index, elements)` makes a run of one of
/// them: an object of `input`, `value()`, `slope()` and `run(repeats)`.
pub fn offer(engine: &Object) {
    let functions = Closure::<dyn Fn() -> Array>::new(|| {
        rows::ALL.iter().map(|row| -> JsValue { described(&Function::new(row)).into() }).collect()
    });
    put_method(engine, "functions", functions);
    let kernel = Closure::<dyn Fn(usize, usize) -> Object>::new(|index: usize, elements| {
        kernel_object(KernelRun::new(Function::new(rows::ALL[index]), elements))
    });
    put_method(engine, "kernel", kernel);
}

fn described(function: &Function) -> Object {
    let it = Object::new();
    let args: Array = function.parameters().into_iter().map(JsValue::from).collect();
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
    put_method(&it, "run", Closure::<dyn Fn(u32)>::new(move |repeats| runs.borrow_mut().run(repeats)));
    let value = move || Float32Array::from(value.borrow().value());
    put_method(&it, "value", Closure::<dyn Fn() -> Float32Array>::new(value));
    let slope = move || Float32Array::from(slope.borrow().slope());
    put_method(&it, "slope", Closure::<dyn Fn() -> Float32Array>::new(slope));
    it
}
