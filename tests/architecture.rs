//! The architecture, kept by a test: who may know whom, where the browser may be known, how long a file may grow.

#[path = "architecture/rules.rs"]
mod rules;
#[path = "architecture/source.rs"]
mod source;

use source::Source;

const TYPICAL_FILE: usize = 120;

#[test]
fn every_source_file_keeps_the_rules_of_the_house() {
    let broken: Vec<String> = Source::under(&["src"], &["rs"]).iter().flat_map(rules::of_source).collect();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn tests_examples_and_static_files_are_finished_and_short() {
    let files = Source::under(&["tests", "examples", "static", "scripts", "bench"], &["rs", "css", "js", ""]);
    let broken: Vec<String> = files.iter().flat_map(rules::of_any).collect();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn half_of_the_files_have_at_most_a_hundred_and_twenty_lines() {
    let files = Source::under(&["src", "tests", "examples", "bench"], &["rs"]);
    let mut lengths: Vec<usize> = files.iter().map(|it| it.text.lines().count()).collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median <= TYPICAL_FILE, "the median is {median} lines");
}

#[test]
fn the_page_has_no_inline_script_and_no_inline_style() {
    let page = include_str!("../index.html");
    assert!(!page.contains("<style") && !page.contains(" style="), "styles come from stylesheets");
    let handler = page.split_whitespace().find(|it| it.starts_with("on") && it.contains("=\""));
    assert_eq!(handler, None, "handlers are set by scripts");
    let scripts = page.matches("<script").count();
    assert_eq!(scripts, page.matches("<script data-trunk src=").count(), "every script is a file");
}

#[test]
fn the_page_the_local_server_and_the_browser_tests_state_one_policy() {
    let policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
    let stated =
        [include_str!("../index.html"), include_str!("../Trunk.toml"), include_str!("e2e/harness/server.rs")];
    for file in stated {
        assert!(file.contains(&format!("\"{policy}\"")), "the policy is not {policy:?} in:\n{file}");
    }
}

#[test]
fn planted_faults_are_found_at_their_line() {
    let planted = [
        ("src/activation/row.rs", "use crate::nn::layer;", "activation must not use nn::layer"),
        ("src/chart/axis.rs", "use crate::text::Lang;", "chart must not use text::Lang"),
        ("src/nn/layer.rs", "fn f() -> crate::experiment::Run {}", "nn must not use experiment::Run"),
        ("src/page/explore.rs", "use crate::app::App;", "page must not use app::App"),
        ("src/app/root.rs", "use crate::worker::session::Session;", "app must not use worker::session"),
        ("src/nn/layer.rs", "use crate::{activation, app};", "once per layer"),
        ("src/page/explore.rs", "use yew::prelude::*;", "may know yew"),
        ("src/chart/axis.rs", "fn f(_: web_sys::Element) {}", "may know web_sys"),
        ("src/page/train.rs", "let data = Dataset::load(&task, 1);", "may know Dataset::load"),
        ("src/chart/axis.rs", "#[derive(serde::Serialize)]", "may know serde"),
        ("src/experiment/run.rs", "let start = std::time::Instant::now();", "may know Instant"),
        ("src/app/root.rs", "html! { <p style=\"color: red\" /> }", "inline styles"),
        ("src/app/root.rs", concat!("// TO", "DO: finish"), "unfinished work"),
    ];
    for (path, line, rule) in planted {
        let source = Source { path: path.into(), text: format!("//! A file.\n{line}\n") };
        let broken = rules::of_source(&source);
        assert!(
            matches!(&broken[..], [only] if only.starts_with(&format!("{path}:2: ")) && only.contains(rule)),
            "{line:?} gives {broken:?}, not {rule:?}"
        );
    }
    let long = Source { path: "src/lib.rs".into(), text: "\n".repeat(301) };
    assert_eq!(rules::of_source(&long).len(), 1, "a long file is found");
}

#[test]
fn words_in_comments_and_strings_break_no_rule() {
    let text = "// yew and crate::app are named here.\nlet it = \"yew, crate::app, Instant\";\nlet gated_yew_like = 1;\n";
    let source = Source { path: "src/activation/row.rs".into(), text: text.into() };
    assert_eq!(rules::of_source(&source), Vec::<String>::new());
}
