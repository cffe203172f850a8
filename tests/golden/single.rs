//! Every row of the table in f32: correctly rounded by the functions, within their bounds by the batch kernels.

use std::collections::BTreeSet;

use activation_lab::activation::rows::ALL;

use crate::batch_bound;
use crate::truth::comparison::{Quantity, of_single};
use crate::truth::record::single;
use crate::truth::ulp::single_error;

/// A correctly rounded result is within half a unit; the ground truth itself is rounded, to f64.
const CORRECTLY_ROUNDED: f64 = 0.500_001;

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn every_value_and_derivative_in_f32_is_correctly_rounded() {
    for record in single() {
        for it in of_single(&record).iter().filter(|it| !it.batch) {
            let error = single_error(it.got, it.want);
            let (function, x) = (&record.function, record.x);
            assert!(error <= CORRECTLY_ROUNDED, "{:?} of {function:?} at {x:e}: {error} ULP", it.quantity);
        }
    }
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn every_batch_kernel_keeps_its_bound() {
    for record in single() {
        for it in of_single(&record).iter().filter(|it| it.batch) {
            let permitted = match it.quantity {
                Quantity::Derivative => batch_bound::of_slope(&record.function, it.want),
                _ => batch_bound::of_value(it.want),
            };
            let (function, x, quantity) = (&record.function, record.x, it.quantity);
            let right = batch_bound::holds(it.got, it.want, permitted);
            assert!(right, "{quantity:?} of {function:?} at {x:e}: {:e}, exactly {:e}", it.got, it.want);
        }
    }
}

#[test]
fn every_activation_has_ground_truth_in_f32() {
    let known: BTreeSet<_> = single().map(|record| record.function.id()).collect();
    for row in ALL {
        assert!(known.contains(row.id), "no ground truth in f32 for {}", row.id);
    }
}

#[test]
fn an_error_in_f32_has_a_fraction() {
    let next = 1.0 + f64::from(f32::EPSILON);
    assert_eq!(single_error(1.0, 1.0), 0.0);
    assert_eq!(single_error(1.0, next), 1.0);
    assert_eq!(single_error(1.0, 1.0 + 0.25 * f64::from(f32::EPSILON)), 0.25);
    assert_eq!(single_error(0.0, f64::from(f32::from_bits(3))), 3.0);
    assert_eq!(single_error(f32::INFINITY, 1e300), 0.0);
    assert_eq!(single_error(f32::INFINITY, f64::from(f32::MAX)), f64::INFINITY);
    assert_eq!(single_error(f32::NAN, 1.0), f64::INFINITY);
    assert_eq!(single_error(f32::NAN, f64::NAN), 0.0);
}
