//! The options of a Train address.

use super::setup::{DataChoice, InitChoice, Setting};
use super::state::LossScale;
use crate::page::explore::state::EPSILON;
use crate::page::field::{Field, read_choice, read_number};
use crate::page::lab::Lab;
use crate::page::problem::ProblemKind;

/// Options of the Train page, in the order in which they are written.
pub static TRAIN: &[Field] = &[
    Field {
        key: "data",
        write: |lab| code_unless_default(lab.train.setup.data, DataChoice::code),
        read: |lab, text| read_choice(&mut lab.train.setup.data, text, DataChoice::from_code, DataChoice::code),
    },
    Field {
        key: "init",
        write: |lab| code_unless_default(lab.train.setup.init, InitChoice::code),
        read: |lab, text| read_choice(&mut lab.train.setup.init, text, InitChoice::from_code, InitChoice::code),
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
        write: |lab| code_unless_default(lab.train.loss_scale, LossScale::code),
        read: |lab, text| read_choice(&mut lab.train.loss_scale, text, LossScale::from_code, LossScale::code),
    },
    Field {
        key: "eps",
        write: |lab| EPSILON.write(lab.explore.epsilon),
        read: |lab, text| read_number(&mut lab.explore.epsilon, &EPSILON, text),
    },
];

fn write(lab: &Lab, setting: Setting) -> Option<String> {
    setting.control().write(lab.train.setup.get(setting))
}

fn read(lab: &mut Lab, setting: Setting, text: &str) -> Option<ProblemKind> {
    read_number(lab.train.setup.place(setting), &setting.control(), text)
}

fn code_unless_default<T: Copy + Default + PartialEq>(value: T, code: impl Fn(T) -> &'static str) -> Option<String> {
    (value != T::default()).then(|| code(value).to_owned())
}
