//! English.

mod autopsy;
mod compare;
mod data;
mod editor;
mod explore;
mod facts;
mod functions;
mod network;
mod own;
mod preset;
mod shell;
mod take_away;
mod stage;
mod train_run;
mod train_setup;
mod vector;
mod vector_functions;
mod saturation;
mod saturation_depth;
mod saturation_phase;
mod saturation_neuron;
mod saturation_precision;
mod saturation_start;
mod saturation_top;
mod saturation_unscaled;
mod dead;
mod dead_born;
mod dead_toll;
mod dead_lights;
mod dead_neuron;
mod race;
mod race_results;

pub(super) use autopsy::AUTOPSY;
pub(super) use compare::COMPARE;
pub(super) use data::DATA;
pub(super) use dead::DEAD;
pub(super) use dead_born::DEAD_BORN;
pub(super) use dead_toll::DEAD_TOLL;
pub(super) use editor::EDITOR;
pub(super) use network::NETWORK;
pub(super) use preset::PRESETS;
pub(super) use race::RACE;
pub(super) use saturation::SATURATION;
pub(super) use saturation_depth::DEPTH;
pub(super) use saturation_phase::PHASE;
pub(super) use stage::STAGE;
pub(super) use take_away::TAKE_AWAY;
pub(super) use train_run::TRAIN_RUN;
pub(super) use train_setup::TRAIN_SETUP;
pub(super) use vector::VECTOR;

use super::{Lang, Texts, chart::ChartTexts, code::CodeTexts};

pub(super) static TEXTS: Texts = Texts {
    lang: Lang::En,
    shell: shell::SHELL,
    explore: explore::EXPLORE,
    own: own::OWN,
    facts: facts::FACTS,
    code: CodeTexts {
        title: "Code",
        intro: "This code computes exactly the function above, parameters included.",
        copy_named: |framework| format!("Copy the {framework} code"),
        frameworks: "Framework",
    },
    chart: ChartTexts {
        export: "Export",
        png: "PNG",
        svg: "SVG",
        csv: "CSV",
        table: "Data table",
        table_cut: "Some rows are left out here. The CSV file has them all.",
        export_failed: "This page may not save files here (a sandboxed frame forbids it). Open it in a window of its own to export.",
        x: "x",
    },
    functions: functions::FUNCTIONS,
    vector_functions: vector_functions::VECTOR_FUNCTIONS,
};
