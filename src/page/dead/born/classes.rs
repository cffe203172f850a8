//! The kinds of networks that are taught, and what has become of them.

use super::setup::BornSetup;
use super::state::Born;
use crate::activation::{Function, rows};
use crate::chart::dots::{Dots, Row};
use crate::experiment::born_dead::newborn::Fate;
use crate::experiment::born_dead::school::{After, Pupil, School};
use crate::experiment::born_dead::start::Start;
use crate::experiment::proportion::Proportion;
use crate::page::compare::label::label;
use crate::page::number::percent;
use crate::text::Texts;

/// What the reader's function is compared with: the published experiment.
const RIVALS: [(&str, Start); 8] = [
    ("relu", Start::He),
    ("relu", Start::Asymmetric),
    ("leaky_relu", Start::He),
    ("elu", Start::He),
    ("gelu", Start::He),
    ("silu", Start::He),
    ("mish", Start::He),
    ("tanh", Start::He),
];

/// Networks that a worker teaches in one go.
pub const CLASS: u32 = 10;

/// Every kind of networks that is taught, the reader's own first.
pub fn schools(setup: &BornSetup, chosen: &Function) -> Vec<School> {
    let own = setup.school(chosen);
    let rival = |(id, start): (&str, Start)| {
        let function = Function::new(rows::by_id(id)?);
        let mut school = own.clone();
        (school.cohort.function, school.cohort.start) = (function, start);
        Some(school)
    };
    let rivals: Vec<School> = RIVALS.into_iter().filter_map(rival).filter(|it| *it != own).collect();
    std::iter::once(own).chain(rivals).collect()
}

/// The part of a school that is one job: each kind has its first networks taught before any has its second.
pub fn part(schools: &[School], index: usize) -> Option<School> {
    let school = schools.get(index % schools.len().max(1))?;
    let first = (index / schools.len()) as u32 * CLASS;
    let mut part = school.clone();
    part.cohort.seed = school.cohort.seed.wrapping_add(first);
    part.cohort.count = CLASS.min(school.cohort.count.saturating_sub(first));
    (part.cohort.count > 0).then_some(part)
}

/// How many jobs the schools are.
pub fn parts(schools: &[School]) -> usize {
    schools.first().map_or(0, |it| it.cohort.count.div_ceil(CLASS) as usize * schools.len())
}

/// One kind of networks so far.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassRow {
    pub name: String,
    pub of: u32,
    pub born: Proportion,
    pub constant: Proportion,
    pub half: Proportion,
    pub success: Proportion,
    pub other: Proportion,
}

/// A row of the table in words.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassWords {
    pub name: String,
    pub of: String,
    /// Share and interval of each column.
    pub cells: Vec<(String, String)>,
}

/// Every kind of which some network is through, in the order of the schools.
pub fn rows_so_far(born: &Born, texts: &Texts) -> Vec<ClassRow> {
    let Some(schools) = born.school.setup() else { return Vec::new() };
    let row = |(place, school): (usize, &School)| {
        let parts = born.school.results().filter(|it| it.0 % schools.len() == place);
        let pupils: Vec<Pupil> = parts.flat_map(|it| it.1.iter().copied()).collect();
        let share = |is: &dyn Fn(&Pupil) -> bool| Proportion::count(&pupils, is);
        let after = |after: After| share(&move |it: &Pupil| it.after == after);
        (!pupils.is_empty()).then(|| ClassRow {
            name: name(school, texts),
            of: pupils.len() as u32,
            born: share(&|it| it.born == Fate::Constant),
            constant: after(After::Constant),
            half: after(After::Half),
            success: after(After::Success),
            other: share(&|it| matches!(it.after, After::Between | After::Infinite)),
        })
    };
    schools.iter().enumerate().filter_map(row).collect()
}

fn name(school: &School, texts: &Texts) -> String {
    let function = label(&school.cohort.function, texts);
    (texts.dead_born().class_name)(&function, texts.dead_born().starts[school.cohort.start as usize])
}

impl ClassRow {
    pub fn words(&self, texts: &Texts) -> ClassWords {
        let cell = |it: Proportion| {
            let [low, high] = it.interval();
            (percent(it.share()), (texts.dead_born().between)(&percent(low), &percent(high)))
        };
        let cells = [self.born, self.constant, self.half, self.success, self.other].map(cell);
        ClassWords { name: self.name.clone(), of: self.of.to_string(), cells: cells.to_vec() }
    }
}

/// The share of networks that are constant after training, with its interval.
pub fn chart(rows: &[ClassRow], texts: &Texts) -> Dots {
    let words = texts.dead_born();
    let row = |(index, it): (usize, &ClassRow)| {
        let [low, high] = it.constant.interval();
        Row { name: it.name.clone(), value: it.constant.share(), low, high, is_yardstick: index == 0 }
    };
    Dots {
        value_name: words.collapsed_axis.to_owned(),
        name_name: words.class.to_owned(),
        low_name: words.low.to_owned(),
        high_name: words.high.to_owned(),
        rows: rows.iter().enumerate().map(row).collect(),
    }
}

/// What the counts say of the reader's function, of what was expected of it, and of each rival: whether the intervals are apart.
pub fn sentences(rows: &[ClassRow], expected: Option<f64>, texts: &Texts) -> Vec<String> {
    let words = texts.dead_born();
    let Some((own, rivals)) = rows.split_first() else { return Vec::new() };
    let [low, high] = own.constant.interval();
    let named = |is: &dyn Fn(&ClassRow) -> bool| -> Vec<&str> {
        rivals.iter().filter(|it| is(it)).map(|it| it.name.as_str()).collect()
    };
    let more = named(&|it| it.constant.interval()[0] > high);
    let fewer = named(&|it| it.constant.interval()[1] < low);
    let same = named(&|it| it.constant.interval()[0] <= high && it.constant.interval()[1] >= low);
    let mut sentences = vec![(words.collapsed)(
        &own.name,
        own.constant.hits,
        own.of,
        &percent(own.constant.share()),
        &(words.between)(&percent(low), &percent(high)),
    )];
    if let Some(expected) = expected {
        let verdict = match expected {
            it if it < low => words.guess_low,
            it if it > high => words.guess_high,
            _ => words.guess_within,
        };
        sentences.push((words.guessed)(&percent(expected), verdict));
    }
    for (names, sentence) in
        [(more, words.more_often), (fewer, words.less_often), (same, words.not_told_apart)]
    {
        if !names.is_empty() {
            sentences.push(sentence(&names.join(words.list_comma)));
        }
    }
    sentences
}
