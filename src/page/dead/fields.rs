//! The options of an address of the Dead ReLU page.

use super::born::setup as born;
use super::toll::setup as toll;
use crate::page::field::{Field, choice_field, number_field, read_choice, read_number, write_choice};

/// Options of the Dead ReLU page, in the order in which they are written.
pub static DEAD: &[Field] = &[
    number_field!("born_width", studies.dead.born.setup.width, born::WIDTH),
    number_field!("born_hidden", studies.dead.born.setup.hidden, born::HIDDEN),
    choice_field!("born_init", studies.dead.born.setup.start),
    choice_field!("born_input", studies.dead.born.setup.input),
    number_field!("born_seed", studies.dead.born.setup.seed, born::SEED),
    choice_field!("born_epochs", studies.dead.born.setup.term),
    choice_field!("born_nets", studies.dead.born.setup.intake),
    choice_field!("toll_width", studies.dead.toll.setup.size),
    choice_field!("toll_steps", studies.dead.toll.setup.length),
    number_field!("toll_runs", studies.dead.toll.setup.runs, toll::RUNS),
    number_field!("toll_seed", studies.dead.toll.setup.seed, toll::SEED),
];
