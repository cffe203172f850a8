//! What a bundle of the app holds. A first visit loads less than the whole; what nothing here names is left out of it.

use super::action::Action;
use super::compare::fields::COMPARE;
use super::explore::fields::EXPLORE;
use super::field::Field;
use super::lab::{Lab, Page};
use super::own::reader::Reader;
use super::train::fields::TRAIN;

/// The parts of the state's logic that a bundle may go without. A bundle has one, so that two are always equal.
#[derive(Clone, Copy, Debug)]
pub struct Contents {
    pub reader: Reader,
    /// The options of a page in an address.
    pub fields: fn(Page) -> &'static [Field],
    /// Applies the actions that belong to what is left out.
    pub further: fn(&mut Lab, Action),
}

impl Contents {
    /// The whole app.
    pub const WHOLE: Self = Self {
        reader: Reader::FORMULAS,
        fields: |page| match page {
            Page::Explore => EXPLORE,
            Page::Compare => COMPARE,
            Page::Train => TRAIN,
        },
        further: Lab::apply_further,
    };

    /// Explore with the functions of the table.
    pub const EXPLORE: Self = Self {
        reader: Reader::NOTHING,
        fields: |page| match page {
            Page::Explore => EXPLORE,
            Page::Compare | Page::Train => &[],
        },
        further: |_, _| {},
    };

    /// Whether everything is held: every page, formulas and vector functions.
    pub fn is_whole(&self) -> bool {
        self.reader.can_read()
    }
}

impl PartialEq for Contents {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
