//! The hero: all curves over each other, and below them how far each is from the baseline.

use super::label::{difference_label, label};
use super::selection::Selection;
use crate::activation::{Function, Order};
use crate::chart::overlay::{Overlay, OverlayDot};
use crate::chart::panels::{Curve, Panel, Panels};
use crate::chart::piece::{DotFill, Trace};
use crate::chart::role::Role;
use crate::chart::sample::{BreakKind, sample};
use crate::chart::span::Span;
use crate::experiment::gap::Pair;
use crate::page::explore::hero::{breaks, trace};
use crate::page::explore::view::View;
use crate::page::number::readable;
use crate::text::Texts;

/// Samples of each curve: about one a pixel of a large plot. Kinks and jumps are added exactly.
const SAMPLES: usize = 640;

/// The still layer: the shown curves, and their differences to the baseline where there is one to show.
pub fn chart(selection: &Selection, order: Order, view: View, texts: &Texts) -> Panels {
    let x = view.span();
    let mut panels = vec![Panel::fitted(curves(selection, order, x, texts), x)];
    let differences = differences(selection, order, x, texts);
    if !differences.is_empty() {
        let panel = Panel::fitted(differences, x);
        let baseline = label(selection.baseline_function(), texts);
        let title = (texts.compare().differences_to)(&baseline);
        panels.push(Panel { y: panel.y.including(0.0), title, ..panel });
    }
    Panels { x, x_name: texts.chart.x.to_owned(), panels, shades: Vec::new(), bars: None }
}

fn curves(selection: &Selection, order: Order, x: Span, texts: &Texts) -> Vec<Curve> {
    let shown = selection.curves().iter().enumerate().filter(|it| it.1.is_shown);
    shown
        .map(|(index, it)| Curve {
            name: label(&it.function, texts),
            role: Role::Nth(index),
            trace: trace(&it.function, order, x, SAMPLES),
        })
        .collect()
}

fn differences(selection: &Selection, order: Order, x: Span, texts: &Texts) -> Vec<Curve> {
    let baseline = selection.baseline_function();
    selection
        .measured()
        .map(|(index, function)| Curve {
            name: difference_label(function, baseline, texts),
            role: Role::Nth(index),
            trace: difference(function, baseline, order, x),
        })
        .collect()
}

fn difference(function: &Function, baseline: &Function, order: Order, x: Span) -> Trace {
    let pair = Pair { function, baseline, order };
    let mut both = breaks(function, order);
    both.extend(breaks(baseline, order));
    // Where one jumps and the other bends, the difference jumps: of breaks at one place the first counts.
    both.sort_by_key(|it| it.kind != BreakKind::Jump);
    sample(|at| pair.difference(at), x, SAMPLES, &both)
}

/// The moving layer: the probe's line and a dot on every curve of both panels.
pub fn overlay(selection: &Selection, order: Order, probe: f64) -> Overlay {
    let dot =
        |frame, index, y| OverlayDot { frame, at: (probe, y), role: Role::Nth(index), fill: DotFill::Closed };
    let shown = selection.curves().iter().enumerate().filter(|it| it.1.is_shown);
    let mut dots: Vec<OverlayDot> =
        shown.map(|(index, it)| dot(0, index, it.function.nth(order, probe))).collect();
    let baseline = selection.baseline_function();
    dots.extend(
        selection
            .measured()
            .map(|(index, function)| dot(1, index, Pair { function, baseline, order }.difference(probe))),
    );
    dots.retain(|it| it.at.1.is_finite());
    Overlay { cursor: Some(probe), ghost: None, dots, tangent: None }
}

/// The plot in a sentence, before what stands at the probe.
pub fn description(selection: &Selection, view: View, reading: &str, texts: &Texts) -> String {
    let names: Vec<String> = selection.functions().map(|it| label(it, texts)).collect();
    (texts.compare().plot_description)(
        &names.join(texts.explore.list_separator),
        &readable(view.low(), 4),
        &readable(view.high(), 4),
        reading,
    )
}

/// What is drawn, for the axis and the buttons: f, f' or f''.
pub fn order_name(order: Order, texts: &Texts) -> &'static str {
    match order {
        Order::Value => texts.explore.value,
        Order::Derivative => texts.explore.derivative,
        Order::Second => texts.explore.second_derivative,
    }
}
