//! How the code of a formula calls the activations of the table.

use super::code::{Coder, Level};
use super::dialect::Dialect;
use super::listing::rename;
use super::parsed::{By, Parsed};
use super::step::function_of;
use super::tape::compile;
use super::tree::Id;
use crate::activation::args::Args;
use crate::activation::row::Activation;
use crate::activation::snippet::fill;

/// A formula in Python, for numbers that carry a derivative.
#[derive(Clone)]
pub struct DualCode {
    /// Of `x` and the parameters, which are named as in the formula (`lambda_` for lambda); elementary functions have NumPy's
    /// names, or `cbrt`, `unit_step`, `dual_erf`, `erfc`, `normal_cdf`, `normal_pdf`; `through(f, u, ...)` applies an activation.
    pub expression: String,
    /// The activations of the table that are called.
    pub rows: Vec<&'static Activation>,
}

impl Coder<'_> {
    /// A call of an activation with its own code, which has the values of its parameters.
    pub(super) fn row(&mut self, row: &'static Activation, operands: &[Id]) {
        let it = &row.snippets;
        let template = match self.dialect {
            Dialect::PyTorch => it.pytorch,
            Dialect::Jax => it.jax,
            Dialect::Keras => it.keras,
            Dialect::Rust => it.rust,
            Dialect::Dual => return self.dual_row(row, operands),
        };
        let given = operands[1..].iter().map(|it| self.formula.value_of(*it, &self.args));
        let text = fill(template, &function_of(row, given));
        let same = |name: &str, other: &str| other == rename(&text, row.id, name, self.dialect);
        let known = self.helpers.iter().find(|(name, other)| same(name, other)).map(|it| it.0.clone());
        let name = known.unwrap_or_else(|| {
            let others = self.helpers.iter().filter(|it| it.0.starts_with(row.id)).count();
            let name = if others == 0 { row.id.to_owned() } else { format!("{}_{}", row.id, others + 1) };
            self.helpers.push((name.clone(), rename(&text, row.id, &name, self.dialect)));
            name
        });
        self.put(&name);
        if self.is_rust() {
            self.put("::");
            self.put(row.id);
        }
        self.arguments(&operands[..1]);
    }

    /// A call of an activation that is defined elsewhere: `through(gelu_param, u, mu, sigma)`.
    fn dual_row(&mut self, row: &'static Activation, operands: &[Id]) {
        if !self.rows.iter().any(|it| it.id == row.id) {
            self.rows.push(row);
        }
        self.put("through(");
        self.put(row.id);
        for operand in operands {
            self.put(", ");
            self.part(*operand, Level::Any);
        }
        for param in row.params.iter().skip(operands.len() - 1) {
            self.put(&format!(", {:?}", param.default));
        }
        self.put(")");
    }
}

impl Parsed {
    /// The expression in Python for numbers with derivatives, and the activations of the table that it calls.
    pub fn write_dual(&self, args: &Args) -> DualCode {
        let coder = self.coder(Dialect::Dual, args);
        DualCode { expression: coder.body, rows: coder.rows }
    }

    /// The value of a part without x.
    fn value_of(&self, id: Id, args: &Args) -> f64 {
        let tape = compile(&self.tree, id, 0..0);
        tape.map_or(f64::NAN, |tape| self.run_tape(&tape, By::Nothing, 0.0, args).value)
    }
}
