//! The plot component: a chart on two canvases, with its table and its exports.

mod canvas;
mod data_table;
mod download;
mod handles;
mod network_canvas;
mod network_plot;
mod parts;
mod plot;
mod stage;
mod targets;
mod texts;
mod tools;
mod use_frame;
mod use_gestures;
mod use_palette;
mod use_view;

pub use download::{ExportFault, save_csv, save_text};
pub use handles::{Handle, HandleEvent, Handles};
pub use network_plot::{NetworkPlot, NetworkPlotProps};
pub use parts::Parts;
pub use plot::{Plot, PlotProps};
pub use stage::Probe;
pub use targets::{Target, TargetEvent, TargetKind, Targets};
pub use texts::ChartTexts;
