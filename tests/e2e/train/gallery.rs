//! Every function of the gallery, trained.

use activation_lab::activation::rows;

use super::page::{EPOCH, TRAIN_LOSS, number, shown};
use crate::harness::browser::Browser;
use crate::harness::server::{Host, Server};

#[test]
fn each_function_of_the_gallery_trains_from_the_button_of_explore() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    browser.open_app(&site.url("/#/explore"));
    for row in rows::ALL {
        let id = row.id;
        browser.eval(&format!("void (location.hash = '#/explore?f={id}')"));
        browser.wait_for(
            &format!("{id} is chosen on Explore"),
            &format!("document.querySelector('#card-{id}')?.hasAttribute('aria-current')"),
        );
        browser.settle();
        browser.click("a.primary[href*='train']");
        browser.wait_for(
            &format!("{id} is at its start on Train"),
            &format!(
                "document.querySelector('#f')?.value === '{id}' && document.querySelector('#run dd').textContent === '0'"
            ),
        );
        // That of the exponential overflows at once.
        let before = browser.eval(&shown(TRAIN_LOSS));
        browser.click("#play");
        browser.wait_for(
            &format!("{id} trains, or says why it cannot"),
            &format!("{} >= 3 || document.querySelector('#diverged')", shown(EPOCH)),
        );
        if browser.eval("!!document.querySelector('#diverged')") == true {
            assert_eq!(id, "exponential", "no other leaves the finite numbers at the rate of the page");
            continue;
        }
        browser.click("#pause");
        let after = number(&browser, TRAIN_LOSS);
        assert!(after.is_finite() && before != after, "{id}: the loss went from {before} to {after}");
    }
    browser.assert_quiet();
}
