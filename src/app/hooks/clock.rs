//! The time.

/// Milliseconds since the page began; without a clock everything takes no time, and the page shows that.
pub fn now() -> f64 {
    gloo::utils::window().performance().map_or(0.0, |it| it.now())
}
