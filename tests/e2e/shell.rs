//! The shell around the app: where it loads, and what it says where it cannot.

use crate::harness::browser::Browser;
use crate::harness::server::{Host, Server};

#[test]
fn the_app_starts_at_the_root_and_in_a_sub_folder() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for path in ["/", "/a/b/"] {
        browser.open_app(&site.url(path));
        browser.assert_quiet();
    }
}

#[test]
fn the_app_needs_no_header_that_lets_other_origins_read() {
    let site = Server::site(Host::SameOriginOnly);
    let browser = Browser::start();
    browser.open_app(&site.url("/"));
    browser.assert_quiet();
}

#[test]
fn the_app_starts_in_a_sandboxed_frame_of_another_origin() {
    let site = Server::site(Host::Open);
    let course = Server::course(&site.url("/a/b/"));
    let browser = Browser::start();
    browser.open_embedded(&course.url("/"));
    assert_eq!(browser.eval("self.origin"), "null", "the frame has no origin of its own");
    browser.assert_quiet();
}

#[test]
fn a_sandboxed_frame_runs_the_trainer_in_a_frame_of_its_own() {
    let site = Server::site(Host::Open);
    let course = Server::course(&site.url("/"));
    let browser = Browser::start();
    browser.open_embedded(&course.url("/"));
    browser.eval("new Worker(document.documentElement.dataset.worker)");
    browser.enter_frame("iframe");
    browser.wait_for(
        "the trainer's module has arrived",
        "performance.getEntriesByType('resource').some((it) => it.name.endsWith('_bg.wasm') && it.responseStatus === 200)",
    );
    browser.assert_quiet();
}

#[test]
fn a_trainer_that_cannot_load_is_reported_as_lost_in_a_page_and_in_a_sandboxed_frame() {
    let site = Server::site(Host::WithoutTrainer);
    let course = Server::course(&site.url("/"));
    let browser = Browser::start();
    let lost = |place: &str| {
        browser.eval(
            "void (new Worker(document.documentElement.dataset.worker)
                .onerror = () => { document.documentElement.dataset.lost = 'yes'; })",
        );
        browser.wait_for(
            &format!("the trainer is lost in {place}"),
            "document.documentElement.dataset.lost === 'yes'",
        );
    };
    browser.open_app(&site.url("/"));
    lost("a page");
    browser.open_embedded(&course.url("/"));
    lost("a sandboxed frame");
}

#[test]
fn a_missing_file_is_told_in_the_language_asked_for() {
    let site = Server::site(Host::WithoutWasm);
    let browser = Browser::start();
    for (lang, words) in [("en", "could not be loaded"), ("zh", "未能加载")] {
        browser.open(&site.url(&format!("/#/explore?lang={lang}")));
        browser.wait_for("the shell says so", "document.getElementById('shell').dataset.state === 'failed'");
        let text = browser.text("#shell");
        assert!(text.contains(words), "{words:?} is in {text:?}");
        assert_eq!(browser.axe_violations(), Vec::<String>::new(), "the message is accessible");
    }
}

#[test]
fn a_browser_without_webassembly_is_told_so() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    browser.inject("delete globalThis.WebAssembly;");
    browser.open(&site.url("/#/explore?lang=en"));
    browser.wait_for("the shell says so", "document.getElementById('shell').dataset.state === 'unsupported'");
    assert!(browser.text("#shell").contains("has no WebAssembly"));
    browser.screenshot("no-webassembly");
}

#[test]
fn a_browser_without_scripts_is_told_so_in_both_languages() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    browser.disable_scripts();
    browser.open(&site.url("/"));
    let text = browser.text("#shell");
    for words in ["needs JavaScript", "需要 JavaScript"] {
        assert!(text.contains(words), "{words:?} is in {text:?}");
    }
    browser.screenshot("no-script");
}
