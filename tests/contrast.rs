//! The colours of `static/css/tokens.css` keep their contrast in every theme.

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../static/css/tokens.css");

/// What is read, on what it is read: WCAG 2.2 asks for 4.5 to 1.
const TEXT: [(&str, &[&str]); 5] = [
    ("ink", &["paper", "paper-raised", "shade-left", "shade-right", "grid"]),
    ("ink-soft", &["paper", "paper-raised"]),
    ("accent", &["paper", "paper-raised"]),
    ("danger", &["paper", "paper-raised"]),
    ("accent-ink", &["accent"]),
];

/// What is seen, on what it is seen: WCAG 2.2 asks for 3 to 1.
const MARKS: [(&str, &[&str]); 12] = [
    ("rule", &["paper", "paper-raised"]),
    ("focus", &["paper", "paper-raised"]),
    ("series-value", &["paper", "paper-raised", "shade-left", "shade-right"]),
    ("series-derivative", &["paper", "paper-raised", "shade-left", "shade-right"]),
    ("series-second", &["paper", "paper-raised", "shade-left", "shade-right"]),
    ("series-4", &["paper", "paper-raised"]),
    ("series-5", &["paper", "paper-raised"]),
    ("series-6", &["paper", "paper-raised"]),
    ("series-7", &["paper", "paper-raised"]),
    ("series-8", &["paper", "paper-raised"]),
    ("class-a", &["paper", "paper-raised"]),
    ("class-b", &["paper", "paper-raised"]),
];

type Palette = BTreeMap<String, [u8; 3]>;

#[test]
fn text_has_a_contrast_of_at_least_four_and_a_half_in_every_theme() {
    check(&TEXT, 4.5);
}

#[test]
fn marks_have_a_contrast_of_at_least_three_in_every_theme() {
    check(&MARKS, 3.0);
}

#[test]
fn every_colour_of_the_root_is_registered_so_that_scripts_read_one_colour() {
    for name in themes()["light"].keys() {
        assert!(TOKENS.contains(&format!("@property --{name} {{")), "--{name} is not registered");
    }
}

#[test]
fn the_contrast_of_black_on_white_is_twenty_one() {
    assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-12);
}

fn check(pairs: &[(&str, &[&str])], least: f64) {
    for (theme, palette) in themes() {
        for (front, backs) in pairs {
            for back in *backs {
                let ratio = contrast(palette[*front], palette[*back]);
                assert!(ratio >= least, "{theme}: --{front} on --{back} has {ratio:.2}, needs {least}");
            }
        }
    }
}

/// The three palettes: a projector is a light room's palette with its own overrides.
fn themes() -> BTreeMap<&'static str, Palette> {
    let root = declarations(":root {");
    let light: Palette = root.iter().map(|(name, values)| (name.clone(), values[0])).collect();
    let dark = root.iter().map(|(name, values)| (name.clone(), values[values.len() - 1])).collect();
    let mut projector = light.clone();
    projector.extend(
        declarations(":root[data-theme=\"projector\"] {").into_iter().map(|(name, values)| (name, values[0])),
    );
    BTreeMap::from([("light", light), ("dark", dark), ("projector", projector)])
}

/// Names and colours in one rule: one colour, or two in `light-dark(...)`.
fn declarations(selector: &str) -> Vec<(String, Vec<[u8; 3]>)> {
    let (_, rest) = TOKENS.split_once(selector).expect("the rule is in the file");
    let (block, _) = rest.split_once("\n}").expect("the rule ends");
    block.lines().filter_map(declaration).collect()
}

fn declaration(line: &str) -> Option<(String, Vec<[u8; 3]>)> {
    let (name, value) = line.trim().strip_prefix("--")?.split_once(':')?;
    let colours: Vec<_> = value.split('#').skip(1).filter_map(|it| hex(it.get(..6)?)).collect();
    (!colours.is_empty()).then(|| (name.to_owned(), colours))
}

fn hex(digits: &str) -> Option<[u8; 3]> {
    let channel = |i: usize| u8::from_str_radix(&digits[i..i + 2], 16).ok();
    Some([channel(0)?, channel(2)?, channel(4)?])
}

/// The contrast ratio of WCAG 2.2, from 1 to 21.
fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The relative luminance of an sRGB colour.
fn luminance(rgb: [u8; 3]) -> f64 {
    let [r, g, b] = rgb.map(|it| {
        let it = f64::from(it) / 255.0;
        if it <= 0.04045 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}
