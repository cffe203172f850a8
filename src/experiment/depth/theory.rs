//! What mean-field theory tells of the same networks in advance.

use super::setup::DepthSetup;
use crate::experiment::mean_field::field::Field;

/// Root mean squares over very wide networks. Medians over narrow ones lie below: what random factors multiply spreads to a
/// lognormal distribution, whose median is less than its mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Theory {
    /// Of the numbers in front of layer l: index 0 is the input.
    pub forward: Vec<f64>,
    /// ‖gradient‖ by the numbers in front of layer l, as a part of that at the top: the last one is 1.
    pub backward: Vec<f64>,
    /// Hochreiter's bound on `backward`: sup |f'| √σ_w² for each layer. For the sigmoid with weights of unit gain (1/4)ⁿ. `None`
    /// where f' has no bound.
    pub bound: Option<Vec<f64>>,
}

/// The lines for a set-up: q of layer l is σ_w² E f(√q Z)² + σ_b² of the layer before, and the gradient shrinks by
/// √(σ_w² E f'(√q Z)²) in each layer.
pub fn theory(setup: &DepthSetup) -> Theory {
    let field = Field::new(&setup.function);
    let variances = [0, 1].map(|layer| setup.variances(layer));
    let of = |layer: usize| variances[layer.min(1)];
    let mut square = 1.0;
    let mut forward = vec![1.0];
    let mut factors = Vec::with_capacity(setup.depth);
    for layer in 0..setup.depth {
        let [weight, bias] = of(layer);
        let moments = field.moments(weight * square + bias);
        square = moments.second_moment;
        forward.push(square.sqrt());
        factors.push((weight * moments.slope_second_moment).sqrt());
    }
    let steepest = setup.function.facts().lipschitz.value;
    let bounds = (0..setup.depth).map(|layer| steepest * of(layer)[0].sqrt());
    let bound = steepest.is_finite().then(|| products(bounds.collect()));
    Theory { forward, backward: products(factors), bound }
}

/// The products of all factors from each place to the end.
fn products(factors: Vec<f64>) -> Vec<f64> {
    let mut products = vec![1.0];
    for factor in factors.into_iter().rev() {
        products.push(products[products.len() - 1] * factor);
    }
    products.reverse();
    products
}
