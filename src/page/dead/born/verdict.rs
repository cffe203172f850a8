//! What the counts say of the theory.

use super::state::Born;
use crate::activation::Function;
use crate::experiment::born_dead::input::Input;
use crate::experiment::born_dead::law::{self, Bounds};
use crate::experiment::born_dead::newborn::{Criterion, FLAT, Fate, Newborn};
use crate::experiment::born_dead::start::Start;
use crate::experiment::proportion::Proportion;
use crate::page::number::{percent, readable};
use crate::text::Texts;

/// What is measured of networks, beside what is known of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Counts {
    /// Networks that are constant.
    pub constant: Proportion,
    /// Networks that are silent at one input.
    pub silent: Proportion,
    /// Networks whose output is not a finite number.
    pub infinite: u32,
    /// Dead units of all networks.
    pub dead_units: Proportion,
}

impl Counts {
    pub fn of<'a>(newborns: impl Iterator<Item = &'a Newborn> + Clone, units: usize) -> Self {
        let dead_units = newborns.clone().map(|it| it.dead_units).sum();
        Self {
            constant: Proportion::count(newborns.clone(), |it| it.fate == Fate::Constant),
            silent: Proportion::count(newborns.clone(), |it| it.silent),
            infinite: newborns.clone().filter(|it| it.fate == Fate::Infinite).count() as u32,
            dead_units: Proportion { hits: dead_units, of: (newborns.count() * units) as u32 },
        }
    }

    /// Of the networks that are shown, as far as they are there.
    pub fn shown(born: &Born) -> Self {
        let units = born.setup.width() * born.setup.hidden();
        let newborns: Vec<&Newborn> = born.portraits.results().flat_map(|it| it.1).collect();
        Self::of(newborns.into_iter(), units)
    }
}

/// Whether theory speaks of these networks.
pub fn has_law(born: &Born, function: &Function) -> bool {
    born.setup.start == Start::He && law::holds_for(function)
}

/// The bounds for the inputs that are shown: theory knows lower ones for an interval of numbers only.
pub fn bounds(born: &Born, hidden: usize) -> Bounds {
    match born.setup.input {
        Input::Line => law::interval(born.setup.width(), hidden),
        Input::Moons => Bounds { lower: 0.0, upper: law::one_input(born.setup.width(), hidden) },
    }
}

/// The counts and what they say, a sentence each.
pub fn sentences(born: &Born, function: &Function, texts: &Texts) -> Vec<String> {
    let words = texts.dead_born();
    let counts = Counts::shown(born);
    if counts.constant.of == 0 {
        return vec![words.nothing_yet.to_owned()];
    }
    let interval = |it: Proportion| {
        let [low, high] = it.interval();
        (words.between)(&percent(low), &percent(high))
    };
    let mut sentences = vec![(words.constant)(
        counts.constant.hits,
        counts.constant.of,
        &percent(counts.constant.share()),
        &interval(counts.constant),
    )];
    if has_law(born, function) {
        let hidden = born.setup.hidden();
        let bounds = bounds(born, hidden);
        let verdict = agreement(counts.constant, bounds.lower, bounds.upper, texts);
        sentences.push((words.bounds)(&percent(bounds.lower), &percent(bounds.upper), verdict));
        let law = law::one_input(born.setup.width(), hidden);
        let verdict = agreement(counts.silent, law, law, texts);
        let share = percent(counts.silent.share());
        sentences.push((words.one_input)(&share, &interval(counts.silent), &percent(law), verdict));
    } else {
        sentences.push(words.no_law.to_owned());
    }
    sentences.push((words.dead_units)(&percent(counts.dead_units.share())));
    if counts.infinite > 0 {
        sentences.push((words.infinite)(counts.infinite));
    }
    sentences
}

/// Whether the interval of a count meets what theory allows.
fn agreement(count: Proportion, lower: f64, upper: f64, texts: &Texts) -> &'static str {
    let [low, high] = count.interval();
    if low <= upper && lower <= high { texts.dead_born().agrees } else { texts.dead_born().disagrees }
}

/// How it is decided that a network is constant.
pub fn criterion(function: &Function, texts: &Texts) -> String {
    match Criterion::of(function) {
        Criterion::NoGradient => texts.dead_born().no_gradient.to_owned(),
        Criterion::FlatOutput => (texts.dead_born().flat_output)(&readable(f64::from(FLAT), 2)),
    }
}
