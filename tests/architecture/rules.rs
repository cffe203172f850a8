//! The rules of the house. Each takes a file and names what breaks it.

use crate::source::{Source, mentions};

/// The layer that stands below all others.
const EVERYONES: &str = "decimal";

/// Who may use whom. A name with `::` allows that module of the layer only.
const LAYERS: [(&str, &[&str]); 10] = [
    (EVERYONES, &[]),
    ("activation", &[]),
    ("nn", &["activation"]),
    ("experiment", &["activation", "nn"]),
    ("worker", &["activation", "nn", "experiment"]),
    ("chart", &[]),
    ("text", &[]),
    ("page", &["activation", "nn", "experiment", "chart", "text", "worker::protocol", "worker::message"]),
    ("app", &["page", "chart", "text", "worker::protocol", "worker::message"]),
    ("bin", &["app", "worker::runtime"]),
];

/// Crates and names with the only places that may know them.
const KNOWN_TO: [(&[&str], &[&str]); 5] = [
    (
        &[
            "yew",
            "yew_router",
            "web_sys",
            "js_sys",
            "gloo",
            "plotters_canvas",
            "wasm_bindgen",
            "wasm_bindgen_futures",
        ],
        &["src/app/", "src/bin/", "src/worker/runtime.rs"],
    ),
    (&["serde"], &["src/nn/", "src/experiment/", "src/worker/protocol", "src/worker/message"]),
    // The bytes of the real data would come into the bundle of whoever loads them.
    (&["Dataset::load"], &["src/nn/", "src/experiment/", "src/worker/"]),
    (&["postcard"], &["src/worker/protocol", "src/worker/message"]),
    (&["Instant", "SystemTime", "Date", "Math::random", "getrandom", "thread_rng"], &["src/app/"]),
];

/// Words that are notes to oneself. In two parts, so that this file may hold them.
const UNFINISHED: [&str; 5] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("dbg", "!("),
    concat!("todo", "!("),
    concat!("unimplemented", "!("),
];

const LONGEST_FILE: usize = 300;

/// Everything in one file of `src/` that breaks a rule, each as `file:line: rule`.
pub fn of_source(source: &Source) -> Vec<String> {
    let mut broken = imports(source);
    for (line, code) in source.code() {
        let mut report = |rule: String| broken.push(format!("{}:{line}: {rule}", source.path));
        for (names, places) in KNOWN_TO {
            if places.iter().any(|it| source.path.starts_with(it)) {
                continue;
            }
            for name in names.iter().filter(|it| mentions(&code, it)) {
                report(format!("only {} may know {name}", places.join(", ")));
            }
        }
        if mentions(&code, "style") && code.contains("style=") {
            report(
                "the site's policy forbids inline styles: use a class, or set a property of the element"
                    .into(),
            );
        }
    }
    broken.extend(of_any(source));
    broken
}

/// What holds for tests, examples and stylesheets as well.
pub fn of_any(source: &Source) -> Vec<String> {
    let mut broken = Vec::new();
    for (i, line) in source.text.lines().enumerate() {
        for note in UNFINISHED.iter().filter(|it| line.contains(**it)) {
            broken.push(format!("{}:{}: {note} is unfinished work", source.path, i + 1));
        }
    }
    let lines = source.text.lines().count();
    if lines > LONGEST_FILE {
        broken.push(format!("{}:{lines}: a file has {LONGEST_FILE} lines at most", source.path));
    }
    broken
}

/// Uses of a layer that this file's layer must not know.
fn imports(source: &Source) -> Vec<String> {
    let Some((layer, allowed)) = LAYERS.iter().find(|(name, _)| source.layer() == Some(*name)) else {
        return Vec::new();
    };
    let mut broken = Vec::new();
    for (line, code) in source.code() {
        for used in uses(&code) {
            let own = used.split("::").next() == Some(*layer);
            let may = used.split("::").next() == Some(EVERYONES)
                || allowed.iter().any(|it| used == *it || used.starts_with(&format!("{it}::")));
            if !own && !may {
                broken.push(format!("{}:{line}: {layer} must not use {used}", source.path));
            }
        }
    }
    broken
}

/// The paths after `crate::` or the library's name in one line, two segments deep: `worker::protocol`.
fn uses(code: &str) -> Vec<String> {
    let mut uses = Vec::new();
    for root in ["crate::", "activation_lab::"] {
        for (at, _) in code.match_indices(root) {
            let rest = &code[at + root.len()..];
            // A group of layers in one `use` would hide them from this test.
            if rest.starts_with('{') {
                uses.push(format!("{{...}} in one group: write `use {root}...` once per layer"));
                continue;
            }
            let end =
                rest.find(|it: char| !(it.is_alphanumeric() || it == '_' || it == ':')).unwrap_or(rest.len());
            let path: Vec<&str> = rest[..end].split("::").filter(|it| !it.is_empty()).take(2).collect();
            uses.push(path.join("::"));
        }
    }
    uses
}
