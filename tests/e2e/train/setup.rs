//! The set-up: presets, layers, undo and the address.

use super::page::{STEPS, SURFACE, open, ready, wait_for_number};
use crate::harness::browser::Browser;
use crate::harness::server::{Host, Server};
use activation_lab::page::train::preset::PRESETS;

#[test]
fn every_preset_is_loaded_at_a_click_says_what_to_watch_and_takes_a_step() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "");
    let mut sentences = vec![browser.text("#presets p")];
    for preset in &PRESETS {
        let button = format!("[data-preset={}]", preset.id);
        browser.click(&button);
        browser.wait_for(
            &format!("{} is shown", preset.id),
            &format!("document.querySelector('{button}').getAttribute('aria-pressed') === 'true'"),
        );
        ready(&browser);
        let sentence = browser.text("#presets p");
        assert!(!sentences.contains(&sentence), "{}: {sentence}", preset.id);
        sentences.push(sentence);
        browser.click("#step");
        wait_for_number(&browser, STEPS, "=== 1");
    }
    browser.assert_quiet();
}

#[test]
fn layers_and_widths_are_set_by_buttons_undone_by_a_button_and_kept_by_the_address() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "f=tanh");
    let address_is = |what: &str, options: &str| {
        browser.wait_for(what, &format!("location.hash === '#/train?{options}'"));
        ready(&browser);
    };
    browser.click("#add-layer");
    address_is("a layer is added", "f=tanh&net=8,8,8");
    browser.click("#hidden-3 button:last-of-type");
    address_is("it is wider", "f=tanh&net=8,8,9");
    assert_eq!(browser.eval("document.querySelectorAll('.train-layers > .card').length"), 3);
    browser.click("#undo");
    address_is("the width is as before", "f=tanh&net=8,8,8");
    browser.click("#undo");
    address_is("the layer is gone", "f=tanh");
    assert_eq!(browser.eval("document.querySelector('#undo').disabled"), true);
    browser.click("#redo");
    address_is("the layer is back", "f=tanh&net=8,8,8");
    browser.click("#functions [data-code=per-layer]");
    browser.wait_for("each layer has a function", "document.querySelector('#function-2')");
    browser.set_value("#function-2", "relu");
    browser.wait_for("the address has it", "location.hash.includes('8.relu')");
    browser.assert_quiet();
}

#[test]
fn another_function_or_data_set_starts_again_and_the_address_has_it() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "");
    let moons = browser.canvas(SURFACE);
    browser.click("[data-code=spiral]");
    browser.wait_for("the address has the spiral", "location.hash.includes('data=spiral')");
    ready(&browser);
    assert_ne!(browser.canvas(SURFACE), moons);
    browser.set_value("#f", "relu");
    browser.wait_for("the address has relu", "location.hash.includes('f=relu')");
    browser.eval("void (location.hash = '#/train?f=tanh')");
    browser.wait_for("the menu follows the address", "document.querySelector('#f').value === 'tanh'");
    browser.assert_quiet();
}
