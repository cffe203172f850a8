//! The options of a Train address.

use super::setting::Setting;
use crate::page::explore::state::EPSILON;
use crate::page::field::{Field, choice_field, number_field, read_choice, read_number, write_choice};
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
        write: |lab| write_choice(lab.train.setup.data),
        read: |lab, text| {
            let mut data = lab.train.setup.data;
            let problem = read_choice(&mut data, text);
            lab.train.setup.choose_data(data);
            problem
        },
    },
    choice_field!("init", train.setup.init),
    setting_field!(Setting::LearningRate),
    setting_field!(Setting::BatchSize),
    setting_field!(Setting::Samples),
    setting_field!(Setting::Noise),
    setting_field!(Setting::Seed),
    setting_field!(Setting::Speed),
    choice_field!("scale", train.loss_scale),
    number_field!("eps", explore.epsilon, EPSILON),
];

fn write(lab: &Lab, setting: Setting) -> Option<String> {
    lab.train.setup.control(setting).write(lab.train.setup.get(setting))
}

fn read(lab: &mut Lab, setting: Setting, text: &str) -> Option<ProblemKind> {
    let control = lab.train.setup.control(setting);
    read_number(lab.train.setup.place(setting), &control, text)
}
