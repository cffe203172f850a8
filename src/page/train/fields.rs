//! The options of a Train address.

use super::setting::Setting;
use super::setup::{DATA_SETS, INITIALISATIONS};
use super::state::LOSS_SCALES;
use crate::page::explore::state::EPSILON;
use crate::page::field::{Field, code_unless_first, read_named, read_number};
use crate::page::lab::Lab;
use crate::page::problem::ProblemKind;

/// Options of the Train page, in the order in which they are written.
pub static TRAIN: &[Field] = &[
    Field {
        key: "data",
        write: |lab| code_unless_first(lab.train.setup.data, &DATA_SETS),
        read: |lab, text| {
            let mut data = lab.train.setup.data;
            let problem = read_named(&mut data, text, &DATA_SETS);
            lab.train.setup.choose_data(data);
            problem
        },
    },
    Field {
        key: "init",
        write: |lab| code_unless_first(lab.train.setup.init, &INITIALISATIONS),
        read: |lab, text| read_named(&mut lab.train.setup.init, text, &INITIALISATIONS),
    },
    Field {
        key: "lr",
        write: |lab| write(lab, Setting::LearningRate),
        read: |lab, text| read(lab, Setting::LearningRate, text),
    },
    Field {
        key: "batch",
        write: |lab| write(lab, Setting::BatchSize),
        read: |lab, text| read(lab, Setting::BatchSize, text),
    },
    Field {
        key: "n",
        write: |lab| write(lab, Setting::Samples),
        read: |lab, text| read(lab, Setting::Samples, text),
    },
    Field {
        key: "noise",
        write: |lab| write(lab, Setting::Noise),
        read: |lab, text| read(lab, Setting::Noise, text),
    },
    Field {
        key: "seed",
        write: |lab| write(lab, Setting::Seed),
        read: |lab, text| read(lab, Setting::Seed, text),
    },
    Field {
        key: "speed",
        write: |lab| write(lab, Setting::Speed),
        read: |lab, text| read(lab, Setting::Speed, text),
    },
    Field {
        key: "scale",
        write: |lab| code_unless_first(lab.train.loss_scale, &LOSS_SCALES),
        read: |lab, text| read_named(&mut lab.train.loss_scale, text, &LOSS_SCALES),
    },
    Field {
        key: "eps",
        write: |lab| EPSILON.write(lab.explore.epsilon),
        read: |lab, text| read_number(&mut lab.explore.epsilon, &EPSILON, text),
    },
];

fn write(lab: &Lab, setting: Setting) -> Option<String> {
    lab.train.setup.control(setting).write(lab.train.setup.get(setting))
}

fn read(lab: &mut Lab, setting: Setting, text: &str) -> Option<ProblemKind> {
    let control = lab.train.setup.control(setting);
    read_number(lab.train.setup.place(setting), &control, text)
}
