//! The Compare page as a reader uses it: comparisons, gaps, the table, the bench, the keyboard, a phone.

use activation_lab::activation::{Function, Order, rows};
use activation_lab::experiment::gap::{Gap, Pair, largest_gap_on_reals};

use crate::harness::browser::{Browser, Viewport};
use crate::harness::keys::{ENTER, HOME, RIGHT};
use crate::harness::plot::{MOVING, PLOT, STILL};
use crate::harness::server::{Host, Server};

fn open(browser: &Browser, site: &Server, route: &str) {
    browser.open_app(&site.url(route));
    browser.wait_for("the plot is there", "document.querySelector('.explore-plot canvas')");
    browser.settle();
}

fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}

/// The numbers in the elements that a selector finds, with every digit.
fn data(browser: &Browser, selector: &str) -> Vec<f64> {
    let all =
        browser.eval(&format!("[...document.querySelectorAll('{selector} data')].map((it) => it.value)"));
    let all = all.as_array().expect("a list").iter().filter_map(|it| it.as_str()?.parse().ok());
    all.collect()
}

/// The slugs of the table's rows, from the top.
fn listed(browser: &Browser) -> Vec<String> {
    let all =
        browser.eval("[...document.querySelectorAll('[data-function]')].map((it) => it.dataset.function)");
    all.as_array().expect("a list").iter().filter_map(|it| Some(it.as_str()?.to_owned())).collect()
}

#[test]
fn every_preset_is_drawn_and_is_a_picture_of_its_own() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    for lang in ["en", "zh"] {
        open(&browser, &site, &format!("/#/compare?lang={lang}"));
        let count = browser.eval("document.querySelectorAll('#presets button').length").as_u64().unwrap_or(0);
        assert_eq!(count, 5);
        let mut pictures = Vec::new();
        for index in 1..=count {
            browser.click(&format!("#presets button:nth-of-type({index})"));
            browser.settle();
            let pressed = browser.eval("document.querySelectorAll('#presets [aria-pressed=true]').length");
            assert_eq!(pressed, 1, "the preset shows that it is chosen");
            let picture = browser.canvas(STILL);
            assert!(!pictures.contains(&picture), "preset {index} looks like another");
            pictures.push(picture);
        }
        browser.assert_quiet();
    }
}

#[test]
fn the_gaps_on_the_page_are_those_of_the_core_to_the_last_bit() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/compare?c=gelu;gelu_tanh;silu;swish,beta=1.702");
    let gelu = function("gelu");
    let others = [function("gelu_tanh"), function("silu"), function("swish").with_param(0, 1.702)];
    let expected = others.map(|it| {
        let pair = Pair { function: &it, baseline: &gelu, order: Order::Value };
        match largest_gap_on_reals(pair) {
            Gap::Attained { size, .. } => size,
            gap => panic!("{gap:?}"),
        }
    });
    assert_eq!(data(&browser, "#gaps td:nth-of-type(2)"), expected);
    browser.click("#gaps td:nth-of-type(2) button");
    browser.settle();
    let probe = browser.eval("Number(document.querySelector('#probe-field').value)").as_f64();
    assert!(probe.is_some_and(|it| (it - 2.698_941).abs() < 1e-5), "the probe went to the gap: {probe:?}");
    browser.assert_quiet();
}

#[test]
fn one_probe_reads_every_curve_and_moves_without_redrawing_them() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/compare?c=gelu;mish");
    browser.set_value("#probe-field", "-0.7517915246935645");
    browser.settle();
    let x = -0.7517915246935645;
    let (gelu, mish) = (function("gelu").value(x), function("mish").value(x));
    assert_eq!(data(&browser, "#readout"), [gelu, mish, mish - gelu]);
    let (still, moving) = (browser.canvas(STILL), browser.canvas(MOVING));
    browser.drag(PLOT, 60, 0);
    browser.settle();
    assert_eq!(browser.canvas(STILL), still);
    assert_ne!(browser.canvas(MOVING), moving);
    browser.type_keys(PLOT, HOME);
    browser.type_keys(PLOT, RIGHT);
    browser.settle();
    assert_eq!(browser.eval("document.querySelector('#probe-field').value"), "-7.8");
    browser.assert_quiet();
}

#[test]
fn curves_are_added_set_hidden_measured_against_and_removed_and_the_address_follows() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/compare?c=relu;elu");
    let before = browser.canvas(STILL);
    browser.set_value("#add", "elu");
    browser.settle();
    browser.set_value("#c3-alpha-range", "2.5");
    browser.settle();
    assert_ne!(browser.canvas(STILL), before);
    browser.click("#curve-1 .baseline + .remove");
    browser.wait_for("the address has what is left", "location.hash.includes('c=elu;elu,alpha=2.5')");
    browser.click("#curve-2 .baseline");
    browser.click("#curve-1 input");
    browser.wait_for("the address has the rest", "/base=2&off=1/.test(location.hash)");
    let address = browser.eval("location.hash");
    let picture = browser.canvas(STILL);
    open(&browser, &site, &format!("/{}", address.as_str().expect("an address")));
    assert_eq!(browser.canvas(STILL), picture, "the address shows the same");
    browser.click(".plot-toolbar [data-code=df]");
    browser.settle();
    assert_ne!(browser.canvas(STILL), picture);
    browser.assert_quiet();
}

#[test]
fn the_table_is_sorted_by_click_and_by_keyboard_and_filtered_with_a_count() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/compare?c=relu");
    let teaching: Vec<String> = rows::ALL.iter().map(|it| it.id.to_owned()).collect();
    assert_eq!(listed(&browser), teaching);
    let sort = "document.querySelector('[data-column=lipschitz]').getAttribute('aria-sort')";
    browser.click("[data-column=lipschitz] button");
    browser.settle();
    assert_eq!(browser.eval(sort), "ascending");
    let slope = |id: &String| function(id).facts().lipschitz.value;
    let up = listed(&browser);
    assert!(up.windows(2).all(|it| slope(&it[0]) <= slope(&it[1])), "{up:?}");
    browser.type_keys("[data-column=lipschitz] button", ENTER);
    browser.settle();
    assert_eq!(browser.eval(sort), "descending");
    let down = listed(&browser);
    assert!(down.windows(2).all(|it| slope(&it[0]) >= slope(&it[1])), "{down:?}");

    browser.click("#properties [data-code=zero]");
    browser.click("#properties [data-code=open]");
    browser.settle();
    let left = listed(&browser);
    assert!(left.contains(&"identity".to_owned()) && !left.contains(&"tanh".to_owned()), "{left:?}");
    assert!(browser.text("#count").starts_with(&left.len().to_string()), "{}", browser.text("#count"));
    browser.wait_for("the address has them", "location.hash.includes('sort=-lipschitz&only=zero,open')");

    browser.type_keys("[data-function=identity] button", ENTER);
    browser.wait_for("the row's function is in the plot", "location.hash.includes('c=relu;identity')");
    browser.click("[data-function=identity] td");
    browser.wait_for("it is there a second time", "location.hash.includes('c=relu;identity;identity')");
    browser.assert_quiet();
}

#[test]
fn the_bench_fills_the_chart_and_the_column_and_the_page_stays_awake() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/compare?c=gelu");
    let cell = "document.querySelector('[data-function=relu] td:nth-last-child(2)').textContent";
    assert_eq!(browser.eval(cell), "–");
    browser.click("#cost-start");
    browser.wait_for("it runs", "document.querySelector('#cost progress')");
    let script = "let frames = 0; const start = performance.now();
        (function next() { ++frames < 30 ? requestAnimationFrame(next) : done(performance.now() - start); })();";
    let frames = browser.driver.run_async(script, &[]).expect("thirty frames are drawn");
    assert!(frames.as_f64().is_some_and(|it| it < 3000.0), "30 frames took {frames} ms beside the bench");
    browser.wait_for("it is done", "document.querySelector('#cost-start')");
    browser.settle();
    let costs = browser.eval("[...document.querySelectorAll('[data-function] td:nth-last-child(2)')].map((it) => parseFloat(it.textContent))");
    let costs: Vec<f64> = costs.as_array().expect("a list").iter().filter_map(|it| it.as_f64()).collect();
    assert_eq!(costs.len(), rows::ALL.len(), "every function has its cost");
    assert!(
        costs.iter().all(|it| (0.0..1000.0).contains(it)) && costs.iter().any(|it| *it > 0.0),
        "{costs:?}"
    );
    assert!(
        browser.eval("document.querySelector('#cost canvas').width").as_u64() > Some(100),
        "the chart is there"
    );
    let status = browser.text("#cost-status");
    assert!(status.contains("ms") && status.contains("2048"), "{status}");
    browser.assert_quiet();
}

#[test]
fn a_bench_can_be_cancelled_and_one_without_a_worker_says_so() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    open(&browser, &site, "/#/compare");
    browser.click("#cost-start");
    browser.wait_for("it runs", "document.querySelector('#cost-cancel')");
    browser.click("#cost-cancel");
    browser.wait_for("it has stopped", "!document.querySelector('#cost progress')");
    browser.assert_quiet();
    let broken = Server::site(Host::WithoutTrainer);
    open(&browser, &broken, "/#/compare");
    browser.click("#cost-start");
    browser.wait_for("the page says so", "document.querySelector('#cost-status.danger')");
}

#[test]
fn on_a_phone_the_table_scrolls_in_its_own_region_and_the_page_does_not() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    browser.set_viewport(Viewport { width: 360, height: 740, scale: 2.0 });
    let eight = "relu;leaky_relu;prelu;relu6;elu;swish,beta=1.702;gelu_param;softplus";
    for lang in ["en", "zh"] {
        open(&browser, &site, &format!("/#/compare?c={eight}&lang={lang}"));
        assert_eq!(browser.eval("document.documentElement.scrollWidth"), 360, "in {lang}");
        let table = "document.querySelector('.compare-table')";
        assert_eq!(browser.eval(&format!("{table}.scrollWidth > {table}.clientWidth")), true);
        assert_eq!(browser.eval(&format!("{table}.tabIndex")), 0, "the keyboard can scroll it");
    }
}

#[test]
fn a_full_comparison_with_costs_is_accessible() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    let eight = "relu;leaky_relu;prelu;relu6;elu;swish,beta=1.702;gelu_param;softplus";
    open(&browser, &site, &format!("/#/compare?c={eight}&only=zero&sort=-range&order=d2f"));
    browser.click("#cost-start");
    browser.wait_for(
        "it is done",
        "document.querySelector('#cost canvas') && document.querySelector('#cost-start')",
    );
    browser.settle();
    let found = browser.axe_violations();
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn a_comparison_asked_for_on_explore_is_shown_as_its_address_says() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    browser.open_app(&site.url("/#/explore"));
    browser.eval("void (location.hash = '#/compare?c=silu;elu,alpha=2;relu&base=2&order=df')");
    browser.wait_for("the comparison is there", "document.querySelectorAll('#gaps tbody tr').length === 2");
    browser.settle();
    assert_eq!(browser.eval("location.hash"), "#/compare?c=silu;elu,alpha=2;relu&base=2&order=df");
    assert_eq!(browser.eval("document.querySelectorAll('.app').length"), 1, "one bundle shows the page");
    browser.assert_quiet();
}
