//! What the state of the app needs of the Compare page: its options in an address, and what its actions do.

use super::action::CompareAction;
use super::fields::COMPARE;
use super::state::Compare;
use crate::activation::Function;
use crate::page::field::Field;

/// The code of the page, or none in a bundle that goes without. A bundle has one, so that two are always equal.
#[derive(Clone, Copy)]
pub struct Kit(Option<Parts>);

#[derive(Clone, Copy)]
struct Parts {
    fields: &'static [Field],
    apply: fn(&mut Compare, CompareAction, &Function),
}

impl Kit {
    /// Of the whole app.
    pub const WHOLE: Self = Self(Some(Parts { fields: COMPARE, apply: Compare::apply }));
    /// Of the first bundle, which has no code for comparisons.
    pub const NOTHING: Self = Self(None);

    pub fn is_whole(self) -> bool {
        self.0.is_some()
    }

    /// The options of an address of the page.
    pub fn fields(self) -> &'static [Field] {
        self.0.map_or(&[], |it| it.fields)
    }

    /// Does an action; without the page there is none to do.
    pub fn apply(self, compare: &mut Compare, action: CompareAction, function: &Function) {
        if let Some(parts) = self.0 {
            (parts.apply)(compare, action, function);
        }
    }
}

impl PartialEq for Kit {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl std::fmt::Debug for Kit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.is_whole() { "Kit::WHOLE" } else { "Kit::NOTHING" })
    }
}
