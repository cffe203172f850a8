//! Every page, in every theme and language, on a desk and on a phone: quiet, accessible, and no wider than the screen.

use crate::harness::browser::{Browser, Viewport};
use crate::harness::server::{Host, Server};

const PAGES: [&str; 6] = ["explore", "compare", "saturation", "dead", "train", "race"];

#[test]
fn every_page_is_accessible_in_every_theme_and_language() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    let mut found = Vec::new();
    for page in PAGES {
        for theme in ["light", "dark", "projector"] {
            for lang in ["en", "zh"] {
                let route = format!("/#/{page}?theme={theme}&lang={lang}");
                browser.open_app(&site.url(&route));
                browser.settle();
                found.extend(browser.axe_violations().into_iter().map(|it| format!("{route}: {it}")));
                browser.assert_quiet();
            }
        }
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn no_page_scrolls_sideways_from_320_pixels_to_a_projector() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for page in PAGES {
        for lang in ["en", "zh"] {
            for width in [320, 360, 768, 1280, 1920] {
                browser.set_viewport(Viewport { width, height: 900, scale: 1.0 });
                browser.open_app(&site.url(&format!("/#/{page}?lang={lang}")));
                browser.settle();
                // A chart that was drawn for the last width may stand for a frame or two.
                let what = format!("{page} in {lang} fits into {width} pixels");
                browser.wait_for(&what, &format!("document.documentElement.scrollWidth <= {width}"));
            }
        }
    }
}

#[test]
fn the_accessibility_check_finds_a_planted_fault() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    browser.open_app(&site.url("/"));
    browser.eval("document.querySelector('main').append(document.createElement('button'))");
    let found = browser.axe_violations();
    assert!(found.len() == 1 && found[0].contains("button-name"), "an unnamed button gives {found:?}");
}

#[test]
fn a_network_trains_in_a_page_and_in_a_sandboxed_frame_of_another_origin() {
    let site = Server::site(Host::Open);
    let page = site.url("/#/train");
    let course = Server::course(&page);
    let browser = Browser::start();
    let trains = || {
        browser
            .wait_for("the trainer is ready", "/\\d/.test(document.querySelector('#run dd')?.textContent)");
        browser.click("#play");
        browser.wait_for(
            "the loss curve has epochs",
            "Number(document.querySelector('#run dd').textContent.replace(/\\D/g, '')) >= 2",
        );
        browser.assert_quiet();
    };
    browser.open_app(&page);
    trains();
    browser.open_embedded(&course.url("/"));
    trains();
}
