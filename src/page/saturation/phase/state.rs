//! What a reader has set in the phase diagram, and what came of it.

use super::action::PhaseAction;
use super::setting::PhaseSetting;
use crate::activation::Function;
use crate::experiment::mean_field::field::Twins;
use crate::experiment::mean_field::length::{Length, Variances, length};
use crate::experiment::mean_field::normalising::NormalisingSetup;
use crate::experiment::mean_field::phase::Correlation;
use crate::experiment::mean_field::profile::Profile;
use crate::experiment::mean_field::statistics::Statistics;
use crate::experiment::mean_field::twins::TwinsSetup;
use crate::page::saturation::study::SaturationStudy;
use crate::page::slider::Slider;
use crate::page::study::batch::{Batch, Phase as BatchPhase};
use crate::page::study::errand::{Errand, Study, Ticket};
use crate::page::study::state::Subject;
use crate::text::Texts;
use crate::worker::message::command::FunctionCode;
use crate::worker::message::job::Job;
use crate::worker::message::phase_job::{PhaseJob, PhaseOutcome};

/// Inputs of each network that may normalise itself.
pub const INPUTS: usize = 16;

/// What theory tells of the chosen place.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub correlation: Option<Correlation>,
    pub twins: Vec<Twins>,
}

/// What two inputs are followed through.
#[derive(Clone, Debug, PartialEq)]
pub struct TwinsKey {
    pub function: Function,
    pub setup: TwinsSetup,
    first: u32,
}

/// Networks that may normalise themselves.
#[derive(Clone, Debug, PartialEq)]
pub struct NormalisingKey {
    pub function: Function,
    pub setup: NormalisingSetup,
    first: u32,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PhaseDiagram {
    numbers: [f64; PhaseSetting::COUNT],
    /// One job.
    pub profile: Batch<Function, Profile>,
    /// One job.
    pub told: Batch<TwinsKey, Told>,
    /// A job for each network.
    pub measured: Batch<TwinsKey, Vec<Twins>>,
    /// A job for each network.
    pub normalised: Batch<NormalisingKey, Vec<Statistics>>,
}

impl Default for PhaseDiagram {
    fn default() -> Self {
        Self {
            numbers: PhaseSetting::ALL.map(|it| it.control().default),
            profile: Batch::new(Study::Saturation(SaturationStudy::PhaseProfile), BatchPhase::Running),
            told: Batch::new(Study::Saturation(SaturationStudy::PhaseTheory), BatchPhase::Running),
            measured: Batch::new(Study::Saturation(SaturationStudy::PhaseTwins), BatchPhase::Running),
            normalised: Batch::new(Study::Saturation(SaturationStudy::PhaseNormalising), BatchPhase::Running),
        }
    }
}

impl PhaseDiagram {
    pub fn get(&self, setting: PhaseSetting) -> f64 {
        self.numbers[setting as usize]
    }

    pub(super) fn place(&mut self, setting: PhaseSetting) -> &mut f64 {
        &mut self.numbers[setting as usize]
    }

    pub fn whole(&self, setting: PhaseSetting) -> usize {
        self.get(setting) as usize
    }

    /// The slider of a setting.
    pub fn slider(&self, setting: PhaseSetting, texts: &Texts) -> Slider {
        let name = setting.name(texts.saturation_phase());
        Slider::new(setting.key(), name, setting.symbol(), self.get(setting), setting.control())
    }

    /// The chosen place.
    pub fn at(&self) -> Variances {
        Variances { weight: self.get(PhaseSetting::Weight), bias: self.get(PhaseSetting::Bias) }
    }

    /// q* at the chosen place, once the function's profile is there.
    pub fn length(&self) -> Option<Length> {
        self.profile.result(0).map(|it| length(it, self.at()))
    }

    pub fn apply(&mut self, action: PhaseAction) {
        match action {
            PhaseAction::Set(setting, value) => *self.place(setting) = setting.control().clamp(value),
            PhaseAction::Choose(weight, bias) => {
                self.apply(PhaseAction::Set(PhaseSetting::Weight, weight));
                self.apply(PhaseAction::Set(PhaseSetting::Bias, bias));
            }
        }
    }

    /// Another set-up begins anew, at once.
    pub fn settle(&mut self, subject: Subject<'_>) {
        let function = subject.function;
        let first = self.whole(PhaseSetting::Seed) as u32;
        let nets = self.whole(PhaseSetting::Nets);
        begin(&mut self.profile, function.clone(), 1);
        if let Some(length) = self.length() {
            let setup = TwinsSetup {
                at: self.at(),
                width: self.whole(PhaseSetting::Width),
                depth: self.whole(PhaseSetting::Layers),
                variance: if let Length::Fixed(q) = length { q.clamp(1e-6, 1000.0) } else { 1.0 },
                correlation: self.get(PhaseSetting::Correlation),
            };
            let key = TwinsKey { function: function.clone(), setup, first };
            begin(&mut self.told, key.clone(), 1);
            begin(&mut self.measured, key, nets);
        } else {
            forget(&mut self.told);
            forget(&mut self.measured);
        }
        let setup = NormalisingSetup {
            width: self.whole(PhaseSetting::Width),
            depth: self.whole(PhaseSetting::Layers),
            inputs: INPUTS,
            variance: self.get(PhaseSetting::Start),
            gain: 1.0,
        };
        begin(&mut self.normalised, NormalisingKey { function: function.clone(), setup, first }, nets);
    }

    /// The jobs that are wanted: the map first.
    pub fn errands(&self) -> impl Iterator<Item = Errand> {
        let profile = self.profile.wanted().filter_map(|ticket| {
            let job = PhaseJob::Profile(FunctionCode::from(self.profile.setup()?));
            Some(Errand { ticket, job: Job::Phase(job) })
        });
        let told = self.told.wanted().filter_map(|ticket| {
            let TwinsKey { function, setup, .. } = self.told.setup()?;
            let job = PhaseJob::Theory { function: FunctionCode::from(function), setup: *setup };
            Some(Errand { ticket, job: Job::Phase(job) })
        });
        let measured = self.measured.wanted().filter_map(|ticket| {
            let TwinsKey { function, setup, first } = self.measured.setup()?;
            let seed = first.wrapping_add(ticket.index);
            let job = PhaseJob::Simulate { function: FunctionCode::from(function), setup: *setup, seed };
            Some(Errand { ticket, job: Job::Phase(job) })
        });
        let normalised = self.normalised.wanted().filter_map(|ticket| {
            let NormalisingKey { function, setup, first } = self.normalised.setup()?;
            let seed = first.wrapping_add(ticket.index);
            let job = PhaseJob::Normalise { function: FunctionCode::from(function), setup: *setup, seed };
            Some(Errand { ticket, job: Job::Phase(job) })
        });
        profile.chain(told).chain(measured).chain(normalised)
    }

    /// Takes over what came of a job.
    pub fn hear(&mut self, ticket: Ticket, outcome: PhaseOutcome) {
        match outcome {
            PhaseOutcome::Profile(profile) => self.profile.hear(ticket, profile),
            PhaseOutcome::Theory { correlation, twins } => {
                self.told.hear(ticket, Told { correlation, twins });
            }
            PhaseOutcome::Simulated(twins) => self.measured.hear(ticket, twins),
            PhaseOutcome::Normalised(statistics) => self.normalised.hear(ticket, statistics),
        }
    }

    /// Takes over from an earlier state what is no part of an address.
    pub fn adopt(&mut self, earlier: &Self) {
        self.profile = earlier.profile.clone();
        self.told = earlier.told.clone();
        self.measured = earlier.measured.clone();
        self.normalised = earlier.normalised.clone();
    }
}

/// Wants what is missing of a set-up, at once.
fn begin<S: PartialEq, T>(batch: &mut Batch<S, T>, setup: S, jobs: usize) {
    batch.settle(setup, jobs);
    if batch.done() < batch.total() && batch.refusal.is_none() {
        batch.run();
    }
}

/// Forgets what is about another function.
fn forget<S: PartialEq, T>(batch: &mut Batch<S, T>) {
    if batch.done() > 0 || batch.phase == BatchPhase::Running {
        batch.cancel();
    }
}
