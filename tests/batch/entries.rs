//! The two entries of a batch, with slopes and without, and batches of any length.

use activation_lab::activation::{Args, Formula, Function};

use super::{functions, grid, run};

const FORMULAS: [&str; 3] = ["x*sigmoid(1.7*x)", "if(x<0, a*(exp(x)-1), x)", "gelu(sin(x)) + tanh(b*x)"];

fn functions_and_formulas() -> Vec<Function> {
    let formula =
        |source: &str| Formula::parse(source).unwrap_or_else(|error| panic!("{source:?}: {error:?}"));
    let formulas = FORMULAS.map(|it| Function::from(formula(it)).tuned(Args::new(&[0.5, 2.0])));
    functions().into_iter().chain(formulas).collect()
}

fn values_alone(function: &Function, x: &[f32]) -> Vec<f32> {
    let mut value = vec![0.0; x.len()];
    function.batch_values(x, &mut value);
    value
}

fn bits(numbers: &[f32]) -> Vec<u32> {
    numbers.iter().map(|it| it.to_bits()).collect()
}

#[test]
fn values_alone_are_those_beside_the_slopes() {
    let mut x = grid();
    x.extend([f32::NEG_INFINITY, f32::INFINITY]);
    for function in functions_and_formulas() {
        assert_eq!(bits(&values_alone(&function, &x)), bits(&run(&function, &x).0), "{function:?}");
        assert!(values_alone(&function, &[f32::NAN])[0].is_nan(), "{function:?}");
    }
}

#[test]
fn a_batch_of_any_length_is_its_elements_one_by_one() {
    let x = [0.3, -1.7, 6.5, -0.0, 1e-3, -88.0, 12.25, -3.0, 0.5];
    for function in functions_and_formulas() {
        let one_by_one: Vec<_> = x.iter().map(|x| run(&function, &[*x])).collect();
        for length in 0..=x.len() {
            let (value, slope) = run(&function, &x[..length]);
            for (index, one) in one_by_one[..length].iter().enumerate() {
                let got = [value[index], slope[index]].map(f32::to_bits);
                assert_eq!(
                    got,
                    [one.0[0], one.1[0]].map(f32::to_bits),
                    "{function:?} at {index} of {length}"
                );
            }
            assert_eq!(bits(&values_alone(&function, &x[..length])), bits(&value), "{function:?}, {length}");
        }
    }
}
