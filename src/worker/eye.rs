//! Looking at a run.

use super::message::snapshot::Scene;
use super::work::Cost;
use crate::nn::data::dataset::Dataset;
use crate::nn::evaluate::BATCH;
use crate::nn::observation::autopsy::Autopsy;
use crate::nn::observation::dissection::{dissect, shown_samples};
use crate::nn::observation::flow::Flow;
use crate::nn::observation::layer::LayerView;
use crate::nn::observation::maps::Maps;
use crate::nn::observation::observer::Observer;
use crate::nn::observation::painter::Painter;
use crate::nn::observation::picture::Picture;
use crate::nn::observation::score::{Confusion, Score};
use crate::nn::observation::view::{UnitId, View};
use crate::nn::observation::wiring::Wiring;
use crate::nn::samples::Samples;
use crate::nn::trainer::Trainer;
use crate::nn::workspace::Workspace;

/// What looks at a run, with its memory.
pub(super) struct Eye {
    observer: Observer,
    painter: Painter,
    workspace: Workspace,
    cost: Cost,
}

/// What is seen of a run at one moment.
pub(super) struct Sight {
    pub train: Score,
    pub test: Score,
    pub confusion: Option<Confusion>,
    pub picture: Picture,
    pub maps: Option<Maps>,
    pub layers: Vec<LayerView>,
    pub flows: Vec<Flow>,
    pub wiring: Wiring,
    pub autopsy: Option<Box<Autopsy>>,
}

impl Eye {
    pub fn new(dataset: &Dataset, trainer: &Trainer, cost: Cost) -> Self {
        let (network, recipe) = (trainer.network(), trainer.recipe());
        let observer = Observer::new(network, dataset, recipe.output, recipe.epsilon);
        let painter = Painter::new(dataset, observer.answers());
        Self { observer, painter, workspace: Workspace::new(network, BATCH), cost }
    }

    /// Looks at `run`, whose data are those of `dataset`.
    pub fn look(&mut self, dataset: &Dataset, run: &Trainer, view: &View) -> Sight {
        let (network, workspace) = (run.network(), &mut self.workspace);
        let (picture_side, map_side) = self.cost.sides(view.picture_side, view.map_side);
        let (train, layers) =
            self.observer.training(network, &dataset.train, workspace, run.dead().since(), run.steps());
        let (test, confusion) = self.observer.test(network, &dataset.test, workspace);
        let picture = self.painter.picture(dataset, network, picture_side, workspace);
        let maps = self.painter.maps(dataset, network, map_side, workspace);
        let unit = view.autopsy.filter(|it| exists(run, *it));
        let autopsy = unit.map(|unit| Box::new(self.dissect(run, unit)));
        let (flows, wiring) = (run.flows(), Wiring::of(network));
        Sight { train, test, confusion, picture, maps, layers, flows, wiring, autopsy }
    }

    /// The answers to one unprepared sample.
    pub fn answer(&mut self, dataset: &Dataset, run: &Trainer, input: &[f32]) -> Vec<f32> {
        let targets = dataset.train.pick(&[0]).targets;
        let features = dataset.preparation.apply_one(input);
        let sample = Samples { inputs: features.len(), features, targets };
        self.workspace.load(&sample, 0..1);
        run.network().forward(&mut self.workspace);
        let answers = self.observer.answers();
        answers.prepare(&mut self.workspace);
        answers.all(&self.workspace, 0)
    }

    pub fn workspace(&mut self) -> &mut Workspace {
        &mut self.workspace
    }

    fn dissect(&mut self, run: &Trainer, unit: UnitId) -> Autopsy {
        let is_hidden = unit.layer < run.network().hidden().len();
        let flats = is_hidden.then(|| self.observer.flats(unit.layer));
        dissect(run.network(), unit, flats, &run.data().train, &mut self.workspace)
    }
}

fn exists(run: &Trainer, id: UnitId) -> bool {
    run.network().layers.get(id.layer).is_some_and(|it| id.unit < it.fan_out)
}

/// What does not change during a run.
pub(super) fn scene(dataset: &Dataset, run: &Trainer) -> Scene {
    let thinned = |samples: &Samples| samples.pick(&shown_samples(samples.len()).collect::<Vec<_>>());
    Scene {
        train: thinned(&dataset.raw.train),
        test: thinned(&dataset.raw.test),
        train_total: dataset.train.len() as u32,
        test_total: dataset.test.len() as u32,
        window: dataset.window,
        input_names: dataset.input_names.clone(),
        parameters: run.parameters() as u32,
        steps_per_epoch: run.steps_per_epoch() as u32,
    }
}
