//! What a reader has set in the experiments on depth, and what came of it.

use super::action::DepthAction;
use super::setting::DepthSetting;
use crate::activation::Function;
use crate::chart::event::PlotEvent;
use crate::chart::key::PlotKey;
use crate::experiment::depth::measure::Passage;
use crate::experiment::depth::setup::DepthSetup;
use crate::experiment::depth::training::{DeepResult, DeepRun, Descent};
use crate::nn::initialisation::{Distribution, Initialisation};
use crate::page::control::Control;
use crate::page::saturation::study::SaturationStudy;
use crate::page::slider::Slider;
use crate::page::study::batch::{Batch, Phase};
use crate::page::study::errand::{Errand, Study, Ticket};
use crate::page::study::state::Subject;
use crate::page::train::choices::InitKind;
use crate::text::Texts;
use crate::worker::message::command::FunctionCode;
use crate::worker::message::depth_job::{DepthJob, DepthOutcome};
use crate::worker::message::job::Job;

/// Weights that the networks of one job have together: a good part of a second.
const WEIGHTS_PER_JOB: usize = 2_000_000;
/// The initialisations that are trained side by side.
pub const CONTENDERS: [(InitKind, Initialisation); 2] = [
    (InitKind::He, Initialisation::He(Distribution::Normal)),
    (InitKind::Glorot, Initialisation::Glorot(Distribution::Normal)),
];

/// What is measured, besides the seeds.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureKey {
    pub setup: DepthSetup,
    pub first: u32,
    pub nets: u32,
}

/// What is trained, besides the initialisation and the seeds.
#[derive(Clone, Debug, PartialEq)]
pub struct TrainKey {
    function: Function,
    depth: usize,
    descent: Descent,
    first: u32,
}

/// The experiments on depth.
#[derive(Clone, Debug, PartialEq)]
pub struct Depth {
    numbers: [f64; DepthSetting::COUNT],
    pub init: InitKind,
    pub descent: Descent,
    /// A job measures several networks.
    pub measured: Batch<MeasureKey, Vec<Passage>>,
    /// A job is a run: the first half of them begins as He, the second as Xavier proposed.
    pub trained: Batch<TrainKey, DeepResult>,
}

impl Default for Depth {
    fn default() -> Self {
        Self {
            numbers: DepthSetting::ALL.map(|it| it.control().default),
            init: InitKind::default(),
            descent: Descent::Plain,
            measured: Batch::new(Study::Saturation(SaturationStudy::Depth), Phase::Running),
            trained: Batch::new(Study::Saturation(SaturationStudy::DeepTraining), Phase::Idle),
        }
    }
}

impl Depth {
    pub fn get(&self, setting: DepthSetting) -> f64 {
        self.numbers[setting as usize]
    }

    pub(super) fn place(&mut self, setting: DepthSetting) -> &mut f64 {
        &mut self.numbers[setting as usize]
    }

    pub fn whole(&self, setting: DepthSetting) -> usize {
        self.get(setting) as usize
    }

    /// The slider of a setting.
    pub fn slider(&self, setting: DepthSetting, texts: &Texts) -> Slider {
        let name = setting.name(texts.saturation_depth());
        let control = match setting {
            DepthSetting::Layer => {
                let last = self.get(DepthSetting::Depth);
                let control = setting.control();
                Control { max: last, default: control.default.min(last), ..control }
            }
            _ => setting.control(),
        };
        Slider::new(setting.key(), name, "", self.get(setting).min(control.max), control)
    }

    /// The layer that is read off, counted from 1.
    pub fn layer(&self) -> usize {
        self.whole(DepthSetting::Layer).min(self.whole(DepthSetting::Depth))
    }

    /// The networks that are measured.
    pub fn setup(&self, subject: Subject<'_>) -> DepthSetup {
        DepthSetup {
            function: subject.function.clone(),
            initialisation: initialisation(self.init),
            gain: self.get(DepthSetting::Gain),
            width: self.whole(DepthSetting::Width),
            depth: self.whole(DepthSetting::Depth),
            epsilon: subject.epsilon,
        }
    }

    pub fn apply(&mut self, action: DepthAction) {
        match action {
            DepthAction::Set(setting, value) => *self.place(setting) = setting.control().clamp(value),
            DepthAction::Init(init) => self.init = init,
            DepthAction::Descent(descent) => self.descent = descent,
            DepthAction::Plot(event) => self.look(event),
            DepthAction::Train => self.trained.run(),
            DepthAction::PauseTraining => self.trained.pause(),
            DepthAction::CancelTraining => self.trained.cancel(),
        }
    }

    fn look(&mut self, event: PlotEvent) {
        let (layer, last) = (self.layer() as f64, self.get(DepthSetting::Depth));
        let to = match event {
            PlotEvent::Probe(x) => x.round(),
            PlotEvent::Key(PlotKey::Left(_)) => layer - 1.0,
            PlotEvent::Key(PlotKey::Right(_)) => layer + 1.0,
            PlotEvent::Key(PlotKey::PageLeft) => layer - 5.0,
            PlotEvent::Key(PlotKey::PageRight) => layer + 5.0,
            PlotEvent::Key(PlotKey::Home) => 1.0,
            PlotEvent::Key(PlotKey::End) => last,
            _ => return,
        };
        *self.place(DepthSetting::Layer) = to.clamp(1.0, last);
    }

    /// Another set-up begins anew: it is measured at once, and trained when the reader asks for it.
    pub fn settle(&mut self, subject: Subject<'_>) {
        let key = MeasureKey {
            setup: self.setup(subject),
            first: self.whole(DepthSetting::Seed) as u32,
            nets: self.whole(DepthSetting::Nets) as u32,
        };
        let jobs = key.nets.div_ceil(group(&key.setup)) as usize;
        self.measured.settle(key, jobs);
        if self.measured.done() < jobs && self.measured.refusal.is_none() {
            self.measured.run();
        }
        let key = TrainKey {
            function: subject.function.clone(),
            depth: self.whole(DepthSetting::TrainDepth),
            descent: self.descent,
            first: self.whole(DepthSetting::Seed) as u32,
        };
        let runs = self.whole(DepthSetting::TrainRuns);
        if self.trained.setup() != Some(&key) || self.trained.total() != CONTENDERS.len() * runs {
            self.trained.cancel();
            self.trained.settle(key, CONTENDERS.len() * runs);
        }
    }

    /// The jobs that are wanted.
    pub fn errands(&self) -> impl Iterator<Item = Errand> {
        let measured = self.measured.wanted().filter_map(|it| self.measure_errand(it));
        measured.chain(self.trained.wanted().filter_map(|it| self.train_errand(it)))
    }

    fn measure_errand(&self, ticket: Ticket) -> Option<Errand> {
        let MeasureKey { setup, first, nets } = self.measured.setup()?;
        let group = group(setup);
        let before = ticket.index * group;
        let job = DepthJob::Measure {
            setup: coded(setup),
            first: first.wrapping_add(before),
            count: group.min(nets.saturating_sub(before)),
        };
        Some(Errand { ticket, job: Job::Depth(job) })
    }

    fn train_errand(&self, ticket: Ticket) -> Option<Errand> {
        let TrainKey { function, depth, descent, first } = self.trained.setup()?;
        // The two of a seed follow each other, so that a comparison is there early.
        let (contender, run) =
            (ticket.index as usize % CONTENDERS.len(), ticket.index as usize / CONTENDERS.len());
        let job = DepthJob::Train(DeepRun {
            function: FunctionCode::from(function),
            initialisation: CONTENDERS[contender].1,
            depth: *depth,
            descent: *descent,
            seed: first.wrapping_add(run as u32),
        });
        Some(Errand { ticket, job: Job::Depth(job) })
    }

    /// Takes over what came of a job.
    pub fn hear(&mut self, ticket: Ticket, outcome: DepthOutcome) {
        match outcome {
            DepthOutcome::Measured(passages) => self.measured.hear(ticket, passages),
            DepthOutcome::Trained(result) => self.trained.hear(ticket, result),
        }
    }

    /// Takes over from an earlier state what is no part of an address.
    pub fn adopt(&mut self, earlier: &Self) {
        self.measured = earlier.measured.clone();
        self.trained = earlier.trained.clone();
    }
}

fn coded(setup: &DepthSetup) -> DepthSetup<FunctionCode> {
    DepthSetup {
        function: FunctionCode::from(&setup.function),
        initialisation: setup.initialisation,
        gain: setup.gain,
        width: setup.width,
        depth: setup.depth,
        epsilon: setup.epsilon,
    }
}

/// Networks per job.
fn group(setup: &DepthSetup) -> u32 {
    let weights = setup.width * setup.width * setup.depth;
    (WEIGHTS_PER_JOB / weights.max(1)).clamp(1, 10) as u32
}

/// With normal weights where there is a choice. A gain of the reader's own is the factor of every weight.
fn initialisation(kind: InitKind) -> Initialisation {
    let distribution = Distribution::Normal;
    match kind {
        InitKind::He => Initialisation::He(distribution),
        InitKind::Glorot => Initialisation::Glorot(distribution),
        InitKind::Lecun => Initialisation::Lecun(distribution),
        InitKind::Torch => Initialisation::Torch,
        InitKind::VariancePreserving => Initialisation::VariancePreserving(distribution),
        InitKind::Classic => Initialisation::Classic,
        InitKind::Zeros => Initialisation::Zeros,
        InitKind::Gain => Initialisation::Gain { gain: 1.0, distribution },
    }
}
