//! What a reader can change of the set-up.

use super::choices::{InitKind, OptimiserKind, OutputChoice, ScheduleKind, StopRule};
use super::own_data::action::{OwnDataAction, Weight};
use super::setting::Setting;
use super::source::SourceKind;
use super::undo::Place;
use crate::activation::Function;
use crate::nn::initialisation::Distribution;
use crate::nn::recipe::Parameters;
use crate::nn::task::{Feature, Scaling};
use crate::worker::message::command::Edit;

/// One change of the set-up.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    Set(Setting, f64),
    Data(SourceKind),
    /// Changes the reader's own data, and trains on them.
    Own(OwnDataAction),
    /// Shows the network a feature, or no longer.
    Feature(Feature),
    Scaling(Scaling),
    /// Adds a hidden layer like the last one.
    AddLayer,
    RemoveLayer,
    Width {
        layer: usize,
        width: usize,
    },
    Functions(Functions),
    /// The function of one layer; `None` for that of the page.
    LayerFunction {
        layer: usize,
        function: Option<Function>,
    },
    LayerParam {
        layer: usize,
        index: usize,
        value: f64,
    },
    /// Whether a layer, or every layer, learns the parameters of its activation.
    Learn {
        layer: Option<usize>,
        parameters: Parameters,
    },
    Output(OutputChoice),
    Init(InitKind),
    Distribution(Distribution),
    Optimiser(OptimiserKind),
    Schedule(ScheduleKind),
    Stop(StopRule),
}

/// Whether layers share the function of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Functions {
    Shared,
    PerLayer,
}

/// What is changed little by little, so that one undo takes back a whole drag.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Drag {
    Setting(Setting),
    Width(usize),
    LayerParam(usize, usize),
    /// A parameter of the page's function.
    Param(usize),
    /// A number of the network.
    Edit(Place, Edit),
}

impl Change {
    /// What it means for undo.
    pub fn weight(&self) -> Weight {
        match self {
            Self::Own(action) => action.weight(),
            _ => Weight::Change,
        }
    }

    /// What is being dragged, if this is part of a drag.
    pub fn drag(&self) -> Option<Drag> {
        match self {
            Self::Set(Setting::Seed, _) => None,
            Self::Set(setting, _) => Some(Drag::Setting(*setting)),
            Self::Width { layer, .. } => Some(Drag::Width(*layer)),
            Self::LayerParam { layer, index, .. } => Some(Drag::LayerParam(*layer, *index)),
            _ => None,
        }
    }
}
