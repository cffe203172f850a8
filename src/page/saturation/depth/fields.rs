//! The options of an address that belong to the experiments on depth.

use super::setting::DepthSetting;
use crate::experiment::depth::training::Descent;
use crate::page::coded::Coded;
use crate::page::field::{Field, choice_field, read_choice, read_number, write_choice};
use crate::page::lab::Lab;
use crate::page::problem::ProblemKind;

macro_rules! setting_field {
    ($setting:ident) => {
        Field {
            key: DepthSetting::$setting.key(),
            write: |lab| write(lab, DepthSetting::$setting),
            read: |lab, text| read(lab, DepthSetting::$setting, text),
        }
    };
}

/// In the order in which they are written.
pub const DEPTH: [Field; DepthSetting::COUNT + 2] = [
    setting_field!(Depth),
    setting_field!(Width),
    choice_field!("init", studies.saturation.depth.init),
    setting_field!(Gain),
    setting_field!(Nets),
    setting_field!(Seed),
    setting_field!(Layer),
    setting_field!(TrainDepth),
    setting_field!(TrainRuns),
    choice_field!("descent", studies.saturation.depth.descent),
];

fn write(lab: &Lab, setting: DepthSetting) -> Option<String> {
    setting.control().write(lab.studies.saturation.depth.get(setting))
}

fn read(lab: &mut Lab, setting: DepthSetting, text: &str) -> Option<ProblemKind> {
    read_number(lab.studies.saturation.depth.place(setting), &setting.control(), text)
}

impl Coded for Descent {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Plain, "sgd"), (Self::Adam, "adam")];
}
