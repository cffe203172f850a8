//! The drawn network: a weight is edited and taken back, a dead unit is examined and revived. With the keys alone.

use super::page::{SURFACE, open, train_epochs};
use crate::harness::browser::Browser;
use crate::harness::keys::{ENTER, ESCAPE, RIGHT};
use crate::harness::server::{Host, Server};

const CURSOR: &str = ".network-cursor";
const CONTROL: &str = "\u{E009}";

/// Waits until the surface is, or is no more, what it was.
fn wait_for_surface(browser: &Browser, what: &str, comparison: &str, before: &str) {
    browser
        .wait_for(what, &format!("document.querySelector('{SURFACE}').toDataURL() {comparison} '{before}'"));
}

#[test]
fn a_weight_is_reached_and_edited_with_keys_and_the_edit_is_undone_and_made_again() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "f=tanh");
    let start = browser.canvas(SURFACE);
    browser.type_keys(CURSOR, RIGHT);
    browser.wait_for(
        "the cursor is at a link",
        "document.activeElement.getAttribute('aria-label') === 'weight from unit 1 of layer 1 to unit 1 of layer 2'",
    );
    browser.type_keys(CURSOR, ENTER);
    browser.wait_for("the slider has the focus", "document.activeElement.id === 'network-editor-range'");
    browser.set_value("#network-editor-field", "4");
    wait_for_surface(&browser, "the network answers otherwise", "!==", &start);
    browser.wait_for(
        "the weight is read out",
        "/: 4$/.test(document.querySelector('#network-reading strong').textContent)",
    );
    browser.settle();
    let edited = browser.canvas(SURFACE);
    browser.type_keys("#network-editor-range", ESCAPE);
    browser.wait_for(
        "the editor is gone and the link has the focus",
        "!document.querySelector('#network-editor') && document.activeElement.matches('.network-cursor')",
    );
    browser.type_keys(CURSOR, &format!("{CONTROL}z"));
    wait_for_surface(&browser, "the edit is taken back", "===", &start);
    browser.type_keys(CURSOR, &format!("{CONTROL}y"));
    wait_for_surface(&browser, "the edit is made again", "===", &edited);
    train_epochs(&browser, 1);
    browser.assert_quiet();
}

#[test]
fn a_dead_unit_is_examined_and_revived() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "f=relu&data=circle&lr=5&stop=epoch&until=20");
    browser.click("#play");
    browser.wait_for("the run is over", "document.querySelector('#stopped')");
    for _ in 0..2 {
        browser.type_keys(CURSOR, RIGHT);
    }
    browser.type_keys(CURSOR, ENTER);
    browser.wait_for("the autopsy is there", "document.querySelector('#autopsy [data-state]')");
    assert!(browser.text("#autopsy h2").contains("unit 1 of layer 2"));
    assert_eq!(browser.eval("document.querySelector('#autopsy [data-state]').dataset.state"), "dead");
    let found = browser.text("#autopsy");
    assert!(found.contains("It died at step") && found.contains("What would revive it"), "{found}");
    assert_eq!(browser.axe_violations(), Vec::<String>::new());
    browser.click("#revive");
    browser.wait_for(
        "the unit lives",
        "document.querySelector('#autopsy [data-state]').dataset.state === 'alive'",
    );
    browser.click("#autopsy-close");
    browser.wait_for("the autopsy is closed", "!document.querySelector('#autopsy')");
    browser.assert_quiet();
}
