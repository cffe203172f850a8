//! The options of an address of the Saturation page.

use super::depth::fields::DEPTH;
use super::phase::fields::PHASE;
use super::{neuron, precision, start, top, unscaled};
use crate::experiment::precision::form::{FORMS, Form};
use crate::page::explore::state::EPSILON;
use crate::page::field::{Field, choice_field, joined, number_field, read_choice, read_number, write_choice};
use crate::page::problem::ProblemKind;

const COUNT: usize = SECTIONS.len() + DEPTH.len() + PHASE.len();

/// Options of the Saturation page, in the order in which they are written.
pub static SATURATION: &[Field] = &joined::<COUNT>(&[SECTIONS, &DEPTH, &PHASE]);

/// Those of the sections that need no list of their own.
const SECTIONS: &[Field] = &[
    number_field!("eps", explore.epsilon, EPSILON),
    number_field!("weight", studies.saturation.neuron.weight, neuron::WEIGHT),
    number_field!("bias", studies.saturation.neuron.bias, neuron::BIAS),
    number_field!("mean", studies.saturation.neuron.mean, neuron::MEAN),
    number_field!("spread", studies.saturation.neuron.spread, neuron::SPREAD),
    number_field!("z0", studies.saturation.start.start, start::START),
    number_field!("eta", studies.saturation.start.rate, start::RATE),
    number_field!("x", studies.saturation.precision.x, precision::X),
    choice_field!("format", studies.saturation.precision.format),
    Field {
        key: "form",
        write: |lab| lab.studies.saturation.precision.form.map(str::to_owned),
        read: |lab, text| {
            let found = Form::by_id(text);
            lab.studies.saturation.precision.form = found.map(|it| it.id);
            found.is_none().then(|| ProblemKind::UnknownValue(FORMS[0].id.to_owned()))
        },
    },
    number_field!("layers", studies.saturation.top.depth, top::DEPTH),
    number_field!("rate", studies.saturation.top.rate, top::RATE),
    number_field!("epochs", studies.saturation.top.epochs, top::EPOCHS),
    number_field!("runs", studies.saturation.top.seeds, top::SEEDS),
    number_field!("seed", studies.saturation.top.first_seed, top::FIRST_SEED),
    number_field!("draws", studies.saturation.unscaled.seeds, unscaled::SEEDS),
    number_field!("draw", studies.saturation.unscaled.first_seed, unscaled::FIRST_SEED),
];
