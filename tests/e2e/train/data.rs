//! A reader's own data: a table with faults, points, a curve, a drawn digit.

use super::page::{SURFACE, TRAIN_LOSS, number, open, ready, train_epochs};
use crate::harness::browser::Browser;
use crate::harness::keys::{DOWN, ENTER, RIGHT};
use crate::harness::server::{Host, Server};

const FLOWERS: &str =
    "length;width;kind\n5,1;3,5;a\n4,9;;a\n6,3;wide;b\n5,8;2,7;b\n7;3\n5,0;3,3;a\n6,1;2,8;b\n";

fn open_own(browser: &Browser, site: &Server, kind: &str) {
    browser.open_app(&site.url("/#/train?f=tanh&data=own"));
    browser.wait_for("the own data are shown", "document.querySelector('#own-data')");
    browser.click(&format!("#own-data [data-code={kind}]"));
    browser.wait_for(
        "what is missing is said",
        "document.querySelector('#phase').textContent.includes('your data')",
    );
}

#[test]
fn faults_of_a_pasted_table_are_reported_row_by_row_and_the_rest_is_learnt() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open_own(&browser, &site, "table");
    browser.set_value("#own-text", FLOWERS);
    browser.wait_for("the faults are listed", "document.querySelectorAll('#own-faults li').length === 3");
    let faults = browser.text("#own-faults");
    for line in ["line 3: width is missing", "line 4: width is “wide”", "line 6: 2 cells instead of 3"] {
        assert!(faults.contains(line), "{line:?} is in {faults:?}");
    }
    assert_eq!(browser.axe_violations(), Vec::<String>::new());
    browser.click("#own-use");
    ready(&browser);
    train_epochs(&browser, 2);
    assert!(number(&browser, TRAIN_LOSS).is_finite());
    browser.click("#own-clear");
    browser.wait_for("the text is forgotten", "document.querySelector('#own-text').value === ''");
    browser.wait_for(
        "data are waited for again",
        "document.querySelector('#surface .chart-placeholder')?.textContent.includes('your data')",
    );
    browser.assert_quiet();
}

#[test]
fn a_table_of_a_million_rows_is_sampled_and_what_is_no_table_is_refused_in_words() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open_own(&browser, &site, "table");
    let script = "const row = (it) => `${it % 97},${it % 89},${it % 2 ? 'odd' : 'even'}\\n`;
        const text = Array.from({ length: 1e6 }, (_, it) => row(it)).join('');
        const files = new DataTransfer();
        files.items.add(new File([text], 'long.csv'));
        const field = document.querySelector('#own-file');
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    browser.driver.run(script, &[]);
    browser.wait_for("it is read", "document.querySelector('#own-read')");
    let read = browser.text("#own-read");
    assert!(read.contains("Only the first") && read.contains("evenly spaced"), "{read}");
    browser.set_value("#own-text", "one\ntwo\nthree");
    browser.wait_for("it is refused", "document.querySelector('#own-refusal')");
    browser.assert_quiet();
}

#[test]
fn points_are_put_on_the_plane_with_keys_and_the_link_carries_them() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open_own(&browser, &site, "points");
    let pad = "#own-plane-pad";
    for class in ["1", "2", "1", "2"] {
        browser.type_keys(pad, &format!("{class}{ENTER}{}", RIGHT.repeat(3)));
    }
    browser.wait_for(
        "four points are counted",
        "document.querySelector('#own-count').textContent.startsWith('4 points')",
    );
    ready(&browser);
    train_epochs(&browser, 1);
    browser.wait_for("the link carries them", "location.hash.includes('own=p')");
    browser.eval("location.reload()");
    browser.wait_for(
        "they are back",
        "document.querySelector('#own-count')?.textContent.startsWith('4 points')",
    );
    ready(&browser);
    browser.assert_quiet();
}

#[test]
fn a_curve_is_drawn_with_the_pointer_and_learnt() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open_own(&browser, &site, "curve");
    browser.scroll_to("#own-curve-pad");
    browser.drag("#own-curve-pad", 80, -60);
    ready(&browser);
    train_epochs(&browser, 1);
    browser.canvas(SURFACE);
    browser.type_keys("#own-curve-pad", &format!("{ENTER}{}{}{ENTER}", RIGHT.repeat(4), DOWN.repeat(4)));
    ready(&browser);
    browser.assert_quiet();
}

#[test]
fn a_drawn_digit_is_answered_by_the_trained_network() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "f=relu&data=digits&net=32&opt=adam&lr=0.003");
    train_epochs(&browser, 3);
    assert!(browser.text("#credit").contains("Alpaydin"));
    assert_eq!(browser.text("#digit-says"), "Nothing is drawn yet.");
    browser.scroll_to("#digit-pad");
    // A straight stroke downwards: whatever the network takes it for, it says one of ten, with a share.
    browser.drag("#digit-pad", 0, 90);
    browser.wait_for(
        "it is answered",
        "/says \\d, with/.test(document.querySelector('#digit-says').textContent)",
    );
    assert_eq!(browser.eval("document.querySelectorAll('.digit-bars .is-largest').length"), 1);
    browser.click("#digit-clear");
    browser.wait_for(
        "the pad is empty",
        "document.querySelector('#digit-says').textContent.startsWith('Nothing')",
    );
    browser.assert_quiet();
}
