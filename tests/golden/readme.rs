//! A README that says what was measured.

use crate::truth::report::{inserted_into, report};

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn the_readme_shows_what_is_measured() {
    let readme = include_str!("../../README.md");
    let renewed = inserted_into(readme, &report()).expect("the README has the marks");
    assert!(readme == renewed, "`make accuracy` writes the section anew");
}
