//! Files of a run.

use serde_json::Value;

use super::page::{TRAIN_LOSS, number, open, train_epochs};
use crate::harness::browser::Browser;
use crate::harness::server::{Host, Server};

/// Keeps what the page saves: names, and texts as they arrive.
const KEEP: &str = "
    window.saved = {};
    let latest;
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { latest = blob; return make.call(URL, blob); };
    HTMLAnchorElement.prototype.click = function () {
        const name = this.download;
        latest.text().then((text) => { window.saved[name] = text; });
    };";

fn saved(browser: &Browser, button: &str, name: &str) -> String {
    browser.eval(&format!("document.querySelector('{button}').click()"));
    browser.wait_for(&format!("{name} is saved"), &format!("window.saved['{name}']"));
    browser.eval(&format!("window.saved['{name}']")).as_str().expect("a text").to_owned()
}

#[test]
fn weights_scores_start_and_program_of_a_run_are_saved_as_files() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    browser.inject(KEEP);
    open(&browser, &site, "f=gelu&net=4");
    train_epochs(&browser, 2);
    let scores = saved(&browser, "#take-scores", "run.csv");
    let rows: Vec<&str> = scores.lines().collect();
    assert_eq!((rows[0], rows.len()), ("epoch,train_loss,test_loss,train_quality,test_quality", 4));
    let loss: f64 = rows[3].split(',').nth(1).and_then(|it| it.parse().ok()).expect("a loss");
    assert!((loss - number(&browser, TRAIN_LOSS)).abs() < 1e-4, "{loss} is the loss on the screen");
    for (button, name) in [("#take-weights", "weights.json"), ("#take-numbers", "run.json")] {
        let text = saved(&browser, button, name);
        assert!(serde_json::from_str::<Value>(&text).is_ok_and(|it| it.is_object()), "{name} is JSON");
    }
    browser.click("#take-away summary");
    for (language, name, imported) in [
        ("NumPy", "run_numpy.py", "import numpy"),
        ("PyTorch", "run_pytorch.py", "import torch"),
        ("JAX", "run_jax.py", "import jax"),
    ] {
        browser.click(&format!("#take-away [data-code={language}]"));
        browser.wait_for(
            &format!("the {language} program is shown"),
            &format!("document.querySelector('#take-away pre').textContent.includes('{imported}')"),
        );
        assert!(saved(&browser, "#take-program", name).contains(imported), "{name}");
    }
    browser.assert_quiet();
}
