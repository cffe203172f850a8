//! Networks that are born dead, and what dead units cost, as a reader uses them.

use crate::harness::browser::{Browser, Viewport};
use crate::harness::keys::{ENTER, HOME, RIGHT};
use crate::harness::server::{Host, Server};

fn open(browser: &Browser, site: &Server, options: &str) {
    browser.open_app(&site.url(&format!("/#/dead?b.width=2{options}")));
    wait_for_pictures(browser);
}

fn wait_for_pictures(browser: &Browser) {
    browser.wait_for(
        "200 networks are there",
        "document.querySelector('#born-gallery')?.dataset.there === '200'",
    );
    browser.settle();
}

fn constants(browser: &Browser) -> u64 {
    let count = browser.eval("document.querySelectorAll('#born-gallery .constant').length");
    count.as_u64().expect("a count")
}

#[test]
fn the_pictures_and_the_sentence_count_the_same_networks_in_both_languages() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for (lang, first) in [("en", "{} of 200"), ("zh", "200 个网络中有 {} 个")] {
        open(&browser, &site, &format!("&lang={lang}"));
        let counted = constants(&browser);
        assert!((160..=190).contains(&counted), "about 88 of 100: {counted}");
        let said = browser.text("#born-verdict");
        assert!(said.contains(&first.replace("{}", &counted.to_string())), "{said}");
        assert!(said.contains("87.0 %") && said.contains("92.5 %"), "the bounds of theory: {said}");
        browser.assert_quiet();
    }
}

#[test]
fn sliders_are_moved_by_keys_and_the_address_brings_the_same_networks_back() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "");
    let narrow = constants(&browser);
    browser.type_keys("[id='b.width-range']", &RIGHT.repeat(3));
    browser.wait_for(
        "other networks are there",
        &format!("document.querySelectorAll('#born-gallery .constant').length < {}", narrow / 2),
    );
    wait_for_pictures(&browser);
    let wide = constants(&browser);
    browser.wait_for("the address has the width", "location.hash.includes('b.width=5')");
    let address = browser.eval("location.hash");
    browser.type_keys("[id='b.layers-range']", HOME);
    browser.wait_for(
        "one layer leaves none dead",
        "document.querySelectorAll('#born-gallery .constant').length === 0",
    );
    browser.open_app(&site.url(&format!("/{}", address.as_str().expect("a hash"))));
    wait_for_pictures(&browser);
    assert_eq!(constants(&browser), wide);
    browser.type_keys("#born-redraw", ENTER);
    browser.wait_for("other seeds are printed", "document.getElementById('b.seed-field').value === '201'");
    wait_for_pictures(&browser);
    browser.assert_quiet();
}

#[test]
fn networks_are_taught_by_kind_and_the_reader_can_pause() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "&b.epochs=8&b.nets=50");
    browser.type_keys("#school-start", ENTER);
    browser.wait_for(
        "the first kinds are there",
        "document.querySelectorAll('#school-table tbody tr').length >= 2",
    );
    browser.wait_for("it is over", "!document.querySelector('#school progress')");
    let rows = browser.eval("document.querySelectorAll('#school-table tbody tr').length");
    assert_eq!(rows, 8, "every published kind");
    let through = browser.eval("[...document.querySelectorAll('#school-table tbody td:nth-of-type(1)')].every(it => it.textContent === '50')");
    assert_eq!(through, true);
    browser.assert_quiet();
    browser.click("#school-cancel");
    browser.wait_for("nothing is left", "!document.querySelector('#school-table')");
}

#[test]
fn the_cost_of_death_is_told_for_each_cause() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "&t.steps=100&t.runs=6&lang=zh");
    browser.type_keys("#toll-start", ENTER);
    browser.wait_for(
        "every cause has its sentence",
        "document.querySelectorAll('#toll-verdict p').length === 3",
    );
    assert_eq!(browser.eval("document.querySelectorAll('#toll-table tbody tr').length"), 12);
    browser.assert_quiet();
}

#[test]
fn a_formula_of_the_reader_is_drawn_and_judged_like_any_function() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    browser.open_app(&site.url("/#/dead?f=custom&formula=max(0,x)%5E2&b.wear=f&lang=en"));
    wait_for_pictures(&browser);
    let said = browser.text("#born-verdict");
    assert!(said.contains("the exact law says"), "a power of ReLU obeys the law: {said}");
    browser.assert_quiet();
}

#[test]
fn the_parts_fit_a_phone_and_are_accessible_when_results_are_there() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for (lang, theme) in [("en", "projector"), ("zh", "dark")] {
        browser.set_viewport(Viewport { width: 360, height: 740, scale: 2.0 });
        open(
            &browser,
            &site,
            &format!("&lang={lang}&theme={theme}&b.epochs=8&b.nets=50&t.steps=100&t.runs=6"),
        );
        browser.click("#school-start");
        browser.click("#toll-start");
        browser.wait_for(
            "networks are taught",
            "document.querySelectorAll('#school-table tbody tr').length === 8",
        );
        browser.wait_for(
            "every cause has its sentence",
            "document.querySelectorAll('#toll-verdict p').length === 3",
        );
        browser.settle();
        let content = browser.eval("document.documentElement.scrollWidth");
        assert!(content.as_u64().is_some_and(|it| it <= 360), "{lang}: {content}");
        assert_eq!(browser.axe_violations(), Vec::<String>::new());
    }
    browser.assert_quiet();
}
