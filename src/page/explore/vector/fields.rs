//! The options of an address that shows a vector function: its parameters and its inputs.

use super::state::{ENTRY, MOST, Vector, nearest_count};
use crate::activation::vector::VectorFunction;
use crate::activation::vector::signature::{ParamKind, SAMPLE, VectorParam};
use crate::page::control::{Control, Scale};
use crate::page::number;
use crate::page::problem::ProblemKind;

/// The key of the inputs: `z=2,1,0.1`. It is read after the parameters, which say how many can be.
pub const INPUTS: &str = "z";

/// The limits of a parameter, as a control.
pub fn vector_control(param: &VectorParam) -> Control {
    let &VectorParam { min, max, default, kind, .. } = param;
    match kind {
        ParamKind::Factor => Control { min, max, step: 0.01, default, scale: Scale::Logarithmic },
        ParamKind::Count => Control { min, max, step: 1.0, default, scale: Scale::Whole },
    }
}

/// Slug, parameters and inputs, as they stand in an address; defaults left out.
pub fn written(vector: &Vector) -> Vec<(String, String)> {
    let function = &vector.function;
    let mut options = vec![("f".to_owned(), function.id().to_owned())];
    for (index, param) in function.params().iter().enumerate() {
        let text = vector_control(param).write(function.args()[index]);
        options.extend(text.map(|it| (param.id.to_owned(), it)));
    }
    if vector.inputs() != default_inputs(function) {
        options.push((INPUTS.to_owned(), listed(vector.inputs())));
    }
    options
}

/// Takes one option over as far as it can be used, and says what was wrong with it.
pub fn read(vector: &mut Vector, key: &str, text: &str) -> Option<ProblemKind> {
    if key == INPUTS {
        return read_inputs(vector, text);
    }
    let params = vector.function.params();
    let Some(index) = params.iter().position(|it| it.id == key) else {
        return Some(ProblemKind::UnknownKey);
    };
    let (value, problem) = vector_control(&params[index]).read(text);
    *vector = Vector::with_inputs(vector.function.with_param(index, value), &SAMPLE);
    problem
}

fn read_inputs(vector: &mut Vector, text: &str) -> Option<ProblemKind> {
    let entries: Vec<(f64, Option<ProblemKind>)> = text.split(',').map(|it| ENTRY.read(it)).collect();
    let inputs: Vec<f64> = entries.iter().take(MOST).map(|it| it.0).collect();
    *vector = Vector::with_inputs(vector.function, &inputs);
    let used = listed(vector.inputs());
    if entries.iter().any(|it| matches!(it.1, Some(ProblemKind::NotANumber(_)))) {
        return Some(ProblemKind::NotANumber(used));
    }
    let fits = nearest_count(&vector.function, entries.len()) == entries.len();
    let is_clamped = entries.iter().any(|it| it.1.is_some()) || !fits;
    is_clamped.then_some(ProblemKind::Clamped(used))
}

/// The inputs of an address that gives none.
fn default_inputs(function: &VectorFunction) -> Vec<f64> {
    Vector::with_inputs(*function, &SAMPLE).inputs().to_vec()
}

fn listed(inputs: &[f64]) -> String {
    inputs.iter().map(|it| number::exact(*it)).collect::<Vec<_>>().join(",")
}
