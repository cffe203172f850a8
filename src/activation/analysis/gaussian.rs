//! Moments under a standard normal input, by adaptive Gauss-Kronrod quadrature.

use std::f64::consts::{FRAC_1_SQRT_2, FRAC_2_SQRT_PI};

use crate::activation::facts::GaussianMoments;

/// Beyond this many standard deviations the integrands of every row add less than 1e-16.
const REACH: f64 = 9.0;

/// A panel is good when the two rules agree to this. Kronrod's own error is about the 1.5th power of it.
const AGREEMENT: f64 = 1e-10;

/// Panels are halved this often at most.
const MAX_DEPTH: u32 = 40;

/// How many widths from the centre of a steep part the panels of [`graded`] end.
const GRADES: [f64; 4] = [1.5, 4.0, 10.0, 40.0];

/// One node of the 15-point Kronrod rule on [-1, 1] and its weights; Gauss's 7-point rule skips every second.
struct Node {
    at: f64,
    kronrod: f64,
    gauss: f64,
}

const fn node(at: f64, kronrod: f64, gauss: f64) -> Node {
    Node { at, kronrod, gauss }
}

/// The non-negative nodes, as in QUADPACK's `qk15`. The rule is symmetric.
const NODES: [Node; 8] = [
    node(0.0, 0.209482141084727828012999174891714, 0.417959183673469387755102040816327),
    node(0.207784955007898467600689403773245, 0.204432940075298892414161999234649, 0.0),
    node(
        0.405845151377397166906606412076961,
        0.190350578064785409913256402421014,
        0.381830050505118944950369775488975,
    ),
    node(0.586087235467691130294144838258730, 0.169004726639267902826583426598550, 0.0),
    node(
        0.741531185599394439863864773280788,
        0.140653259715525918745189590510238,
        0.279705391489276667901467771423780,
    ),
    node(0.864864423359769072789712788640926, 0.104790010322250183839876322541518, 0.0),
    node(
        0.949107912342758524526189684047851,
        0.063092092629978553290700663189204,
        0.129484966168869693270611432679082,
    ),
    node(0.991455371120812639206854697526329, 0.022935322010529224963732008058970, 0.0),
];

/// E f, E f² and E f'² in this order.
type Moments = [f64; 3];

/// Ends of panels that grow with the distance from a steep part of f around `centre`, `width` wide.
pub fn graded(centre: f64, width: f64) -> Vec<f64> {
    let steps = GRADES.iter().flat_map(|grade| [centre - grade * width, centre + grade * width]);
    steps.chain([centre]).collect()
}

/// The moments of f and f' under Z ~ N(0, 1), with an absolute error below 1e-10.
///
/// `splits` are points at which panels must end: breaks, and the neighbourhood of steep parts.
pub fn moments(
    value: impl Fn(f64) -> f64,
    derivative: impl Fn(f64) -> f64,
    splits: &[f64],
) -> GaussianMoments {
    let integrand = |x: f64| {
        let density = 0.5 * FRAC_2_SQRT_PI * FRAC_1_SQRT_2 * libm::exp(-0.5 * x * x);
        let (f, slope) = (value(x), derivative(x));
        [f * density, f * f * density, slope * slope * density]
    };
    integrate(&integrand, splits)
}

/// Not generic, as all below it: the rule is compiled once for all rows.
fn integrate(integrand: &dyn Fn(f64) -> Moments, splits: &[f64]) -> GaussianMoments {
    let mut ends: Vec<f64> = splits.iter().copied().filter(|x| x.abs() < REACH).collect();
    ends.extend([-REACH, 0.0, REACH]);
    ends.sort_by(f64::total_cmp);
    let mut total = [0.0; 3];
    for panel in ends.windows(2) {
        add(&mut total, &adaptive(integrand, panel[0], panel[1], MAX_DEPTH));
    }
    GaussianMoments { mean: total[0], second_moment: total[1], slope_second_moment: total[2] }
}

fn add(total: &mut Moments, part: &Moments) {
    for (sum, term) in total.iter_mut().zip(part) {
        *sum += term;
    }
}

fn adaptive(integrand: &dyn Fn(f64) -> Moments, low: f64, high: f64, depth: u32) -> Moments {
    let (mut whole, disagreement) = panel(integrand, low, high);
    if disagreement <= AGREEMENT || depth == 0 {
        return whole;
    }
    let middle = low.midpoint(high);
    whole = adaptive(integrand, low, middle, depth - 1);
    add(&mut whole, &adaptive(integrand, middle, high, depth - 1));
    whole
}

/// Kronrod's rule on one panel, and the largest difference to Gauss's rule.
fn panel(integrand: &dyn Fn(f64) -> Moments, low: f64, high: f64) -> (Moments, f64) {
    let (centre, half) = (low.midpoint(high), 0.5 * (high - low));
    let (mut kronrod, mut gauss) = ([0.0; 3], [0.0; 3]);
    for node in &NODES {
        let mut here = integrand(centre + half * node.at);
        if node.at > 0.0 {
            add(&mut here, &integrand(centre - half * node.at));
        }
        for (moment, term) in here.iter().enumerate() {
            kronrod[moment] += half * node.kronrod * term;
            gauss[moment] += half * node.gauss * term;
        }
    }
    let disagreement = (0..3).map(|moment| (kronrod[moment] - gauss[moment]).abs()).fold(0.0, f64::max);
    (kronrod, disagreement)
}
