//! The few WebDriver commands that the tests need, over plain HTTP to a chromedriver of their own.

use std::io::{BufRead, BufReader, Lines};
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

/// Headless, quiet, and silent on the network.
const FLAGS: [&str; 11] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    // A frame in a process of its own keeps its console from chromedriver.
    "--disable-features=IsolateSandboxedIframes",
    "--lang=en-US",
];

/// How long a script may wait inside the page before a test counts as failed, in milliseconds.
const SCRIPT_TIMEOUT: u32 = 30_000;

/// How often chromedriver is started before a test gives up. It finds its free port in one address family and
/// then takes it in another, so that one of two drivers that start at the same moment can end at once.
const START_ATTEMPTS: usize = 10;

/// One browser with a fresh profile. It ends with this value.
pub struct Driver {
    process: Child,
    /// Held open: chromedriver dies of a closed pipe.
    _stdout: Lines<BufReader<ChildStdout>>,
    session: String,
}

impl Driver {
    /// Starts chromedriver on a free port, and a browser through it.
    pub fn start() -> Self {
        let (process, stdout, port) = (0..START_ATTEMPTS)
            .find_map(|_| listening())
            .unwrap_or_else(|| panic!("chromedriver did not listen in {START_ATTEMPTS} attempts"));
        let root = format!("http://127.0.0.1:{port}/session");
        let capabilities = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome",
            "goog:chromeOptions": { "args": FLAGS },
            "goog:loggingPrefs": { "browser": "ALL" },
            "timeouts": { "script": SCRIPT_TIMEOUT },
        } } });
        let created = send(minreq::post(&root), &capabilities).expect("a browser starts");
        let id = created["sessionId"].as_str().expect("a session has an id");
        Self { process, _stdout: stdout, session: format!("{root}/{id}") }
    }

    /// Sends a command that has a body.
    pub fn post(&self, command: &str, body: &Value) -> Value {
        send(minreq::post(format!("{}/{command}", self.session)), body)
            .unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// Sends a command that only reads.
    pub fn get(&self, command: &str) -> Value {
        read(minreq::get(format!("{}/{command}", self.session)))
            .unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// Runs a script in the page and returns what it returns.
    pub fn run(&self, script: &str, args: &[Value]) -> Value {
        self.post("execute/sync", &json!({ "script": script, "args": args }))
    }

    /// Runs a script that ends by calling `done(value)`, within the script timeout.
    pub fn run_async(&self, script: &str, args: &[Value]) -> Result<Value, String> {
        let script = format!("const done = arguments[arguments.length - 1]; {script}");
        let body = json!({ "script": script, "args": args });
        send(minreq::post(format!("{}/execute/async", self.session)), &body)
    }

    /// Sends a command of the browser's own protocol, such as a change of viewport.
    pub fn devtools(&self, command: &str, params: &Value) -> Value {
        self.post("goog/cdp/execute", &json!({ "cmd": command, "params": params }))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The browser is asked to go first: killing only its driver would leave it behind.
        let _ = minreq::delete(&self.session).send();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A chromedriver with the port that it listens on, or nothing where it ended before it had one.
fn listening() -> Option<(Child, Lines<BufReader<ChildStdout>>, u16)> {
    let mut process = Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("chromedriver is missing: `make test` installs it");
    let mut stdout = BufReader::new(process.stdout.take().expect("stdout is piped")).lines();
    let port = stdout.by_ref().map_while(Result::ok).find_map(|line| {
        line.split_once("successfully on port ")?.1.trim_end_matches('.').parse::<u16>().ok()
    });
    if port.is_none() {
        let status = process.wait();
        eprintln!("chromedriver ended before it listened: {status:?}");
    }
    Some((process, stdout, port?))
}

fn send(request: minreq::Request, body: &Value) -> Result<Value, String> {
    read(request.with_header("Content-Type", "application/json").with_body(body.to_string()))
}

/// The value in WebDriver's answer, or its error in words.
fn read(request: minreq::Request) -> Result<Value, String> {
    let response = request.send().map_err(|error| error.to_string())?;
    let mut answer: Value = serde_json::from_slice(response.as_bytes()).map_err(|error| error.to_string())?;
    let value = answer["value"].take();
    match value.get("error") {
        Some(error) => Err(format!("{error}: {}", value["message"])),
        None => Ok(value),
    }
}
