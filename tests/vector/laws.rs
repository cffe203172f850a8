//! What is true of the functions, whatever the inputs.

use super::support::{all, function, moderate};

const TEMPERATURES: [f64; 5] = [0.05, 0.5, 1.0, 3.0, 100.0];

fn close(a: f64, b: f64, tolerance: f64) -> bool {
    (a - b).abs() <= tolerance * (1.0 + a.abs().max(b.abs()))
}

/// Inputs with ties, great distances and great common shifts.
fn harder() -> Vec<Vec<f64>> {
    let more = [
        vec![7.0],
        vec![1.0, 1.0, 1.0, 1.0],
        vec![1000.0, 1001.0],
        vec![-800.0, 0.0, 800.0],
        vec![1e300, -1e300, 1e300],
    ];
    moderate().into_iter().chain(more).collect()
}

#[test]
fn shares_are_between_0_and_1_and_sum_to_1() {
    for x in harder() {
        let functions = TEMPERATURES.map(|it| function("softmax", &[it]));
        for function in functions.into_iter().chain([function("softmin", &[]), function("sparsemax", &[])]) {
            let y = function.value(&x);
            assert!(y.iter().all(|it| (0.0..=1.0).contains(it)), "{function:?} {x:?}: {y:?}");
            assert!((y.iter().sum::<f64>() - 1.0).abs() < 1e-15 * x.len() as f64, "{function:?} {x:?}");
        }
    }
}

#[test]
fn adding_one_number_to_every_input_changes_no_share_and_moves_logsumexp_by_it() {
    // Whole numbers and halves: the shift itself rounds nothing.
    let x = [2.0, 1.0, 0.5, -1.0];
    let shifted = x.map(|it| it + 64.0);
    for function in [function("softmax", &[0.7]), function("softmin", &[]), function("sparsemax", &[])] {
        assert_eq!(function.value(&x), function.value(&shifted), "{function:?}");
        assert_eq!(function.jacobian(&x), function.jacobian(&shifted), "{function:?}");
    }
    assert_eq!(function("log_softmax", &[2.0]).value(&x), function("log_softmax", &[2.0]).value(&shifted));
    let logsumexp = function("logsumexp", &[]);
    assert!(close(logsumexp.value(&x)[0] + 64.0, logsumexp.value(&shifted)[0], 1e-15));
}

#[test]
fn rows_and_columns_of_the_jacobian_of_shares_sum_to_0_and_it_is_symmetric_to_the_bit() {
    for x in harder() {
        let n = x.len();
        for function in [function("softmax", &[0.5]), function("softmin", &[]), function("sparsemax", &[])] {
            let jacobian = function.jacobian(&x);
            for i in 0..n {
                let row: f64 = jacobian[i * n..(i + 1) * n].iter().sum();
                assert!(row.abs() < 1e-15, "{function:?} {x:?}: row {i} sums to {row:e}");
                for j in 0..n {
                    assert_eq!(jacobian[i * n + j].to_bits(), jacobian[j * n + i].to_bits(), "{function:?}");
                }
            }
        }
    }
}

#[test]
fn the_slope_of_logsumexp_is_softmax() {
    for x in harder() {
        assert_eq!(function("logsumexp", &[]).jacobian(&x), function("softmax", &[1.0]).value(&x));
    }
}

#[test]
fn log_softmax_is_the_logarithm_of_softmax_and_goes_on_where_that_ends() {
    for x in moderate() {
        for temperature in [0.5, 1.0, 3.0] {
            let shares = function("softmax", &[temperature]).value(&x);
            for (log, share) in function("log_softmax", &[temperature]).value(&x).iter().zip(shares) {
                assert!(close(*log, share.ln(), 1e-14), "{x:?} at {temperature}");
            }
        }
    }
    let far = [0.0, -2000.0];
    assert_eq!(function("softmax", &[1.0]).value(&far)[1], 0.0);
    assert_eq!(function("log_softmax", &[1.0]).value(&far)[1], -2000.0);
}

#[test]
fn softmax_is_uniform_at_a_great_temperature_and_one_hot_at_a_small_one() {
    let x = [2.0, 1.0, 0.5, -1.0];
    let warm = function("softmax", &[1e9]).value(&x);
    assert!(warm.iter().all(|it| (it - 0.25).abs() < 1e-8), "{warm:?}");
    assert_eq!(function("softmax", &[1e-3]).value(&x), [1.0, 0.0, 0.0, 0.0]);
}

#[test]
fn permuted_inputs_give_permuted_outputs() {
    let order = [3, 0, 2, 1];
    for x in moderate().into_iter().filter(|it| it.len() == 4) {
        let permuted: Vec<f64> = order.iter().map(|it| x[*it]).collect();
        for id in ["softmax", "log_softmax", "softmin", "sparsemax"] {
            let args: &[f64] = if id.ends_with("softmax") { &[1.5] } else { &[] };
            let (y, moved) = (function(id, args).value(&x), function(id, args).value(&permuted));
            assert!(order.iter().zip(moved).all(|(from, got)| close(y[*from], got, 1e-15)), "{id}");
        }
    }
}

#[test]
fn sparsemax_is_0_outside_its_support_and_its_border_is_exact() {
    let sparsemax = function("sparsemax", &[]);
    assert_eq!(sparsemax.value(&[2.0, 1.0, 0.5, -1.0]), [1.0, 0.0, 0.0, 0.0], "a distance of exactly 1");
    assert_eq!(sparsemax.value(&[1.0, 1e-40]), [1.0, 5e-41], "a hair less than 1");
    assert_eq!(sparsemax.value(&[0.5, 0.25, -3.0]), [0.625, 0.375, 0.0]);
    let jacobian = sparsemax.jacobian(&[0.5, 0.25, -3.0]);
    assert_eq!(jacobian, [0.5, -0.5, 0.0, -0.5, 0.5, 0.0, 0.0, 0.0, 0.0]);
    assert_eq!(sparsemax.jacobian(&[3.0, 0.0]), [0.0; 4], "a support of one is flat");
}

#[test]
fn of_equal_inputs_maxout_takes_the_first() {
    let maxout = function("maxout", &[3.0]);
    let x = [1.0, 4.0, 4.0, -2.0, -2.0, -5.0];
    assert_eq!(maxout.value(&x), [4.0, -2.0]);
    assert_eq!(maxout.jacobian(&x), [0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0]);
}

#[test]
fn the_jacobian_agrees_with_central_differences() {
    const STEP: f64 = 1e-5;
    for x in moderate() {
        let cases = TEMPERATURES[1..4]
            .iter()
            .flat_map(|it| [function("softmax", &[*it]), function("log_softmax", &[*it])])
            .chain(all());
        for function in cases {
            let (n, jacobian) = (x.len(), function.jacobian(&x));
            for j in 0..n {
                let at = |step: f64| {
                    let mut moved = x.clone();
                    moved[j] += step;
                    function.value(&moved)
                };
                for (i, (up, down)) in at(STEP).iter().zip(at(-STEP)).enumerate() {
                    let slope = (up - down) / (2.0 * STEP);
                    let got = jacobian[i * n + j];
                    assert!(close(got, slope, 1e-8), "{function:?} {x:?} [{i},{j}]: {got}, not {slope}");
                }
            }
        }
    }
}

#[test]
fn infinite_inputs_give_the_limit_where_there_is_one() {
    let (inf, nan) = (f64::INFINITY, f64::NAN);
    let softmax = function("softmax", &[1.0]);
    assert_eq!(softmax.value(&[0.0, inf]), [0.0, 1.0]);
    assert!(softmax.value(&[inf, inf]).iter().all(|it| it.is_nan()));
    assert!(softmax.value(&[-inf, -inf]).iter().all(|it| it.is_nan()));
    assert_eq!(function("softmin", &[]).value(&[0.0, inf]), [1.0, 0.0]);
    assert_eq!(function("sparsemax", &[]).value(&[0.0, -inf, inf]), [0.0, 0.0, 1.0]);
    assert_eq!(function("log_softmax", &[1.0]).value(&[0.0, -inf]), [0.0, -inf]);
    let logsumexp = function("logsumexp", &[]);
    assert_eq!([[inf, inf], [-inf, -inf], [3.0, -inf]].map(|it| logsumexp.value(&it)[0]), [inf, -inf, 3.0]);
    assert_eq!(function("glu", &[]).value(&[inf, 2.0, -800.0, -inf]), [inf, 0.0]);
    assert!(function("glu", &[]).value(&[inf, -inf])[0].is_nan());
    for function in all() {
        let x = [1.0, 0.5, nan, 0.25];
        assert!(function.value(&x).iter().any(|it| it.is_nan()), "{function:?}");
        assert!(function.jacobian(&x).iter().any(|it| it.is_nan()), "{function:?}");
    }
}

#[test]
fn a_gate_below_the_range_of_a_double_still_has_its_digits() {
    // 1e200 · s(-800) = 3.667...e-148, while s(-800) alone is 0.
    let y = function("glu", &[]).value(&[1e200, -800.0])[0];
    assert!((y / 3.667874584177687e-148 - 1.0).abs() < 1e-12, "{y:e}");
    assert!(function("swiglu", &[]).value(&[1e300, -900.0])[0] < 0.0);
    assert!(function("geglu", &[]).value(&[1e300, -45.0])[0] < 0.0);
}
