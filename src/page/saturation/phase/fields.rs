//! The options of an address that belong to the phase diagram.

use super::setting::PhaseSetting;
use crate::page::field::{Field, read_number};
use crate::page::lab::Lab;
use crate::page::problem::ProblemKind;

macro_rules! setting_field {
    ($setting:ident) => {
        Field {
            key: PhaseSetting::$setting.key(),
            write: |lab| write(lab, PhaseSetting::$setting),
            read: |lab, text| read(lab, PhaseSetting::$setting, text),
        }
    };
}

/// In the order in which they are written.
pub const PHASE: [Field; PhaseSetting::COUNT] = [
    setting_field!(Weight),
    setting_field!(Bias),
    setting_field!(Correlation),
    setting_field!(Width),
    setting_field!(Layers),
    setting_field!(Nets),
    setting_field!(Seed),
    setting_field!(Start),
];

fn write(lab: &Lab, setting: PhaseSetting) -> Option<String> {
    setting.control().write(lab.studies.saturation.phase.get(setting))
}

fn read(lab: &mut Lab, setting: PhaseSetting, text: &str) -> Option<ProblemKind> {
    read_number(lab.studies.saturation.phase.place(setting), &setting.control(), text)
}
