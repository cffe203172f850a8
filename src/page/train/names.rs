//! What the choices of a set-up are called.

use super::choices::{InitKind, OptimiserKind, OutputChoice, ScheduleKind, StopRule};
use super::source::{SourceGroup, SourceKind};
use crate::activation::{Function, rows};
use crate::nn::initialisation::Distribution;
use crate::nn::output::Output;
use crate::nn::task::{Feature, Scaling};
use crate::page::lab::Lab;
use crate::page::own::entry::entries;
use crate::text::Texts;

pub fn source(source: SourceKind, texts: &Texts) -> &'static str {
    let words = texts.train_setup();
    match source {
        SourceKind::Moons => words.moons,
        SourceKind::Circle => words.circle,
        SourceKind::Xor => words.xor,
        SourceKind::Gaussians => words.gaussians,
        SourceKind::Spiral => words.spiral,
        SourceKind::Sine => words.sine,
        SourceKind::Step => words.step,
        SourceKind::Abs => words.abs,
        SourceKind::XSinX => words.x_sin_x,
        SourceKind::Plane => words.plane,
        SourceKind::Bumps => words.bumps,
        SourceKind::Digits => words.digits,
        SourceKind::BreastCancer => words.cancer,
        SourceKind::Iris => words.iris,
        SourceKind::Own => words.own,
    }
}

pub fn group(group: SourceGroup, texts: &Texts) -> &'static str {
    let words = texts.train_setup();
    match group {
        SourceGroup::Classes => words.group_classes,
        SourceGroup::Curves => words.group_curves,
        SourceGroup::Surfaces => words.group_surfaces,
        SourceGroup::Real => words.group_real,
    }
}

/// A formula, the same in every language.
pub fn feature(feature: Feature) -> &'static str {
    match feature {
        Feature::X1 => "x₁",
        Feature::X2 => "x₂",
        Feature::X1Squared => "x₁²",
        Feature::X2Squared => "x₂²",
        Feature::Product => "x₁x₂",
        Feature::SinX1 => "sin x₁",
        Feature::SinX2 => "sin x₂",
    }
}

pub fn scaling(scaling: Scaling, texts: &Texts) -> &'static str {
    match scaling {
        Scaling::Standardised => texts.train_setup().standardised,
        Scaling::Raw => texts.train_setup().raw,
    }
}

pub fn output(output: Output, texts: &Texts) -> &'static str {
    let words = texts.train_setup();
    match output {
        Output::Linear => words.out_linear,
        Output::Sigmoid => words.out_sigmoid,
        Output::Softmax => words.out_softmax,
        Output::LogSigmoidNll => words.out_log_sigmoid_nll,
        Output::SigmoidSquaredError => words.out_sigmoid_squared,
    }
}

/// Why an output should not be used for classes; `None` for one that should.
pub fn output_note(output: Output, texts: &Texts) -> Option<&'static str> {
    let words = texts.train_setup();
    match output {
        Output::Linear => Some(words.note_linear_classes),
        Output::LogSigmoidNll => Some(words.note_log_sigmoid_nll),
        Output::SigmoidSquaredError => Some(words.note_sigmoid_squared),
        Output::Sigmoid | Output::Softmax => None,
    }
}

pub fn output_choice(choice: OutputChoice, texts: &Texts) -> &'static str {
    match choice {
        OutputChoice::Proper => texts.train_setup().output_proper,
        OutputChoice::Named(named) => output(named, texts),
    }
}

pub fn init(init: InitKind, texts: &Texts) -> &'static str {
    let words = texts.train_setup();
    match init {
        InitKind::He => words.he,
        InitKind::Glorot => words.glorot,
        InitKind::Lecun => words.lecun,
        InitKind::Torch => words.torch,
        InitKind::VariancePreserving => words.preserving,
        InitKind::Classic => words.classic,
        InitKind::Zeros => words.zeros,
        InitKind::Gain => words.custom_gain,
    }
}

pub fn distribution(distribution: Distribution, texts: &Texts) -> &'static str {
    match distribution {
        Distribution::Normal => texts.train_setup().normal,
        Distribution::Uniform => texts.train_setup().uniform,
    }
}

pub fn optimiser(optimiser: OptimiserKind, texts: &Texts) -> &'static str {
    let words = texts.train_setup();
    match optimiser {
        OptimiserKind::Sgd => words.sgd,
        OptimiserKind::Momentum => words.momentum_rule,
        OptimiserKind::Nesterov => words.nesterov,
        OptimiserKind::RmsProp => words.rms_prop,
        OptimiserKind::Adam => words.adam,
        OptimiserKind::AdamW => words.adam_w,
    }
}

pub fn schedule(schedule: ScheduleKind, texts: &Texts) -> &'static str {
    let words = texts.train_setup();
    match schedule {
        ScheduleKind::Constant => words.constant,
        ScheduleKind::Step => words.in_steps,
        ScheduleKind::Cosine => words.cosine,
    }
}

pub fn stop(stop: StopRule, texts: &Texts) -> &'static str {
    let words = texts.train_setup();
    match stop {
        StopRule::Never => words.stop_never,
        StopRule::Epoch => words.stop_at_epoch,
        StopRule::Loss => words.stop_below,
        StopRule::Stall => words.stop_stall,
    }
}

/// Code and name of every function: the table in teaching order, then the reader's own.
pub fn functions(lab: &Lab, texts: &Texts) -> Vec<(String, String)> {
    let table = rows::ALL.iter().map(|it| (it.id.to_owned(), texts.function(it.id).name.to_owned()));
    table.chain(entries(lab).into_iter().map(|it| (it.code, it.name))).collect()
}

/// The function with this code, at its defaults.
pub fn function_of(lab: &Lab, code: &str) -> Option<Function> {
    match rows::by_id(code) {
        Some(row) => Some(Function::new(row)),
        None => entries(lab).into_iter().find(|it| it.code == code).map(|it| Function::from(it.formula)),
    }
}

/// The code of a function in the list of [`functions`]; empty for a formula that is not there.
pub fn code_of(lab: &Lab, function: &Function) -> String {
    match function.formula() {
        None => function.id().to_owned(),
        Some(formula) => {
            let entry = entries(lab).into_iter().find(|it| it.formula == *formula);
            entry.map_or_else(String::new, |it| it.code)
        }
    }
}
