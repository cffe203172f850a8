//! An activation with its parameters fixed: what every page, chart and network holds.

use std::borrow::Cow;

use super::args::Args;
use super::facts::Facts;
use super::param::Param;
use super::row::{Activation, Break, Reference};

/// One activation with one setting of its parameters. Cheap to clone, compared by definition and parameter values.
#[derive(Clone)]
pub struct Function {
    definition: Definition,
    args: Args,
}

/// Where the function comes from.
#[derive(Clone)]
enum Definition {
    /// The table of activations.
    Row(&'static Activation),
}

impl Function {
    /// The row with its default parameters.
    pub fn new(row: &'static Activation) -> Self {
        Self::at_defaults(Definition::Row(row))
    }

    /// The row with parameters as given, not clamped: tests go beyond the sliders.
    pub fn with_args(row: &'static Activation, args: Args) -> Self {
        Self { definition: Definition::Row(row), args }
    }

    fn at_defaults(definition: Definition) -> Self {
        let mut function = Self { definition, args: Args::default() };
        let defaults: Vec<f64> = function.params().iter().map(|it| it.default).collect();
        function.args = Args::new(&defaults);
        function
    }

    /// This function with its default parameters.
    #[must_use]
    pub fn reset(&self) -> Self {
        Self::at_defaults(self.definition.clone())
    }

    /// This function with parameters as given, not clamped.
    #[must_use]
    pub fn at(&self, args: Args) -> Self {
        Self { definition: self.definition.clone(), args }
    }

    /// This function with one parameter set, clamped to its limits. An unknown index changes nothing.
    #[must_use]
    pub fn with_param(&self, index: usize, value: f64) -> Self {
        match self.params().get(index) {
            Some(param) => self.at(self.args.with(index, param.clamp(value))),
            None => self.clone(),
        }
    }

    /// The row of the table of activations; `None` for a function that is not in the table.
    pub fn row(&self) -> Option<&'static Activation> {
        match self.definition {
            Definition::Row(row) => Some(row),
        }
    }

    /// The slug of the row.
    pub fn id(&self) -> &'static str {
        match self.definition {
            Definition::Row(row) => row.id,
        }
    }

    pub fn params(&self) -> &[Param] {
        match self.definition {
            Definition::Row(row) => row.params,
        }
    }

    pub fn args(&self) -> &Args {
        &self.args
    }

    /// f(x).
    pub fn value(&self, x: f64) -> f64 {
        match self.definition {
            Definition::Row(row) => (row.value)(x, &self.args),
        }
    }

    /// f'(x).
    pub fn derivative(&self, x: f64) -> f64 {
        match self.definition {
            Definition::Row(row) => (row.derivative)(x, &self.args),
        }
    }

    /// f''(x).
    pub fn second_derivative(&self, x: f64) -> f64 {
        match self.definition {
            Definition::Row(row) => (row.second_derivative)(x, &self.args),
        }
    }

    /// ∂f/∂parameter `index` at x; `None` where the parameter is not learnable.
    pub fn param_derivative(&self, index: usize, x: f64) -> Option<f64> {
        match self.definition {
            Definition::Row(row) => {
                let derivative = row.params.get(index)?.derivative?;
                Some(derivative(x, &self.args))
            }
        }
    }

    /// Value and slope of every element of `pre_activation`, in f32. All three slices have one length.
    pub fn batch(&self, pre_activation: &[f32], value: &mut [f32], slope: &mut [f32]) {
        match self.definition {
            Definition::Row(row) => (row.batch)(pre_activation, value, slope, &self.args),
        }
    }

    /// Where f, f' or f'' jumps, from left to right.
    pub fn breaks(&self) -> Vec<Break> {
        match self.definition {
            Definition::Row(row) => (row.breaks)(&self.args),
        }
    }

    pub fn facts(&self) -> Facts {
        match self.definition {
            Definition::Row(row) => (row.facts)(&self.args),
        }
    }

    /// f and f' as MathML markup: the children of a `<math>` element.
    pub fn markup(&self) -> [Cow<'static, str>; 2] {
        match self.definition {
            Definition::Row(row) => [row.formula.value, row.formula.derivative].map(Cow::Borrowed),
        }
    }

    /// Where the definition comes from.
    pub fn references(&self) -> &'static [Reference] {
        match self.definition {
            Definition::Row(row) => row.references,
        }
    }
}

impl PartialEq for Definition {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Row(row), Self::Row(other)) => row.id == other.id,
        }
    }
}

impl PartialEq for Function {
    fn eq(&self, other: &Self) -> bool {
        self.definition == other.definition && self.args == other.args
    }
}

impl std::fmt::Debug for Function {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.definition {
            Definition::Row(row) => write!(out, "{}{:?}", row.id, self.args),
        }
    }
}
