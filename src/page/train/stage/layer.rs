//! Where a hidden layer's pre-activations live on the curve, and what becomes of them.

pub use crate::activation::Function as LayerFunction;
use crate::activation::Function;
use crate::activation::param::Param;
use crate::chart::bins::Bins;
use crate::chart::histogram::{BarSeries, Histogram as BarChart, Orientation};
use crate::chart::panels::{Bars, Panel, Panels};
use crate::chart::span::Span;
use crate::nn::observation::layer::{DeadUnit, Histogram, LayerView};
use crate::page::explore::curves::Order;
use crate::page::explore::facts_card::facts;
use crate::page::explore::flat::{flats, shades};
use crate::page::explore::hero;
use crate::page::number::{fixed, percent, readable};
use crate::text::Texts;

/// The part of the panel's height that the bars take.
const FOOT: f64 = 0.6;
/// Samples of each curve.
const SAMPLES: usize = 240;
/// Dead units that are named; the rest is counted.
const NAMED_DEAD: usize = 4;

/// One hidden layer in words and numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Layer {
    pub title: String,
    /// The activation with its parameters as they are now.
    pub function: String,
    /// Name and value of each number.
    pub numbers: Vec<(&'static str, String)>,
    /// The dead units by number; may be empty.
    pub dead: Vec<String>,
    pub description: String,
}

/// The function of a layer with the parameters that it has learnt.
pub fn learnt(function: &Function, view: &LayerView) -> Function {
    let count = function.params().len().min(view.parameters.len());
    (0..count).fold(function.clone(), |it, index| it.with_param(index, view.parameters[index]))
}

/// What of the chart stays while the layer's function does: f and f' over the range of the histogram, shaded where |f'| <
/// epsilon.
pub fn frame(function: &Function, range: (f64, f64), epsilon: f64, texts: &Texts) -> Panels {
    let x = Span::new(range.0, range.1).drawable();
    let curves = vec![
        hero::curve(function, Order::Value, x, SAMPLES, texts),
        hero::curve(function, Order::Derivative, x, SAMPLES, texts),
    ];
    Panels {
        x,
        x_name: texts.stage().pre_activation.to_owned(),
        panels: vec![Panel::fitted(curves, x)],
        shades: shades(&flats(function, &facts(function), epsilon), texts),
        bars: None,
    }
}

/// The pre-activations at the foot of the curve.
pub fn pre_activations(view: &LayerView, frame: &Panels, texts: &Texts) -> Panels {
    let name = texts.stage().pre_activation.to_owned();
    Panels { bars: Some(Bars { name, bins: bins(&view.pre_activations), share: FOOT }), ..frame.clone() }
}

/// The activations.
pub fn activations(view: &LayerView, texts: &Texts) -> BarChart {
    let words = texts.stage();
    let histogram = &view.activations;
    BarChart {
        value_name: words.activation.to_owned(),
        height_name: words.share_axis.to_owned(),
        values: Span::new(histogram.low, histogram.high).drawable(),
        orientation: Orientation::Upright,
        series: vec![BarSeries { name: words.activation.to_owned(), bins: bins(histogram) }],
        shades: Vec::new(),
        mean: None,
    }
}

/// Shares in percent of all numbers; what lies outside stands in the first and in the last bin.
pub fn bins(histogram: &Histogram) -> Bins {
    let inside: u32 = histogram.counts.iter().sum();
    let total = (f64::from(inside) + f64::from(histogram.under) + f64::from(histogram.over)).max(1.0);
    let (span, count) = (Span::new(histogram.low, histogram.high), histogram.counts.len());
    let height = |(index, inside): (usize, &u32)| {
        let under = if index == 0 { histogram.under } else { 0 };
        let over = if index + 1 == count { histogram.over } else { 0 };
        100.0 * (f64::from(*inside) + f64::from(under) + f64::from(over)) / total
    };
    Bins {
        edges: (0..=count).map(|it| span.at(it as f64 / count.max(1) as f64)).collect(),
        heights: histogram.counts.iter().enumerate().map(height).collect(),
    }
}

/// The layer with this number, counted from 1, in words.
pub fn words(number: usize, view: &LayerView, function: &Function, texts: &Texts) -> Layer {
    let words = texts.stage();
    let dead = (words.dead_of)(&view.dead.len().to_string(), &view.units.to_string());
    let (mean, spread) = (readable(view.mean, 3), readable(view.spread, 3));
    let [left, right] = [view.left_saturated, view.right_saturated].map(percent);
    let mut numbers = vec![
        (words.mean_spread, format!("{mean} ± {spread}")),
        (words.saturated_left, left.clone()),
        (words.saturated_right, right.clone()),
        (words.exact_zero, percent(view.exact_zeros)),
        (words.dead_units, dead.clone()),
    ];
    if view.flat_inside > 0.0 {
        numbers.insert(3, (words.flat_inside, percent(view.flat_inside)));
    }
    Layer {
        title: (words.layer)(&number.to_string()),
        function: named(function, texts),
        numbers,
        dead: dead_words(view, texts),
        description: (words.layer_description)(&number.to_string(), [&mean, &spread], [&left, &right], &dead),
    }
}

/// "PReLU (a = 0.25)".
fn named(function: &Function, texts: &Texts) -> String {
    let name = function.name();
    let value =
        |(index, param): (usize, &Param)| format!("{} = {}", param.symbol, fixed(function.args()[index], 3));
    let values: Vec<String> = function.params().iter().enumerate().map(value).collect();
    if values.is_empty() {
        name.to_owned()
    } else {
        (texts.stage().with_parameters)(name, &values.join(", "))
    }
}

fn dead_words(view: &LayerView, texts: &Texts) -> Vec<String> {
    let words = texts.stage();
    let one = |it: &DeadUnit| {
        let unit = (it.unit + 1).to_string();
        match it.since_step {
            0 => (words.born_dead)(&unit),
            step => (words.died_at)(&unit, &step.to_string()),
        }
    };
    let named = view.dead.iter().take(NAMED_DEAD).map(one);
    let more = view.dead.len().saturating_sub(NAMED_DEAD);
    named.chain((more > 0).then(|| (words.more_dead)(&more.to_string()))).collect()
}
