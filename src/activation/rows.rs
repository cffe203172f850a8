//! The table of all activations, in teaching order.

use super::row::Activation;

/// Every activation, in teaching order.
pub static ALL: &[&Activation] = &[];

/// The row with this slug or alias.
pub fn by_id(id: &str) -> Option<&'static Activation> {
    ALL.iter().copied().find(|it| it.id == id || it.aliases.contains(&id))
}
