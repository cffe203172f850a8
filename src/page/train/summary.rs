//! What each part of the set-up says of itself while it is closed.

use super::choices::{Fit, InitKind, OptimiserKind, ScheduleKind, StopRule, outputs};
use super::names;
use super::setting::Setting;
use super::setup::Setup;
use super::source::SourceKind;
use crate::page::number::{exact, percent, readable};
use crate::text::Texts;

fn number(setup: &Setup, setting: Setting) -> String {
    readable(setup.get(setting), 4)
}

fn joined(parts: &[String], texts: &Texts) -> String {
    if parts.is_empty() {
        texts.train_setup().none.to_owned()
    } else {
        parts.join(texts.train_setup().between)
    }
}

/// How many samples, and from which seed.
pub fn samples(setup: &Setup, texts: &Texts) -> String {
    let words = texts.train_setup();
    let seed = (words.seed_summary)(&exact(setup.get(Setting::Seed)));
    let test = percent(setup.get(Setting::TestShare));
    let counted = if setup.is_sampled() {
        (words.samples_summary)(&number(setup, Setting::Samples), &test)
    } else {
        format!("{} {test}", words.test_share)
    };
    joined(&[counted, seed], texts)
}

/// What the network sees.
pub fn features(setup: &Setup, texts: &Texts) -> String {
    let mut parts = Vec::new();
    if setup.inputs() <= 2 {
        let seen = setup.features.seen(setup.inputs());
        parts.push(seen.into_iter().map(names::feature).collect::<Vec<_>>().join(" "));
    }
    parts.push(names::scaling(setup.scaling, texts).to_owned());
    joined(&parts, texts)
}

/// Output and loss.
pub fn output(setup: &Setup, texts: &Texts) -> String {
    names::output(setup.output(), texts).to_owned()
}

/// Why the output should not be used; `None` where it should.
pub fn wrong_output(setup: &Setup, texts: &Texts) -> Option<&'static str> {
    let is_wrong = outputs(setup.goal()).contains(&(setup.output(), Fit::Wrong));
    names::output_note(setup.output(), texts).filter(|_| is_wrong)
}

/// Initial weights and biases.
pub fn init(setup: &Setup, texts: &Texts) -> String {
    let mut parts = vec![names::init(setup.init, texts).to_owned()];
    if setup.init.has_distribution() {
        parts.push(names::distribution(setup.distribution, texts).to_owned());
    }
    if setup.init == InitKind::Gain {
        parts[0] = format!("{} {}", texts.train_setup().gain, number(setup, Setting::Gain));
    }
    if setup.get(Setting::Bias) != 0.0 {
        parts.push(format!("{} {}", texts.train_setup().bias, number(setup, Setting::Bias)));
    }
    joined(&parts, texts)
}

/// Optimiser, schedule and batches.
pub fn optimiser(setup: &Setup, texts: &Texts) -> String {
    let words = texts.train_setup();
    let mut parts = vec![names::optimiser(setup.optimiser, texts).to_owned()];
    match setup.schedule {
        ScheduleKind::Constant => {}
        ScheduleKind::Step => {
            let factor = number(setup, Setting::StepFactor);
            parts.push((words.steps_summary)(&factor, &number(setup, Setting::StepEvery)));
        }
        ScheduleKind::Cosine => parts.push((words.cosine_summary)(&number(setup, Setting::CosineEpochs))),
    }
    parts.push((words.batch_summary)(&number(setup, Setting::BatchSize)));
    joined(&parts, texts)
}

/// Penalties, dropout and clipping.
pub fn regularisation(setup: &Setup, texts: &Texts) -> String {
    let words = texts.train_setup();
    let mut parts = Vec::new();
    for (name, setting) in [("L1", Setting::L1), ("L2", Setting::L2)] {
        if setup.get(setting) > 0.0 {
            parts.push(format!("{name} {}", number(setup, setting)));
        }
    }
    if setup.get(Setting::Dropout) > 0.0 {
        parts.push((words.dropout_summary)(&percent(setup.get(Setting::Dropout))));
    }
    if setup.get(Setting::Clip) > 0.0 {
        parts.push((words.clip_summary)(&number(setup, Setting::Clip)));
    }
    joined(&parts, texts)
}

/// When the run stops by itself.
pub fn stop(setup: &Setup, texts: &Texts) -> String {
    let words = texts.train_setup();
    match setup.stop {
        StopRule::Never => words.stop_never.to_owned(),
        StopRule::Epoch => (words.stop_epoch_summary)(&number(setup, Setting::StopEpoch)),
        StopRule::Loss => (words.stop_loss_summary)(&number(setup, Setting::StopLoss)),
        StopRule::Stall => (words.stop_stall_summary)(&number(setup, Setting::Patience)),
    }
}

/// The numbers that an optimiser has.
pub fn constants(optimiser: OptimiserKind) -> &'static [Setting] {
    match optimiser {
        OptimiserKind::Sgd => &[],
        OptimiserKind::Momentum | OptimiserKind::Nesterov => &[Setting::Momentum],
        OptimiserKind::RmsProp => &[Setting::Decay],
        OptimiserKind::Adam => &[Setting::Beta1, Setting::Beta2],
        OptimiserKind::AdamW => &[Setting::Beta1, Setting::Beta2, Setting::WeightDecay],
    }
}

/// The numbers that an initialisation has.
pub fn init_numbers(init: InitKind) -> &'static [Setting] {
    if init == InitKind::Gain { &[Setting::Gain] } else { &[] }
}

/// The numbers that a schedule has.
pub fn schedule_numbers(schedule: ScheduleKind) -> &'static [Setting] {
    match schedule {
        ScheduleKind::Constant => &[],
        ScheduleKind::Step => &[Setting::StepEvery, Setting::StepFactor],
        ScheduleKind::Cosine => &[Setting::CosineEpochs],
    }
}

/// The number of a stop condition.
pub fn stop_number(stop: StopRule) -> Option<Setting> {
    match stop {
        StopRule::Never => None,
        StopRule::Epoch => Some(Setting::StopEpoch),
        StopRule::Loss => Some(Setting::StopLoss),
        StopRule::Stall => Some(Setting::Patience),
    }
}

/// The numbers of the samples that the source heeds.
pub fn sample_settings(setup: &Setup) -> Vec<Setting> {
    let mut settings = Vec::new();
    if setup.source == SourceKind::Spiral {
        settings.push(Setting::Arms);
    }
    if setup.is_sampled() {
        settings.extend([Setting::Samples, Setting::Noise]);
    }
    settings.push(Setting::TestShare);
    settings
}
