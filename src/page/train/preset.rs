//! Set-ups worth a look, at a click: good ones, and failures that teach.

use super::setting::Setting;
use super::setup::Setup;
use super::undo::Memento;
use crate::page::address;
use crate::page::lab::Lab;
use crate::text::Texts;
use crate::text::preset::PresetTexts;

/// A set-up as an address writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    /// Names its words.
    pub id: &'static str,
    /// The options of the address; what they leave out has its default.
    pub options: &'static str,
}

/// Thirty layers of sixteen GELUs, with further options.
macro_rules! thirty {
    ($options:literal) => {
        concat!(
            "f=gelu&net=16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16&",
            $options
        )
    };
}

/// Every preset, in the order of the page. A test holds that each shows what its words say.
pub static PRESETS: [Preset; 17] = [
    Preset { id: "spiral", options: "f=tanh&data=spiral&net=8,8,8&opt=adam" },
    Preset { id: "arms", options: "f=swish&data=spiral&arms=5&n=600&net=16,16&opt=adam" },
    Preset { id: "digits", options: "f=relu&data=digits&net=32&opt=adam&lr=0.003" },
    Preset { id: "slope", options: "f=prelu&data=abs&net=1*" },
    Preset { id: "linear", options: "data=circle&net=none" },
    Preset { id: "features", options: "data=circle&net=none&in=x1sq,x2sq" },
    Preset { id: "dying", options: "f=relu&data=circle&lr=5" },
    Preset { id: "vanishing", options: "f=sigmoid&data=circle&net=8,8,8,8,8,8,8,8,8,8&init=glorot" },
    Preset { id: "unscaled", options: "f=sigmoid&data=cancer&inputs=raw" },
    Preset { id: "zeros", options: "f=tanh&data=circle&init=zeros" },
    Preset { id: "deep", options: thirty!("init=he&lr=0.03&seed=5") },
    Preset { id: "preserving", options: thirty!("init=preserving&lr=0.03&seed=5") },
    Preset { id: "divergence", options: "data=plane&net=none&lr=1.2&batch=256&n=320" },
    Preset { id: "momentum", options: "f=tanh&data=xsinx&inputs=raw&lr=0.01&opt=momentum" },
    Preset { id: "overfit", options: "f=relu&data=moons&n=40&test=0.75&noise=0.3&net=32,32" },
    Preset { id: "squared", options: "data=gaussians&net=none&out=sigmoid_mse&init=gain&gain=5&lr=0.03" },
    Preset { id: "nll", options: "data=iris&out=logsigmoid_nll" },
];

/// The set-up and the function of a preset. The reader's own samples and pace stay.
pub fn memento(preset: Preset, current: &Setup) -> Memento {
    let lab = address::parse(&format!("#/train?{}", preset.options), &Lab::default());
    let mut setup = Setup { own: current.own.clone(), ..lab.train.setup.clone() };
    setup.numbers[Setting::Speed] = current.get(Setting::Speed);
    Memento { setup, function: lab.function }
}

/// The button of a preset.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PresetButton {
    pub preset: Preset,
    pub name: &'static str,
    /// What to watch.
    pub watch: &'static str,
    /// Whether exactly this is set, the pace aside.
    pub is_chosen: bool,
}

/// The buttons of all presets.
pub fn buttons(lab: &Lab, texts: &Texts) -> Vec<PresetButton> {
    let button = |preset: &Preset| {
        let words = words(*preset, texts)?;
        let shown = memento(*preset, &lab.train.setup);
        let is_chosen = shown.function == lab.function && shown.setup == lab.train.setup;
        Some(PresetButton { preset: *preset, name: words.name, watch: words.watch, is_chosen })
    };
    PRESETS.iter().filter_map(button).collect()
}

/// The words of a preset.
pub fn words(preset: Preset, texts: &Texts) -> Option<&'static PresetTexts> {
    texts.presets().iter().find(|it| it.id == preset.id)
}
