//! Comparisons worth a look, at a click.

use super::codec::decode_all;
use super::selection::Selection;
use crate::activation::{Function, rows};
use crate::text::Texts;

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// The exact GELU and its two approximations.
    Gelu,
    /// Two gates: normal and logistic.
    Gates,
    /// Mish, and what a published lesson's code computes instead.
    Slip,
    Rectifiers,
    Saturating,
}

/// Every comparison with its functions, as the address writes them.
const PRESETS: [(Preset, &str); 5] = [
    (Preset::Gelu, "gelu;gelu_tanh;quick_gelu"),
    (Preset::Gates, "silu;gelu"),
    (Preset::Slip, "mish;custom,formula=x*tanh(tanh(softplus(x)))"),
    (Preset::Rectifiers, "relu;leaky_relu;prelu;relu6;elu"),
    (Preset::Saturating, "tanh;sigmoid;log_sigmoid;relu6"),
];

/// The comparisons whose functions are all there, in the order of the page.
pub fn offered() -> Vec<(Preset, Vec<Function>)> {
    let decoded = PRESETS.iter().map(|(preset, text)| (*preset, decode_all(text)));
    decoded.filter(|it| it.1.is_whole).map(|it| (it.0, it.1.functions)).collect()
}

/// The function that most networks use, or GELU where that is the function itself.
pub fn common(function: &Function) -> Function {
    let id = if function.id() == "relu" { "gelu" } else { "relu" };
    Function::new(rows::by_id(id).unwrap_or(rows::ALL[0]))
}

/// The button of a comparison.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PresetButton {
    pub preset: Preset,
    pub name: &'static str,
    /// What to look for.
    pub note: &'static str,
    /// Whether exactly these functions lie over each other.
    pub is_chosen: bool,
}

/// The buttons of all comparisons that are offered.
pub fn buttons(selection: &Selection, texts: &Texts) -> Vec<PresetButton> {
    let button = |(preset, functions): (Preset, Vec<Function>)| {
        let (name, note) = words(preset, texts);
        PresetButton { preset, name, note, is_chosen: selection.functions().eq(&functions) }
    };
    offered().into_iter().map(button).collect()
}

fn words(preset: Preset, texts: &Texts) -> (&'static str, &'static str) {
    let words = texts.compare();
    match preset {
        Preset::Gelu => (words.preset_gelu, words.note_gelu),
        Preset::Gates => (words.preset_gates, words.note_gates),
        Preset::Slip => (words.preset_slip, words.note_slip),
        Preset::Rectifiers => (words.preset_rectifiers, words.note_rectifiers),
        Preset::Saturating => (words.preset_saturating, words.note_saturating),
    }
}
