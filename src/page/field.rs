//! The options of an address: one table per page that is read in both directions.

use super::coded::Coded;
use super::control::Control;
use super::lab::Lab;
use super::problem::ProblemKind;

/// One option of an address.
#[derive(Clone, Copy)]
pub struct Field {
    pub key: &'static str,
    /// The value for the address; `None` leaves the option out because it has its default.
    pub write: fn(&Lab) -> Option<String>,
    /// Takes the value over as far as it can be used, and says what was wrong with it.
    pub read: fn(&mut Lab, &str) -> Option<ProblemKind>,
}

/// The options of the parts of a page, one part after the other; `N` is how many there are.
pub const fn joined<const N: usize>(parts: &[&[Field]]) -> [Field; N] {
    let mut all = [parts[0][0]; N];
    let (mut at, mut part) = (0, 0);
    while part < parts.len() {
        let mut place = 0;
        while place < parts[part].len() {
            all[at] = parts[part][place];
            at += 1;
            place += 1;
        }
        part += 1;
    }
    all
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

/// An option that holds one of several named values.
macro_rules! choice_field {
    ($key:literal, $($place:ident).+) => {
        Field {
            key: $key,
            write: |lab| write_choice(lab.$($place).+),
            read: |lab, text| read_choice(&mut lab.$($place).+, text),
        }
    };
}
pub(crate) use choice_field;

/// Reads a number into its place.
pub fn read_number(place: &mut f64, control: &Control, text: &str) -> Option<ProblemKind> {
    let (value, problem) = control.read(text);
    *place = value;
    problem
}

/// Reads one of several named values into its place.
pub fn read_choice<T: Coded>(place: &mut T, text: &str) -> Option<ProblemKind> {
    match T::from_code(text) {
        Some(value) => {
            *place = value;
            None
        }
        None => Some(ProblemKind::UnknownValue(place.code().to_owned())),
    }
}

/// The code of a value for the address, unless it is the first, which is the default.
pub fn write_choice<T: Coded>(value: T) -> Option<String> {
    (value != T::CODES[0].0).then(|| value.code().to_owned())
}
