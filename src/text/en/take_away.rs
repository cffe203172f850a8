//! English words of what a reader takes along.

use crate::text::take_away::TakeAwayTexts;

pub static TAKE_AWAY: TakeAwayTexts = TakeAwayTexts {
    title: "Take it with you",
    intro: "Every chart exports itself. Here is the run: its weights at the start and now, its scores by epoch, and \
            programs that repeat it from the same samples and the same initial weights.",
    weights: "Weights (JSON)",
    scores: "Scores (CSV)",
    numbers: "Start (run.json)",
    program: "One file with everything",
    program_hint: |language| format!("The {language} program with samples and initial weights inside"),
    code: "This run as a program",
    code_intro: "It reads run.json and prints each loss beside the one on the screen. In 32-bit arithmetic sums of another \
                 order round differently: the first four digits agree until the run amplifies the difference.",
    languages: "Languages",
    waiting: "Asking the trainer for the weights…",
    failed: "The browser does not let this page save a file here.",
    touched: |epoch| {
        format!(
            "The network or the learning rate was changed by hand after epoch {epoch}: the programs follow the run up to there."
        )
    },
};
