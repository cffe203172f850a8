//! Constants that stay in memory.

use std::hint::black_box;

/// The same constants, of which the compiler does not know any more what they are.
///
/// A browser's compiler puts a vector of constants together wherever it is used, in three instructions and in every turn of a loop. What
/// it does not know it loads, in one.
#[inline(always)]
pub(super) fn held<T>(constants: &'static T) -> &'static T {
    black_box(constants)
}
