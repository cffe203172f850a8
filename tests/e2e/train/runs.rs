//! Runs that learn, the same start again, steps, and frames.

use super::page::{EPOCH, STEPS, SURFACE, TEST_ACCURACY, number, open, ready, train_epochs, wait_for_number};
use crate::harness::browser::Browser;
use crate::harness::server::{Host, Server};

const LAYER: &str = "#layer-1 canvas";

#[test]
fn sigmoid_relu_and_gelu_learn_two_moons_from_the_default_seed() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for function in ["sigmoid", "relu", "gelu"] {
        open(&browser, &site, &format!("f={function}&speed=5"));
        browser.scroll_to("#layers");
        browser.settle();
        let before = browser.canvas(LAYER);
        browser.eval("document.querySelector('#play').click()");
        wait_for_number(&browser, TEST_ACCURACY, ">= 90");
        browser.click("#pause");
        assert!(number(&browser, TEST_ACCURACY) >= 90.0);
        browser.wait_for(
            "the pre-activations moved",
            &format!("document.querySelector('{LAYER}').toDataURL() !== '{before}'"),
        );
        browser.assert_quiet();
    }
}

#[test]
fn reset_goes_back_to_the_same_weights_and_the_same_run_follows() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "f=tanh&seed=42");
    let start = browser.canvas(SURFACE);
    train_epochs(&browser, 1);
    let after = browser.canvas(SURFACE);
    assert_ne!(after, start);
    browser.click("#reset");
    ready(&browser);
    assert_eq!(browser.canvas(SURFACE), start);
    train_epochs(&browser, 1);
    assert_eq!(browser.canvas(SURFACE), after);
    browser.click("#new-seed");
    browser.wait_for("another seed is printed", "document.querySelector('#seed-field').value !== '42'");
    ready(&browser);
    assert_ne!(browser.canvas(SURFACE), start);
    browser.assert_quiet();
}

#[test]
fn a_step_is_one_mini_batch() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "");
    for steps in ["1", "2", "3"] {
        browser.click("#step");
        wait_for_number(&browser, STEPS, &format!("=== {steps}"));
    }
    assert_eq!(number(&browser, EPOCH), 0.0);
}

#[test]
fn a_run_stops_where_it_was_told_to_and_says_why() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "f=relu&stop=epoch&until=12&speed=50");
    browser.click("#play");
    browser.wait_for("it has stopped", "document.querySelector('#stopped')");
    assert_eq!(number(&browser, EPOCH), 12.0);
    assert!(browser.text("#stopped").contains("epoch 12"));
    browser.assert_quiet();
}

#[test]
fn dead_units_are_counted_over_all_points() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "f=relu&lr=30&speed=10");
    browser.click("#play");
    browser.wait_for(
        "a unit of some layer is dead",
        "[...document.querySelectorAll('.train-layers dd')].some((it) => /^[1-8] of 8$/.test(it.textContent))",
    );
    browser.click("#pause");
    browser.wait_for(
        "and since when",
        "/seen dead since step/.test(document.querySelector('#layers').innerText)",
    );
    browser.assert_quiet();
}

/// Frames are counted, not timed: as many answers of the trainer are seen as frames were drawn, give or take the
/// ones in which the trainer was still at work.
#[test]
fn the_page_goes_on_drawing_frames_while_it_trains() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "f=relu&speed=50");
    browser.click("#play");
    wait_for_number(&browser, EPOCH, "> 100");
    let script = "const epoch = () => Number(document.querySelector('#run dd').textContent);
        let frames = 0; const start = epoch();
        (function next() {
            if (++frames < 60) return requestAnimationFrame(next);
            done(epoch() - start);
        })();";
    let counted = browser.driver.run_async(script, &[]).expect("sixty frames are drawn");
    let epochs = counted.as_f64().expect("a number");
    assert!(epochs >= 50.0, "{epochs} epochs in 60 frames");
    browser.assert_quiet();
}
