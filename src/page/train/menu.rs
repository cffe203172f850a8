//! The choices of the set-up as the page offers them: each knows the change that it makes.

use super::change::{Change, Functions};
use super::choices::{Fit, InitKind, OptimiserKind, OutputChoice, ScheduleKind, StopRule, outputs};
use super::features::OF_ONE;
use super::names;
use super::setup::Setup;
use super::source::{SourceGroup, SourceKind};
use crate::nn::initialisation::Distribution;
use crate::nn::task::{Feature, Scaling};
use crate::page::coded::Coded;
use crate::text::Texts;

/// One choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Pick {
    pub code: &'static str,
    pub name: String,
    pub is_on: bool,
    pub change: Change,
}

impl Pick {
    fn new<T: Coded>(value: T, name: &str, is_on: bool, change: Change) -> Self {
        Self { code: value.code(), name: name.to_owned(), is_on, change }
    }
}

/// The sources of a group.
pub fn sources(group: SourceGroup, setup: &Setup, texts: &Texts) -> Vec<(SourceKind, Pick)> {
    let pick = |it| (it, Pick::new(it, names::source(it, texts), setup.source == it, Change::Data(it)));
    group.sources().map(pick).collect()
}

/// The reader's own data.
pub fn own_source(setup: &Setup, texts: &Texts) -> Pick {
    let own = SourceKind::Own;
    Pick::new(own, names::source(own, texts), setup.source == own, Change::Data(own))
}

/// What the network can see; nothing to choose of samples with many numbers.
pub fn features(setup: &Setup) -> Vec<Pick> {
    let inputs = setup.inputs();
    let seen = setup.features.seen(inputs);
    let offered = Feature::all().filter(|it| inputs == 2 || (inputs == 1 && OF_ONE.contains(it)));
    offered.map(|it| Pick::new(it, names::feature(it), seen.contains(&it), Change::Feature(it))).collect()
}

pub fn scalings(setup: &Setup, texts: &Texts) -> Vec<Pick> {
    let pick = |it| Pick::new(it, names::scaling(it, texts), setup.scaling == it, Change::Scaling(it));
    Scaling::all().map(pick).collect()
}

/// Whether layers share a function.
pub fn functions(setup: &Setup, texts: &Texts) -> Vec<Pick> {
    let words = texts.train_setup();
    let differ = setup.layers.differ();
    let pick = |code, name: &str, is_on, functions| Pick {
        code,
        name: name.to_owned(),
        is_on,
        change: Change::Functions(functions),
    };
    vec![
        pick("shared", words.shared_function, !differ, Functions::Shared),
        pick("per-layer", words.own_functions, differ, Functions::PerLayer),
    ]
}

/// The outputs that can be trained: the proper ones, then those that are wrong on purpose.
pub fn outputs_of(setup: &Setup, texts: &Texts) -> Vec<Pick> {
    let chosen = setup.output();
    let pick = |(index, (output, fit)): (usize, &(_, Fit))| {
        let choice = if index == 0 { OutputChoice::Proper } else { OutputChoice::Named(*output) };
        let name = names::output(*output, texts);
        let mark = if *fit == Fit::Wrong { texts.train_setup().output_wrong } else { "" };
        Pick {
            code: OutputChoice::Named(*output).code(),
            name: if mark.is_empty() { name.to_owned() } else { format!("{name} ({mark})") },
            is_on: chosen == *output,
            change: Change::Output(choice),
        }
    };
    outputs(setup.goal()).iter().enumerate().map(pick).collect()
}

pub fn inits(setup: &Setup, texts: &Texts) -> Vec<Pick> {
    let pick = |it| Pick::new(it, names::init(it, texts), setup.init == it, Change::Init(it));
    InitKind::all().map(pick).collect()
}

/// Empty where the initialisation has one distribution only.
pub fn distributions(setup: &Setup, texts: &Texts) -> Vec<Pick> {
    let pick = |it| {
        Pick::new(it, names::distribution(it, texts), setup.distribution == it, Change::Distribution(it))
    };
    Distribution::all().filter(|_| setup.init.has_distribution()).map(pick).collect()
}

pub fn optimisers(setup: &Setup, texts: &Texts) -> Vec<Pick> {
    let pick = |it| Pick::new(it, names::optimiser(it, texts), setup.optimiser == it, Change::Optimiser(it));
    OptimiserKind::all().map(pick).collect()
}

pub fn schedules(setup: &Setup, texts: &Texts) -> Vec<Pick> {
    let pick = |it| Pick::new(it, names::schedule(it, texts), setup.schedule == it, Change::Schedule(it));
    ScheduleKind::all().map(pick).collect()
}

pub fn stops(setup: &Setup, texts: &Texts) -> Vec<Pick> {
    let pick = |it| Pick::new(it, names::stop(it, texts), setup.stop == it, Change::Stop(it));
    StopRule::all().map(pick).collect()
}
