//! Recipes, and a desk that is asked.

use activation_lab::activation::{Function, rows};
use activation_lab::nn::initialisation::{Distribution, Initialisation};
use activation_lab::nn::observation::view::{UnitId, View};
use activation_lab::nn::optimiser::Optimiser;
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::{LayerRecipe, Parameters, Recipe};
use activation_lab::nn::schedule::Schedule;
use activation_lab::nn::task::{Feature, Scaling, Source, Task};
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::{Command, FunctionCode, Moment, RunId};
use activation_lab::worker::message::event::{Event, Refusal};
use activation_lab::worker::message::snapshot::Snapshot;

pub const RUN: RunId = RunId(1);
/// Everything but an autopsy.
pub const VIEW: View = View { picture_side: 20, map_side: 6, autopsy: None };
pub const SCORES: View = View { picture_side: 0, map_side: 0, autopsy: None };

pub type Coded = Recipe<FunctionCode>;

pub fn code(id: &str) -> FunctionCode {
    FunctionCode::from(&Function::new(rows::by_id(id).expect("a row")))
}

pub fn layer(id: &str, width: usize) -> LayerRecipe<FunctionCode> {
    LayerRecipe { width, function: code(id), parameters: Parameters::Fixed }
}

pub fn task(source: Source) -> Task {
    Task {
        source,
        samples: 400,
        noise: 0.15,
        test_share: 0.25,
        features: vec![Feature::X1, Feature::X2],
        scaling: Scaling::Raw,
    }
}

/// Two moons by 2-8-8-1.
pub fn recipe(id: &str) -> Coded {
    Recipe {
        task: task(Source::Moons),
        layers: vec![layer(id, 8), layer(id, 8)],
        output: Output::Sigmoid,
        initialisation: Initialisation::He(Distribution::Normal),
        bias: 0.0,
        optimiser: Optimiser::Sgd,
        learning_rate: 0.1,
        schedule: Schedule::Constant,
        l1: 0.0,
        l2: 0.0,
        clip: None,
        dropout: 0.0,
        batch_size: 16,
        seed: 1,
        epsilon: 0.05,
    }
}

/// |x| by 1-6-5-1.
pub fn curve(id: &str) -> Coded {
    Recipe {
        task: Task { features: vec![Feature::X1], ..task(Source::Abs) },
        layers: vec![layer(id, 6), layer(id, 5)],
        output: Output::Linear,
        learning_rate: 0.02,
        ..recipe(id)
    }
}

/// Three arms of a spiral.
pub fn spiral(id: &str) -> Coded {
    Recipe { task: task(Source::Spiral { arms: 3 }), output: Output::Softmax, ..recipe(id) }
}

pub fn start(recipe: Coded) -> Command {
    Command::Start { run: RUN, recipe: Box::new(recipe), view: VIEW }
}

pub fn advance(epochs: u32) -> Command {
    Command::Advance { run: RUN, epochs, view: VIEW }
}

pub fn step() -> Command {
    Command::Step { run: RUN, view: VIEW }
}

pub fn look(moment: Moment) -> Command {
    Command::Look { run: RUN, moment, view: VIEW }
}

pub fn examine(layer: usize, unit: usize) -> Command {
    let view = View { autopsy: Some(UnitId { layer, unit }), ..SCORES };
    Command::Look { run: RUN, moment: Moment::Latest, view }
}

pub fn rewind(epoch: u32) -> Command {
    Command::Rewind { run: RUN, epoch, view: VIEW }
}

pub fn accepted(desk: &mut Desk, command: Command) -> Snapshot {
    let said = format!("{command:?}");
    match desk.handle(command) {
        Event::Snapshot(snapshot) => *snapshot,
        other => panic!("{said}: {other:?}"),
    }
}

pub fn refused(desk: &mut Desk, command: Command) -> Refusal {
    let (said, about) = (format!("{command:?}"), command.run());
    match desk.handle(command) {
        Event::Refused { run, reason } if run == about => reason,
        other => panic!("{said}: {other:?}"),
    }
}

pub fn started(recipe: Coded) -> Desk {
    let mut desk = Desk::default();
    accepted(&mut desk, start(recipe));
    desk
}
