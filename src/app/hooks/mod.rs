//! One hook per thing that the browser can do.

pub mod address;
pub mod bench;
pub mod clipboard;
pub mod document;
pub mod handover;
pub mod random;
pub mod saved;
pub mod trainer;
