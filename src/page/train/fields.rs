//! The options of a Train address.

use super::features::Features;
use super::net;
use super::own_data::codec;
use super::setting::Setting;
use super::source::SourceKind;
use crate::page::explore::state::EPSILON;
use crate::page::field::{Field, choice_field, number_field, read_choice, read_number, write_choice};
use crate::page::lab::Lab;
use crate::page::problem::ProblemKind;

/// An option that holds a numeric setting; its limits may depend on the other settings.
macro_rules! setting_field {
    ($setting:ident) => {
        Field {
            key: Setting::$setting.key(),
            write: |lab| write(lab, Setting::$setting),
            read: |lab, text| read(lab, Setting::$setting, text),
        }
    };
}

/// Options of the Train page, in the order in which they are written. Data and optimiser come before the numbers whose
/// defaults depend on them.
pub static TRAIN: &[Field] = &[
    Field {
        key: "data",
        write: |lab| write_choice(lab.train.setup.source),
        read: |lab, text| {
            let mut source = lab.train.setup.source;
            let problem = read_choice(&mut source, text);
            lab.train.setup.choose_source(source);
            problem
        },
    },
    Field {
        key: "own",
        write: |lab| {
            let setup = &lab.train.setup;
            if setup.source == SourceKind::Own { codec::write(&setup.own) } else { None }
        },
        read: |lab, text| match codec::read(text) {
            Some(own) => {
                lab.train.setup.own = own;
                None
            }
            None => Some(ProblemKind::UnknownValue(String::new())),
        },
    },
    setting_field!(Arms),
    Field {
        key: "in",
        write: |lab| {
            let features = lab.train.setup.features;
            (features != Features::default()).then(|| features.codes())
        },
        read: |lab, text| {
            let (features, is_whole) = Features::read(text);
            lab.train.setup.features = features;
            (!is_whole).then(|| ProblemKind::UnknownValue(features.codes()))
        },
    },
    choice_field!("inputs", train.setup.scaling),
    Field {
        key: "net",
        write: |lab| net::write(&lab.train.setup.layers),
        read: |lab, text| {
            let (layers, is_whole) = net::read(text);
            let problem = (!is_whole).then(|| ProblemKind::UnknownValue(net::code(&layers)));
            lab.train.setup.layers = layers;
            problem
        },
    },
    choice_field!("out", train.setup.output),
    choice_field!("init", train.setup.init),
    choice_field!("dist", train.setup.distribution),
    setting_field!(Gain),
    setting_field!(Bias),
    Field {
        key: "opt",
        write: |lab| write_choice(lab.train.setup.optimiser),
        read: |lab, text| {
            let mut optimiser = lab.train.setup.optimiser;
            let problem = read_choice(&mut optimiser, text);
            lab.train.setup.choose_optimiser(optimiser);
            problem
        },
    },
    setting_field!(LearningRate),
    setting_field!(Momentum),
    setting_field!(Decay),
    setting_field!(Beta1),
    setting_field!(Beta2),
    setting_field!(WeightDecay),
    choice_field!("sched", train.setup.schedule),
    setting_field!(StepEvery),
    setting_field!(StepFactor),
    setting_field!(CosineEpochs),
    setting_field!(L1),
    setting_field!(L2),
    setting_field!(Clip),
    setting_field!(Dropout),
    setting_field!(BatchSize),
    setting_field!(Samples),
    setting_field!(Noise),
    setting_field!(TestShare),
    setting_field!(Seed),
    setting_field!(Speed),
    choice_field!("stop", train.setup.stop),
    setting_field!(StopEpoch),
    setting_field!(StopLoss),
    setting_field!(Patience),
    choice_field!("scale", train.loss_scale),
    number_field!("eps", explore.epsilon, EPSILON),
];

fn write(lab: &Lab, setting: Setting) -> Option<String> {
    lab.train.setup.control(setting).write(lab.train.setup.get(setting))
}

fn read(lab: &mut Lab, setting: Setting, text: &str) -> Option<ProblemKind> {
    let control = lab.train.setup.control(setting);
    read_number(&mut lab.train.setup.numbers[setting], &control, text)
}
