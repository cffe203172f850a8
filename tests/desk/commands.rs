//! What each command does.

use activation_lab::nn::observation::picture::{Cells, Picture};
use activation_lab::nn::observation::view::UnitId;
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::codec::VERSION;
use activation_lab::worker::message::command::{Command, Edit, RunId};
use activation_lab::worker::message::event::{Event, Refusal};
use activation_lab::worker::message::snapshot::Status;

use crate::support::{
    Coded, RUN, VIEW, accepted, advance, layer, look, recipe, refused, rewind, spiral, start, started, step,
};
use activation_lab::worker::message::command::Moment;

#[test]
fn the_worker_says_its_version_first() {
    assert_eq!(Desk::hello(), Event::Hello { version: VERSION });
}

#[test]
fn a_start_shows_the_scene_and_the_untrained_network() {
    let snapshot = accepted(&mut Desk::default(), start(recipe("gelu")));
    assert_eq!((snapshot.run, snapshot.epoch, snapshot.step, snapshot.shown_epoch), (RUN, 0, 0, 0));
    assert_eq!(snapshot.status, Status::Training);
    assert_eq!(snapshot.history.iter().map(|it| it.epoch).collect::<Vec<_>>(), [0]);
    let scene = snapshot.scene.expect("a start shows the scene");
    assert_eq!((scene.train.len(), scene.test.len()), (300, 100));
    assert_eq!((scene.train_total, scene.test_total), (300, 100));
    assert_eq!(scene.parameters, 2 * 8 + 8 + 8 * 8 + 8 + 8 + 1);
    assert_eq!(scene.steps_per_epoch, 19);
    assert_eq!(scene.input_names.len(), 2);
    let Picture::Surface(surface) = snapshot.picture else { panic!("{:?}", snapshot.picture) };
    assert!(matches!(surface.cells, Cells::Probability(bytes) if bytes.len() == 20 * 20));
    let maps = snapshot.maps.expect("maps of the plane");
    assert_eq!((maps.columns, maps.rows, &maps.units[..]), (6, 6, &[2, 8, 8, 1][..]));
    assert_eq!((maps.bytes.len(), maps.reach.len()), (19 * 36, 19));
    assert_eq!(snapshot.layers.iter().map(|layer| layer.units).collect::<Vec<_>>(), [8, 8]);
    assert_eq!((snapshot.flows.len(), snapshot.wiring.layers.len()), (3, 3));
}

#[test]
fn a_run_advances_by_epochs_and_by_steps() {
    let mut desk = started(recipe("relu"));
    let two = accepted(&mut desk, advance(2));
    assert_eq!((two.epoch, two.step), (2, 38));
    assert_eq!(two.history.iter().map(|it| it.epoch).collect::<Vec<_>>(), [1, 2]);
    assert_eq!((two.history[1].train, two.history[1].test), (two.train, two.test));
    assert!(two.scene.is_none());
    let one = accepted(&mut desk, step());
    assert_eq!((one.epoch, one.step, one.history.len()), (2, 39, 0));
    let rest = accepted(&mut desk, advance(1));
    assert_eq!((rest.epoch, rest.step), (3, 57));
}

#[test]
fn starting_again_shows_what_the_first_start_showed() {
    let mut desk = Desk::default();
    let first = accepted(&mut desk, start(recipe("mish")));
    accepted(&mut desk, advance(3));
    assert_eq!(accepted(&mut desk, start(recipe("mish"))), first);
}

#[test]
fn the_learning_rate_changes_at_once_and_holds_for_later_steps() {
    let mut desk = started(recipe("tanh"));
    let changed = accepted(&mut desk, Command::SetLearningRate { run: RUN, rate: 0.5, view: VIEW });
    assert_eq!((changed.learning_rate, changed.step), (0.5, 0));
    assert_eq!(accepted(&mut desk, step()).learning_rate, 0.5);
}

#[test]
fn commands_of_another_run_are_stale() {
    let mut desk = started(recipe("relu"));
    accepted(&mut desk, Command::Start { run: RunId(2), recipe: Box::new(recipe("gelu")), view: VIEW });
    let edit = Edit::Bias { unit: UnitId { layer: 0, unit: 0 }, value: 1.0 };
    let commands = [
        advance(1),
        step(),
        Command::SetLearningRate { run: RUN, rate: 0.1, view: VIEW },
        Command::Edit { run: RUN, edit, view: VIEW },
        look(Moment::Latest),
        rewind(0),
        Command::Predict { run: RUN, input: vec![0.0, 0.0] },
        Command::Export { run: RUN },
    ];
    for command in commands {
        assert_eq!(refused(&mut Desk::default(), command.clone()), Refusal::Stale);
        assert_eq!(refused(&mut desk, command), Refusal::Stale);
    }
    assert_eq!(accepted(&mut desk, Command::Step { run: RunId(2), view: VIEW }).step, 1);
}

#[test]
fn an_edited_number_is_in_the_network_at_once_and_is_trained_on() {
    let mut desk = started(recipe("tanh"));
    let unit = UnitId { layer: 1, unit: 3 };
    let weight = Edit::Weight { unit, input: 5, value: 0.75 };
    let edited = accepted(&mut desk, Command::Edit { run: RUN, edit: weight, view: VIEW });
    assert_eq!((edited.wiring.layers[1].weights[3 * 8 + 5], edited.step), (0.75, 0));
    let bias = Edit::Bias { unit, value: -0.5 };
    let edited = accepted(&mut desk, Command::Edit { run: RUN, edit: bias, view: VIEW });
    assert_eq!(edited.wiring.layers[1].biases[3], -0.5);
    let trained = accepted(&mut desk, step());
    let moved = trained.wiring.layers[1].weights[3 * 8 + 5];
    assert!(moved != 0.75 && (moved - 0.75).abs() < 0.1, "{moved}");
}

#[test]
fn an_export_has_every_number_at_the_start_and_now() {
    let mut desk = started(Coded { layers: vec![layer("prelu", 3)], ..recipe("prelu") });
    accepted(&mut desk, advance(2));
    let Event::Weights(weights) = desk.handle(Command::Export { run: RUN }) else { panic!("no weights") };
    assert_eq!((weights.epoch, weights.step), (2, 38));
    let sizes = |layers: &[activation_lab::worker::message::event::LayerNumbers]| {
        layers.iter().map(|it| (it.weights.len(), it.biases.len(), it.parameters.len())).collect::<Vec<_>>()
    };
    assert_eq!(sizes(&weights.initial), [(6, 3, 1), (3, 1, 0)]);
    assert_eq!(sizes(&weights.current), sizes(&weights.initial));
    assert_ne!(weights.current, weights.initial);
    assert_eq!((weights.train.len(), weights.test.len()), (300, 100));
}

#[test]
fn a_prediction_is_what_the_scores_and_the_confusion_are_made_of() {
    for coded in [recipe("tanh"), spiral("tanh")] {
        let mut desk = Desk::default();
        let scene = accepted(&mut desk, start(coded)).scene.expect("a scene");
        let trained = accepted(&mut desk, advance(20));
        let confusion = trained.confusion.expect("classes");
        let mut counts = vec![0; confusion.counts.len()];
        let activation_lab::nn::samples::Targets::Classes { labels, classes } = &scene.test.targets else {
            panic!("classes")
        };
        for (sample, &label) in labels.iter().enumerate() {
            let input = (0..2).map(|it| scene.test.input(it)[sample]).collect();
            let Event::Prediction { answer, .. } = desk.handle(Command::Predict { run: RUN, input }) else {
                panic!("no prediction")
            };
            assert_eq!(answer.len(), *classes);
            assert!((answer.iter().sum::<f32>() - 1.0).abs() < 1e-5, "{answer:?}");
            let likeliest = (0..*classes).max_by(|&a, &b| answer[a].total_cmp(&answer[b])).expect("a class");
            counts[usize::from(label) * classes + likeliest] += 1;
        }
        assert_eq!(confusion.counts, counts);
        let hits: u32 = (0..*classes).map(|it| counts[it * classes + it]).sum();
        assert!((f64::from(hits) / labels.len() as f64 - trained.test.quality).abs() < 1e-12);
    }
}

#[test]
fn a_diverged_run_says_where_and_goes_on_from_there_at_a_smaller_rate() {
    let mut desk = started(Coded { learning_rate: 1e6, ..recipe("leaky_relu") });
    let stopped = accepted(&mut desk, advance(300));
    let Status::Diverged(divergence) = stopped.status else { panic!("{:?}", stopped.status) };
    assert_eq!((divergence.learning_rate, divergence.step), (1e6, stopped.step));
    let later = accepted(&mut desk, advance(1));
    assert_eq!((later.status, later.step), (stopped.status, stopped.step));
    let resumed = accepted(&mut desk, Command::SetLearningRate { run: RUN, rate: 1e-4, view: VIEW });
    assert_eq!((resumed.status, resumed.step), (Status::Training, stopped.step));
    assert_eq!(accepted(&mut desk, step()).step, stopped.step + 1);
    assert_eq!(accepted(&mut desk, start(recipe("leaky_relu"))).status, Status::Training);
}
