//! The arithmetic of a work alone.

use activation_lab_bench::arithmetic::Arithmetic;
use js_sys::Object;
use wasm_bindgen::prelude::*;

use super::put_method;

/// `arithmetic(multiplyAdds)` makes an object of `run(times)`.
pub fn offer(engine: &Object) {
    let arithmetic = |multiply_adds: usize| arithmetic_object(Arithmetic::new(multiply_adds));
    put_method(engine, "arithmetic", Closure::<dyn Fn(usize) -> Object>::new(arithmetic));
}

fn arithmetic_object(arithmetic: Arithmetic) -> Object {
    let it = Object::new();
    let run = move |times: u32| (0..times).map(|_| arithmetic.run()).sum();
    put_method(&it, "run", Closure::<dyn Fn(u32) -> f32>::new(run));
    it
}
