//! Races worth a look, at a click.

use crate::page::address;
use crate::page::lab::Lab;
use crate::text::Texts;

/// A race as an address writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    pub id: &'static str,
    /// The options of the address; what they leave out has its default.
    pub options: &'static str,
}

/// Every preset, in the order of the page.
pub static PRESETS: [Preset; 3] = [
    Preset { id: "lesson", options: "c=sigmoid;tanh;relu;swish;mish;gelu&base=3" },
    Preset {
        id: "rectifiers",
        options: "data=spiral&net=12,12&opt=adam&c=relu;leaky_relu;prelu;elu;relu6&epochs=150",
    },
    Preset { id: "deep", options: "net=8,8,8,8,8,8,8,8&init=glorot&c=sigmoid;tanh;relu&base=3" },
];

/// The link to a preset.
#[derive(Clone, Debug, PartialEq)]
pub struct PresetLink {
    pub id: &'static str,
    pub name: &'static str,
    /// What to look for.
    pub note: &'static str,
    pub href: String,
    pub is_chosen: bool,
}

/// The links to all presets, in the language and the look of the page.
pub fn links(lab: &Lab, texts: &Texts) -> Vec<PresetLink> {
    let now = address::format(lab);
    let words = texts.race();
    let named = [
        (words.preset_lesson, words.note_lesson),
        (words.preset_rectifiers, words.note_rectifiers),
        (words.preset_deep, words.note_deep),
    ];
    let link = |(preset, (name, note)): (&Preset, (&'static str, &'static str))| {
        let asked = address::parse(&format!("#/race?{}", preset.options), lab);
        let settings = lab.settings;
        let href = address::format(&Lab { settings, ..asked });
        PresetLink { id: preset.id, name, note, is_chosen: href == now, href }
    };
    PRESETS.iter().zip(named).map(link).collect()
}
