//! The sections of the Saturation page on depth and on the phases: from what a reader does to what is shown.

mod address;
mod charts;
mod conversation;
mod refusals;
mod support;
mod words;
