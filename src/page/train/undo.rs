//! Taking changes back, and making them again.

use super::change::Drag;
use super::setup::Setup;
use crate::activation::Function;
use crate::worker::message::command::{Edit, RunId};

/// The most changes that can be taken back: the oldest is forgotten.
pub const MOST: usize = 100;

/// A set-up as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Memento {
    pub setup: Setup,
    pub function: Function,
}

/// The network that an edit changed: it is another one after any training.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub run: RunId,
    pub step: u32,
}

/// One change.
#[derive(Clone, Debug, PartialEq)]
enum Entry {
    /// The set-up on its other side.
    Setup(Box<Memento>),
    Edit {
        place: Place,
        before: Edit,
        after: Edit,
    },
}

/// What is to be done to take a change back, or to make it again.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    Setup(Box<Memento>),
    Edit(Edit),
}

/// The changes before and after this state.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Undo {
    past: Vec<Entry>,
    future: Vec<Entry>,
    /// What the latest change was a drag of; further ones of the same are one change with it.
    drag: Option<Drag>,
}

impl Undo {
    /// Notes the set-up before a change.
    pub fn note_setup(&mut self, before: Memento, drag: Option<Drag>) {
        if !self.continues(drag) {
            self.push(Entry::Setup(Box::new(before)));
        }
    }

    /// Notes what an edit replaces.
    pub fn note_edit(&mut self, place: Place, before: Edit, after: Edit) {
        let drag = Some(Drag::Edit(place, number(&before)));
        if !self.continues(drag) {
            self.push(Entry::Edit { place, before, after });
        } else if let Some(Entry::Edit { after: latest, .. }) = self.past.last_mut() {
            *latest = after;
        }
    }

    /// Whether a change goes on with the drag of the one before.
    fn continues(&mut self, drag: Option<Drag>) -> bool {
        self.future.clear();
        let is_same = drag.is_some() && drag == self.drag;
        self.drag = drag;
        is_same
    }

    fn push(&mut self, entry: Entry) {
        self.past.push(entry);
        if self.past.len() > MOST {
            self.past.remove(0);
        }
    }

    /// Ends a drag: the next change is one of its own.
    pub fn seal(&mut self) {
        self.drag = None;
    }

    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Takes the latest change back. Edits of a network that is no more are forgotten.
    pub fn undo(&mut self, now: Memento, here: Option<Place>) -> Option<Deed> {
        self.seal();
        let (entry, deed) = loop {
            match self.past.pop()? {
                Entry::Setup(before) => break (Entry::Setup(Box::new(now)), Deed::Setup(before)),
                Entry::Edit { place, before, after } if Some(place) == here => {
                    break (Entry::Edit { place, before, after }, Deed::Edit(before));
                }
                Entry::Edit { .. } => {}
            }
        };
        self.future.push(entry);
        Some(deed)
    }

    /// Makes the change again that was taken back last.
    pub fn redo(&mut self, now: Memento, here: Option<Place>) -> Option<Deed> {
        self.seal();
        let (entry, deed) = loop {
            match self.future.pop()? {
                Entry::Setup(after) => break (Entry::Setup(Box::new(now)), Deed::Setup(after)),
                Entry::Edit { place, before, after } if Some(place) == here => {
                    break (Entry::Edit { place, before, after }, Deed::Edit(after));
                }
                Entry::Edit { .. } => {}
            }
        };
        self.past.push(entry);
        Some(deed)
    }
}

/// An edit without its value: which number it sets.
fn number(edit: &Edit) -> Edit {
    match *edit {
        Edit::Weight { unit, input, .. } => Edit::Weight { unit, input, value: 0.0 },
        Edit::Bias { unit, .. } => Edit::Bias { unit, value: 0.0 },
    }
}
