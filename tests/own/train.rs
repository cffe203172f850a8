//! A formula in the trainer: the worker compiles its text, and trusts it as little as anything else.

use activation_lab::activation::Function;
use activation_lab::activation::formula::Formula;
use activation_lab::nn::setup::Setup;
use activation_lab::nn::trainer::Trainer;
use activation_lab::page::action::Action;
use activation_lab::page::lab::{Lab, Page};
use activation_lab::page::own::action::OwnAction;
use activation_lab::page::train::action::TrainAction;
use activation_lab::page::train::dialogue::Dialogue;
use activation_lab::page::train::state::Phase;
use activation_lab::page::train::status::status;
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::protocol::{Command, Event, Field, Refusal, RunId, Status, TrainConfig};
use activation_lab::worker::session::Session;

use crate::{own, typed};

fn answer(session: &mut Session, config: &TrainConfig) -> Event {
    let bytes = Command::Start { run: RunId(1), config: config.clone() }.encode();
    session.handle_bytes(&bytes)
}

fn config(source: &str) -> TrainConfig {
    let formula = Formula::parse(source).expect("a formula");
    TrainConfig::from(&Setup::new(Function::from(formula)))
}

/// The page after so many frames of training with a formula.
fn trained(source: &str, frames: usize) -> Lab {
    let mut lab = Lab { page: Page::Train, ..typed(source) };
    let (mut session, mut dialogue) = (Session::default(), Dialogue::default());
    lab.apply(Action::Train(TrainAction::Play));
    for _ in 0..frames {
        let Some(command) = dialogue.next(&lab.train, &lab.function, lab.explore.epsilon) else { continue };
        let event = session.handle(&command);
        dialogue.heard();
        lab.apply(Action::Train(TrainAction::Heard(Box::new(event))));
    }
    lab
}

#[test]
fn a_network_learns_with_a_formula_as_with_the_function_that_it_writes() {
    let lab = trained("x * Phi(x)", 40);
    let own = lab.train.run.snapshot.as_ref().expect("an answer");
    let mut gelu = Trainer::new(Setup::new(Lab::default().function));
    gelu.advance(own.epoch);
    assert_eq!((own.status, own.epoch), (Status::Training, 39));
    assert!((own.test.loss - gelu.test_score().loss).abs() < 1e-3, "{}", own.test.loss);
    assert!(own.test.accuracy > 0.8);
}

#[test]
fn a_parameter_of_a_formula_reaches_the_trainer() {
    let mut lab = typed("a*x");
    lab.apply(Action::SetParam { index: 0, value: -2.0 });
    let config = lab.train.setup.config(&lab.function, lab.explore.epsilon);
    assert_eq!((config.formula.as_deref(), config.parameters.as_slice()), (Some("a*x"), &[-2.0][..]));
    assert!(matches!(answer(&mut Session::default(), &config), Event::Snapshot(_)));
    let run = lab.train.run.id;
    own(&mut lab, OwnAction::Type("a*x + 1".to_owned()));
    assert_ne!(lab.train.run.id, run, "another formula is another run");
}

#[test]
fn what_is_no_formula_is_refused_with_words() {
    let endless = "x+".repeat(1_000_000);
    for source in ["", "x +", "sigmod(x)", "x\u{0}", endless.as_str()] {
        let spoiled = TrainConfig { formula: Some(source.to_owned()), ..config("x") };
        let refusal = Event::Refused { run: Some(RunId(1)), reason: Refusal::UnreadableFormula };
        assert_eq!(answer(&mut Session::default(), &spoiled), refusal);
    }
    for parameters in [vec![], vec![1.0, 1.0], vec![f64::NAN], vec![1e9]] {
        let spoiled = TrainConfig { parameters, ..config("a*x") };
        let refusal = Event::Refused { run: Some(RunId(1)), reason: Refusal::OutOfRange(Field::Parameters) };
        assert_eq!(answer(&mut Session::default(), &spoiled), refusal);
    }
    let nameless = TrainConfig { formula: None, ..config("x") };
    let refusal = Event::Refused { run: Some(RunId(1)), reason: Refusal::UnknownFunction };
    assert_eq!(answer(&mut Session::default(), &nameless), refusal);
    let mut lab = typed("x");
    let event = Event::Refused { run: Some(lab.train.run.id), reason: Refusal::UnreadableFormula };
    lab.apply(Action::Train(TrainAction::Heard(Box::new(event))));
    for texts in Lang::ALL.map(Texts::of) {
        let words = status(&lab.train, &lab.function, texts).refusal.expect("words");
        assert!(words.contains(texts.own.title), "{words}");
    }
}

#[test]
fn a_formula_that_leaves_its_domain_ends_the_run_as_a_divergence_does() {
    for source in ["log(x)", "sqrt(x)", "exp(exp(exp(9*x)))"] {
        let lab = trained(source, 10);
        assert_eq!(lab.train.run.phase, Phase::Diverged, "{source}");
        for texts in Lang::ALL.map(Texts::of) {
            let words = status(&lab.train, &lab.function, texts).divergence.expect("words");
            let rate = words.retry.chars().filter(|it| it.is_ascii_digit() || *it == '.').collect::<String>();
            assert_eq!(words.advice, (texts.train().diverged_try_formula)(&rate), "{source}");
        }
    }
}
