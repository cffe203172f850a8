//! What the Train page knows: the conversation with the trainer, runs and their ends, set-ups and the way back from them.

mod address;
mod conversation;
mod divergence;
mod limits;
mod menus;
mod moments;
mod presets;
mod runs;
mod stops;
mod touched;
mod undo;
