//! Measures the frames of the Train page while networks train: `scripts/frames`.
#![allow(clippy::print_stdout, reason = "a command-line tool")]

#[path = "../tests/e2e/harness/mod.rs"]
mod harness;

use harness::browser::{Browser, Viewport};
use harness::server::{Host, Server};

/// The largest network of TensorFlow Playground.
const LARGEST: &str = "data=spiral&net=8,8,8,8,8,8&in=x1,x2,x1sq,x2sq,x1x2,sinx1,sinx2&speed=100";

/// What is trained: a name, the function, and the other options of the address.
const RUNS: [(&str, &str, &str); 4] = [
    ("two layers of 8, an epoch a frame", "tanh", "speed=1"),
    ("six layers of 8 ReLU, seven features, 100 epochs a frame", "relu", LARGEST),
    ("six layers of 8 tanh, seven features, 100 epochs a frame", "tanh", LARGEST),
    ("ten layers of 256", "relu", "net=256,256,256,256,256,256,256,256,256,256&lr=0.01"),
];

/// Watches so many frames once the run has found its pace, and notes those that the browser itself calls long.
const WATCH: &str = "
    const epoch = () => Number(document.querySelector('#run dd').textContent);
    const steps = [], total = arguments[0];
    let long = 0, start, last, before = 30;
    const watch = new PerformanceObserver((list) => { long += list.getEntries().length; });
    requestAnimationFrame(function next(now) {
        if (before-- > 0) return requestAnimationFrame(next);
        if (last === undefined) {
            start = epoch();
            watch.observe({ type: 'long-animation-frame' });
        }
        if (last !== undefined) steps.push(now - last);
        last = now;
        if (steps.length < total) return requestAnimationFrame(next);
        watch.disconnect();
        steps.sort((a, b) => a - b);
        const at = (share) => steps[Math.min(total - 1, Math.floor(share * total))];
        done([at(0.5), at(0.95), at(0.99), steps[total - 1], long, (epoch() - start) / total]);
    });";
const FRAMES: u32 = 400;

fn main() {
    let site = Server::site(Host::Open);
    let browser = Browser::start();
    println!("milliseconds from frame to frame over {FRAMES} frames, in headless Chromium");
    for viewport in [Viewport::DESKTOP, Viewport::PHONE] {
        browser.set_viewport(viewport);
        for (name, function, options) in RUNS {
            browser.open_app(&site.url(&format!("/#/train?f={function}&{options}")));
            browser.wait_for("the run is ready", "document.querySelector('#run dd')?.textContent === '0'");
            browser.eval("document.querySelector('#play').click()");
            browser.wait_for("it trains", "document.querySelector('#run dd').textContent !== '0'");
            let found = browser.driver.run_async(WATCH, &[FRAMES.into()]).expect("frames are drawn");
            let number = |index: usize| found[index].as_f64().unwrap_or(f64::NAN);
            println!(
                "{:>4} px, {name}: median {:.1}, 95 % {:.1}, 99 % {:.1}, longest {:.1}; {} long; {:.2} epochs a frame",
                viewport.width,
                number(0),
                number(1),
                number(2),
                number(3),
                number(4),
                number(5)
            );
        }
    }
}
