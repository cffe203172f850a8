//! Messages as bytes.

use serde::{Deserialize, Serialize};

use super::command::{Command, RunId};
use super::event::Event;

/// The version of the messages; the page compares it with the one in [`Event::Hello`].
pub const VERSION: u32 = 6;

/// Bytes that were not a value of the type asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

impl Command {
    /// The run that the command is about, if it is about one.
    pub fn run(&self) -> Option<RunId> {
        match *self {
            Self::Start { run, .. }
            | Self::Advance { run, .. }
            | Self::Step { run, .. }
            | Self::SetLearningRate { run, .. }
            | Self::Edit { run, .. }
            | Self::Look { run, .. }
            | Self::Rewind { run, .. }
            | Self::Predict { run, .. }
            | Self::Export { run } => Some(run),
            Self::Measure { .. } | Self::Do(_) => None,
        }
    }

    pub fn encode(&self) -> Vec<u8> {
        encode(self)
    }

    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        decode(bytes)
    }
}

impl Event {
    pub fn encode(&self) -> Vec<u8> {
        encode(self)
    }

    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        decode(bytes)
    }
}

fn encode<T: Serialize>(value: &T) -> Vec<u8> {
    postcard::to_allocvec(value).expect("writing plain data to memory cannot fail")
}

/// Bytes left over after the value are malformed, too.
fn decode<T: for<'a> Deserialize<'a>>(bytes: &[u8]) -> Result<T, Malformed> {
    match postcard::take_from_bytes(bytes) {
        Ok((value, [])) => Ok(value),
        _ => Err(Malformed),
    }
}
