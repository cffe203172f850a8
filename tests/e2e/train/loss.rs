//! A trainer that is lost.

use super::page::{EPOCH, TRAIN_LOSS, number, open, ready, train_epochs, wait_for_number};
use crate::harness::browser::Browser;
use crate::harness::server::{Host, Server};

/// Keeps the page's workers at hand, and lets the page lose its patience at once where a test says so.
const WATCH: &str = "
    window.trainers = [];
    window.Worker = class extends Worker {
        constructor(...all) { super(...all); window.trainers.push(this); }
    };
    const wait = window.setTimeout;
    window.setTimeout = (act, after, ...all) =>
        wait(act, after > 1000 && window.impatient ? 50 : after, ...all);";

#[test]
fn a_trainer_that_is_killed_in_mid_run_is_missed_and_another_runs_the_same_set_up() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    browser.inject(WATCH);
    open(&browser, &site, "f=gelu&data=circle&net=6,5&seed=7&speed=1");
    train_epochs(&browser, 2);
    let loss = number(&browser, TRAIN_LOSS);
    let hash = browser.eval("location.hash");
    browser.click("#play");
    wait_for_number(&browser, EPOCH, "> 4");
    browser.eval("void (window.impatient = true)");
    browser.settle();
    browser.eval("trainers[0].terminate()");
    browser.wait_for("it is missed", "document.querySelector('#lost')");
    assert!(browser.text("#lost").contains("Your set-up is safe"));
    assert!(number(&browser, EPOCH) > 4.0, "what was seen stays on the screen");
    assert_eq!(browser.eval("document.querySelector('#lost').getAttribute('role')"), "alert");
    browser.eval("void (window.impatient = false)");
    browser.click("#reconnect");
    browser
        .wait_for("another trainer is at work", "trainers.length === 2 && !document.querySelector('#lost')");
    browser.click("#pause");
    browser.click("#reset");
    ready(&browser);
    assert_eq!(browser.eval("location.hash"), hash, "the set-up is as it was");
    train_epochs(&browser, 2);
    assert_eq!(number(&browser, TRAIN_LOSS), loss, "the same run");
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
