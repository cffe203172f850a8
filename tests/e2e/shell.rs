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

#[test]
fn a_visit_to_explore_loads_explore_alone_and_hands_over_what_the_reader_did() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    browser.open_app(&site.url("/#/explore?f=elu"));
    let whole = "performance.getEntriesByType('resource').some((it) => /\\/app-[^/]*\\.wasm$/.test(it.name))";
    assert_eq!(browser.eval(whole), false, "the rest of the app waits until it is asked for");
    browser.eval("void (window.witness = true)");
    browser.set_value("#parameters input[type=range]", "2.5");
    browser.click("nav a[href*='train']");
    browser.wait_for("the Train page is there", "document.querySelector('#play')");
    assert_eq!(browser.eval("window.witness"), true, "the page was not loaded anew");
    assert_eq!(browser.eval("document.querySelectorAll('.app').length"), 1, "one bundle shows the page");
    assert_eq!(browser.eval("location.hash"), "#/train?f=elu&alpha=2.5");
    browser.assert_quiet();
}

#[test]
fn a_page_that_cannot_be_loaded_is_reported_and_can_be_asked_for_again() {
    let site = Server::site(Host::FirstPageOnly);
    let browser = Browser::start();
    browser.open_app(&site.url("/#/explore"));
    browser.click("nav a[href*='train']");
    let lost = "document.querySelector('#load-again')";
    browser.wait_for("the loss is reported", lost);
    browser.click("#load-again");
    browser.wait_for("and reported again", lost);
    browser.click("nav a[href*='explore']");
    browser.wait_for("Explore still works", "document.querySelector('.explore')");
}

#[test]
fn the_boot_script_knows_every_function_that_explore_alone_cannot_show() {
    let script = include_str!("../../static/boot.js");
    let (_, list) = script.split_once("const FURTHER = [").expect("a list");
    let (list, _) = list.split_once(']').expect("its end");
    let mut listed: Vec<&str> = list.split(',').map(|it| it.trim().trim_matches('\'')).collect();
    listed.retain(|it| !it.is_empty());
    let vectors = activation_lab::activation::vector::rows::SIGNATURES.iter().map(|it| it.id);
    let known: Vec<&str> = std::iter::once("custom").chain(vectors).collect();
    assert_eq!(listed, known);
}

#[test]
fn a_vector_function_asked_for_while_on_explore_arrives_as_its_address_says() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    browser.open_app(&site.url("/#/explore?f=elu"));
    browser.eval("void (location.hash = '#/explore?f=softmax&z=1,2,3&T=2')");
    browser.wait_for("the bars are there", "document.title.startsWith('Softmax')");
    browser.wait_for(
        "they are those that were asked for",
        "location.hash === '#/explore?f=softmax&T=2&z=1,2,3'",
    );
    browser.assert_quiet();
}
