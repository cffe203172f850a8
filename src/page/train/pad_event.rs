//! What a hand does on a square that is drawn on.

/// Places go from (0, 0) at the top left to (1, 1).
#[derive(Clone, Debug, PartialEq)]
pub enum PadEvent {
    Press(f64, f64),
    /// The pointer moves, pressed or not.
    Drag(f64, f64),
    Lift,
    /// A key as browsers name it; with Shift it is meant finely.
    Key {
        key: String,
        is_fine: bool,
    },
}
