//! Depth and the phase diagram as a reader uses them, in both languages, by keyboard.

use crate::harness::browser::Browser;
use crate::harness::keys::{DOWN, ENTER, HOME, RIGHT};
use crate::harness::server::{Host, Server};

const LANGS: [&str; 2] = ["en", "zh"];
/// Small networks: the test is about the page.
const SMALL: &str = "depth=8&width=16&nets=10&pwidth=40&player=8&pnets=3";

fn open(browser: &Browser, site: &Server, options: &str) {
    browser.open_app(&site.url(&format!("/#/saturation?{SMALL}&{options}")));
    browser.wait_for("the map is there", "document.querySelectorAll('#phase [role=gridcell]').length > 100");
    measured(browser);
    browser.settle();
}

/// Waits until all networks are measured.
fn measured(browser: &Browser) {
    let done = "(id) => { const [done, all] = document.getElementById(id).textContent.match(/\\d+/g); return done === all; }";
    browser.wait_for("networks are measured", &format!("({done})('depth-progress')"));
    browser.wait_for("pairs are followed", &format!("({done})('twins-progress')"));
}

#[test]
fn signal_and_gradient_are_measured_at_once_and_every_control_begins_anew() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for lang in LANGS {
        open(&browser, &site, &format!("f=sigmoid&lang={lang}"));
        let gradient = "#depth .depth-charts figure:nth-of-type(2)";
        let (picture, said) = (browser.canvas(&format!("{gradient} canvas")), browser.text(gradient));
        browser.type_keys("#gain-range", RIGHT);
        browser.wait_for("the address follows", "/gain=1.05/.test(location.hash)");
        measured(&browser);
        browser.settle();
        assert_ne!(browser.canvas(&format!("{gradient} canvas")), picture);
        assert_ne!(browser.text(gradient), said);
        for (control, address) in
            [("depth", "depth=9"), ("width", "width=18"), ("nets", "nets=20"), ("dseed", "dseed=2")]
        {
            browser.type_keys(&format!("#{control}-range"), RIGHT);
            browser.wait_for("the address follows", &format!("/{address}/.test(location.hash)"));
        }
        // The layer that is read off is the last one, until another is chosen.
        browser.type_keys("#dlayer-range", DOWN);
        browser.wait_for("the address follows", "/dlayer=8/.test(location.hash)");
        browser.set_value("#depth-init", "glorot");
        browser.wait_for("the address follows", "/init=glorot/.test(location.hash)");
        measured(&browser);
        assert!(!browser.text("#depth").contains("NaN"));
        browser.assert_quiet();
    }
}

#[test]
fn the_layer_that_is_read_off_moves_with_the_keys_on_the_chart() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "f=tanh");
    browser.type_keys("#depth .depth-charts figure:nth-of-type(1) [role=slider]", &format!("{HOME}{RIGHT}"));
    browser.wait_for("the second layer is read off", "/dlayer=2/.test(location.hash)");
    assert!(browser.text("#depth .depth-charts figure:nth-of-type(3)").contains("2"));
    browser.assert_quiet();
}

#[test]
fn a_place_of_the_map_is_reached_by_arrow_keys_and_by_pointer() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for lang in LANGS {
        open(&browser, &site, &format!("f=tanh&lang={lang}"));
        let said = browser.text("#phase .readout");
        browser.type_keys("#phase [role=gridcell][tabindex='0']", &format!("{RIGHT}{RIGHT}{DOWN}"));
        browser
            .wait_for("another place is chosen", "/sw2=/.test(location.hash) && /sb2=/.test(location.hash)");
        measured(&browser);
        assert_ne!(browser.text("#phase .readout"), said);
        browser.click("#phase [role=gridcell]:nth-of-type(3)");
        browser.wait_for("the pointer's place is chosen", "/sb2=0.9/.test(location.hash)");
        measured(&browser);
        browser.type_keys("#sw2-range", HOME);
        browser.wait_for("weights are small", "/sw2=0.01/.test(location.hash)");
        assert!(!browser.text("#phase").contains("NaN"));
        browser.assert_quiet();
    }
}

#[test]
fn relu_has_no_length_of_its_own_and_the_page_says_so_in_words() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for (lang, word) in [("en", "without end"), ("zh", "无止境")] {
        open(&browser, &site, &format!("f=relu&sw2=3&sb2=0&lang={lang}"));
        assert!(browser.text("#phase .readout").contains(word));
        browser.assert_quiet();
    }
}

#[test]
fn selu_normalises_itself() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for lang in LANGS {
        open(&browser, &site, &format!("f=selu&lang={lang}"));
        assert!(browser.text("#normalising-sentence").contains("0.78265"));
        browser.type_keys("#pstart-range", RIGHT);
        browser.wait_for("the address follows", "/pstart=/.test(location.hash)");
        browser.assert_quiet();
    }
}

#[test]
fn deep_networks_are_trained_when_the_reader_asks_for_it() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for lang in LANGS {
        open(&browser, &site, &format!("f=relu&deep=3&druns=2&lang={lang}"));
        browser.type_keys("#deep-run", ENTER);
        browser.wait_for("all runs are there", "document.querySelectorAll('.depth-accuracy dd').length === 2 && document.getElementById('deep-run')?.disabled");
        browser.settle();
        assert!(browser.text(".depth-accuracy").contains('%'));
        browser.type_keys("#deep-cancel", ENTER);
        browser.wait_for("the runs are forgotten", "!document.querySelector('.depth-accuracy')");
        browser.assert_quiet();
    }
}

#[test]
fn a_custom_formula_has_its_own_map_and_its_own_networks() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "f=custom&formula=x*tanh(tanh(softplus(x)))");
    let said = browser.text("#depth");
    assert!(!said.contains("NaN"));
    assert!(browser.text("#phase .readout").len() > 20);
    browser.assert_quiet();
}
