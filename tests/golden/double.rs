//! Every row of the table in f64.

use std::collections::BTreeMap;
use std::fmt::Write;

use activation_lab::activation::rows::ALL;

use crate::truth::comparison::{Quantity, of_double};
use crate::truth::record::double;
use crate::truth::ulp::doubles_between;

/// Within how many units of the last place of the correctly rounded number a result must be.
///
/// f, f' and the derivatives by parameters are that number, at the doubles next to a zero of f' as well. Among the subnormals a
/// result may lie half-way between two of them but for one part in 10^300, as x/2 + x²/4 does; then either may come. f'' cancels
/// next to its zeros.
fn permitted_ulps(quantity: Quantity, want: f64) -> u64 {
    match quantity {
        Quantity::Second => 4,
        Quantity::Value | Quantity::Derivative | Quantity::ByParam => {
            u64::from(want.is_subnormal() || want == 0.0)
        }
    }
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn every_number_is_within_its_bound() {
    let mut worst = BTreeMap::new();
    for record in double() {
        for it in of_double(&record) {
            let error = doubles_between(it.got, it.want);
            let entry = worst.entry((record.function.id(), it.quantity)).or_insert((0, String::new()));
            if error > permitted_ulps(it.quantity, it.want) && error > entry.0 {
                *entry = (
                    error,
                    format!("{:?} at {:e}: {:e}, not {:e}", record.function, record.x, it.got, it.want),
                );
            }
        }
    }
    let mut report = String::new();
    for ((id, quantity), (error, place)) in worst.iter().filter(|(_, (error, _))| *error > 0) {
        let _ = writeln!(report, "{id} {quantity:?}: {error} ULP, {place}");
    }
    assert!(report.is_empty(), "\n{report}");
}

#[test]
fn every_activation_and_every_learnable_parameter_has_ground_truth() {
    let mut known: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for record in double() {
        known
            .entry(record.function.id())
            .or_default()
            .extend(record.by_param.iter().map(|(index, _)| *index));
    }
    for row in ALL {
        let params = known.get(row.id).unwrap_or_else(|| panic!("no ground truth for {}", row.id));
        for (index, param) in row.params.iter().enumerate().filter(|(_, param)| param.derivative.is_some()) {
            assert!(params.contains(&index), "no derivative of {} by {}", row.id, param.id);
        }
    }
}

#[test]
fn the_distance_of_doubles_is_counted_in_doubles() {
    assert_eq!(doubles_between(1.0, 1.0 + f64::EPSILON), 1);
    assert_eq!(doubles_between(5e-324, -5e-324), 2);
    assert_eq!(doubles_between(0.0, -0.0), 0);
    assert_eq!(doubles_between(f64::MAX, f64::INFINITY), 1);
    assert_eq!(doubles_between(f64::NAN, 0.0), u64::MAX);
    assert_eq!(doubles_between(f64::NAN, f64::NAN), 0);
}
