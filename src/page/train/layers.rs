//! The hidden layers, as a reader sets them.

use std::ops::RangeInclusive;

use crate::activation::Function;
use crate::nn::recipe::Parameters;
use crate::page::control::Control;

/// The most hidden layers.
pub const MOST_LAYERS: usize = 50;
/// Units of a hidden layer.
pub const WIDTH: RangeInclusive<usize> = 1..=256;
/// The width of a layer that is added to none.
const FIRST_WIDTH: usize = 8;

/// One hidden layer.
#[derive(Clone, Debug, PartialEq)]
pub struct Layer {
    pub width: usize,
    /// A function of its own; `None` for that of the page.
    pub own: Option<Function>,
    pub parameters: Parameters,
}

impl Layer {
    /// A layer with the function of the page.
    pub fn plain(width: usize) -> Self {
        Self { width: clamped(width), own: None, parameters: Parameters::Fixed }
    }

    /// The activation, where `page` is that of the page.
    pub fn function<'a>(&'a self, page: &'a Function) -> &'a Function {
        self.own.as_ref().unwrap_or(page)
    }
}

/// A width within its limits.
pub fn clamped(width: usize) -> usize {
    width.clamp(*WIDTH.start(), *WIDTH.end())
}

/// The limits of a width.
pub const WIDTH_CONTROL: Control =
    Control::whole(*WIDTH.start() as f64, *WIDTH.end() as f64, 1.0, FIRST_WIDTH as f64);

/// Whether training can change a parameter of this function.
pub fn is_learnable(function: &Function) -> bool {
    (0..function.params().len()).any(|it| function.param_derivative(it, 0.0).is_some())
}

/// The hidden layers, from input to output.
#[derive(Clone, Debug, PartialEq)]
pub struct Layers(Vec<Layer>);

impl Default for Layers {
    fn default() -> Self {
        Self::plain(&[8, 8])
    }
}

impl Layers {
    /// The given layers; what is too many is left out.
    pub fn new(mut layers: Vec<Layer>) -> Self {
        layers.truncate(MOST_LAYERS);
        Self(layers)
    }

    /// Layers of these widths with the function of the page.
    pub fn plain(widths: &[usize]) -> Self {
        Self::new(widths.iter().map(|it| Layer::plain(*it)).collect())
    }

    pub fn all(&self) -> &[Layer] {
        &self.0
    }

    /// Whether some layer has a function of its own.
    pub fn differ(&self) -> bool {
        self.0.iter().any(|it| it.own.is_some())
    }

    /// Changes a layer; an unknown one changes nothing.
    pub fn change(&mut self, index: usize, change: impl FnOnce(&mut Layer)) {
        if let Some(layer) = self.0.get_mut(index) {
            change(layer);
            layer.width = clamped(layer.width);
        }
    }

    /// Adds a layer like the last one, in front of the output.
    pub fn add(&mut self) {
        if self.0.len() < MOST_LAYERS {
            self.0.push(self.0.last().cloned().unwrap_or_else(|| Layer::plain(FIRST_WIDTH)));
        }
    }

    /// Removes the last layer.
    pub fn remove(&mut self) {
        self.0.pop();
    }

    /// Gives each layer a function of its own, at first that of the page, ...
    pub fn part(&mut self, page: &Function) {
        for layer in &mut self.0 {
            layer.own.get_or_insert_with(|| page.clone());
        }
    }

    /// ... or all layers that of the page.
    pub fn join(&mut self) {
        for layer in &mut self.0 {
            layer.own = None;
        }
    }

    /// Lets every layer learn its parameters, or none.
    pub fn learn(&mut self, parameters: Parameters) {
        for layer in &mut self.0 {
            layer.parameters = parameters;
        }
    }
}
