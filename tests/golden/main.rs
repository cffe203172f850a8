//! The core against ground truth: f64, f32, batch kernels; and the same bits natively and in a browser.

#[path = "../truth/mod.rs"]
mod truth;

#[path = "../batch/bound.rs"]
mod batch_bound;
mod digest;
mod double;
mod readme;
mod single;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
