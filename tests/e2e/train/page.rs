//! What the tests of the page share: opening it, and reading its numbers.

use crate::harness::browser::{Browser, Viewport};
use crate::harness::server::Server;

pub const SURFACE: &str = "#surface canvas";

/// All of the page is on the screen: what is not seen is not drawn.
const TALL: Viewport = Viewport { width: 1280, height: 4000, scale: 1.0 };

/// Places in the line of numbers.
pub const EPOCH: usize = 0;
pub const STEPS: usize = 1;
pub const TRAIN_LOSS: usize = 2;
pub const TEST_LOSS: usize = 3;
pub const TEST_ACCURACY: usize = 5;

/// The page with these options, ready to train.
pub fn open(browser: &Browser, site: &Server, options: &str) {
    browser.set_viewport(TALL);
    browser.open_app(&site.url(&format!("/#/train?{options}")));
    ready(browser);
}

/// Waits for the first snapshot of a run.
pub fn ready(browser: &Browser) {
    let zero = |place: usize| format!("document.querySelectorAll('#run dd')[{place}]?.textContent === '0'");
    browser.wait_for("the run is at its start", &format!("{} && {}", zero(EPOCH), zero(STEPS)));
    browser.settle();
}

/// A number of the run as an expression.
pub fn shown(place: usize) -> String {
    format!("parseFloat(document.querySelectorAll('#run dd')[{place}].textContent)")
}

/// A number of the run.
pub fn number(browser: &Browser, place: usize) -> f64 {
    let value = browser.eval(&shown(place));
    value.as_f64().unwrap_or_else(|| panic!("number {place} of the run is {value}"))
}

/// Waits for a condition on a number of the run, such as `>= 3`.
pub fn wait_for_number(browser: &Browser, place: usize, condition: &str) {
    browser.wait_for(
        &format!("number {place} of the run is {condition}"),
        &format!("{} {condition}", shown(place)),
    );
}

/// Trains this many epochs, one by one.
pub fn train_epochs(browser: &Browser, count: usize) {
    for _ in 0..count {
        let epoch = number(browser, EPOCH);
        browser.click("#epoch");
        wait_for_number(browser, EPOCH, &format!("=== {}", epoch + 1.0));
    }
    browser.settle();
}
