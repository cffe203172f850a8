//! The lights: what is set, what was filmed, and what is looked at.

use super::action::LightsAction;
use super::setting::{MOMENT, UNIT};
use super::settings::{Remedy, Settings};
use crate::activation::Function;
use crate::chart::event::PlotEvent;
use crate::chart::key::{Pace, PlotKey};
use crate::experiment::lights::film::Film;
use crate::experiment::lights::inquest::Verdict;
use crate::experiment::lights::setup::LightsSetup;
use crate::experiment::lights::tally::Tally;
use crate::nn::observation::view::UnitId;
use crate::page::dead::wire;
use crate::page::study::batch::{Batch, Phase};
use crate::page::study::errand::{Errand, Study, Ticket};
use crate::worker::message::job::{DeadJob, Job};

/// Steps that a key moves: with Shift, plainly, by a page.
const KEY_STEPS: [f64; 3] = [1.0, 10.0, 50.0];

/// The lights of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct LightsState {
    pub settings: Settings,
    /// The step that is looked at.
    pub moment: f64,
    /// The unit that is asked about, counted from 1 through all layers; 0 is none.
    pub unit: f64,
    pub film: Batch<LightsSetup, Film>,
    pub inquest: Batch<(LightsSetup, UnitId), Option<Verdict>>,
    pub tallies: Batch<LightsSetup, Tally>,
}

impl Default for LightsState {
    fn default() -> Self {
        Self {
            settings: Settings::default(),
            moment: MOMENT.default,
            unit: UNIT.default,
            film: Batch::new(Study::DeadFilm, Phase::Running),
            inquest: Batch::new(Study::DeadInquest, Phase::Running),
            tallies: Batch::new(Study::DeadTally, Phase::Idle),
        }
    }
}

impl LightsState {
    /// The unit that is asked about, if the network has it.
    pub fn asked(&self) -> Option<UnitId> {
        let place = (self.unit as usize).checked_sub(1).filter(|it| *it < self.settings.units())?;
        let width = self.settings.width as usize;
        Some(UnitId { layer: place / width, unit: place % width })
    }

    /// The state after `action`.
    pub fn apply(&mut self, action: LightsAction) {
        let settings = &mut self.settings;
        match action {
            LightsAction::Play(scenario) => *settings = scenario.settings(settings),
            LightsAction::Rescue(rescue) => *settings = rescue.settings(settings),
            LightsAction::Set(setting, value) => settings.set(setting, value),
            LightsAction::Wear(coat) => settings.coat = coat,
            LightsAction::CureWith(coat) => settings.cure_coat = coat,
            LightsAction::Stand(ground) => settings.ground = ground,
            LightsAction::Rule(rule) => settings.rule = rule,
            LightsAction::Begin(birth) => settings.birth = birth,
            LightsAction::Remedy(remedy) => settings.remedy = remedy,
            LightsAction::Plot(event) => self.handle(event),
            LightsAction::LookAt(step) => self.moment = self.clamped(step),
            LightsAction::Ask(place) => self.unit = UNIT.clamp(place as f64 + 1.0),
            LightsAction::Close => self.unit = UNIT.default,
            LightsAction::Count => self.tallies.run(),
            LightsAction::Cancel => self.tallies.cancel(),
        }
        if matches!(action, LightsAction::Play(_) | LightsAction::Rescue(_)) {
            (self.moment, self.unit) = (MOMENT.default, UNIT.default);
        }
    }

    /// What is set up otherwise begins anew; many runs wait for the reader to ask for them.
    pub fn settle(&mut self, chosen: &Function) {
        let setup = self.settings.setup(chosen);
        let runs = self.settings.runs as usize;
        let is_other = self.tallies.setup() != Some(&setup) || self.tallies.total() != runs;
        if is_other {
            self.tallies.cancel();
        }
        self.tallies.settle(setup.clone(), runs);
        if let Some(unit) = self.asked() {
            self.inquest.settle((setup.clone(), unit), 1);
            self.inquest.phase = wanting(&self.inquest);
        } else {
            self.inquest.phase = Phase::Idle;
        }
        self.film.settle(setup, 1);
        self.film.phase = wanting(&self.film);
    }

    pub fn errands(&self) -> impl Iterator<Item = Errand> {
        let errand = |ticket: Ticket, job| Errand { ticket, job: Job::Dead(job) };
        let film = self.film.wanted().filter_map(move |ticket| {
            let setup = Box::new(wire::lights(self.film.setup()?));
            Some(errand(ticket, DeadJob::Film(setup)))
        });
        let inquest = self.inquest.wanted().filter_map(move |ticket| {
            let (setup, unit) = self.inquest.setup()?;
            Some(errand(ticket, DeadJob::Inquest { setup: Box::new(wire::lights(setup)), unit: *unit }))
        });
        let tallies = self.tallies.wanted().filter_map(move |ticket| {
            let mut setup = wire::lights(self.tallies.setup()?);
            setup.recipe.seed = setup.recipe.seed.wrapping_add(ticket.index);
            Some(errand(ticket, DeadJob::Tally(Box::new(setup))))
        });
        film.chain(inquest).chain(tallies)
    }

    /// Keeps what was found out.
    pub fn adopt(&mut self, earlier: &Self) {
        self.film = earlier.film.clone();
        self.inquest = earlier.inquest.clone();
        self.tallies = earlier.tallies.clone();
    }

    /// The last step of the run that is shown or expected.
    pub fn last_step(&self) -> f64 {
        let halves = if self.settings.remedy == Remedy::Nothing { 1.0 } else { 2.0 };
        halves * self.settings.steps
    }

    /// The step that is looked at: at most the last.
    pub fn step(&self) -> f64 {
        self.moment.min(self.last_step())
    }

    fn clamped(&self, step: f64) -> f64 {
        // The last step is written as the default, whatever the length of the run.
        let step = step.round();
        if step >= self.last_step() { MOMENT.default } else { MOMENT.clamp(step) }
    }

    fn handle(&mut self, event: PlotEvent) {
        let [fine, plain, page] = KEY_STEPS;
        let pace = |pace: Pace| if pace == Pace::Fine { fine } else { plain };
        let now = self.step();
        let to = match event {
            PlotEvent::Probe(x) => x,
            PlotEvent::Key(key) => match key {
                PlotKey::Left(it) => now - pace(it),
                PlotKey::Right(it) => now + pace(it),
                PlotKey::PageLeft => now - page,
                PlotKey::PageRight => now + page,
                PlotKey::Home => 0.0,
                PlotKey::End | PlotKey::Reset => self.last_step(),
                _ => return,
            },
            PlotEvent::Pan(_) | PlotEvent::Zoom { .. } => return,
        };
        self.moment = self.clamped(to);
    }
}

/// Running until the result is there; a refusal is not asked again.
fn wanting<S: PartialEq, T>(batch: &Batch<S, T>) -> Phase {
    if batch.result(0).is_none() && batch.refusal.is_none() { Phase::Running } else { Phase::Idle }
}
