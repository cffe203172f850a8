//! What a reader takes along: files of the run.

use std::fmt::Write as _;

use super::run::Run;
use super::script::{Language, Source, numbers, script};
use crate::activation::{Args, Formula, Function, rows};
use crate::nn::observation::score::HistoryPoint;
use crate::nn::recipe::Recipe;
use crate::worker::message::command::FunctionCode;
use crate::worker::message::event::Weights;

/// A file that can be taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Luggage {
    /// Every number of the network, at the start and now.
    Weights,
    /// The scores by epoch.
    Scores,
    /// What the programs start from: samples, initial weights, and the losses to compare with.
    Numbers,
    /// A program with its numbers inside.
    Program(Language),
}

/// A file to save.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    pub name: &'static str,
    pub media_type: &'static str,
    pub text: String,
}

impl Luggage {
    /// Whether the trainer must be asked for the weights first.
    pub fn needs_weights(self) -> bool {
        self != Self::Scores
    }

    /// The file of `run`; `None` before its weights are there.
    pub fn file(self, run: &Run) -> Option<File> {
        let history = run.history.points();
        let weights = run.weights.as_deref();
        let (name, media_type, text) = match self {
            Self::Scores => ("run.csv", "text/csv;charset=utf-8", scores(history)),
            Self::Weights => ("weights.json", "application/json", numbers::weights(weights?)),
            Self::Numbers => ("run.json", "application/json", start(run, weights?)?),
            Self::Program(language) => {
                let name = match language {
                    Language::NumPy => "run_numpy.py",
                    Language::PyTorch => "run_pytorch.py",
                    Language::Jax => "run_jax.py",
                };
                (name, "text/x-python", program(language, run, Source::Inline(&start(run, weights?)?))?)
            }
        };
        Some(File { name, media_type, text })
    }
}

/// The program for what the run has done so far.
pub fn program(language: Language, run: &Run, source: Source) -> Option<String> {
    let epochs = run.snapshot.as_ref().map_or(0, |it| it.epoch);
    Some(script(language, &recipe(run)?, epochs, source))
}

fn start(run: &Run, weights: &Weights) -> Option<String> {
    Some(numbers::numbers(&recipe(run)?, weights, run.history.points()))
}

fn scores(history: &[HistoryPoint]) -> String {
    let mut csv = String::from("epoch,train_loss,test_loss,train_quality,test_quality\n");
    for HistoryPoint { epoch, train, test } in history {
        let _ =
            writeln!(csv, "{epoch},{:?},{:?},{:?},{:?}", train.loss, test.loss, train.quality, test.quality);
    }
    csv
}

/// The recipe with its functions; `None` if one is unknown, which the trainer would have refused.
fn recipe(run: &Run) -> Option<Recipe<Function>> {
    Recipe::clone(&run.recipe).rename(|code| function(&code).ok_or(())).ok()
}

fn function(code: &FunctionCode) -> Option<Function> {
    let function = match &code.formula {
        Some(source) => Function::from(Formula::parse(source).ok()?),
        None => Function::new(rows::by_id(&code.id)?),
    };
    Some(function.tuned(Args::new(&code.parameters)))
}
