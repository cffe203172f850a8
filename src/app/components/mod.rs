//! Widgets: each turns DOM events into values and knows nothing of pages.

pub mod chart_card;
pub mod choice;
pub mod class_mark;
pub mod code_tabs;
pub mod facts_list;
pub mod draw_pad;
pub mod elsewhere;
pub mod footer;
pub mod formula;
pub mod formula_editor;
pub mod formula_invitation;
pub mod gallery;
pub mod group;
pub mod header;
pub mod keys;
pub mod notices;
pub mod number_field;
pub mod numbers;
pub mod parameter_sliders;
pub mod picks;
pub mod segmented;
pub mod setting_row;
pub mod slider_row;
pub mod swatch;
pub mod trainer_link;
