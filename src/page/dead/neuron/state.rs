//! Where the neuron is, what it wears, and how it was trained.

use std::rc::Rc;

use super::action::{Knob, NeuronAction};
use super::setting::{ANGLE, BIAS, LENGTH, NeuronSetting, RATE, SEED, STEPS};
use crate::activation::Function;
use crate::chart::key::{Pace, PlotKey};
use crate::chart::piece::Point;
use crate::experiment::lone_neuron::course::{Course, Lesson};
use crate::experiment::lone_neuron::crowd::{Crowd, Gathering};
use crate::experiment::lone_neuron::neuron::Neuron;
use crate::experiment::lone_neuron::pull::{Scene, look};
use crate::page::dead::coat::Coat;
use crate::page::dead::wire;
use crate::page::study::batch::{Batch, Phase};
use crate::page::study::errand::{Errand, Study, Ticket};
use crate::worker::message::job::{DeadJob, Job};

/// Courses that are told of.
const TOLD: usize = 12;
/// How far a key moves the bias and turns the boundary: with Shift, plainly, by a page.
const BIAS_STEPS: [f64; 3] = [0.01, 0.1, 1.0];
const ANGLE_STEPS: [f64; 3] = [1.0, 5.0, 45.0];
/// How far beyond the last sample a killed neuron lies.
const BEYOND: f64 = 0.5;

/// The neuron of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct NeuronState {
    pub coat: Coat,
    /// Where w points, in degrees.
    pub angle: f64,
    /// ‖w‖.
    pub length: f64,
    pub bias: f64,
    pub gathering: Gathering,
    pub seed: f64,
    pub rate: f64,
    pub steps: f64,
    /// The last courses of training since a hand has moved the neuron.
    pub told: Vec<Rc<Leg>>,
    pub course: Batch<Lesson, Course>,
}

/// A course of training, and what the neuron wore.
#[derive(Clone, Debug, PartialEq)]
pub struct Leg {
    pub function: Function,
    pub course: Course,
}

impl Default for NeuronState {
    fn default() -> Self {
        Self {
            coat: Coat::default(),
            angle: ANGLE.default,
            length: LENGTH.default,
            bias: BIAS.default,
            gathering: Gathering::Clouds,
            seed: SEED.default,
            rate: RATE.default,
            steps: STEPS.default,
            told: Vec::new(),
            course: Batch::new(Study::DeadCourse, Phase::Idle),
        }
    }
}

impl NeuronState {
    pub fn neuron(&self) -> Neuron {
        Neuron::polar(self.angle, self.length, self.bias)
    }

    pub fn crowd(&self) -> Crowd {
        self.gathering.crowd(self.seed as u32)
    }

    /// What the samples send, where `chosen` is the function of every page.
    pub fn scene(&self, chosen: &Function) -> Scene {
        self.scene_of(&self.coat.function(chosen))
    }

    /// What the samples send to the neuron with this function.
    pub fn scene_of(&self, worn: &Function) -> Scene {
        look(worn, self.neuron(), &self.crowd())
    }

    pub fn number(&self, setting: NeuronSetting) -> f64 {
        match setting {
            NeuronSetting::Bias => self.bias,
            NeuronSetting::Angle => self.angle,
            NeuronSetting::Length => self.length,
            NeuronSetting::Rate => self.rate,
            NeuronSetting::Steps => self.steps,
            NeuronSetting::Seed => self.seed,
        }
    }

    /// Whether the neuron is being trained.
    pub fn is_training(&self) -> bool {
        self.course.phase == Phase::Running
    }

    /// The state after `action`, where `chosen` is the function of every page.
    pub fn apply(&mut self, action: NeuronAction, chosen: &Function) {
        if action == NeuronAction::Train {
            self.course.settle(self.lesson(chosen), 1);
            self.course.run();
            return;
        }
        self.course.cancel();
        let before = (self.neuron(), self.gathering, self.seed);
        match action {
            NeuronAction::Set(setting, value) => self.set(setting, value),
            NeuronAction::Gather(gathering) => self.gathering = gathering,
            NeuronAction::Wear(coat) => self.coat = coat,
            NeuronAction::Drag(knob, at) => self.drag(knob, at),
            NeuronAction::Key(knob, key) => self.key(knob, key),
            NeuronAction::Kill => self.kill(),
            NeuronAction::Nudge => {
                if let Some(found) = self.scene(chosen).revival(&self.coat.function(chosen)) {
                    self.bias = BIAS.clamp(self.bias + found.shift);
                }
            }
            NeuronAction::Restart => {
                let Self { gathering, seed, rate, steps, .. } = *self;
                *self = Self { gathering, seed, rate, steps, course: self.course.clone(), ..Self::default() };
                self.told.clear();
            }
            NeuronAction::Train | NeuronAction::Cancel => {}
        }
        if (self.neuron(), self.gathering, self.seed) != before {
            self.told.clear();
        }
    }

    /// Training whose subject has changed begins anew.
    pub fn settle(&mut self, chosen: &Function) {
        let lesson = self.lesson(chosen);
        if self.course.setup() != Some(&lesson) {
            self.course.settle(lesson, 1);
        }
    }

    pub fn errands(&self) -> impl Iterator<Item = Errand> {
        let lesson = self.course.setup().map(wire::lesson);
        self.course.wanted().filter_map(move |ticket| {
            Some(Errand { ticket, job: Job::Dead(DeadJob::Course(lesson.clone()?)) })
        })
    }

    /// The neuron is where training has brought it.
    pub fn hear(&mut self, ticket: Ticket, course: Course) {
        let Some(lesson) = self.course.setup().cloned() else { return };
        self.course.hear(ticket, course);
        let Some(course) = self.course.result(0).cloned() else { return };
        if let Some(end) = course.end().filter(|_| course.has_moved()) {
            self.angle = ANGLE.clamp(end.neuron.angle());
            self.length = LENGTH.clamp(end.neuron.length());
            self.bias = BIAS.clamp(f64::from(end.neuron.bias));
        }
        self.course.cancel();
        self.told.push(Rc::new(Leg { function: lesson.function, course }));
        if self.told.len() > TOLD {
            self.told.remove(0);
        }
    }

    /// Keeps what was told of a neuron that is where it was.
    pub fn adopt(&mut self, earlier: &Self) {
        if (self.neuron(), self.gathering, self.seed) == (earlier.neuron(), earlier.gathering, earlier.seed) {
            self.told.clone_from(&earlier.told);
        }
        self.course = earlier.course.clone();
    }

    fn lesson(&self, chosen: &Function) -> Lesson {
        Lesson {
            function: self.coat.function(chosen),
            neuron: self.neuron(),
            gathering: self.gathering,
            seed: self.seed as u32,
            rate: self.rate as f32,
            steps: self.steps as u32,
        }
    }

    fn set(&mut self, setting: NeuronSetting, value: f64) {
        let value = setting.control().clamp(value);
        match setting {
            NeuronSetting::Bias => self.bias = value,
            NeuronSetting::Angle => self.angle = value,
            NeuronSetting::Length => self.length = value,
            NeuronSetting::Rate => self.rate = value,
            NeuronSetting::Steps => self.steps = value,
            NeuronSetting::Seed => self.seed = value,
        }
    }

    /// w with its length and the bias in doubles, before they are rounded for the engine.
    fn weights(&self) -> [f64; 2] {
        let radians = self.angle.to_radians();
        [self.length * libm::cos(radians), self.length * libm::sin(radians)]
    }

    fn drag(&mut self, knob: Knob, (x, y): Point) {
        let [a, b] = self.weights();
        match knob {
            Knob::Move => self.set(NeuronSetting::Bias, rounded(-(a * x + b * y))),
            Knob::Turn => {
                // The point of the boundary that is nearest to the origin stays on it.
                let part = -self.bias / (self.length * self.length);
                let (foot_x, foot_y) = (a * part, b * part);
                let (dx, dy) = (x - foot_x, y - foot_y);
                if dx == 0.0 && dy == 0.0 {
                    return;
                }
                self.set(NeuronSetting::Angle, rounded(libm::atan2(dy, dx).to_degrees()));
                let [a, b] = self.weights();
                self.set(NeuronSetting::Bias, rounded(-(a * foot_x + b * foot_y)));
            }
        }
    }

    fn key(&mut self, knob: Knob, key: PlotKey) {
        let (setting, [fine, plain, page]) = match knob {
            Knob::Move => (NeuronSetting::Bias, BIAS_STEPS),
            Knob::Turn => (NeuronSetting::Angle, ANGLE_STEPS),
        };
        let (control, now) = (setting.control(), self.number(setting));
        let pace = |pace: Pace| if pace == Pace::Fine { fine } else { plain };
        let value = match key {
            PlotKey::Left(it) => now - pace(it),
            PlotKey::Right(it) => now + pace(it),
            PlotKey::PageLeft => now - page,
            PlotKey::PageRight => now + page,
            PlotKey::Home => control.min,
            PlotKey::End => control.max,
            PlotKey::Reset => control.default,
            _ => return,
        };
        // The boundary can be turned round and round.
        let turned = if knob == Knob::Turn && value > ANGLE.max { value - 360.0 } else { value };
        let turned = if knob == Knob::Turn && turned < ANGLE.min { turned + 360.0 } else { turned };
        self.set(setting, rounded(turned));
    }

    fn kill(&mut self) {
        let unbiased = Neuron::polar(self.angle, self.length, 0.0);
        let farthest = self.crowd().points.iter().map(|it| unbiased.pre_activation(*it)).fold(0.0, f32::max);
        self.set(NeuronSetting::Bias, rounded(-f64::from(farthest) - BEYOND));
    }
}

/// To thousandths: what a hand sets.
fn rounded(value: f64) -> f64 {
    (value * 1e3).round() / 1e3
}
