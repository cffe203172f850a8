//! An activation with its parameters fixed: what every page, chart and network holds.

use std::borrow::Cow;

use super::args::Args;
use super::facts::{Facts, Interval};
use super::formula::Formula;
use super::order::Order;
use super::param::Param;
use super::row::{Activation, Break, Reference};
use super::snippet::{Framework, fill};

/// One activation with one setting of its parameters. Cheap to clone, compared by definition and parameter values.
///
/// ```
/// use activation_lab::activation::{Function, rows};
///
/// let elu = Function::new(rows::by_id("elu").expect("a row")).with_param(0, 0.5);
/// assert_eq!(elu.value(-1.0), -0.31606027941427883);
/// assert_eq!(elu.derivative(-1.0), 0.18393972058572117);
/// // ∂f/∂α = e^x - 1, since α can be learned.
/// assert_eq!(elu.param_derivative(0, -1.0), Some(-0.6321205588285577));
///
/// // A batch in f32, as the trainer computes it.
/// let (mut value, mut slope) = ([0.0; 2], [0.0; 2]);
/// elu.batch(&[-1.0, 2.0], &mut value, &mut slope);
/// assert_eq!((value[1], slope[1]), (2.0, 1.0));
/// ```
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
    /// A learner.
    Formula(Formula),
}

/// Stands for the slug of a function that is not in the table; no row has it.
pub const CUSTOM: &str = "custom";

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
        let function = Self { definition, args: Args::default() };
        let defaults = function.params().iter().enumerate();
        let args = defaults.fold(Args::default(), |args, (index, it)| args.with(index, it.default));
        Self { args, ..function }
    }

    /// This function with its default parameters.
    #[must_use]
    pub fn reset(&self) -> Self {
        Self::at_defaults(self.definition.clone())
    }

    /// This function with parameters as given, not clamped.
    #[must_use]
    pub fn tuned(&self, args: Args) -> Self {
        Self { definition: self.definition.clone(), args }
    }

    /// This function with one parameter set, clamped to its limits. An unknown index changes nothing.
    #[must_use]
    pub fn with_param(&self, index: usize, value: f64) -> Self {
        match self.params().get(index) {
            Some(param) => self.tuned(self.args.with(index, param.clamp(value))),
            None => self.clone(),
        }
    }

    /// The row of the table of activations; `None` for a function that is not in the table.
    pub fn row(&self) -> Option<&'static Activation> {
        match &self.definition {
            Definition::Row(row) => Some(row),
            Definition::Formula(_) => None,
        }
    }

    /// The learner's formula; `None` for a function of the table.
    pub fn formula(&self) -> Option<&Formula> {
        match &self.definition {
            Definition::Row(_) => None,
            Definition::Formula(formula) => Some(formula),
        }
    }

    /// The slug of the row, or [`CUSTOM`].
    pub fn id(&self) -> &'static str {
        match &self.definition {
            Definition::Row(row) => row.id,
            Definition::Formula(_) => CUSTOM,
        }
    }

    /// As papers write it; a formula is its own name.
    pub fn name(&self) -> &str {
        match &self.definition {
            Definition::Row(row) => row.name,
            Definition::Formula(formula) => formula.source(),
        }
    }

    pub fn params(&self) -> &[Param] {
        match &self.definition {
            Definition::Row(row) => row.params,
            Definition::Formula(formula) => formula.params(),
        }
    }

    pub fn args(&self) -> &Args {
        &self.args
    }

    /// The values of its parameters, in their order.
    pub fn parameters(&self) -> Vec<f64> {
        (0..self.params().len()).map(|index| self.args[index]).collect()
    }

    /// f(x).
    pub fn value(&self, x: f64) -> f64 {
        match &self.definition {
            Definition::Row(row) => (row.value)(x, &self.args),
            Definition::Formula(formula) => formula.value(x, &self.args),
        }
    }

    /// f'(x).
    pub fn derivative(&self, x: f64) -> f64 {
        match &self.definition {
            Definition::Row(row) => (row.derivative)(x, &self.args),
            Definition::Formula(formula) => formula.derivative(x, &self.args),
        }
    }

    /// f''(x).
    pub fn second_derivative(&self, x: f64) -> f64 {
        match &self.definition {
            Definition::Row(row) => (row.second_derivative)(x, &self.args),
            Definition::Formula(formula) => formula.second_derivative(x, &self.args),
        }
    }

    /// The least and the greatest value at x that training can draw; `None` where f has no chance in it.
    pub fn band(&self, x: f64) -> Option<(f64, f64)> {
        self.row()?.band.map(|band| band(x, &self.args))
    }

    /// f, f' or f'' at x.
    pub fn nth(&self, order: Order, x: f64) -> f64 {
        match order {
            Order::Value => self.value(x),
            Order::Derivative => self.derivative(x),
            Order::Second => self.second_derivative(x),
        }
    }

    /// ∂f/∂parameter `index` at x; `None` where the parameter is not learnable.
    pub fn param_derivative(&self, index: usize, x: f64) -> Option<f64> {
        match &self.definition {
            Definition::Row(row) => {
                let derivative = row.params.get(index)?.derivative?;
                Some(derivative(x, &self.args))
            }
            Definition::Formula(formula) => formula.param_derivative(index, x, &self.args),
        }
    }

    /// f(x) in f32, correctly rounded: the f64 result has 29 bits more, and the subnormal numbers of f32 are normal there.
    pub fn value_f32(&self, x: f32) -> f32 {
        self.value(f64::from(x)) as f32
    }

    /// f'(x) in f32, correctly rounded like [`value_f32`](Self::value_f32).
    pub fn derivative_f32(&self, x: f32) -> f32 {
        self.derivative(f64::from(x)) as f32
    }

    /// Value and slope of every element of `pre_activation`, in f32. All three slices have one length.
    pub fn batch(&self, pre_activation: &[f32], value: &mut [f32], slope: &mut [f32]) {
        self.run(pre_activation, value, Some(slope));
    }

    /// The values of [`batch`](Self::batch), bit for bit, without the work that only the slopes need.
    pub fn batch_values(&self, pre_activation: &[f32], value: &mut [f32]) {
        self.run(pre_activation, value, None);
    }

    #[inline]
    fn run(&self, pre_activation: &[f32], value: &mut [f32], slope: Option<&mut [f32]>) {
        match &self.definition {
            Definition::Row(row) => row.batch.run(pre_activation, value, slope, &self.args),
            Definition::Formula(formula) => formula.batch(pre_activation, value, slope, &self.args),
        }
    }

    /// Where f, f' or f'' jumps, from left to right.
    pub fn breaks(&self) -> Vec<Break> {
        match &self.definition {
            Definition::Row(row) => (row.breaks)(&self.args),
            Definition::Formula(formula) => formula.breaks(&self.args),
        }
    }

    pub fn facts(&self) -> Facts {
        match &self.definition {
            Definition::Row(row) => (row.facts)(&self.args),
            Definition::Formula(formula) => formula.facts(&self.args),
        }
    }

    /// Where f is not defined, from left to right. A function of the table is defined everywhere.
    pub fn gaps(&self) -> Vec<Interval> {
        match &self.definition {
            Definition::Row(_) => Vec::new(),
            Definition::Formula(formula) => formula.gaps(&self.args),
        }
    }

    /// f and f' as MathML markup: the children of a `<math>` element.
    pub fn markup(&self) -> [Cow<'static, str>; 2] {
        match &self.definition {
            Definition::Row(row) => [row.formula.value, row.formula.derivative].map(Cow::Borrowed),
            Definition::Formula(formula) => formula.markup().map(Cow::Owned),
        }
    }

    /// Source text that computes exactly this function.
    pub fn code(&self, framework: Framework) -> String {
        match &self.definition {
            Definition::Row(row) => fill(row.snippets.of(framework), self),
            Definition::Formula(formula) => formula.code(framework, &self.args),
        }
    }

    /// Where the definition comes from.
    pub fn references(&self) -> &'static [Reference] {
        match &self.definition {
            Definition::Row(row) => row.references,
            Definition::Formula(_) => &[],
        }
    }
}

impl From<Formula> for Function {
    /// The formula with its parameters at their defaults.
    fn from(formula: Formula) -> Self {
        Self::at_defaults(Definition::Formula(formula))
    }
}

impl PartialEq for Definition {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Row(row), Self::Row(other)) => row.id == other.id,
            (Self::Formula(formula), Self::Formula(other)) => formula == other,
            (Self::Row(_), Self::Formula(_)) | (Self::Formula(_), Self::Row(_)) => false,
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
        match &self.definition {
            Definition::Row(row) => write!(out, "{}{:?}", row.id, self.args),
            Definition::Formula(formula) => write!(out, "{formula:?}{:?}", self.args),
        }
    }
}
