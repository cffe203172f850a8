//! The Jacobian as a heat map, and what one of its cells says.

use super::bars::{input_names, output_names};
use super::state::Vector;
use crate::chart::heat::Heat;
use crate::page::number::readable;
use crate::text::vector::VectorTexts;

/// A row for each output, a column for each input.
pub fn heat(vector: &Vector) -> Heat {
    Heat {
        row_names: output_names(vector),
        column_names: input_names(vector),
        values: vector.function.jacobian(vector.inputs()),
    }
}

/// Every cell in words, row by row: `∂y₁/∂x₂ = −0.0452: raising x₂ lowers y₁`.
pub fn sentences(heat: &Heat, texts: &VectorTexts) -> Vec<String> {
    let pairs = heat.row_names.iter().flat_map(|row| heat.column_names.iter().map(move |it| (row, it)));
    pairs
        .zip(&heat.values)
        .map(|((output, input), slope)| {
            let equation = format!("∂{output}/∂{input} = {}", readable(*slope, 6));
            let sentence = if *slope > 0.0 {
                texts.rises
            } else if *slope < 0.0 {
                texts.falls
            } else {
                texts.stays
            };
            sentence(&equation, input, output)
        })
        .collect()
}
