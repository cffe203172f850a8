//! What a test does in a browser: open a route, wait for the page, look at it, and find no complaint in the console.

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::driver::Driver;

/// A screen to look at the site on.
#[derive(Clone, Copy)]
pub struct Viewport {
    pub width: u32,
    pub height: u32,
    /// Device pixels per CSS pixel.
    pub scale: f64,
}

impl Viewport {
    pub const DESKTOP: Self = Self { width: 1280, height: 900, scale: 1.0 };
    pub const PHONE: Self = Self { width: 360, height: 740, scale: 2.0 };
}

/// What the reader's system asks of every page.
#[derive(Clone, Copy)]
pub enum Preference {
    Dark,
    ReducedMotion,
}

/// A browser with a fresh profile and one page.
pub struct Browser {
    pub driver: Driver,
}

impl Browser {
    /// A browser in which English is the first language, at desktop size.
    pub fn start() -> Self {
        let browser = Self { driver: Driver::start() };
        browser.set_viewport(Viewport::DESKTOP);
        browser
    }

    /// Loads an address and returns once the page and what it refers to have arrived.
    pub fn open(&self, url: &str) {
        // Two addresses that differ in the hash alone are one page to the browser: leave it first.
        self.driver.post("url", &json!({ "url": "about:blank" }));
        self.driver.post("url", &json!({ "url": url }));
    }

    /// Loads an address and waits until the app has replaced the shell.
    pub fn open_app(&self, url: &str) {
        self.open(url);
        self.wait_for_app();
    }

    /// Loads a course page, goes into its frame and waits for the app there.
    pub fn open_embedded(&self, url: &str) {
        self.open(url);
        self.enter_frame("iframe");
        self.wait_for_app();
    }

    fn wait_for_app(&self) {
        self.wait_for("the app has taken the shell's place", "!document.getElementById('shell')");
    }

    /// Waits, frame by frame, until an expression holds in the page.
    pub fn wait_for(&self, what: &str, condition: &str) {
        let script =
            format!("(function look() {{ ({condition}) ? done() : requestAnimationFrame(look); }})();");
        if let Err(error) = self.driver.run_async(&script, &[]) {
            let text = self.eval("document.body.innerText.slice(0, 800)");
            panic!(
                "waited in vain until {what}: {error}\nthe page reads: {text}\nconsole: {:?}",
                self.console()
            );
        }
    }

    /// Returns when two more frames have been drawn: one in which the app lays out, one in which its charts draw.
    pub fn settle(&self) {
        let script = "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));";
        self.driver.run_async(script, &[]).expect("frames go on being drawn");
    }

    /// Brings an element to the top of the screen.
    pub fn scroll_to(&self, selector: &str) {
        self.driver.run("document.querySelector(arguments[0]).scrollIntoView();", &[json!(selector)]);
    }

    /// The value of an expression in the page.
    pub fn eval(&self, expression: &str) -> Value {
        self.driver.run(&format!("return ({expression});"), &[])
    }

    /// The text of the first element that a selector finds, as it is seen.
    pub fn text(&self, selector: &str) -> String {
        let text =
            self.driver.run("return document.querySelector(arguments[0])?.innerText;", &[json!(selector)]);
        text.as_str().unwrap_or_else(|| panic!("nothing on the page is {selector}")).to_owned()
    }

    /// A click of the pointer in the middle of an element.
    pub fn click(&self, selector: &str) {
        let element = self.element(selector);
        self.driver.post(&format!("element/{element}/click"), &json!({}));
    }

    /// Types into an element; keys outside the text are WebDriver's code points (`\u{E014}` is the right arrow).
    pub fn type_keys(&self, selector: &str, keys: &str) {
        let element = self.element(selector);
        self.driver.post(&format!("element/{element}/value"), &json!({ "text": keys }));
    }

    /// Presses the pointer in the middle of an element, moves it by CSS pixels and lets go.
    pub fn drag(&self, selector: &str, dx: i32, dy: i32) {
        let origin = json!({ "element-6066-11e4-a52e-4f735466cecf": self.element(selector) });
        let to = |x: i32, y: i32| json!({ "type": "pointerMove", "origin": origin, "x": x, "y": y, "duration": 0 });
        let steps = [
            to(0, 0),
            json!({ "type": "pointerDown", "button": 0 }),
            to(dx / 2, dy / 2),
            to(dx, dy),
            json!({ "type": "pointerUp", "button": 0 }),
        ];
        let pointer = json!({ "type": "pointer", "id": "pointer", "actions": steps });
        self.driver.post("actions", &json!({ "actions": [pointer] }));
    }

    /// Moves a slider or fills a field, as a reader's input would.
    pub fn set_value(&self, selector: &str, value: &str) {
        let script = "const it = document.querySelector(arguments[0]);
            it.value = arguments[1];
            it.dispatchEvent(new Event('input', { bubbles: true }));
            it.dispatchEvent(new Event('change', { bubbles: true }));";
        self.driver.run(script, &[json!(selector), json!(value)]);
    }

    /// The picture on a canvas, for telling whether it changed.
    pub fn canvas(&self, selector: &str) -> String {
        let script = "return document.querySelector(arguments[0]).toDataURL();";
        self.driver.run(script, &[json!(selector)]).as_str().expect("a data URL").to_owned()
    }

    /// Goes into a frame; all that follows happens there.
    pub fn enter_frame(&self, selector: &str) {
        let frame = self.driver.post("element", &json!({ "using": "css selector", "value": selector }));
        self.driver.post("frame", &json!({ "id": frame }));
    }

    pub fn set_viewport(&self, Viewport { width, height, scale }: Viewport) {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": width < 600 });
        self.driver.devtools("Emulation.setDeviceMetricsOverride", &metrics);
    }

    pub fn prefer(&self, preference: Preference) {
        let (name, value) = match preference {
            Preference::Dark => ("prefers-color-scheme", "dark"),
            Preference::ReducedMotion => ("prefers-reduced-motion", "reduce"),
        };
        let features = json!({ "features": [{ "name": name, "value": value }] });
        self.driver.devtools("Emulation.setEmulatedMedia", &features);
    }

    /// Switches the pages' own scripts off, from the next page on.
    pub fn disable_scripts(&self) {
        self.driver.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
    }

    /// Runs a script in every page from now on, before the page's own.
    pub fn inject(&self, script: &str) {
        self.driver.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script }));
    }

    /// Every warning and error on the console since the last look.
    pub fn console(&self) -> Vec<String> {
        let entries = self.driver.post("se/log", &json!({ "type": "browser" }));
        let entries = entries.as_array().expect("a list of log entries");
        let complaint = |it: &&Value| it["level"] == "SEVERE" || it["level"] == "WARNING";
        entries.iter().filter(complaint).map(|it| it["message"].to_string()).collect()
    }

    /// Every request that left the page's own origin.
    pub fn foreign_requests(&self) -> Value {
        self.eval(
            "performance.getEntriesByType('resource').map((it) => it.name)
                .filter((it) => new URL(it).host !== location.host)",
        )
    }

    /// What every page must be at every moment: no complaint on the console, no request to another origin.
    pub fn assert_quiet(&self) {
        assert_eq!(self.console(), Vec::<String>::new(), "the console is silent");
        assert_eq!(self.foreign_requests(), json!([]), "no request leaves the site's origin");
    }

    /// What axe-core finds wrong with the page, one line a rule.
    pub fn axe_violations(&self) -> Vec<String> {
        let file =
            std::env::var("AXE_CORE").expect("AXE_CORE names axe.min.js: run `make test` or scripts/e2e");
        let axe = std::fs::read_to_string(&file)
            .unwrap_or_else(|error| panic!("{file}: {error}; `make test` fetches it"));
        self.driver.run(&axe, &[]);
        let script =
            "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => done(violations.map((it) =>
            `${it.id} (${it.help}): ${it.nodes.map((node) => node.target.join(' ')).join(', ')}`)));";
        let found = self.driver.run_async(script, &[]).expect("axe-core runs");
        found.as_array().expect("a list").iter().map(ToString::to_string).collect()
    }

    /// Saves what is on the screen as `target/screenshots/NAME.png`.
    pub fn screenshot(&self, name: &str) -> PathBuf {
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots").join(format!("{name}.png"));
        self.save_screenshot(&path);
        path
    }

    /// Saves what is on the screen as a PNG file.
    pub fn save_screenshot(&self, path: &Path) {
        let image = self.driver.get("screenshot");
        let bytes = STANDARD.decode(image.as_str().expect("an image")).expect("base64");
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).expect("a folder for screenshots");
        }
        std::fs::write(path, bytes).expect("a writable screenshot");
    }

    /// WebDriver's name for the first element that a selector finds.
    fn element(&self, selector: &str) -> String {
        let found = self.driver.post("element", &json!({ "using": "css selector", "value": selector }));
        let name = found.as_object().and_then(|it| it.values().next()?.as_str());
        name.expect("an element has a name").to_owned()
    }
}
