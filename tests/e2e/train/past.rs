//! The past of a run.

use super::page::{EPOCH, SURFACE, TEST_LOSS, number, open, train_epochs, wait_for_number};
use crate::harness::browser::Browser;
use crate::harness::keys::RIGHT;
use crate::harness::server::{Host, Server};

#[test]
fn every_moment_can_be_revisited_and_gone_on_from() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "f=tanh&lr=0.3");
    train_epochs(&browser, 3);
    let (third, loss) = (browser.canvas(SURFACE), number(&browser, TEST_LOSS));
    train_epochs(&browser, 4);
    let (present, latest) = (browser.canvas(SURFACE), number(&browser, TEST_LOSS));
    browser.set_value("#moment", "2");
    wait_for_number(&browser, EPOCH, "=== 2");
    browser.type_keys("#moment", RIGHT);
    wait_for_number(&browser, EPOCH, "=== 3");
    browser.settle();
    assert_eq!((browser.canvas(SURFACE), number(&browser, TEST_LOSS)), (third.clone(), loss));
    assert!(browser.text(".scrubber").contains("Showing epoch 3 of 7. Every epoch is kept."));
    browser.click("#present");
    wait_for_number(&browser, EPOCH, "=== 7");
    browser.settle();
    assert_eq!((browser.canvas(SURFACE), number(&browser, TEST_LOSS)), (present.clone(), latest));
    browser.set_value("#moment", "3");
    wait_for_number(&browser, EPOCH, "=== 3");
    browser.click("#rewind");
    browser.wait_for("the later epochs are forgotten", "document.querySelector('#moment').max === '3'");
    browser.settle();
    assert_eq!(browser.canvas(SURFACE), third);
    train_epochs(&browser, 4);
    assert_eq!((browser.canvas(SURFACE), number(&browser, TEST_LOSS)), (present, latest));
    browser.assert_quiet();
}
