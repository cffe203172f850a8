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

/// An option that holds one number of the state, within the limits of its control.
macro_rules! number_field {
    ($key:literal, $($place:ident).+, $control:expr) => {
        Field {
            key: $key,
            write: |lab| $control.write(lab.$($place).+),
            read: |lab, text| read_number(&mut lab.$($place).+, &$control, text),
        }
    };
}
pub(crate) use number_field;

/// Reads a number into its place.
pub fn read_number(place: &mut f64, control: &Control, text: &str) -> Option<ProblemKind> {
    let (value, problem) = control.read(text);
    *place = value;
    problem
}

/// Reads one of several named values into its place.
pub fn read_named<T: Copy + PartialEq>(
    place: &mut T,
    text: &str,
    named: &[(T, &str)],
) -> Option<ProblemKind> {
    if let Some((value, _)) = named.iter().find(|it| it.1 == text) {
        *place = *value;
        return None;
    }
    let used = named.iter().find(|it| it.0 == *place).map_or("", |it| it.1);
    Some(ProblemKind::UnknownValue(used.to_owned()))
}

/// The name of a value for the address, unless it is the first, which is the default.
pub fn code_unless_first<T: Copy + PartialEq>(value: T, named: &[(T, &str)]) -> Option<String> {
    let index = named.iter().position(|it| it.0 == value)?;
    (index > 0).then(|| named[index].1.to_owned())
}
