//! The Race page as a reader uses it: one race before the eyes, many in a row, and a verdict.

use crate::harness::browser::Browser;
use crate::harness::server::{Host, Server};

/// Six functions that are run quickly enough for a test, and long enough to be stopped on the way.
const SIX: &str = "c=sigmoid;tanh;relu;swish;mish;gelu&base=3&net=6&n=100";

fn open(browser: &Browser, site: &Server, options: &str) {
    browser.open_app(&site.url(&format!("/#/race?{options}")));
    browser.wait_for("the race can be started", "document.querySelector('#race-first')");
}

fn wait_for_status(browser: &Browser, what: &str, pattern: &str) {
    let condition = format!("{pattern}.test(document.querySelector('#race-status').textContent)");
    browser.wait_for(what, &condition);
}

#[test]
fn a_race_of_six_functions_with_twenty_seeds_finishes_and_shows_its_verdict() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for (lang, done, verdict, indistinct) in
        [("en", "/All 20 seeds/", "Verdict", "MDE"), ("zh", "/20 个种子已全部完成/", "结论", "MDE")]
    {
        open(&browser, &site, &format!("{SIX}&epochs=20&seeds=20&lang={lang}"));
        browser.click("#race-all");
        wait_for_status(&browser, "every seed is done", done);
        browser.settle();
        let text = browser.text("#race-verdict");
        assert!(text.contains(verdict) && text.contains(indistinct), "{text}");
        let rows = browser.eval("document.querySelectorAll('#race-comparisons tbody tr').length");
        assert_eq!(rows, 5, "five others beside the baseline");
        let pictures = browser.eval("document.querySelectorAll('#race-pictures canvas').length");
        assert!(pictures.as_u64().is_some_and(|it| it >= 6), "a picture for each function: {pictures}");
        assert!(browser.axe_violations().is_empty(), "{:?}", browser.axe_violations());
        browser.assert_quiet();
    }
}

#[test]
fn one_race_keeps_step_and_draws_what_each_network_answers() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, &format!("{SIX}&epochs=10&seeds=6"));
    let before = browser.canvas("#race-curves canvas");
    browser.click("#race-first");
    wait_for_status(&browser, "the clock stands at the end", "/1 of 6 seeds/");
    browser.settle();
    assert_ne!(browser.canvas("#race-curves canvas"), before, "the curves have grown");
    assert!(browser.text("#race-pictures").contains("test loss"));
    assert!(browser.text("#race-headline").contains("nothing can be decided"));
    browser.assert_quiet();
}

#[test]
fn a_race_can_be_paused_taken_up_and_cancelled_and_outlives_another_page() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, &format!("{SIX}&epochs=400&seeds=40"));
    browser.click("#race-all");
    wait_for_status(&browser, "a seed is done", "/^[1-9]\\d* of 40/");
    browser.click("#race-pause");
    wait_for_status(&browser, "the race is paused", "/^Paused with/");
    browser.settle();
    browser.click("#race-resume");
    wait_for_status(&browser, "the race goes on", "/of 40 seeds are done/");
    browser.click(".app-nav a[href*='explore']");
    browser.wait_for("the gallery is there", "document.querySelector('.gallery')");
    browser.click(".app-nav a[href*='race']");
    browser.wait_for("the race is there", "document.querySelector('#race-status')");
    wait_for_status(&browser, "nothing was lost", "/^[1-9]\\d* of 40|All 40/");
    browser.click("#race-cancel");
    wait_for_status(&browser, "everything is forgotten", "/Nothing has run/");
    browser.assert_quiet();
}

/// A script that makes the page believe that its tab is hidden: its frames end, and it is told.
const HIDE: &str = "(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
    Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
    window.keptFrames = window.requestAnimationFrame;
    window.requestAnimationFrame = () => 0;
    document.dispatchEvent(new Event('visibilitychange'));
    return true;
})()";
const SHOW: &str = "(() => { window.requestAnimationFrame = window.keptFrames; return true; })()";

#[test]
fn a_hidden_tab_does_not_stop_a_race() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, &format!("{SIX}&epochs=20&seeds=8"));
    browser.click("#race-all");
    browser.eval(HIDE);
    // Without frames: a timer looks.
    let script = "(function look() {
        /All 8 seeds/.test(document.querySelector('#race-status').textContent) ? done() : setTimeout(look, 50);
    })();";
    browser.driver.run_async(script, &[]).expect("the race ends without a frame");
    browser.eval(SHOW);
    browser.assert_quiet();
}
