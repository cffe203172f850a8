//! The plot component: a chart on two canvases, with its table and its exports.

mod canvas;
mod data_table;
mod download;
mod fine_canvas;
mod plot;
mod stage;
mod texts;
mod tools;
mod use_frame;
mod use_gestures;
mod use_palette;
mod use_view;

pub use download::{ExportFault, save_csv};
pub use plot::{Plot, PlotProps};
pub use stage::Probe;
pub use texts::ChartTexts;
