//! Any text is refused or becomes a formula of which everything can be asked.

#![no_main]

use activation_lab::activation::snippet::Framework;
use activation_lab::activation::{Args, Formula};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&str, [f64; 4])| {
    let (source, values) = input;
    let formula = match Formula::parse(source) {
        Ok(formula) => formula,
        Err(error) => {
            let end = source.chars().count();
            assert!(error.at.start <= error.at.end && error.at.end <= end, "{error:?}");
            return;
        }
    };
    let args = Args::new(&values);
    let xs = [-1e300, -3.5, -1.0, -0.0, 0.0, 1.0, 2.25, 1e300, f64::INFINITY, f64::NAN];
    let (mut value, mut slope) = ([0.0; 10], [0.0; 10]);
    formula.batch(&xs.map(|x| x as f32), &mut value, Some(&mut slope), &args);
    for x in xs {
        let jet = formula.jet(x, &args);
        assert_eq!(jet.value.to_bits(), formula.value(x, &args).to_bits());
        for index in 0..=formula.params().len() {
            formula.param_derivative(index, x, &args);
        }
    }
    for framework in Framework::ALL {
        assert!(!formula.code(framework, &args).is_empty());
    }
    assert!(formula.markup().iter().all(|it| it.ends_with("</mrow>")));
    let facts = formula.facts(&args);
    assert!(!(facts.range.low.value > facts.range.high.value), "{facts:?}");
    let breaks = formula.breaks(&args);
    assert!(breaks.is_sorted_by(|a, b| a.x < b.x), "{breaks:?}");
});
