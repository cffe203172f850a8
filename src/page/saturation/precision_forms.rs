//! A function written twice, evaluated step by step.

use crate::experiment::precision::edge::value_edges;
use crate::experiment::precision::form::{Evaluation, FORMS, Form, Program};
use crate::experiment::precision::format::Format;
use crate::experiment::precision::machine::{Incident, Step};
use crate::page::coded::Coded;
use crate::page::number::readable;
use crate::text::Texts;

#[derive(Clone, Debug, PartialEq)]
pub struct FormsView {
    pub naive: ProgramView,
    pub stable: ProgramView,
}

/// One way to write the function.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgramView {
    pub name: &'static str,
    pub expression: &'static str,
    pub steps: Vec<StepView>,
    /// The digits of the result that are right, and the others.
    pub right: String,
    pub wrong: String,
    pub truth: String,
    pub verdict: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct StepView {
    pub term: &'static str,
    pub value: String,
    /// What went wrong; may be empty.
    pub incident: &'static str,
}

/// Slug and name of every form, for a menu.
pub fn menu(texts: &Texts) -> Vec<(&'static str, &'static str)> {
    FORMS.iter().map(|it| (it.id, texts.function(it.id).name)).collect()
}

/// Both ways at `x`.
pub fn view(form: &Form, format: Format, x: f64, texts: &Texts) -> FormsView {
    let words = &texts.saturation().precision;
    FormsView {
        naive: program(form, &form.naive, words.naive, format, x, texts),
        stable: program(form, &form.stable, words.stable, format, x, texts),
    }
}

fn program(
    form: &Form,
    program: &Program,
    name: &'static str,
    format: Format,
    x: f64,
    texts: &Texts,
) -> ProgramView {
    let evaluation = form.evaluate(program, format, x);
    let digits = format.digits();
    let (result, truth) = (readable(evaluation.result, digits), readable(evaluation.truth, digits));
    let digits_right = digits_right(&evaluation);
    let same = match shared(&result, &truth) {
        // Digits may look different and be as near as can be: 1 and 0.9999999.
        0 if digits_right > 0 => result.len(),
        same => same,
    };
    let (right, wrong) = result.split_at(same);
    let step = |it: &Step| StepView {
        term: it.term,
        value: readable(it.value, digits),
        incident: it.incident.map_or("", |it| incident(it, texts)),
    };
    ProgramView {
        name,
        expression: program.expression,
        steps: evaluation.steps.iter().map(step).collect(),
        verdict: verdict(&evaluation, digits_right, texts),
        right: right.to_owned(),
        wrong: wrong.to_owned(),
        truth,
    }
}

/// How many bytes of both texts agree, from the first digit on that is not 0.
fn shared(result: &str, truth: &str) -> usize {
    let exponent = |text: &str| text.split_once('×').map(|it| it.1.to_owned());
    let same: String = result.chars().zip(truth.chars()).take_while(|(a, b)| a == b).map(|it| it.0).collect();
    let has_digit = same.bytes().any(|it| (b'1'..=b'9').contains(&it));
    if result == truth || has_digit && exponent(result) == exponent(truth) { same.len() } else { 0 }
}

/// Significant digits of the result that are right; 0 where it is not even of the right size.
fn digits_right(evaluation: &Evaluation) -> usize {
    let Evaluation { result, truth, .. } = *evaluation;
    let error = (result - truth).abs() / truth.abs();
    // Infinite and undefined results, and those for 0, have none.
    if error > 0.0 && error.is_finite() { (-libm::log10(error)).max(0.0) as usize } else { 0 }
}

fn verdict(evaluation: &Evaluation, digits_right: usize, texts: &Texts) -> String {
    let words = &texts.saturation().precision;
    match (evaluation.off_by, digits_right) {
        (Some(0), _) => words.exact.to_owned(),
        (None, _) | (_, 0) => words.wrong_entirely.to_owned(),
        (Some(1), digits) => [(words.wrong_digit)(digits + 1), words.off_by_one.to_owned()].join(" · "),
        (Some(steps), digits) => {
            [(words.wrong_digit)(digits + 1), (words.off_by)(&readable(steps as f64, 3))].join(" · ")
        }
    }
}

fn incident(incident: Incident, texts: &Texts) -> &'static str {
    let words = &texts.saturation().precision;
    match incident {
        Incident::Overflow => words.overflow,
        Incident::Underflow => words.underflow,
        Incident::Absorbed => words.absorbed,
        Incident::Cancelled => words.cancelled,
        Incident::Saturated => words.saturated,
        Incident::Pole => words.pole,
        Incident::Undefined => words.undefined,
    }
}

/// Where the naive form fails, and what "rounds to 1" means: sentences that do not depend on x.
pub fn sentences(form: &Form, format: Format, texts: &Texts) -> Vec<String> {
    let words = &texts.saturation().precision;
    let [left, right] = form.failures(&form.naive, format);
    let name = format.code();
    let left = left.map(|it| (words.below)(&readable(it, 4)));
    let right = right.map(|it| (words.above)(&readable(it, 4)));
    let fails = match (&left, &right) {
        (None, None) => (words.never_fails)(name),
        (Some(left), Some(right)) => {
            (words.fails_beyond)(name, left, &[words.and_beyond, right.as_str()].concat())
        }
        (Some(one), None) | (None, Some(one)) => (words.fails_beyond)(name, one, ""),
    };
    let function = form.function();
    let edge = value_edges(&function, &function.facts(), format).right.filter(|it| it.limit == 1.0);
    let convention = edge.map(|edge| {
        let naive = form.rounds_to(&form.naive, format, edge.limit);
        (words.convention)(name, &readable(naive, 4), &readable(edge.at, 4), &readable(edge.limit, 4))
    });
    std::iter::once(fails).chain(convention).collect()
}
