//! What the Explore page knows of a vector function: its inputs, its address, its charts and its words.

use activation_lab::activation::vector::rows::{SIGNATURES, by_id};
use activation_lab::activation::vector::{Signature, VectorFunction};
use activation_lab::chart::key::{Pace, PlotKey};
use activation_lab::page::action::Action;
use activation_lab::page::address::{format, format_function, format_page, parse};
use activation_lab::page::explore::action::ExploreAction;
use activation_lab::page::explore::gallery::{Thumbnails, gallery, thumbnail, thumbnails};
use activation_lab::page::explore::vector::action::{Preset, VectorAction};
use activation_lab::page::explore::vector::bars::{self, input_names, output_names};
use activation_lab::page::explore::vector::jacobian::{heat, sentences};
use activation_lab::page::explore::vector::naive::{agree, naive};
use activation_lab::page::explore::vector::report::{entropy, report, shift_sentence};
use activation_lab::page::explore::vector::{Vector, state::MOST};
use activation_lab::page::lab::{Lab, Page};
use activation_lab::page::problem::ProblemKind;
use activation_lab::text::{Lang, Texts};

fn signature(id: &str) -> &'static Signature {
    by_id(id).expect("a vector function")
}

fn read(hash: &str) -> Lab {
    parse(hash, &Lab::default())
}

fn vector(lab: &Lab) -> &Vector {
    lab.explore.vector.as_ref().expect("a vector function is shown")
}

fn lab(id: &str) -> Lab {
    read(&format!("#/explore?f={id}"))
}

fn act(lab: &mut Lab, action: VectorAction) {
    lab.apply(Action::Vector(action));
}

#[test]
fn the_address_of_the_task_shows_softmax_at_these_inputs() {
    let lab = read("#/explore?f=softmax&z=2,1,0.1&T=0.5");
    assert!(lab.problems.is_empty(), "{:?}", lab.problems);
    assert_eq!(vector(&lab).inputs(), [2.0, 1.0, 0.1]);
    assert_eq!(vector(&lab).function.args()[0], 0.5);
    assert_eq!(format(&lab), "#/explore?f=softmax&T=0.5&z=2,1,0.1");
}

#[test]
fn every_function_with_every_number_of_inputs_survives_the_address() {
    for row in SIGNATURES {
        for count in 1..=MOST + 1 {
            let mut lab = lab(row.id);
            act(&mut lab, VectorAction::Resize(count));
            act(&mut lab, VectorAction::Preset(Preset::Ramp));
            act(&mut lab, VectorAction::Drag { index: 1, to: -2.25 });
            for (index, param) in row.params.iter().enumerate() {
                act(&mut lab, VectorAction::SetParam { index, value: param.max });
            }
            let back = read(&format(&lab));
            assert_eq!(back.explore, lab.explore, "{}", format(&lab));
            assert!(back.problems.is_empty(), "{}: {:?}", format(&lab), back.problems);
            assert_eq!(vector(&back).inputs().len() % vector(&back).function.multiple(), 0);
        }
    }
}

#[test]
fn bad_inputs_are_replaced_clamped_and_reported() {
    let kinds = |hash: &str| read(hash).problems.into_iter().map(|it| it.kind).collect::<Vec<_>>();
    let clamped = |list: &str| vec![ProblemKind::Clamped(list.to_owned())];
    let no_number = |list: &str| vec![ProblemKind::NotANumber(list.to_owned())];
    assert_eq!(kinds("#/explore?f=softmax&z=1,NaN,x"), no_number("1,0,0"));
    assert_eq!(kinds("#/explore?f=softmax&z="), no_number("0,0"));
    assert_eq!(kinds("#/explore?f=softmax&z=1e9,-inf"), clamped("10000,-10000"));
    assert_eq!(kinds("#/explore?f=softmax&z=1,2,3,4,5,6,7,8,9,10"), clamped("1,2,3,4,5,6,7,8"));
    assert_eq!(kinds("#/explore?f=glu&z=1,2,3"), clamped("1,2"));
    assert_eq!(kinds("#/explore?f=softmax&z=7"), clamped("7,0"));
    assert_eq!(kinds("#/explore?z=1,2,3,4&k=3&f=maxout"), clamped("1,2,3"), "k is read before z");
    assert_eq!(kinds("#/explore?f=softmax&T=0"), clamped("0.05"));
    assert_eq!(kinds("#/explore?f=softmax&beta=1&z=1,2"), [ProblemKind::UnknownKey]);
    assert_eq!(kinds("#/explore?f=gelu&z=1,2"), [ProblemKind::UnknownKey]);
}

#[test]
fn any_text_for_the_inputs_gives_a_vector_that_the_function_can_take() {
    let mut seed = 11_u64;
    let alphabet: Vec<char> = "0123456789,,,.-+eEinfNa∞ x\u{0}".chars().collect();
    for round in 0..3000 {
        let mut text = String::new();
        for _ in 0..round % 40 {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            text.push(alphabet[(seed >> 33) as usize % alphabet.len()]);
        }
        let row = SIGNATURES[round % SIGNATURES.len()];
        let lab = read(&format!("#/explore?f={}&z={text}", row.id));
        let shown = vector(&lab);
        assert!((2..=MOST).contains(&shown.inputs().len()) && shown.inputs().iter().all(|it| it.is_finite()));
        assert!(shown.counts().contains(&shown.inputs().len()), "{text}");
        assert_eq!(read(&format(&lab)).explore, lab.explore, "{text}");
    }
}

#[test]
fn other_pages_keep_the_elementwise_function_and_do_not_know_the_vector_functions() {
    let mut lab = Lab::default();
    lab.apply(Action::Choose("mish".to_owned()));
    lab.apply(Action::Navigate("#/explore?f=softmax&z=1,2".to_owned()));
    assert_eq!((lab.subject(), lab.function.id()), ("softmax", "mish"));
    let train = format_page(&lab, Page::Train);
    assert_eq!(train, "#/train?f=mish");
    lab.apply(Action::Navigate(train));
    assert_eq!((lab.subject(), lab.function.id()), ("mish", "mish"));
    assert_eq!(format_page(&lab, Page::Explore), "#/explore?f=softmax&z=1,2", "the way back");
    assert_eq!(format_function(&lab, lab.function.clone()), "#/explore?f=mish");
    let lab = read("#/train?f=softmax");
    assert_eq!(lab.function.id(), "gelu");
    assert!(matches!(&lab.problems[0].kind, ProblemKind::UnknownValue(used) if used == "gelu"));
}

#[test]
fn choosing_an_elementwise_function_leaves_the_vector_view() {
    let mut lab = lab("softmax");
    lab.apply(Action::Choose("tanh".to_owned()));
    assert_eq!(lab.subject(), "tanh");
}

#[test]
fn arrows_walk_by_a_tenth_and_finely_by_a_hundredth_and_the_axis_grows_with_them() {
    let mut lab = lab("softmax");
    let key = |lab: &mut Lab, key| act(lab, VectorAction::Key { index: 0, key });
    key(&mut lab, PlotKey::Right(Pace::Normal));
    key(&mut lab, PlotKey::Left(Pace::Fine));
    assert_eq!(vector(&lab).inputs()[0], 2.09);
    key(&mut lab, PlotKey::End);
    assert_eq!(vector(&lab).inputs()[0], 5.0);
    key(&mut lab, PlotKey::PageRight);
    assert_eq!(vector(&lab).inputs()[0], 6.0);
    assert!(vector(&lab).window().contains(6.0));
    key(&mut lab, PlotKey::Reset);
    assert_eq!(vector(&lab).inputs()[0], 0.0);
    assert_eq!(vector(&lab).window().end, 10.0, "the axis does not shrink under a moving bar");
}

#[test]
fn a_drag_stays_within_the_axis_and_an_unknown_bar_changes_nothing() {
    let mut lab = lab("softmax");
    act(&mut lab, VectorAction::Drag { index: 2, to: 99.0 });
    assert_eq!(vector(&lab).inputs()[2], 5.0);
    let before = vector(&lab).clone();
    act(&mut lab, VectorAction::Drag { index: 20, to: 1.0 });
    act(&mut lab, VectorAction::Key { index: 20, key: PlotKey::End });
    assert_eq!(*vector(&lab), before);
}

#[test]
fn adding_one_to_all_changes_no_share_moves_logsumexp_along_and_changes_a_gate() {
    let texts = Texts::of(Lang::En);
    let words = texts.vector();
    let cases =
        [("softmax", words.unchanged), ("sparsemax", words.unchanged), ("log_softmax", words.unchanged)];
    let more = [("logsumexp", words.moved_along), ("maxout", words.moved_along), ("glu", words.changed)];
    for (id, expected) in cases.into_iter().chain(more) {
        let mut lab = lab(id);
        let said = |lab: &Lab| {
            let shown = vector(lab);
            shift_sentence(shown, &shown.function.value(shown.inputs()), texts)
        };
        assert_eq!(said(&lab), "");
        act(&mut lab, VectorAction::AddToAll(1.0));
        assert_eq!(vector(&lab).inputs(), [3.0, 2.0, 1.5, 0.0]);
        assert_eq!(said(&lab), expected, "{id}");
        act(&mut lab, VectorAction::Key { index: 0, key: PlotKey::Reset });
        assert_eq!(said(&lab), "", "the next change ends the experiment");
    }
}

#[test]
fn the_naive_formula_fails_around_a_thousand_and_agrees_elsewhere() {
    for id in ["softmax", "log_softmax", "logsumexp"] {
        let mut lab = lab(id);
        let both = |lab: &Lab| {
            let shown = vector(lab);
            (naive(shown).expect("there is a naive formula"), shown.function.value(shown.inputs()))
        };
        let (plain, stable) = both(&lab);
        assert!(agree(&plain, &stable), "{id}: {plain:?}, {stable:?}");
        act(&mut lab, VectorAction::Preset(Preset::Large));
        let (plain, stable) = both(&lab);
        assert!(!agree(&plain, &stable) && stable.iter().all(|it| it.is_finite()), "{id}: {plain:?}");
    }
    assert!(naive(vector(&lab("glu"))).is_none());
}

#[test]
fn names_groups_and_axes_follow_the_shape() {
    let shown = |id: &str| Vector::with_inputs(VectorFunction::new(signature(id)), &[2.0, 1.0, 0.5, -1.0]);
    let words = Texts::of(Lang::En).vector();
    assert_eq!(input_names(&shown("glu")), ["a₁", "a₂", "b₁", "b₂"]);
    assert_eq!(output_names(&shown("glu")), ["y₁", "y₂"]);
    assert_eq!(output_names(&shown("logsumexp")), ["y"]);
    assert_eq!(bars::inputs(&shown("maxout"), words).group, 2);
    let outputs = |id: &str| {
        let shown = shown(id);
        bars::outputs(&shown, &shown.function.value(shown.inputs()), words).x
    };
    assert_eq!((outputs("softmax").start, outputs("softmax").end), (0.0, 1.0));
    assert_eq!((outputs("log_softmax").start, outputs("log_softmax").end), (-5.0, 0.0));
}

#[test]
fn every_cell_of_the_jacobian_is_said_with_its_sign() {
    for lang in Lang::ALL {
        let words = Texts::of(lang).vector();
        let shown = Vector::new(signature("sparsemax"));
        let matrix = heat(&shown);
        let said = sentences(&matrix, words);
        assert_eq!(said.len(), matrix.values.len());
        assert!(said[0].contains("∂y₁/∂x₁ = 0"), "{}", said[0]);
        let softmax = heat(&Vector::new(signature("softmax")));
        let said = sentences(&softmax, words);
        assert!(said[1].contains("∂y₁/∂x₂ = −") && said[0].contains("∂y₁/∂x₁ = 0."), "{said:?}");
    }
}

#[test]
fn the_report_counts_sums_and_measures_in_every_language() {
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        for row in SIGNATURES {
            let shown = Vector::new(row);
            let facts = report(&shown, &shown.function.value(shown.inputs()), texts);
            assert!(
                facts.len() >= 2 && facts.iter().all(|it| !it.value.contains("NaN")),
                "{}: {facts:?}",
                row.id
            );
        }
        let shown = Vector::new(signature("sparsemax"));
        let facts = report(&shown, &shown.function.value(shown.inputs()), texts);
        assert!(facts.iter().any(|it| it.name == texts.vector().sum && it.value == "1"));
        assert!(facts.iter().any(|it| it.name == texts.vector().zeros && it.value.contains('3')));
    }
    assert!((entropy(&[0.25; 4]) - 4.0_f64.ln()).abs() < 1e-15);
    assert_eq!(entropy(&[1.0, 0.0]), 0.0);
}

#[test]
fn the_gallery_has_every_vector_function_and_finds_it_in_both_languages() {
    let mut lab = lab("glu");
    let cards = |lab: &Lab, lang: Lang| {
        let drawn = Thumbnails { rows: &thumbnails(), kept: &[], chosen: &thumbnail(&lab.function) };
        let groups = gallery(lab, &drawn, Texts::of(lang));
        groups.into_iter().flat_map(|it| it.cards).collect::<Vec<_>>()
    };
    let all = cards(&lab, Lang::En);
    assert!(SIGNATURES.iter().all(|row| all.iter().any(|it| it.id == row.id)));
    assert_eq!(all.iter().filter(|it| it.is_chosen).map(|it| it.id.as_str()).collect::<Vec<_>>(), ["glu"]);
    assert!(all.iter().all(|it| it.thumbnail.curve.starts_with('M') && !it.thumbnail.curve.contains("NaN")));
    lab.apply(Action::Explore(ExploreAction::Search("温度".to_owned())));
    assert_eq!(cards(&lab, Lang::En).iter().map(|it| it.id.clone()).collect::<Vec<_>>(), ["softmax"]);
}
