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
    let same = if evaluation.off_by == Some(0) { result.len() } else { shared(&evaluation, &result, &truth) };
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
        verdict: verdict(&evaluation, right, texts),
        right: right.to_owned(),
        wrong: wrong.to_owned(),
        truth,
    }
}

/// How many bytes of both texts agree; none where the numbers differ in their order of magnitude.
fn shared(evaluation: &Evaluation, result: &str, truth: &str) -> usize {
    let magnitude = |it: f64| format!("{it:e}").split_once('e').map(|it| it.1.to_owned());
    if magnitude(evaluation.result) != magnitude(evaluation.truth) {
        return 0;
    }
    let same = result.chars().zip(truth.chars()).take_while(|(a, b)| a == b);
    let same: usize = same.map(|it| it.0.len_utf8()).sum();
    if significant(&result[..same]) == 0 { 0 } else { same }
}

/// Digits from the first that is not 0.
fn significant(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).skip_while(|it| *it == '0').count()
}

fn verdict(evaluation: &Evaluation, right: &str, texts: &Texts) -> String {
    let words = &texts.saturation().precision;
    match evaluation.off_by {
        Some(0) => words.exact.to_owned(),
        Some(_) | None if right.is_empty() => words.wrong_entirely.to_owned(),
        Some(steps) => {
            [(words.wrong_digit)(significant(right) + 1), (words.off_by)(&readable(steps as f64, 3))].join(" · ")
        }
        None => words.wrong_entirely.to_owned(),
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
