//! The options of a Train address.

use super::setting::Setting;
use super::setup::{DATA_SETS, INITIALISATIONS};
use super::state::LOSS_SCALES;
use crate::page::explore::state::EPSILON;
use crate::page::field::{Field, code_unless_first, number_field, read_named, read_number};
use crate::page::lab::Lab;
use crate::page::problem::ProblemKind;

/// An option that holds a numeric setting; its limits may depend on the other settings.
macro_rules! setting_field {
    ($setting:expr) => {
        Field {
            key: $setting.key(),
            write: |lab| write(lab, $setting),
            read: |lab, text| read(lab, $setting, text),
        }
    };
}

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
    setting_field!(Setting::LearningRate),
    setting_field!(Setting::BatchSize),
    setting_field!(Setting::Samples),
    setting_field!(Setting::Noise),
    setting_field!(Setting::Seed),
    setting_field!(Setting::Speed),
    Field {
        key: "scale",
        write: |lab| code_unless_first(lab.train.loss_scale, &LOSS_SCALES),
        read: |lab, text| read_named(&mut lab.train.loss_scale, text, &LOSS_SCALES),
    },
    number_field!("eps", explore.epsilon, EPSILON),
];

fn write(lab: &Lab, setting: Setting) -> Option<String> {
    lab.train.setup.control(setting).write(lab.train.setup.get(setting))
}

fn read(lab: &mut Lab, setting: Setting, text: &str) -> Option<ProblemKind> {
    let control = lab.train.setup.control(setting);
    read_number(lab.train.setup.place(setting), &control, text)
}
