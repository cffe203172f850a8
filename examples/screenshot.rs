//! Takes a picture of the built site: `scripts/screenshot --help`.

#[path = "../tests/e2e/harness/mod.rs"]
mod harness;

use std::path::Path;
use std::process::ExitCode;

use harness::browser::{Browser, Viewport};
use harness::server::{Host, Server};

const USAGE: &str = "scripts/screenshot FILE.png [ROUTE] [WIDTHxHEIGHT[@SCALE]] [SELECTOR] [CLICK UNTIL]
  ROUTE     address in the site, default #/explore; theme and language go there: '#/train?theme=dark&lang=zh'
  SIZE      default 1280x900; a phone is 360x740@2
  SELECTOR  an element to scroll to first; empty for none
  CLICK     an element to click, such as '#play'
  UNTIL     an expression of the page to wait for after that";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let arg = |i: usize, default: &str| args.get(i).map_or(default.to_owned(), Clone::clone);
    let (Some(file), Some(viewport)) = (args.first(), viewport(&arg(2, "1280x900"))) else {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    };

    let site = Server::site(Host::Open);
    let browser = Browser::start();
    browser.set_viewport(viewport);
    browser.open_app(&site.url(&format!("/{}", arg(1, "#/explore"))));
    browser.settle();
    if let (Some(selector), Some(condition)) = (args.get(4), args.get(5)) {
        browser.wait_for("there is something to click", &format!("document.querySelector('{selector}')"));
        browser.click(selector);
        browser.wait_for(condition, condition);
    }
    if let Some(selector) = args.get(3).filter(|it| !it.is_empty()) {
        browser.scroll_to(selector);
        browser.settle();
    }
    browser.save_screenshot(Path::new(file));
    for line in browser.console() {
        eprintln!("console: {line}");
    }
    ExitCode::SUCCESS
}

/// A size such as `360x740@2`.
fn viewport(size: &str) -> Option<Viewport> {
    let (size, scale) = size.split_once('@').unwrap_or((size, "1"));
    let (width, height) = size.split_once('x')?;
    Some(Viewport { width: width.parse().ok()?, height: height.parse().ok()?, scale: scale.parse().ok()? })
}
