//! What the Train page knows: the conversation with the trainer, runs and their ends, charts of a snapshot.

use std::rc::Rc;

use activation_lab::activation::{Function, rows};
use activation_lab::chart::event::PlotEvent;
use activation_lab::chart::key::{Pace, PlotKey};
use activation_lab::page::action::Action;
use activation_lab::page::lab::{Lab, Page};
use activation_lab::page::train::action::{Stride, TrainAction};
use activation_lab::page::train::dialogue::Dialogue;
use activation_lab::page::train::history::History;
use activation_lab::page::train::setting::Setting;
use activation_lab::page::train::state::{Line, LossScale, Phase};
use activation_lab::page::train::status::status;
use activation_lab::page::train::{layer, loss, surface};
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::protocol::{Command, Event, LossPoint, Refusal, RunId, Snapshot};
use activation_lab::worker::session::Session;

/// A page and a trainer that speak to each other as in the browser, one frame at a time.
struct Conversation {
    lab: Lab,
    session: Session,
    dialogue: Dialogue,
}

impl Conversation {
    fn open(function: &str) -> Self {
        let mut lab = Lab { page: Page::Train, ..Lab::default() };
        lab.apply(Action::Choose(function.to_owned()));
        let mut conversation = Self { lab, session: Session::default(), dialogue: Dialogue::default() };
        conversation.frame();
        conversation
    }

    fn act(&mut self, action: TrainAction) {
        self.lab.apply(Action::Train(action));
    }

    /// What is said in one frame, if anything.
    fn frame(&mut self) -> Option<Command> {
        let command = self.dialogue.next(&self.lab.train, &self.lab.function, self.lab.explore.epsilon)?;
        let event = self.session.handle(&command);
        self.dialogue.heard();
        self.act(TrainAction::Heard(Box::new(event)));
        Some(command)
    }

    fn snapshot(&self) -> Rc<Snapshot> {
        Rc::clone(self.lab.train.run.snapshot.as_ref().expect("the trainer has answered"))
    }
}

#[test]
fn opening_the_page_builds_the_network_and_trains_nothing() {
    let mut talk = Conversation::open("gelu");
    assert_eq!((talk.snapshot().epoch, talk.lab.train.run.phase), (0, Phase::Ready));
    assert!(talk.lab.train.run.scene.is_some());
    assert_eq!(talk.frame(), None, "there is nothing more to say");
}

#[test]
fn playing_trains_pausing_rests_and_every_epoch_is_in_the_history_once() {
    let mut talk = Conversation::open("relu");
    talk.act(TrainAction::Set(Setting::Speed, 3.0));
    talk.act(TrainAction::Play);
    for _ in 0..5 {
        talk.frame();
    }
    talk.act(TrainAction::Pause);
    assert_eq!(talk.frame(), None);
    assert_eq!(talk.snapshot().epoch, 15);
    let epochs: Vec<u32> = talk.lab.train.run.history.points().iter().map(|it| it.epoch).collect();
    assert_eq!(epochs, (0..=15).collect::<Vec<_>>());
}

#[test]
fn nothing_is_said_before_the_last_command_was_answered() {
    let mut talk = Conversation::open("relu");
    talk.act(TrainAction::Play);
    let Conversation { lab, dialogue, .. } = &mut talk;
    assert!(dialogue.next(&lab.train, &lab.function, 0.05).is_some());
    for _ in 0..3 {
        assert_eq!(dialogue.next(&lab.train, &lab.function, 0.05), None);
    }
}

#[test]
fn each_step_request_is_passed_on_exactly_once() {
    let mut talk = Conversation::open("tanh");
    talk.act(TrainAction::Step(Stride::Batch));
    assert!(matches!(talk.frame(), Some(Command::Step { .. })));
    assert_eq!(talk.frame(), None);
    talk.act(TrainAction::Step(Stride::Epoch));
    assert!(matches!(talk.frame(), Some(Command::Advance { epochs: 1, .. })));
    assert_eq!((talk.frame(), talk.lab.train.run.phase), (None, Phase::Paused));
}

#[test]
fn reset_returns_to_the_same_start_and_the_same_run_follows() {
    let mut talk = Conversation::open("mish");
    let start = talk.snapshot();
    talk.act(TrainAction::Step(Stride::Epoch));
    talk.frame();
    let after = talk.snapshot();
    talk.act(TrainAction::Reset);
    talk.frame();
    assert_eq!(
        (talk.snapshot().surface.clone(), talk.snapshot().train),
        (start.surface.clone(), start.train)
    );
    assert_eq!(talk.lab.train.run.history.points().len(), 1, "the old losses are gone");
    talk.act(TrainAction::Step(Stride::Epoch));
    talk.frame();
    assert_eq!(talk.snapshot().surface, after.surface);
}

#[test]
fn answers_of_an_earlier_run_are_dropped() {
    let mut talk = Conversation::open("elu");
    let stale = talk.snapshot();
    talk.act(TrainAction::Reset);
    talk.act(TrainAction::Heard(Box::new(Event::Snapshot(Box::new((*stale).clone())))));
    assert!(talk.lab.train.run.snapshot.is_none());
    let refusal = Event::Refused { run: Some(RunId(12_345)), reason: Refusal::UnknownFunction };
    talk.act(TrainAction::Heard(Box::new(refusal)));
    assert_eq!(talk.lab.train.run.refusal, None);
}

#[test]
fn the_learning_rate_changes_on_the_way_and_everything_else_starts_again() {
    let mut talk = Conversation::open("gelu");
    let run = talk.lab.train.run.id;
    talk.act(TrainAction::Set(Setting::LearningRate, 0.5));
    talk.act(TrainAction::Set(Setting::Speed, 7.0));
    assert_eq!(talk.lab.train.run.id, run);
    assert!(matches!(talk.frame(), Some(Command::SetLearningRate { rate: 0.5, .. })));
    talk.act(TrainAction::Set(Setting::Noise, 0.3));
    assert_ne!(talk.lab.train.run.id, run);
    assert!(matches!(talk.frame(), Some(Command::Start { .. })));
}

#[test]
fn noise_follows_the_data_until_it_is_touched() {
    let mut talk = Conversation::open("gelu");
    let spiral = activation_lab::nn::data::DataSet::Spiral;
    talk.act(TrainAction::SetData(spiral));
    assert_eq!(talk.lab.train.setup.noise, spiral.default_noise());
    talk.act(TrainAction::Set(Setting::Noise, 0.4));
    talk.act(TrainAction::SetData(activation_lab::nn::data::DataSet::Circle));
    assert_eq!(talk.lab.train.setup.noise, 0.4);
}

#[test]
fn another_function_starts_again_and_a_running_page_goes_on_running() {
    let mut talk = Conversation::open("gelu");
    talk.act(TrainAction::Play);
    talk.frame();
    talk.lab.apply(Action::Choose("relu".to_owned()));
    assert_eq!(talk.lab.train.run.phase, Phase::Running);
    assert!(matches!(talk.frame(), Some(Command::Start { .. })));
    assert!(matches!(talk.frame(), Some(Command::Advance { .. })));
}

#[test]
fn going_to_explore_and_back_keeps_the_run() {
    let mut talk = Conversation::open("gelu");
    talk.act(TrainAction::Step(Stride::Epoch));
    talk.frame();
    let run = talk.lab.train.run.clone();
    talk.lab.apply(Action::Navigate("#/explore".to_owned()));
    talk.lab.apply(Action::Navigate("#/train".to_owned()));
    assert_eq!(talk.lab.train.run, run);
    talk.lab.apply(Action::Navigate("#/train?seed=5".to_owned()));
    assert_ne!(talk.lab.train.run.id, run.id, "another seed is another run");
}

#[test]
fn a_divergence_stops_the_run_says_what_happened_and_offers_a_smaller_rate() {
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        let mut talk = Conversation::open("identity");
        talk.act(TrainAction::Set(Setting::LearningRate, 1e3));
        talk.act(TrainAction::Play);
        for _ in 0..50 {
            talk.frame();
        }
        assert_eq!(talk.lab.train.run.phase, Phase::Diverged);
        assert_eq!(talk.frame(), None, "a diverged run is not trained on");
        let words = status(&talk.lab.train, &talk.lab.function, texts).divergence.expect("words");
        assert!(words.happened.contains("1000") && words.retry.contains("100"), "{words:?}");
        talk.act(TrainAction::Step(Stride::Batch));
        assert_eq!(talk.lab.train.run.phase, Phase::Diverged, "there is no step from there");
        talk.act(TrainAction::RetrySmaller);
        assert_eq!((talk.lab.train.setup.learning_rate, talk.lab.train.run.phase), (100.0, Phase::Running));
    }
}

#[test]
fn a_lost_trainer_is_said_and_can_be_started_again() {
    let mut talk = Conversation::open("gelu");
    let attempt = talk.lab.train.attempt;
    talk.act(TrainAction::Lost);
    let texts = Texts::of(Lang::En);
    assert_eq!(status(&talk.lab.train, &talk.lab.function, texts).phase_name, texts.train().lost);
    talk.act(TrainAction::Reconnect);
    assert_eq!((talk.lab.train.line, talk.lab.train.attempt), (Line::Open, attempt + 1));
}

#[test]
fn every_function_trains_under_the_conditions_of_the_page() {
    for row in rows::ALL {
        let mut talk = Conversation::open(row.id);
        talk.act(TrainAction::Play);
        for _ in 0..3 {
            talk.frame();
        }
        if Function::new(row).facts().at_plus_infinity.derivative.is_infinite() {
            // Its slope grows without bound: at this learning rate the run breaks, and the page says so.
            assert_eq!(talk.lab.train.run.phase, Phase::Diverged, "{}", row.id);
            continue;
        }
        assert_eq!((talk.snapshot().epoch, talk.lab.train.run.refusal), (3, None), "{}", row.id);
    }
}

#[test]
fn a_long_history_is_thinned_and_keeps_its_first_and_its_latest_point() {
    let mut history = History::default();
    let point = |epoch| LossPoint { epoch, train: f64::from(epoch), test: 0.0 };
    for epoch in 0..=12_345 {
        history.extend(&[point(epoch)]);
    }
    let points = history.points();
    assert!(points.len() <= 2001, "{}", points.len());
    assert_eq!((points[0].epoch, points[points.len() - 1].epoch), (0, 12_345));
    assert!(points.windows(2).all(|it| it[0].epoch < it[1].epoch));
    let gaps = points.windows(2).map(|it| it[1].epoch - it[0].epoch).max();
    assert!(gaps <= Some(8), "evenly thinned: {gaps:?}");
}

#[test]
fn the_loss_is_read_at_the_latest_epoch_until_a_reader_points_at_another() {
    let texts = Texts::of(Lang::En);
    let mut talk = Conversation::open("relu");
    talk.act(TrainAction::Set(Setting::Speed, 30.0));
    talk.act(TrainAction::Play);
    talk.frame();
    let lines = loss::chart(&talk.lab.train.run.history, LossScale::Log, texts);
    let at = |cursor| loss::reading(&lines, cursor, texts).expect("a reading");
    assert_eq!((at(None).epoch, at(None).overlay.cursor), (30.0, None));
    assert_eq!((at(Some(11.8)).epoch, at(Some(11.8)).overlay.cursor), (12.0, Some(12.0)));
    let left = PlotEvent::Key(PlotKey::Left(Pace::Normal));
    assert_eq!(loss::moved(12.0, left), Some(11.0));
    assert_eq!(loss::moved(12.0, PlotEvent::Key(PlotKey::Escape)), None);
    assert!(at(Some(0.0)).sentence.starts_with("Epoch 0: training loss 0."), "{}", at(Some(0.0)).sentence);
}

#[test]
fn the_charts_show_what_the_snapshot_says() {
    let texts = Texts::of(Lang::En);
    let mut talk = Conversation::open("relu");
    talk.act(TrainAction::Step(Stride::Epoch));
    talk.frame();
    let snapshot = talk.snapshot();
    let scene = talk.lab.train.run.scene.clone().expect("a scene");

    let picture = surface::chart(&snapshot, &scene, texts);
    assert_eq!(picture.samples.len(), scene.train.len() + scene.test.len());
    let side = snapshot.surface.side as usize;
    assert_eq!((picture.columns, picture.values.len()), (side, side * side));
    let bottom_left = snapshot.surface.probability[side * (side - 1)];
    assert_eq!(picture.values[0], f32::from(bottom_left) / 255.0, "rows are turned the right way up");

    let lines = loss::chart(&talk.lab.train.run.history, LossScale::Linear, texts);
    assert_eq!(lines.series[0].points.last(), Some(&(1.0, snapshot.train.loss)));

    let (low, high) = layer::range(&snapshot).expect("a histogram");
    let frame = layer::frame(&talk.lab.function, &Vec::new(), low, high, texts);
    let layers = layer::layers(&snapshot, &frame, texts);
    assert_eq!(layers.len(), 2);
    for layer in layers {
        let bars = layer.chart.bars.expect("bars");
        let total: f64 = bars.bins.heights.iter().sum();
        assert!((total - 100.0).abs() < 1e-9, "all pre-activations are shown: {total}");
    }
}
