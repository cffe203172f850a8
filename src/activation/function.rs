//! An activation with its parameters fixed: what every page, chart and network holds.

use super::args::Args;
use super::facts::Facts;
use super::param::Param;
use super::row::{Activation, Break, Family};

/// One activation with one setting of its parameters. Cheap to copy, compared by row and parameter values.
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
#[derive(Clone, Copy)]
pub struct Function {
    row: &'static Activation,
    args: Args,
}

impl Function {
    /// The row with its default parameters.
    pub fn new(row: &'static Activation) -> Self {
        let mut args = Args::default();
        for (index, param) in row.params.iter().enumerate() {
            args = args.with(index, param.default);
        }
        Self { row, args }
    }

    /// The row with parameters as given, not clamped: tests go beyond the sliders.
    pub fn with_args(row: &'static Activation, args: Args) -> Self {
        Self { row, args }
    }

    /// This function with one parameter set, clamped to its limits. An unknown index changes nothing.
    #[must_use]
    pub fn with_param(mut self, index: usize, value: f64) -> Self {
        if let Some(param) = self.row.params.get(index) {
            self.args = self.args.with(index, param.clamp(value));
        }
        self
    }

    pub fn row(&self) -> &'static Activation {
        self.row
    }

    pub fn id(&self) -> &'static str {
        self.row.id
    }

    pub fn name(&self) -> &'static str {
        self.row.name
    }

    pub fn family(&self) -> Family {
        self.row.family
    }

    pub fn params(&self) -> &'static [Param] {
        self.row.params
    }

    pub fn args(&self) -> &Args {
        &self.args
    }

    /// f(x).
    pub fn value(&self, x: f64) -> f64 {
        (self.row.value)(x, &self.args)
    }

    /// f'(x).
    pub fn derivative(&self, x: f64) -> f64 {
        (self.row.derivative)(x, &self.args)
    }

    /// f''(x).
    pub fn second_derivative(&self, x: f64) -> f64 {
        (self.row.second_derivative)(x, &self.args)
    }

    /// The least and the greatest value at x that training can draw; `None` where f has no chance in it.
    pub fn band(&self, x: f64) -> Option<(f64, f64)> {
        self.row.band.map(|band| band(x, &self.args))
    }

    /// ∂f/∂parameter `index` at x; `None` where the parameter is not learnable.
    pub fn param_derivative(&self, index: usize, x: f64) -> Option<f64> {
        let derivative = self.row.params.get(index)?.derivative?;
        Some(derivative(x, &self.args))
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
        (self.row.batch)(pre_activation, value, slope, &self.args);
    }

    pub fn breaks(&self) -> Vec<Break> {
        (self.row.breaks)(&self.args)
    }

    pub fn facts(&self) -> Facts {
        (self.row.facts)(&self.args)
    }
}

impl PartialEq for Function {
    fn eq(&self, other: &Self) -> bool {
        self.row.id == other.row.id && self.args == other.args
    }
}

impl std::fmt::Debug for Function {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}{:?}", self.row.id, self.args)
    }
}
