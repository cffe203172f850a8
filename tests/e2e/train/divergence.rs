//! A rate that is far too high.

use super::page::{EPOCH, TRAIN_LOSS, number, open, wait_for_number};
use crate::harness::browser::Browser;
use crate::harness::server::{Host, Server};

/// A bowl of known curvature, at a rate that overshoots it.
const TOO_FAST: &str = "data=plane&net=none&lr=1.2&batch=256&n=320";

#[test]
fn it_is_explained_by_layer_quantity_and_curvature_and_nothing_goes_on_by_itself() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, TOO_FAST);
    browser.click("#play");
    browser.wait_for("the run says that it diverged", "document.querySelector('#diverged')");
    let text = browser.text("#diverged");
    for words in ["the output layer", "finite number", "learning rate of 1.2", "2 / curvature", "overshot"] {
        assert!(text.contains(words), "{words:?} is in {text:?}");
    }
    for button in ["#play", "#step", "#epoch"] {
        assert_eq!(browser.eval(&format!("document.querySelector('{button}').disabled")), true, "{button}");
    }
    assert!(number(&browser, EPOCH) > 0.0, "the last finite network is shown");
    assert_eq!(browser.eval("document.querySelector('#resume').disabled"), false);
    browser.assert_quiet();
}

#[test]
fn it_is_explained_in_chinese_and_the_run_starts_again_with_a_smaller_rate() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, &format!("{TOO_FAST}&lang=zh"));
    browser.click("#play");
    browser.wait_for("the run says that it diverged", "document.querySelector('#diverged')");
    let text = browser.text("#diverged");
    for words in ["输出层", "学习率", "曲率", "1.2"] {
        assert!(text.contains(words), "{words:?} is in {text:?}");
    }
    assert_eq!(browser.axe_violations(), Vec::<String>::new());
    browser.click("#retry");
    browser.wait_for("the rate is the usual one", "!location.hash.includes('lr=')");
    browser.wait_for("the notice is gone", "!document.querySelector('#diverged')");
    wait_for_number(&browser, TRAIN_LOSS, "< 0.1");
    browser.assert_quiet();
}
