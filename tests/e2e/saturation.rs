//! The Saturation page as a reader uses it: its sections in both languages, by mouse and by keyboard.

use crate::harness::browser::Browser;
use crate::harness::keys::{ENTER, HOME, RIGHT};
use crate::harness::server::{Host, Server};

const LANGS: [&str; 2] = ["en", "zh"];

fn open(browser: &Browser, site: &Server, route: &str) {
    browser.open_app(&site.url(route));
    browser.wait_for("the first plot is there", "document.querySelector('#neuron canvas')");
    browser.settle();
}

/// A script that is true while the range of this control has this value.
fn has_value(control: &str, value: &str) -> String {
    format!("document.querySelector('#{control}-field').value === '{value}'")
}

#[test]
fn a_neuron_is_moved_by_keyboard_and_its_picture_numbers_and_address_follow() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for lang in LANGS {
        open(&browser, &site, &format!("/#/saturation?f=sigmoid&lang={lang}"));
        let sentence = browser.text("#neuron .saturation-sentence");
        let picture = browser.canvas("#neuron canvas");
        for control in ["weight", "bias", "mean", "spread"] {
            browser.type_keys(&format!("#{control}-range"), RIGHT);
        }
        browser
            .wait_for("the address follows", "/weight=3.1&bias=0.1&mean=0.1&spread=1.1/.test(location.hash)");
        assert_ne!(browser.text("#neuron .saturation-sentence"), sentence);
        assert_ne!(browser.canvas("#neuron canvas"), picture);
        browser.assert_quiet();
    }
}

#[test]
fn a_saturated_start_is_recovered_by_one_loss_long_before_the_other() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for lang in LANGS {
        open(&browser, &site, &format!("/#/saturation?f=sigmoid&z0=10&lang={lang}"));
        browser
            .wait_for("all starts are worked out", "document.querySelectorAll('#start canvas').length >= 4");
        let numbers = browser
            .eval("[...document.querySelectorAll('#start .readout dd')].map((it) => Number(it.textContent))");
        let numbers: Vec<f64> =
            numbers.as_array().expect("a list").iter().filter_map(serde_json::Value::as_f64).collect();
        assert!(numbers[0] > 10_900.0 && numbers[0] < 11_100.0 && numbers[1] < 14.0, "{numbers:?}");
        browser.type_keys("#z0-range", HOME);
        browser.wait_for("the start moves", &has_value("z0", "0"));
        browser.assert_quiet();
    }
    open(&browser, &site, "/#/saturation?f=gelu");
    browser.type_keys("#start .row button:nth-of-type(2)", ENTER);
    browser.wait_for("another output is chosen", "/f=hard_sigmoid/.test(location.hash)");
    browser.assert_quiet();
}

#[test]
fn sigmoid_of_a_thousand_is_one_to_the_last_bit_of_every_format() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for lang in LANGS {
        open(&browser, &site, &format!("/#/saturation?lang={lang}"));
        browser.type_keys("#precision [role=group] button:nth-of-type(2)", ENTER);
        browser.wait_for("the input is a thousand", &has_value("x", "1000"));
        browser.settle();
        let set = browser.eval(
            "[...document.querySelectorAll('.bits')].map((it) => it.querySelectorAll('[data-bit=\"1\"]').length)",
        );
        // Of f the exponents of 1: 4, 7, 7 and 10 bits; f' is 0 in all formats but float64, where it is 5e-435, and 0, too.
        assert_eq!(set, serde_json::json!([28, 0]));
        browser.type_keys("#forms [data-code=float16]", ENTER);
        browser.set_value("#form", "softplus");
        browser.wait_for("the address follows", "/format=float16&form=softplus/.test(location.hash)");
        assert!(browser.text("#precision .form-program:nth-of-type(1)").contains('∞'));
        assert!(browser.text("#precision .form-program:nth-of-type(2)").contains("1000"));
        browser.assert_quiet();
    }
}

#[test]
fn a_top_layer_is_trained_paused_cancelled_and_compared_with_the_run_before() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for lang in LANGS {
        open(&browser, &site, &format!("/#/saturation?f=sigmoid&layers=1&epochs=16&runs=2&lang={lang}"));
        browser.type_keys("#top-run", ENTER);
        browser.wait_for("the runs are done", "document.querySelector('#top-layer progress').value === 8");
        let done = browser.text("#top-sentence");
        assert!(done.contains('2'), "{done}");
        let picture = browser.canvas("#top-layer canvas");
        browser.type_keys("#layers-range", RIGHT);
        browser.wait_for("a new set-up", "document.querySelector('#top-layer progress').value === 0");
        assert_ne!(browser.text("#top-sentence"), done);
        browser.set_value("#epochs-range", "400");
        browser.type_keys("#top-run", ENTER);
        browser.wait_for("some are done", "document.querySelector('#top-layer progress').value > 0");
        browser.type_keys("#top-pause", ENTER);
        browser.wait_for("it pauses", "document.querySelector('#top-run')");
        browser.type_keys("#top-cancel", ENTER);
        browser.wait_for("nothing is left", "document.querySelector('#top-layer progress').value === 0");
        assert_ne!(browser.canvas("#top-layer canvas"), picture);
        browser.assert_quiet();
    }
}

#[test]
fn unscaled_features_are_counted_and_the_sections_are_reached_from_the_list() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for lang in LANGS {
        open(&browser, &site, &format!("/#/saturation?f=sigmoid&lang={lang}"));
        browser.type_keys(".section-nav [data-section=unscaled]", ENTER);
        browser.wait_for("the heading has the focus", "document.activeElement?.closest('#unscaled')");
        browser.wait_for("it is counted", "document.querySelector('#unscaled-sentence')");
        let said = browser.text("#unscaled-sentence");
        assert!(said.contains("17.33") && said.contains("0.0 %"), "{said}");
        browser.type_keys("#draws-range", HOME);
        browser.wait_for("the draws are fewer", &has_value("draws", "1"));
        browser.wait_for("the address follows", "/draws=1/.test(location.hash)");
        browser.assert_quiet();
    }
}

#[test]
fn every_function_and_a_formula_open_every_section() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for route in
        ["f=relu", "f=tanh", "f=hardshrink", "f=exponential", "f=identity", "f=custom&formula=x/(1%2Babs(x))"]
    {
        open(&browser, &site, &format!("/#/saturation?{route}"));
        browser.wait_for("features are counted", "document.querySelector('#unscaled-sentence')");
        browser.wait_for("starts are worked out", "document.querySelectorAll('#start canvas').length >= 4");
        browser.assert_quiet();
    }
}
