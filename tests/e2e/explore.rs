//! The Explore page as a reader uses it: every function, the probe, the sliders, the keyboard, the address.

use activation_lab::activation::{Function, rows};

use crate::harness::browser::{Browser, Viewport};
use crate::harness::keys::{ENTER, ESCAPE, HOME, RIGHT, SHIFT};
use crate::harness::plot::{MOVING, PLOT, STILL};
use crate::harness::server::{Host, Server};

fn open(browser: &Browser, site: &Server, route: &str) {
    browser.open_app(&site.url(route));
    browser.settle();
}

/// What stands at the probe: f, f' and f'' with every digit.
fn readings(browser: &Browser) -> Vec<f64> {
    let all = browser.eval("[...document.querySelectorAll('#readout data')].map((it) => it.value)");
    let all = all.as_array().expect("a list of readings");
    all.iter().map(|it| it.as_str().expect("a text").parse().expect("a number")).collect()
}

fn probe(browser: &Browser) -> f64 {
    let value = browser.eval("document.querySelector('#probe-field').value");
    value.as_str().expect("a text").parse().expect("a number")
}

#[test]
fn every_function_is_drawn_in_both_languages_without_a_word_in_the_console() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for lang in ["en", "zh"] {
        let mut pictures = Vec::new();
        for row in rows::ALL {
            open(&browser, &site, &format!("/#/explore?f={}&lang={lang}&x=0.5", row.id));
            let formulas = browser.eval("document.querySelectorAll('#formula math').length");
            assert_eq!(formulas, 2, "{} has its formulas", row.id);
            assert!(browser.text("#facts").len() > 100, "{} has its facts", row.id);
            assert!(browser.text("#code pre").contains("import"), "{} has its code", row.id);
            assert_eq!(readings(&browser)[0], Function::new(row).value(0.5), "{} is read at 0.5", row.id);
            pictures.push((row.id, browser.canvas(STILL)));
            browser.assert_quiet();
        }
        for (index, (id, picture)) in pictures.iter().enumerate() {
            let twin = pictures[..index].iter().find(|it| it.1 == *picture);
            // At their defaults these are one function each, or differ by less than a pixel.
            let is_known = |twin: &str| {
                matches!(
                    (twin, *id),
                    ("elu", "celu") | ("silu", "swish") | ("gelu", "gelu_param" | "gelu_tanh")
                )
            };
            assert!(twin.is_none_or(|it| is_known(it.0)), "{id} looks like {:?}", twin.map(|it| it.0));
        }
    }
}

#[test]
fn the_probe_reads_what_the_core_computes_far_out_in_the_tail() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    let gelu = Function::new(rows::by_id("gelu").expect("the row of gelu"));
    open(&browser, &site, "/#/explore?f=gelu");
    for x in [-38.0, -0.7517915246935645, 3.25, 100.0] {
        browser.set_value("#probe-field", &x.to_string());
        browser.settle();
        let expected = [gelu.value(x), gelu.derivative(x), gelu.second_derivative(x)];
        assert_eq!(readings(&browser), expected, "at {x}, to the last bit");
    }
    browser.assert_quiet();
}

#[test]
fn a_parameter_slider_changes_the_curve_and_its_reset_brings_it_back() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/explore?f=elu");
    let before = browser.canvas(STILL);
    browser.set_value("#alpha-range", "2.5");
    browser.settle();
    assert_ne!(browser.canvas(STILL), before);
    assert!(browser.text("#facts").contains("(−2.5, ∞)"), "the facts follow: {}", browser.text("#facts"));
    assert!(browser.text("#code pre").contains("2.5"), "the code follows");
    browser.click("#parameters .control button");
    browser.settle();
    assert_eq!(browser.canvas(STILL), before);
    browser.assert_quiet();
}

#[test]
fn moving_the_probe_redraws_the_moving_layer_only() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/explore?f=mish");
    let (still, moving) = (browser.canvas(STILL), browser.canvas(MOVING));
    browser.drag(PLOT, 60, 0);
    browser.settle();
    assert_eq!(browser.canvas(STILL), still);
    assert_ne!(browser.canvas(MOVING), moving);
    assert_ne!(probe(&browser), 1.0, "the drag moved the probe");
    browser.assert_quiet();
}

#[test]
fn the_keyboard_moves_the_probe_to_steps_ends_and_landmarks_and_leaves_the_plot() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/explore?f=relu6&x=1");
    let press = |keys: &str| {
        browser.type_keys(PLOT, keys);
        browser.settle();
        probe(&browser)
    };
    let coarse = press(RIGHT) - 1.0;
    let fine = press(&format!("{SHIFT}{RIGHT}")) - (1.0 + coarse);
    assert!(coarse > 0.0 && fine > 0.0 && (coarse / fine - 10.0).abs() < 1e-6, "{coarse} and {fine}");
    assert_eq!(press("]"), 6.0, "the next kink");
    assert_eq!(press("["), 0.0, "the kink before");
    assert_eq!(press(HOME), -8.0, "the end of the window");
    assert_eq!(browser.eval("document.activeElement.getAttribute('role')"), "slider");
    press(ESCAPE);
    assert_ne!(browser.eval("document.activeElement.getAttribute('role')"), "slider");
    browser.assert_quiet();
}

#[test]
fn a_kink_says_whose_convention_its_slope_is() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/explore?f=relu&x=0");
    assert!(browser.text(".readout-note").contains("PyTorch"), "{}", browser.text("#readout"));
    assert_eq!(readings(&browser)[1], 0.0);
}

#[test]
fn curves_can_be_switched_off_down_to_the_last() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/explore?f=tanh");
    let pressed = || browser.eval("document.querySelectorAll('.plot-toolbar [aria-pressed=true]').length");
    for (code, left) in [("df", 2), ("d2f", 1), ("f", 1)] {
        browser.click(&format!(".plot-toolbar [data-code={code}]"));
        browser.settle();
        assert_eq!(pressed(), left, "after {code}");
    }
    browser.wait_for("the address has it", "location.hash.includes('show=f')");
}

#[test]
fn the_saturation_threshold_moves_the_shades_and_names_the_interval() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/explore?f=sigmoid");
    let (before, sentence) = (browser.canvas(STILL), browser.text(".flat-sentence"));
    assert!(sentence.contains("(−∞, −2.8873)") && sentence.contains("(2.8873, ∞)"), "{sentence}");
    browser.set_value("#eps-field", "0.2");
    browser.settle();
    assert_ne!(browser.canvas(STILL), before);
    assert_ne!(browser.text(".flat-sentence"), sentence);
}

#[test]
fn the_gallery_finds_a_function_in_either_language_and_opens_it_by_keyboard() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/explore?lang=en");
    browser.type_keys("#search", "双曲正切");
    browser.settle();
    let found = browser.eval("[...document.querySelectorAll('.gallery-card')].map((it) => it.id)");
    assert_eq!(found[0], "card-tanh", "the functions made of tanh follow: {found}");
    assert!(found.as_array().is_some_and(|it| it.len() < 5), "{found}");
    browser.type_keys("#search", ENTER);
    browser.wait_for("tanh is open", "document.querySelector('h1').textContent === 'Tanh'");
    browser.set_value("#search", "no such thing");
    browser.settle();
    assert!(browser.text(".gallery-search").contains("No function matches"));
    browser.assert_quiet();
}

#[test]
fn the_gallery_shows_the_chosen_function_without_scrolling_the_page() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for viewport in [Viewport::DESKTOP, Viewport::PHONE] {
        browser.set_viewport(viewport);
        open(&browser, &site, "/#/explore?f=gelu_param");
        let seen = browser.eval(
            "(() => { const card = document.querySelector('#card-gelu_param').getBoundingClientRect();
                const strip = document.querySelector('.gallery-groups').getBoundingClientRect();
                return card.left >= strip.left && card.right <= strip.right
                    && card.top >= strip.top && card.bottom <= strip.bottom + 1; })()",
        );
        assert_eq!((seen.as_bool(), browser.eval("scrollY").as_u64()), (Some(true), Some(0)));
    }
}

#[test]
fn the_distribution_follows_its_mean() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/explore?f=relu");
    let before = browser.text("#distribution .readout");
    assert!(before.contains("0.3989"), "E[relu(Z)] = 1/√(2π): {before}");
    browser.set_value("#mean-range", "-3");
    browser.settle();
    let after = browser.text("#distribution .readout");
    assert!(after.contains("99.9 %"), "nearly all of the outputs are zero: {after}");
}

#[test]
fn a_hostile_address_is_survived_and_reported_and_the_report_can_be_dismissed() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    let hostile = "/#/explore?f=<script>alert(1)</script>&x=1e999&x0=NaN&eps=-5&alpha=%00&%F0%28=%FF&__proto__=1&lang=xx&show=";
    open(&browser, &site, hostile);
    let report = browser.text("#problems");
    for said in ["<script>alert(1)</script>", "1000", "eps", "lang", "show", "__proto__"] {
        assert!(report.contains(said), "{said:?} is in {report}");
    }
    browser.assert_quiet();
    browser.click("#problems button");
    browser.settle();
    assert!(browser.eval("document.getElementById('problems')").is_null());
    browser.wait_for("the address is clean", "!location.hash.includes('script')");
}

#[test]
fn the_address_follows_the_page_and_the_page_follows_the_address() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/explore?f=swish&beta=2.5&x=-1");
    assert_eq!(probe(&browser), -1.0);
    browser.set_value("#beta-field", "0.5");
    browser.wait_for("the address has β", "location.hash.includes('beta=0.5')");
    browser.eval("void (location.hash = '#/explore?f=tanh&x=2')");
    browser.wait_for("tanh is open", "document.querySelector('h1').textContent === 'Tanh'");
    assert_eq!(probe(&browser), 2.0);
    browser.eval("void history.back()");
    browser.wait_for("Swish is back", "document.querySelector('h1').textContent === 'Swish'");
    assert_eq!(browser.eval("document.querySelector('#beta-field').value"), "0.5");
    browser.assert_quiet();
}

#[test]
fn every_chart_is_exported_as_png_svg_and_csv() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    browser.inject(
        "window.saved = [];
         HTMLAnchorElement.prototype.click = function () { window.saved.push([this.download, this.href]); };
         const make = URL.createObjectURL;
         URL.createObjectURL = (blob) => { window.blobs = [...(window.blobs ?? []), blob]; return make(blob); };",
    );
    open(&browser, &site, "/#/explore?f=relu");
    let buttons = browser.eval("document.querySelectorAll('.chart-exports button').length");
    assert_eq!(buttons, 9, "three charts, three kinds each");
    browser.eval("void document.querySelectorAll('.chart-exports button').forEach((it) => it.dispatchEvent(new MouseEvent('click', { bubbles: true })))");
    browser.wait_for("nine files are offered", "window.saved.length === 9");
    let names = browser.eval("window.saved.map((it) => it[0]).sort().join(' ')");
    assert_eq!(
        names,
        "relu-inputs.csv relu-inputs.png relu-inputs.svg relu-outputs.csv relu-outputs.png relu-outputs.svg relu.csv relu.png relu.svg"
    );
    let small = browser.eval("window.blobs.filter((it) => it.size < 500).length");
    assert_eq!(small, 0, "no file is empty");
    browser.assert_quiet();
}
