//! The Dead ReLU page as a reader uses it: a neuron that dies and comes back, and the lights of a network.

use crate::harness::browser::{Browser, Viewport};
use crate::harness::keys::{ENTER, HOME, RIGHT};
use crate::harness::server::{Host, Server};

const PLANE: &str = "#neuron .dead-plane canvas";
const MAP: &str = "#lights .dead-map canvas";
const KNOB: &str = "#neuron .chart-handle";

fn open(browser: &Browser, site: &Server, route: &str) {
    browser.open_app(&site.url(route));
    browser.wait_for("the run is filmed", "document.querySelector('#lights-findings p')");
    browser.settle();
}

fn state(browser: &Browser) -> String {
    let state = browser.eval("document.querySelector('#neuron-state').dataset.state");
    state.as_str().expect("a state").to_owned()
}

fn value(browser: &Browser, knob: usize) -> f64 {
    let value =
        browser.eval(&format!("document.querySelectorAll('{KNOB}')[{knob}].getAttribute('aria-valuenow')"));
    value.as_str().expect("a text").parse().expect("a number")
}

/// Trains the neuron and waits until `count` trainings are told of.
fn train(browser: &Browser, count: usize) {
    browser.type_keys("#neuron-train", ENTER);
    browser.wait_for(
        "the training is told of",
        &format!("document.querySelectorAll('#neuron-told p:not(.soft)').length === {count}"),
    );
    browser.settle();
}

#[test]
fn a_neuron_is_killed_trained_in_vain_and_brought_back_by_another_function_in_both_languages() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for (lang, unchanged) in [("en", "did not change"), ("zh", "一个比特也没有变")] {
        open(&browser, &site, &format!("/#/dead?lang={lang}"));
        assert_eq!(state(&browser), "alive");
        let alive = browser.canvas(PLANE);
        browser.type_keys("#neuron-kill", ENTER);
        browser.settle();
        assert_eq!(state(&browser), "dead");
        assert_ne!(browser.canvas(PLANE), alive);
        train(&browser, 1);
        assert!(browser.text("#neuron-told").contains(unchanged), "{}", browser.text("#neuron-told"));
        let bias = value(&browser, 0);
        browser.type_keys("#neuron-wear [data-code=leaky_relu]", ENTER);
        browser.settle();
        assert_eq!((state(&browser).as_str(), value(&browser, 0)), ("alive", bias));
        train(&browser, 2);
        assert_ne!(value(&browser, 0), bias);
        browser.type_keys("#neuron-wear [data-code=relu]", ENTER);
        browser.settle();
        assert_eq!(state(&browser), "alive");
        browser.assert_quiet();
    }
}

#[test]
fn the_boundary_is_dragged_and_moved_by_keys() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/dead");
    browser.scroll_to("#neuron");
    let before = browser.canvas(PLANE);
    browser.drag(KNOB, 60, -60);
    browser.settle();
    let dragged = value(&browser, 0);
    assert!(dragged < 0.4 && browser.canvas(PLANE) != before, "{dragged}");
    browser.type_keys(KNOB, RIGHT);
    browser.settle();
    assert!((value(&browser, 0) - dragged - 0.1).abs() < 1e-6);
    browser.type_keys(&format!("{KNOB}:nth-of-type(2)"), RIGHT);
    browser.settle();
    assert_eq!(value(&browser, 1), 50.0);
    browser.type_keys(KNOB, HOME);
    browser.settle();
    assert_eq!((value(&browser, 0), state(&browser).as_str()), (-20.0, "dead"));
    browser.wait_for("the address follows", "location.hash.includes('n.b=-20')");
    browser.assert_quiet();
}

#[test]
fn any_function_can_be_worn_a_formula_included() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/dead?n.b=-5&n.wear=f&f=custom&formula=max(0.3x,x)");
    assert_eq!(state(&browser), "alive");
    browser.set_value("#neuron-wear-function", "relu6");
    browser.settle();
    assert_eq!(state(&browser), "dead");
    browser.assert_quiet();
}

#[test]
fn lights_go_out_a_unit_is_asked_about_and_a_swap_turns_them_on() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for lang in ["en", "zh"] {
        open(&browser, &site, &format!("/#/dead?lang={lang}"));
        let out = "document.querySelectorAll('.dead-lamp[data-state=out]').length";
        assert!(browser.eval(out).as_u64() > Some(5), "{}", browser.eval(out));
        browser.eval("document.querySelector('.dead-lamp[data-state=out] input').click()");
        browser.wait_for(
            "the inquest is there",
            "document.querySelectorAll('#lights-unit tbody tr').length === 3",
        );
        browser.type_keys("#lights-unit-close", ENTER);
        browser.settle();
        assert_eq!(browser.eval("document.querySelector('#lights-unit')"), serde_json::Value::Null);
        let map = browser.canvas(MAP);
        browser.type_keys("#lights-revive [data-code=swap]", ENTER);
        browser
            .wait_for("every light is on", &format!("document.querySelector('.dead-lamp') && {out} === 0"));
        browser.settle();
        assert_ne!(browser.canvas(MAP), map);
        browser.type_keys("#lights-kill [data-code=zeros]", ENTER);
        browser.wait_for("every light is out", &format!("{out} === 32"));
        browser.assert_quiet();
    }
}

#[test]
fn the_map_is_read_step_by_step_with_keys() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/dead");
    let slider = "#lights [role=slider]";
    browser.type_keys(slider, HOME);
    browser.settle();
    assert_eq!(browser.eval("document.querySelectorAll('.dead-lamp[data-state=out]').length"), 0);
    browser.type_keys(slider, RIGHT);
    browser.settle();
    let now = browser.eval(&format!("document.querySelector('{slider}').getAttribute('aria-valuenow')"));
    assert_eq!(now, "10");
    browser.wait_for("the address follows", "location.hash.includes('l.at=10')");
    browser.assert_quiet();
}

#[test]
fn many_seeds_are_run_with_progress_and_can_be_stopped() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/dead?l.runs=100&l.steps=600");
    browser.type_keys("#lights-count", ENTER);
    browser.wait_for("they run", "document.querySelector('#lights-many progress')");
    browser.type_keys("#lights-count", ENTER);
    browser.wait_for("they have stopped", "!document.querySelector('#lights-many progress')");
    open(&browser, &site, "/#/dead?l.runs=8&l.steps=50&l.lr=30");
    browser.type_keys("#lights-count", ENTER);
    browser.wait_for(
        "all are done",
        "document.querySelector('#lights-census') && !document.querySelector('#lights-many progress')",
    );
    browser.settle();
    assert!(
        browser.text("#lights-many").contains("8 runs, seeds 1 to 8"),
        "{}",
        browser.text("#lights-many")
    );
    browser.assert_quiet();
}

#[test]
fn on_a_phone_everything_asked_for_is_accessible_and_no_wider_than_the_screen() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    browser.set_viewport(Viewport::PHONE);
    for lang in ["en", "zh"] {
        open(
            &browser,
            &site,
            &format!(
                "/#/dead?lang={lang}&n.wear=f&f=elu&n.b=-5&l.cure=swap&l.cure-f=f&l.unit=3&l.layers=2&l.width=16"
            ),
        );
        train(&browser, 1);
        assert_eq!(browser.eval("document.documentElement.scrollWidth"), 360, "in {lang}");
        let found = browser.axe_violations();
        assert!(found.is_empty(), "\n{}\n", found.join("\n"));
        browser.assert_quiet();
    }
}
