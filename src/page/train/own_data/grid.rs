//! The fine grid on which points lie and curves run: what is drawn is what a link carries, to the bit.

/// Places along an axis.
pub const PLACES: usize = 256;
/// Half the side of the square that is drawn on.
pub const REACH: f64 = 2.0;
const STEP: f64 = 2.0 * REACH / PLACES as f64;

/// The coordinate of a place: 0 stands near -2, 255 near 2.
pub fn coordinate(place: u8) -> f64 {
    (f64::from(place) + 0.5) * STEP - REACH
}

/// The place nearest to a coordinate; whatever is outside goes to the edge.
pub fn place(coordinate: f64) -> u8 {
    // A cast saturates, and a NaN becomes 0.
    ((coordinate + REACH) / STEP).floor() as u8
}

/// A place some steps further, at most at the edge.
pub fn moved(place: u8, steps: i16) -> u8 {
    (i16::from(place) + steps).clamp(0, 255) as u8
}

/// The square of the distance of two places, in steps.
pub fn squared_distance(a: (u8, u8), b: (u8, u8)) -> u32 {
    let along = |a: u8, b: u8| u32::from(a.abs_diff(b)).pow(2);
    along(a.0, b.0) + along(a.1, b.1)
}
