//! Naive and stable ways to compute the same function.

use activation_lab::experiment::precision::form::{FORMS, Form};
use activation_lab::experiment::precision::format::Format;
use activation_lab::experiment::precision::machine::Incident;

fn form(id: &str) -> &'static Form {
    Form::by_id(id).expect("a form")
}

fn incidents(form: &Form, format: Format, x: f64) -> Vec<Incident> {
    form.evaluate(&form.naive, format, x).steps.iter().filter_map(|it| it.incident).collect()
}

#[test]
fn log_of_a_sigmoid_that_was_rounded_to_zero_is_minus_infinity_and_the_stable_form_is_exact() {
    let form = form("log_sigmoid");
    let naive = form.evaluate(&form.naive, Format::Float32, -1000.0);
    assert_eq!(naive.result, f64::NEG_INFINITY);
    assert_eq!(naive.truth, -1000.0);
    assert_eq!(incidents(form, Format::Float32, -1000.0), [Incident::Overflow, Incident::Pole]);
    let stable = form.evaluate(&form.stable, Format::Float32, -1000.0);
    assert_eq!((stable.result, stable.off_by), (-1000.0, Some(0)));
    // On the other side 1 + e^-x is rounded to 1, and the logarithm of 1 has no digit left.
    assert_eq!(form.evaluate(&form.naive, Format::Float32, 20.0).result, 0.0);
    assert_eq!(incidents(form, Format::Float32, 20.0), [Incident::Absorbed]);
}

#[test]
fn softplus_overflows_where_the_exponential_does() {
    let form = form("softplus");
    // The largest numbers are 65504 and 3.4e38.
    for (format, edge) in [(Format::Float16, 65520.0_f64.ln()), (Format::Float32, f64::from(f32::MAX).ln())] {
        let at = |x: f64| form.evaluate(&form.naive, format, x).result;
        assert!(at(edge * 0.99).is_finite() && at(edge * 1.01).is_infinite(), "{format:?}");
        let right = form.failures(&form.naive, format)[1].expect("a failure");
        assert!((right / edge - 1.0).abs() < 1e-3, "{format:?}: {right}, not {edge}");
    }
}

#[test]
fn naive_tanh_divides_infinity_by_infinity() {
    let form = form("tanh");
    let naive = form.evaluate(&form.naive, Format::Float32, 100.0);
    assert!(naive.result.is_nan());
    assert_eq!(naive.off_by, None);
    assert_eq!(
        incidents(form, Format::Float32, 100.0),
        [Incident::Overflow, Incident::Undefined],
        "{:?}",
        naive.steps
    );
}

/// erf rounds to -1 at -3.92 in f32: x = -5.54.
#[test]
fn gelu_through_erf_is_exactly_zero_below_minus_five_and_a_half_in_f32() {
    let form = form("gelu");
    let at = |x: f64| form.evaluate(&form.naive, Format::Float32, x);
    assert_eq!(at(-5.6).result, 0.0);
    assert!(at(-5.6).truth < -1e-8);
    assert_eq!(at(-5.6).steps[2].incident, Some(Incident::Saturated));
    assert!(at(-5.4).result < 0.0);
}

#[test]
fn stable_forms_keep_their_first_digit_wherever_the_truth_is_a_normal_number() {
    for form in &FORMS {
        for format in Format::ALL {
            for step in -2000..=2000 {
                let x = f64::from(step) / 16.0;
                // Half a unit in the last place of x/√2 is x²·2⁻ᵖ of exp(-x²/2): no form can help that.
                let is_steep =
                    form.id == "gelu" && x * x * 2.0_f64.powi(-(format.fraction_bits() as i32)) > 0.05;
                if is_steep {
                    continue;
                }
                let it = form.evaluate(&form.stable, format, x);
                if it.truth.is_infinite() || it.truth.abs() < format.smallest_normal() {
                    continue;
                }
                let share = (it.result - it.truth).abs() / it.truth.abs();
                assert!(share < 0.1, "{} {format:?} at {x}: {} for {}", form.id, it.result, it.truth);
            }
        }
    }
}

#[test]
fn every_naive_form_fails_somewhere_in_f16_and_its_failure_is_named() {
    for form in &FORMS {
        let failures = form.failures(&form.naive, Format::Float16);
        let first =
            failures.into_iter().flatten().next().unwrap_or_else(|| panic!("{} never fails", form.id));
        let beyond = first + 0.5 * first.signum();
        assert!(!incidents(form, Format::Float16, beyond).is_empty(), "{} at {beyond}", form.id);
    }
}
