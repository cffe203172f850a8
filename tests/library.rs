//! The core and the engine are a library: nothing of the browser comes with them, and a command line can use them.

use std::process::Command;

#[path = "../examples/table/nearness.rs"]
mod nearness;
#[path = "../examples/table/problem.rs"]
mod problem;
#[path = "../examples/table/request.rs"]
mod request;
#[path = "../examples/table/table.rs"]
mod table;

use request::Request;

/// Everything that knows a browser.
const BROWSER: [&str; 8] = [
    "yew",
    "gloo",
    "web-sys",
    "js-sys",
    "wasm-bindgen",
    "wasm-bindgen-futures",
    "plotters-canvas",
    "yew-macro",
];

/// The names of the crates that are built with these arguments.
fn tree(arguments: &[&str]) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--edges", "normal", "--prefix", "none"])
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("names are UTF-8");
    text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn without_default_features_no_crate_of_the_browser_is_in_the_tree() {
    let crates = tree(&["--no-default-features"]);
    assert!(crates.contains(&"activation-lab".to_owned()) && crates.contains(&"libm".to_owned()));
    let found: Vec<_> = crates.iter().filter(|it| BROWSER.contains(&it.as_str())).collect();
    assert!(found.is_empty(), "{found:?}");
    // The page needs them: the names above are those that would be found.
    let page = tree(&["--features", "app"]);
    assert!(BROWSER.iter().all(|it| page.iter().any(|name| name == it)), "{page:?}");
}

/// What the example prints, or complains of.
fn run(line: &str) -> Result<String, String> {
    let words = line.split_whitespace().map(str::to_owned);
    Request::parse(words).map(|request| table::table(&request)).map_err(|problem| problem.to_string())
}

#[test]
fn the_example_prints_a_line_for_each_point() {
    let text = run("elu alpha=0.5 --from -1 --to 1 --points 3").expect("a table");
    let lines: Vec<Vec<&str>> = text.lines().map(|it| it.split_whitespace().collect()).collect();
    assert_eq!(lines[0].join(" "), "ELU, alpha = 0.5");
    assert_eq!(lines[1], ["x", "f(x)", "f'(x)"]);
    assert_eq!(lines[2], ["-1", "-0.31606027941427883", "0.18393972058572117"]);
    assert_eq!(lines[3], ["0", "0", "0.5"]);
    assert_eq!(lines[4], ["1", "1", "1"]);
    assert_eq!(lines.len(), 5);
    let steps = run("elu --from -3 --to 3 --points 13").expect("a table");
    let x: Vec<f64> = steps.lines().skip(2).filter_map(|it| it.split_whitespace().next()).map(read).collect();
    assert_eq!(x, (-6..=6).map(|half| 0.5 * f64::from(half)).collect::<Vec<_>>());
}

#[test]
fn the_columns_of_the_example_are_aligned_and_its_numbers_read_back() {
    let text = run("sigmoid --from -40 --to 7.3 --points 50").expect("a table");
    let lengths: Vec<usize> = text.lines().skip(1).map(|it| it.chars().count()).collect();
    assert!(lengths.windows(2).all(|it| it[0] == it[1]), "{text}");
    let last: Vec<f64> = text.lines().last().expect("a line").split_whitespace().map(read).collect();
    let sigmoid = Request::parse(["logistic".to_owned()]).ok().expect("an alias").function;
    assert_eq!(last, [7.3, sigmoid.value(7.3), sigmoid.derivative(7.3)]);
    assert_eq!(text.lines().count(), 52);
}

fn read(text: &str) -> f64 {
    text.parse().expect("a number")
}

#[test]
fn a_parameter_may_be_named_by_its_symbol() {
    assert_eq!(run("elu α=0.5"), run("elu alpha=0.5"));
}

#[test]
fn every_mistake_on_the_command_line_is_answered_by_a_sentence_that_helps() {
    let said = [
        ("", "usage: table FUNCTION"),
        ("--from 1", "usage: table FUNCTION"),
        ("gleu", "there is no function \"gleu\"; did you mean "),
        ("gleu", "gelu"),
        ("softplsu", "did you mean softplus"),
        ("shrinkk", "there is no function"),
        ("qqqqqqqq", "there are identity"),
        ("elu beta=1", "elu has no parameter \"beta\"; it has alpha (0 to 3)"),
        ("relu alpha=1", "relu has no parameter \"alpha\"; it has none"),
        ("elu alpha=one", "alpha: \"one\" is not a number"),
        ("elu alpha=NaN", "alpha: \"NaN\" is not a number"),
        ("elu alpha=9", "alpha: 9 is not between 0 and 3"),
        ("elu 0.5", "0.5 needs a value"),
        ("elu --from", "--from needs a value"),
        ("elu --to x", "--to: \"x\" is not a number"),
        ("elu --from 3 --to -3", "--from 3 must be below --to -3"),
        ("elu --to inf", "--from -5 must be below --to inf, by a finite distance"),
        ("elu --points 1", "--points: a whole number from 2 to 100000"),
        ("elu --points 2.5", "--points: a whole number from 2 to 100000"),
        ("elu --step 1", "there is no option \"--step\""),
    ];
    for (line, want) in said {
        let problem = run(line).expect_err(line);
        assert!(problem.contains(want), "{line:?}: {problem}");
    }
}
