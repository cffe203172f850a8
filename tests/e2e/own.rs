//! A formula of a reader's own, from the first character to a trained network, as a reader writes it.

use crate::harness::browser::{Browser, Viewport};
use crate::harness::keys::BACKSPACE;
use crate::harness::server::{Host, Server};

const FIELD: &str = "#formula-field";

/// The editor, opened as a reader opens it.
fn open(browser: &Browser, site: &Server, lang: &str) {
    browser.open_app(&site.url(&format!("/#/explore?lang={lang}")));
    // A first visit has a link to the editor; a reader who has formulas finds it on the page.
    if browser.eval("!!document.querySelector('#own > a')") == true {
        browser.click("#own > a");
    } else {
        browser.click("#own > summary");
    }
    browser.wait_for("the editor is open", "document.querySelector('#own[open]')");
    // The draft of an earlier visit is still there.
    browser.set_value(FIELD, "");
}

fn address_has(browser: &Browser, part: &str) {
    browser.wait_for("the address holds the formula", &format!("location.hash.includes('{part}')"));
}

#[test]
fn a_formula_is_written_mended_tuned_kept_and_trained() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for (lang, fault, undefined) in [
        ("en", "Character 3: “sigmod” is unknown. Do you mean sigmoid?", "undefined"),
        ("zh", "第 3 个字符：未知名称“sigmod”。是不是 sigmoid？", "无定义"),
    ] {
        open(&browser, &site, lang);
        let before = browser.text("h1");
        browser.type_keys(FIELD, "x*sigmod(a*x)");
        browser.wait_for("the place is marked", "document.querySelector('#formula-fault mark')");
        assert_eq!(browser.text("#formula-fault mark"), "sigmod");
        assert_eq!(browser.text("#formula-fault .own-reason"), fault);
        let field = "document.querySelector('#formula-field')";
        assert_eq!(browser.eval(&format!("{field}.getAttribute('aria-invalid')")), "true");
        assert_eq!(browser.eval(&format!("{field} === document.activeElement")), true);
        assert_eq!(browser.eval("document.querySelector('#formula-fault').getAttribute('role')"), "status");
        assert_ne!(browser.text("h1"), before, "x alone was a formula, and stays");
        browser.assert_quiet();

        browser.type_keys(FIELD, &BACKSPACE.repeat("d(a*x)".len()));
        browser.type_keys(FIELD, "id(a*x)");
        browser.wait_for("the fault is gone", "!document.querySelector('#formula-fault mark')");
        browser.wait_for(
            "the parameter has a slider",
            "document.querySelector('#parameters input[type=range]')",
        );
        assert_eq!(browser.text("h1"), "x*sigmoid(a*x)");
        assert_eq!(browser.eval("document.querySelectorAll('#formula math').length"), 2);
        browser.set_value("#a-range", "2.5");
        browser.type_keys("#formula-name", "Gate");
        browser.click("#keep-formula");
        address_has(&browser, "f=custom&formula=x*sigmoid%28a*x%29&name=Gate&p.a=2.5");

        browser.eval("location.reload()");
        browser.wait_for("the formula is back", "document.querySelector('h1')?.textContent === 'Gate'");
        assert_eq!(browser.eval(&format!("{field}.value")), "x*sigmoid(a*x)");
        assert_eq!(browser.eval("document.querySelector('#a-range').value"), "2.5");
        browser.click("#card-relu");
        browser.wait_for("another function is shown", "location.hash.includes('f=relu')");
        browser.click("#card-custom-0");
        browser.wait_for("the kept formula is shown", "document.querySelector('h1').textContent === 'Gate'");

        browser.click("nav a[href*='#/train']");
        browser
            .wait_for("the trainer is ready", "/\\d/.test(document.querySelector('#run dd')?.textContent)");
        assert_eq!(browser.eval("document.title.startsWith('Gate')"), true);
        assert_eq!(browser.eval("document.querySelector('#f').selectedOptions[0].textContent"), "Gate");
        browser.click("#play");
        browser.wait_for(
            "the network learns",
            "Number(document.querySelector('#run dd').textContent.replace(/\\D/g, '')) >= 5",
        );
        browser.assert_quiet();

        browser.open_app(&site.url(&format!("/#/explore?lang={lang}&f=custom&formula=sqrt(x)&x=-2")));
        browser.settle();
        assert!(browser.text("#readout").contains(undefined));
        browser.click(".gallery-remove");
        browser.wait_for("the kept formula is gone", "!document.querySelector('#card-custom-0')");
        browser.assert_quiet();
    }
}

#[test]
fn a_faulty_formula_of_a_link_is_explained_and_kept_in_the_field() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    browser.open_app(&site.url("/#/explore?f=custom&formula=x*%3Cimg%20src=x%20onerror=alert(1)%3E"));
    assert!(browser.text("#problems").contains("x*<img src=x onerror=alert(1)>"));
    assert_eq!(
        browser.eval("document.querySelector('#formula-field').value"),
        "x*<img src=x onerror=alert(1)>"
    );
    assert_eq!(browser.eval("document.querySelector('main img')"), serde_json::Value::Null);
    assert_eq!(browser.text("h1"), "GELU");
    browser.assert_quiet();
}

#[test]
fn the_editor_is_accessible_and_fits_a_phone() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for lang in ["en", "zh"] {
        for theme in ["light", "dark", "projector"] {
            for width in [360, 1280] {
                browser.set_viewport(Viewport { width, height: 800, scale: 1.0 });
                let long = "max(0,x)%2B".repeat(20);
                let route = format!("/#/explore?lang={lang}&theme={theme}&f=custom&formula={long}sin(x)");
                browser.open_app(&site.url(&route));
                browser.type_keys(FIELD, "?");
                browser.wait_for("the place is marked", "document.querySelector('#formula-fault mark')");
                browser.click("#own details > summary");
                browser.settle();
                assert_eq!(browser.axe_violations(), [""; 0], "{route} at {width}");
                let content = browser.eval("document.documentElement.scrollWidth");
                assert!(
                    content.as_u64().is_some_and(|it| it <= u64::from(width)),
                    "{route} is {content} wide"
                );
            }
        }
    }
    browser.assert_quiet();
}
