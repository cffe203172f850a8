//! The options of an address of the Dead ReLU page.

use super::born::setup as born;
use super::lights::setting as lights;
use super::neuron::setting as neuron;
use super::toll::setup as toll;
use crate::page::coded::Coded;
use crate::page::field::{Field, choice_field, number_field, read_choice, read_number, write_choice};

/// Options of the Dead ReLU page, in the order in which they are written.
pub static DEAD: &[Field] = &[
    choice_field!("n.wear", studies.dead.neuron.coat),
    number_field!("n.b", studies.dead.neuron.bias, neuron::BIAS),
    number_field!("n.angle", studies.dead.neuron.angle, neuron::ANGLE),
    number_field!("n.w", studies.dead.neuron.length, neuron::LENGTH),
    choice_field!("n.data", studies.dead.neuron.gathering),
    number_field!("n.seed", studies.dead.neuron.seed, neuron::SEED),
    number_field!("n.lr", studies.dead.neuron.rate, neuron::RATE),
    number_field!("n.steps", studies.dead.neuron.steps, neuron::STEPS),
    choice_field!("l.wear", studies.dead.lights.settings.coat),
    choice_field!("l.data", studies.dead.lights.settings.ground),
    choice_field!("l.opt", studies.dead.lights.settings.rule),
    number_field!("l.lr", studies.dead.lights.settings.rate, lights::RATE),
    choice_field!("l.init", studies.dead.lights.settings.birth),
    number_field!("l.bias", studies.dead.lights.settings.bias, lights::BIAS),
    number_field!("l.width", studies.dead.lights.settings.width, lights::WIDTH),
    number_field!("l.layers", studies.dead.lights.settings.layers, lights::LAYERS),
    number_field!("l.steps", studies.dead.lights.settings.steps, lights::STEPS),
    number_field!("l.seed", studies.dead.lights.settings.seed, lights::SEED),
    choice_field!("l.cure", studies.dead.lights.settings.remedy),
    Field {
        key: "l.cure-f",
        write: |lab| {
            let coat = lab.studies.dead.lights.settings.cure_coat;
            (coat != lights::CURE_COAT).then(|| coat.code().to_owned())
        },
        read: |lab, text| read_choice(&mut lab.studies.dead.lights.settings.cure_coat, text),
    },
    number_field!("l.cure-lr", studies.dead.lights.settings.cure_rate, lights::CURE_RATE),
    number_field!("l.runs", studies.dead.lights.settings.runs, lights::RUNS),
    number_field!("l.at", studies.dead.lights.moment, lights::MOMENT),
    number_field!("l.unit", studies.dead.lights.unit, lights::UNIT),
    choice_field!("b.wear", studies.dead.born.setup.coat),
    number_field!("b.width", studies.dead.born.setup.width, born::WIDTH),
    number_field!("b.layers", studies.dead.born.setup.hidden, born::HIDDEN),
    choice_field!("b.init", studies.dead.born.setup.start),
    choice_field!("b.data", studies.dead.born.setup.input),
    number_field!("b.seed", studies.dead.born.setup.seed, born::SEED),
    choice_field!("b.epochs", studies.dead.born.setup.term),
    choice_field!("b.nets", studies.dead.born.setup.intake),
    number_field!("b.guess", studies.dead.born.setup.guess, born::GUESS),
    choice_field!("t.wear", studies.dead.toll.setup.coat),
    choice_field!("t.width", studies.dead.toll.setup.size),
    choice_field!("t.steps", studies.dead.toll.setup.length),
    number_field!("t.runs", studies.dead.toll.setup.runs, toll::RUNS),
    number_field!("t.seed", studies.dead.toll.setup.seed, toll::SEED),
];
