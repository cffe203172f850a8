//! The Train page as a reader uses it: runs that learn, runs that fail, and the same start again.

use crate::harness::browser::Browser;
use crate::harness::server::{Host, Server};

const SURFACE: &str = "#surface canvas";
const LAYER: &str = "#layer-1 canvas";

fn open(browser: &Browser, site: &Server, route: &str) {
    browser.open_app(&site.url(route));
    browser.wait_for("the first snapshot is there", "document.querySelector('#surface canvas')");
    browser.settle();
}

/// The number under a name of the run's line, by its place.
fn number(browser: &Browser, place: usize) -> f64 {
    let text = browser.eval(&format!("document.querySelectorAll('#run dd')[{place}].textContent"));
    let text = text.as_str().expect("a text").replace(" %", "");
    text.parse().unwrap_or_else(|_| panic!("{text:?} is a number"))
}

const TEST_ACCURACY: usize = 5;

#[test]
fn sigmoid_relu_and_gelu_learn_two_moons_from_the_default_seed() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for function in ["sigmoid", "relu", "gelu"] {
        open(&browser, &site, &format!("/#/train?f={function}&speed=5"));
        let before = browser.canvas(LAYER);
        browser.click("#play");
        browser.wait_for(
            &format!("{function} reaches 90 % on the test points"),
            "parseFloat(document.querySelectorAll('#run dd')[5].textContent) >= 90",
        );
        browser.click("#pause");
        browser.settle();
        assert!(number(&browser, TEST_ACCURACY) >= 90.0);
        assert_ne!(browser.canvas(LAYER), before, "the pre-activations moved");
        browser.assert_quiet();
    }
}

#[test]
fn reset_goes_back_to_the_same_weights_and_the_same_run_follows() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/train?f=tanh&seed=42");
    let start = browser.canvas(SURFACE);
    let train_an_epoch = || {
        browser.click("#epoch");
        browser.wait_for("an epoch is done", "document.querySelector('#run dd').textContent === '1'");
        browser.settle();
        browser.canvas(SURFACE)
    };
    let after = train_an_epoch();
    assert_ne!(after, start);
    browser.click("#reset");
    browser.wait_for("the run is at its start", "document.querySelector('#run dd').textContent === '0'");
    browser.settle();
    assert_eq!(browser.canvas(SURFACE), start);
    assert_eq!(train_an_epoch(), after);
    browser.click("#new-seed");
    browser.wait_for("another seed is printed", "document.querySelector('#seed-field').value !== '42'");
    browser.wait_for("the run is at its start", "document.querySelector('#run dd').textContent === '0'");
    browser.settle();
    assert_ne!(browser.canvas(SURFACE), start);
    browser.assert_quiet();
}

#[test]
fn a_step_is_one_mini_batch() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/train");
    for steps in ["1", "2", "3"] {
        browser.click("#step");
        browser.wait_for(
            &format!("{steps} steps are done"),
            &format!("document.querySelectorAll('#run dd')[1].textContent === '{steps}'"),
        );
    }
    assert_eq!(browser.eval("document.querySelector('#run dd').textContent"), "0");
}

#[test]
fn a_run_that_diverges_stops_and_says_what_to_try_and_the_smaller_rate_is_taken() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for (lang, words) in [("en", "learning rate"), ("zh", "学习率")] {
        open(&browser, &site, &format!("/#/train?f=identity&lr=1000&lang={lang}"));
        browser.click("#play");
        browser.wait_for("the run says that it diverged", "document.querySelector('#diverged')");
        let text = browser.text("#diverged");
        assert!(text.contains(words) && text.contains("1000"), "{text}");
        assert!(browser.eval("document.querySelector('#step').disabled").as_bool() == Some(true));
    }
    browser.click("#retry");
    browser.wait_for("the rate is smaller", "/lr=100(&|$)/.test(location.hash)");
    browser.assert_quiet();
}

#[test]
fn dead_units_are_counted_over_all_points() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/train?f=relu&lr=30&speed=10");
    browser.click("#play");
    browser.wait_for(
        "a unit of some layer is dead",
        "[...document.querySelectorAll('.train-layers dd')].some((it) => /^[1-8] of 8$/.test(it.textContent))",
    );
    browser.click("#pause");
    assert!(browser.text("#layers").contains("seen dead at step"));
    browser.assert_quiet();
}

#[test]
fn another_function_or_data_set_starts_again_and_the_address_has_it() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/train");
    let moons = browser.canvas(SURFACE);
    browser.click("[data-code=spiral]");
    browser.wait_for("the address has the spiral", "location.hash.includes('data=spiral')");
    browser.settle();
    assert_ne!(browser.canvas(SURFACE), moons);
    browser.set_value("#f", "relu");
    browser.wait_for("the address has relu", "location.hash.includes('f=relu')");
    browser.eval("void (location.hash = '#/train?f=tanh')");
    browser.wait_for("the menu follows the address", "document.querySelector('#f').value === 'tanh'");
    browser.assert_quiet();
}

#[test]
fn a_trainer_that_cannot_be_loaded_is_reported_and_can_be_started_again() {
    let site = Server::site(Host::WithoutTrainer);
    let browser = Browser::start();
    browser.open_app(&site.url("/#/train"));
    browser.wait_for("the page says so", "document.querySelector('#reconnect')");
    browser.click("#reconnect");
    browser.wait_for("it says so again", "document.querySelector('#reconnect')");
}

/// Frames are counted, not timed: as many answers of the trainer are seen as frames were drawn, give or take the
/// ones in which the trainer was still at work.
#[test]
fn the_page_goes_on_drawing_frames_while_it_trains() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/train?f=relu&speed=50");
    browser.click("#play");
    browser.wait_for("it trains", "Number(document.querySelector('#run dd').textContent) > 100");
    let script = "let frames = 0; const start = Number(document.querySelector('#run dd').textContent);
        (function next() {
            if (++frames < 60) return requestAnimationFrame(next);
            done([frames, Number(document.querySelector('#run dd').textContent) - start]);
        })();";
    let counted = browser.driver.run_async(script, &[]).expect("sixty frames are drawn");
    let epochs = counted[1].as_f64().expect("a number");
    assert!(epochs >= 50.0, "{epochs} epochs in 60 frames");
    browser.assert_quiet();
}
