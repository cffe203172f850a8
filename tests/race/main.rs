//! The race: its heats, its page, and what it says.

mod address;
mod crew;
mod extremes;
mod heats;
mod page;
mod words;
mod worker;
