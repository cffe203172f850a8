//! The same bits everywhere.

use crate::truth::digest::digests;

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn every_machine_and_every_browser_computes_the_same_bits() {
    assert_eq!(digests(), include_str!("../data/digests.txt"), "`make accuracy` writes the file anew");
}
