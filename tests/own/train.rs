//! A formula in the trainer: the worker compiles its text, and trusts it as little as anything else.

use activation_lab::activation::Function;
use activation_lab::activation::formula::Formula;
use activation_lab::nn::recipe::Recipe;
use activation_lab::page::action::Action;
use activation_lab::page::lab::{Lab, Page};
use activation_lab::page::own::action::OwnAction;
use activation_lab::page::train::action::TrainAction;
use activation_lab::page::train::dialogue::Dialogue;
use activation_lab::page::train::run::Phase;
use activation_lab::page::train::status::status;
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::{Command, FunctionCode, RunId};
use activation_lab::worker::message::event::{Event, Field, Refusal};
use activation_lab::worker::message::snapshot::Status;

use crate::{own, typed};

fn code(source: &str) -> FunctionCode {
    FunctionCode::from(&Function::from(Formula::parse(source).expect("a formula")))
}

/// What the trainer says to a run with this activation.
fn answer(code: &FunctionCode) -> Event {
    let lab = Lab::default();
    let recipe =
        Recipe::clone(&lab.train.run.recipe).rename(|_| Ok::<_, ()>(code.clone())).expect("a recipe");
    let view = activation_lab::page::train::view::view(&lab.train);
    Desk::default().handle_bytes(&Command::Start { run: RunId(1), recipe: Box::new(recipe), view }.encode())
}

/// The page after so many frames of training.
fn trained(lab: Lab, frames: usize) -> Lab {
    let mut lab = Lab { page: Page::Train, ..lab };
    let (mut desk, mut dialogue) = (Desk::default(), Dialogue::default());
    lab.apply(Action::Train(TrainAction::Play));
    for _ in 0..frames {
        let Some(command) = dialogue.next(&lab.train) else { continue };
        let event = desk.handle(command);
        dialogue.heard(1.0);
        lab.apply(Action::Train(TrainAction::Heard(Box::new(event))));
    }
    lab
}

#[test]
fn a_network_learns_with_a_formula_as_with_the_function_that_it_writes() {
    let [own, gelu] = [typed("x * Phi(x)"), Lab::default()].map(|it| {
        let lab = trained(it, 40);
        lab.train.run.snapshot.clone().expect("an answer")
    });
    assert_eq!((own.status, own.epoch), (Status::Training, gelu.epoch));
    assert!((own.test.loss - gelu.test.loss).abs() < 1e-3, "{} {}", own.test.loss, gelu.test.loss);
    assert!(own.test.quality > 0.8);
}

#[test]
fn a_parameter_of_a_formula_reaches_the_trainer() {
    let mut lab = typed("a*x");
    lab.apply(Action::SetParam { index: 0, value: -2.0 });
    let code = lab.train.run.recipe.layers[0].function.clone();
    assert_eq!((code.formula.as_deref(), code.parameters.as_slice()), (Some("a*x"), &[-2.0][..]));
    assert!(matches!(answer(&code), Event::Snapshot(_)));
    let run = lab.train.run.id;
    own(&mut lab, OwnAction::Type("a*x + 1".to_owned()));
    assert_ne!(lab.train.run.id, run, "another formula is another run");
}

#[test]
fn what_is_no_formula_is_refused_with_words() {
    let refusal = |reason| Event::Refused { run: Some(RunId(1)), reason };
    let endless = "x+".repeat(1_000_000);
    for source in ["", "x +", "sigmod(x)", "x\u{0}", endless.as_str()] {
        let spoiled = FunctionCode { formula: Some(source.to_owned()), ..code("x") };
        assert_eq!(answer(&spoiled), refusal(Refusal::UnreadableFormula));
    }
    for parameters in [vec![], vec![1.0, 1.0], vec![f64::NAN], vec![1e9]] {
        let spoiled = FunctionCode { parameters, ..code("a*x") };
        assert_eq!(answer(&spoiled), refusal(Refusal::OutOfRange(Field::Parameters)));
    }
    let nameless = FunctionCode { formula: None, ..code("x") };
    assert_eq!(answer(&nameless), refusal(Refusal::UnknownFunction));
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
        let lab = trained(typed(source), 10);
        assert_eq!(lab.train.run.phase, Phase::Diverged, "{source}");
        for texts in Lang::ALL.map(Texts::of) {
            let words = status(&lab.train, &lab.function, texts).divergence.expect("words");
            assert_eq!(words.advice, (texts.train_run().advice_formula)("0.01"), "{source}");
        }
    }
}
