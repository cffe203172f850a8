//! A vector function on the Explore page: bars by pointer and keyboard, the Jacobian, experiments, both languages.

use activation_lab::activation::vector::rows::SIGNATURES;

use crate::harness::browser::{Browser, Viewport};
use crate::harness::keys::{DOWN, RIGHT, SHIFT};
use crate::harness::server::{Host, Server};

const SLIDER: &str = "#vector-charts [role=slider]";
const INPUTS: &str = "#vector-charts figure:nth-of-type(1) canvas";
const OUTPUTS: &str = "#vector-charts figure:nth-of-type(2) canvas";

fn open(browser: &Browser, site: &Server, route: &str) {
    browser.open_app(&site.url(route));
    browser.settle();
}

fn value(browser: &Browser) -> f64 {
    let value = browser.eval(&format!("document.querySelector('{SLIDER}').getAttribute('aria-valuenow')"));
    value.as_str().expect("a text").parse().expect("a number")
}

#[test]
fn every_vector_function_is_shown_in_both_languages_accessible_and_quiet() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for lang in ["en", "zh"] {
        for row in SIGNATURES {
            open(&browser, &site, &format!("/#/explore?f={}&lang={lang}", row.id));
            assert_eq!(browser.eval("document.querySelectorAll('#formula math').length"), 2, "{}", row.id);
            assert_eq!(browser.eval("document.querySelectorAll('#vector-charts [role=slider]').length"), 4);
            assert!(browser.text("#code pre").contains("import"), "{}", row.id);
            assert_eq!(browser.axe_violations(), Vec::<String>::new(), "{} in {lang}", row.id);
            browser.assert_quiet();
        }
    }
}

#[test]
fn dragging_a_bar_changes_the_outputs_and_the_address() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/explore?f=softmax");
    let (inputs, outputs) = (browser.canvas(INPUTS), browser.canvas(OUTPUTS));
    browser.drag(SLIDER, 60, 0);
    browser.settle();
    assert_ne!(browser.canvas(INPUTS), inputs);
    assert_ne!(browser.canvas(OUTPUTS), outputs);
    let dragged = value(&browser);
    assert!(dragged > 0.5 && dragged < 5.0 && dragged != 2.0, "{dragged}");
    browser
        .wait_for("the address has the inputs", &format!("location.hash.includes('z={dragged},1,0.5,-1')"));
    browser.assert_quiet();
}

#[test]
fn the_keyboard_moves_a_bar_coarsely_and_finely_and_walks_over_the_jacobian() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/explore?f=softmax");
    browser.type_keys(SLIDER, RIGHT);
    assert_eq!(value(&browser), 2.1);
    browser.type_keys(SLIDER, &format!("{SHIFT}{RIGHT}"));
    assert_eq!(value(&browser), 2.11);
    let sentence = browser.text(".cell-sentence");
    assert!(sentence.contains("∂y₁/∂x₁"), "{sentence}");
    browser.type_keys("#jacobian [role=gridcell]", RIGHT);
    browser.settle();
    assert!(browser.text(".cell-sentence").contains("∂y₁/∂x₂"), "{}", browser.text(".cell-sentence"));
    browser.type_keys("#jacobian [role=gridcell][tabindex='0']", DOWN);
    browser.settle();
    assert!(browser.text(".cell-sentence").contains("∂y₂/∂x₂"), "{}", browser.text(".cell-sentence"));
    browser.assert_quiet();
}

#[test]
fn adding_one_to_all_changes_no_share_and_a_thousand_breaks_the_naive_formula_only() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/explore?f=softmax");
    let outputs = browser.canvas(OUTPUTS);
    browser.click("#add-one");
    browser.settle();
    assert_eq!(browser.canvas(OUTPUTS), outputs);
    assert_eq!(value(&browser), 3.0);
    assert!(browser.text(".shift-sentence").contains("no output changed"));
    browser.click("#presets button:last-child");
    browser.settle();
    let naive = browser.text("#naive");
    assert!(naive.contains("NaN") && naive.contains("0.643914"), "{naive}");
    browser.assert_quiet();
}

#[test]
fn the_gallery_leads_to_a_vector_function_and_back_and_the_title_follows() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/explore?f=tanh");
    browser.eval("void document.querySelector('#card-sparsemax').click()");
    browser.wait_for("sparsemax is open", "document.querySelector('h1')?.textContent === 'Sparsemax'");
    assert!(browser.eval("document.title").as_str().is_some_and(|it| it.starts_with("Sparsemax")));
    browser.eval("void document.querySelector('#card-tanh').click()");
    browser.wait_for("tanh is open", "document.querySelector('h1')?.textContent === 'Tanh'");
    browser.assert_quiet();
}

#[test]
fn eight_entries_fit_on_a_phone() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    browser.set_viewport(Viewport::PHONE);
    for lang in ["en", "zh"] {
        for id in ["softmax", "swiglu", "maxout"] {
            open(&browser, &site, &format!("/#/explore?f={id}&z=4,3,2,1,0,-1,-2,-3&lang={lang}"));
            let width = browser.eval("document.documentElement.scrollWidth");
            assert!(width.as_u64().is_some_and(|it| it <= 360), "{id} in {lang} is {width} pixels wide");
            let tall =
                browser.eval(&format!("document.querySelector('{SLIDER}').getBoundingClientRect().height"));
            assert!(tall.as_f64().is_some_and(|it| it >= 24.0), "a finger takes hold of {tall} pixels");
            browser.assert_quiet();
        }
    }
}
