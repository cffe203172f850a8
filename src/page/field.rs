//! The options of an address: one table per page that is read in both directions.

use super::control::Control;
use super::lab::Lab;
use super::problem::ProblemKind;

/// One option of an address.
pub struct Field {
    pub key: &'static str,
    /// The value for the address; `None` leaves the option out because it has its default.
    pub write: fn(&Lab) -> Option<String>,
    /// Takes the value over as far as it can be used, and says what was wrong with it.
    pub read: fn(&mut Lab, &str) -> Option<ProblemKind>,
}

/// Reads a number into its place.
pub fn read_number(place: &mut f64, control: &Control, text: &str) -> Option<ProblemKind> {
    let (value, problem) = control.read(text);
    *place = value;
    problem
}

/// Reads one of several named values into its place.
pub fn read_choice<T: Copy>(
    place: &mut T,
    text: &str,
    from_code: impl Fn(&str) -> Option<T>,
    code: impl Fn(T) -> &'static str,
) -> Option<ProblemKind> {
    match from_code(text) {
        Some(value) => {
            *place = value;
            None
        }
        None => Some(ProblemKind::UnknownValue(code(*place).to_owned())),
    }
}
