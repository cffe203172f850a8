//! One hook per thing that the browser can do.

pub mod address;
pub mod bench;
pub mod clipboard;
pub mod clock;
pub mod crew;
pub mod document;
pub mod file;
pub mod handover;
pub mod on_screen;
pub mod paced;
pub mod random;
pub mod saved;
pub mod trainer;
pub mod undo_keys;
