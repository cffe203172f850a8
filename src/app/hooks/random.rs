//! The one place where chance enters: a new seed, short enough to be read aloud.

const SEEDS: f64 = 1e6;

/// A seed below a million.
pub fn random_seed() -> u32 {
    (js_sys::Math::random() * SEEDS) as u32
}
