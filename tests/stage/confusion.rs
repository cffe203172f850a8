//! The table of what was taken for what.

use activation_lab::nn::observation::score::Confusion;
use activation_lab::nn::samples::{Samples, Targets};
use activation_lab::nn::task::{OwnSamples, Source};
use activation_lab::page::train::stage::classes::names;
use activation_lab::page::train::stage::confusion::matrix;
use activation_lab::page::train::stage::hero::{Hero, hero};
use activation_lab::text::{Lang, Texts};

use crate::support::{confusion, snapshot};

fn en() -> &'static Texts {
    Texts::of(Lang::En)
}

#[test]
fn rows_are_true_classes_and_shares_are_of_the_row() {
    let counts = Confusion { classes: 2, counts: vec![3, 1, 0, 6] };
    let table = matrix(&counts, &names(&Source::BreastCancer, 2, en()), en());
    assert_eq!(table.columns, ["benign", "malignant"]);
    let row = &table.rows[0];
    assert_eq!((row.name.as_str(), row.total.as_str()), ("benign", "4"));
    assert_eq!((row.cells[0].share.as_str(), row.cells[1].share.as_str()), ("75 %", "25 %"));
    assert_eq!((row.cells[1].level, row.cells[0].level, table.rows[1].cells[0].level), (2, 6, 0));
    assert_eq!(row.cells[1].sentence, "1 of benign answered as malignant");
    assert!(row.cells[0].is_right && !row.cells[1].is_right);
    assert!(table.rows[1].cells[0].share.is_empty(), "no count, no share");
    assert!(table.summary.contains("9 of 10") && table.summary.contains("benign taken for malignant"));
}

#[test]
fn ten_classes_are_all_named_and_the_summary_is_true() {
    let table = matrix(&confusion(10), &names(&Source::Digits, 10, en()), en());
    assert_eq!((table.rows.len(), table.columns.len(), table.columns[9].as_str()), (10, 10, "9"));
    assert!(table.rows.iter().flat_map(|it| &it.cells).all(|it| it.level <= 8));
}

#[test]
fn nothing_to_judge_by_is_said() {
    let empty = matrix(&Confusion { classes: 3, counts: vec![0; 9] }, &names(&Source::Iris, 3, en()), en());
    assert_eq!(empty.summary, en().stage().no_test_samples);
    let right =
        matrix(&Confusion { classes: 2, counts: vec![5, 0, 0, 5] }, &names(&Source::Moons, 2, en()), en());
    assert_eq!(right.summary, "10 of 10 test samples are right (100.0 %).");
    let one = matrix(&Confusion { classes: 1, counts: vec![4] }, &names(&Source::Moons, 1, en()), en());
    assert_eq!(one.rows.len(), 1);
    assert!(matrix(&Confusion { classes: 0, counts: Vec::new() }, &[], en()).rows.is_empty());
}

#[test]
fn classes_are_named_in_the_language_of_the_page_and_own_ones_as_their_owner_did() {
    let zh = Texts::of(Lang::Zh);
    assert_eq!(names(&Source::Iris, 3, zh)[0], "山鸢尾");
    assert_eq!(names(&Source::Spiral { arms: 3 }, 3, en()), ["class A", "class B", "class C"]);
    let own = OwnSamples {
        samples: Samples {
            inputs: 2,
            features: Vec::new(),
            targets: Targets::Classes { labels: Vec::new(), classes: 3 },
        },
        input_names: Vec::new(),
        class_names: vec!["cat".to_owned(), String::new()],
    };
    assert_eq!(names(&Source::Own(own), 3, en()), ["cat", "class B", "class C"]);
}

#[test]
fn samples_with_many_numbers_are_shown_by_their_mistakes() {
    let mut seen = snapshot(3, 3);
    assert_eq!(hero(&seen), Hero::Scores);
    seen.confusion = Some(confusion(3));
    assert_eq!(hero(&seen), Hero::Confusion);
}
