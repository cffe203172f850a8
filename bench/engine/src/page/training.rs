//! Networks in training.

use std::cell::RefCell;
use std::rc::Rc;

use activation_lab::nn::network::Layer;
use activation_lab::nn::output::Output;
use activation_lab::nn::samples::Targets;
use activation_lab_bench::work::Work;
use js_sys::{Array, Float32Array, Object, Uint8Array, Uint32Array};
use wasm_bindgen::prelude::*;

use super::{put, put_method};

/// `work(code)` makes W1, W2 or W4: an object that says what is trained, from which weights and on which samples, with
/// `order(epoch)`, `run(epochs)` and `loss()`.
pub fn offer(engine: &Object) {
    let work = |code: String| {
        let work = Work::ALL.into_iter().find(|it| it.code() == code).expect("a work of that name");
        work_object(work)
    };
    put_method(engine, "work", Closure::<dyn Fn(String) -> Object>::new(work));
}

fn work_object(work: Work) -> Object {
    let it = described(work);
    let trainer = Rc::new(RefCell::new(work.trainer()));
    let scored = Rc::clone(&trainer);
    let run = move |epochs: u32| (0..epochs).for_each(|_| assert!(trainer.borrow_mut().train_epoch()));
    put_method(&it, "run", Closure::<dyn Fn(u32)>::new(run));
    let loss = move || scored.borrow_mut().train_score().loss;
    put_method(&it, "loss", Closure::<dyn Fn() -> f64>::new(loss));
    let order = move |epoch| Uint32Array::from(&work.order(epoch)[..]);
    put_method(&it, "order", Closure::<dyn Fn(u32) -> Uint32Array>::new(order));
    it
}

fn described(work: Work) -> Object {
    let (recipe, samples, trainer) = (work.recipe(), work.samples(), work.trainer());
    let layers = &trainer.initial().layers;
    let numbers = |of: fn(&Layer) -> &[f32]| -> Array {
        layers.iter().map(|layer| JsValue::from(Float32Array::from(of(layer)))).collect()
    };
    let sizes = std::iter::once(samples.inputs).chain(layers.iter().map(|layer| layer.fan_out));
    let sizes: Array = sizes.map(JsValue::from).collect();
    let Targets::Classes { labels, .. } = &samples.targets else {
        unreachable!("every work is a classification")
    };
    let it = Object::new();
    put(&it, "sizes", &sizes);
    put(&it, "activation", &recipe.layers[0].function.id().into());
    put(&it, "output", &if recipe.output == Output::Softmax { "softmax" } else { "linear" }.into());
    put(&it, "batch", &recipe.batch_size.into());
    put(&it, "rate", &recipe.learning_rate.into());
    put(&it, "weights", &numbers(|layer| &layer.weights));
    put(&it, "biases", &numbers(|layer| &layer.biases));
    put(&it, "features", &Float32Array::from(&samples.features[..]));
    put(&it, "labels", &Uint8Array::from(&labels[..]));
    it
}
