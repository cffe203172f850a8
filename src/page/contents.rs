//! What a bundle of the app holds. A first visit loads less than the whole; what nothing here names is left out of it.

use super::action::Action;
use super::compare::fields::COMPARE;
use super::dead::fields::DEAD;
use super::explore::fields::EXPLORE;
use super::explore::state::EPSILON;
use super::field::Field;
use super::lab::{Lab, Page, first_function};
use super::own::reader::Reader;
use super::part::Part;
use super::race::fields::RACE;
use super::saturation::fields::SATURATION;
use super::study::state::{Studies, Subject};
use super::train::fields::TRAIN;
use super::train::state::Train;
use crate::activation::Function;

/// The parts of the state's logic that a bundle may go without. A bundle has one, so that two are always equal.
#[derive(Clone, Copy, Debug)]
pub struct Contents {
    pub reader: Reader,
    /// The options of a page in an address.
    pub fields: fn(Page) -> &'static [Field],
    /// Applies the actions that belong to what is left out.
    pub further: fn(&mut Lab, Action),
    /// The state of the Train page at its beginning.
    pub train: fn() -> Part<Train>,
    /// The experiments at their beginning.
    pub studies: fn() -> Part<Studies>,
    /// What follows from a function in the place of another, or from another value of the parameter with this index.
    pub refit: fn(&mut Lab, Function, Option<usize>),
    /// Takes over what an address does not say from the state before.
    pub adopt: fn(&mut Lab, &Lab),
}

impl Contents {
    /// The whole app.
    pub const WHOLE: Self = Self {
        reader: Reader::FORMULAS,
        fields: |page| match page {
            Page::Explore => EXPLORE,
            Page::Compare => COMPARE,
            Page::Saturation => SATURATION,
            Page::Dead => DEAD,
            Page::Race => RACE,
            Page::Train => TRAIN,
        },
        further: Lab::apply_further,
        train: || Part::new(Train::new(&first_function(), EPSILON.default)),
        studies: || {
            let (function, epsilon) = (first_function(), EPSILON.default);
            let train = Train::new(&function, epsilon);
            Part::new(Studies::begun(Subject { function: &function, epsilon, setup: &train.setup }))
        },
        refit: Lab::refit,
        adopt: |lab, current| {
            lab.train.adopt(&current.train, &lab.function, lab.explore.epsilon);
            lab.studies.adopt(&current.studies, lab.page);
            lab.settle_studies();
        },
    };

    /// Explore with the functions of the table.
    pub const EXPLORE: Self = Self {
        reader: Reader::NOTHING,
        fields: |page| match page {
            Page::Explore => EXPLORE,
            _ => &[],
        },
        further: |_, _| {},
        train: || Part::MISSING,
        studies: || Part::MISSING,
        refit: |_, _, _| {},
        adopt: |_, _| {},
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
