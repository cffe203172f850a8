//! The options of an address of the Dead ReLU page.

use super::lights::setting as lights;
use super::neuron::setting as neuron;
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
];
