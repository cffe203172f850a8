//! What the sections say.

use activation_lab::activation::rows;
use activation_lab::page::action::Action;
use activation_lab::page::lab::Lab;
use activation_lab::page::own::action::OwnAction;
use activation_lab::page::saturation::depth::action::DepthAction;
use activation_lab::page::saturation::depth::histograms::{frame, histograms};
use activation_lab::page::saturation::depth::setting::DepthSetting;
use activation_lab::page::saturation::depth::training::training;
use activation_lab::page::saturation::depth::view::{told, view};
use activation_lab::page::saturation::phase::action::PhaseAction;
use activation_lab::page::saturation::phase::map::{map, place};
use activation_lab::page::saturation::phase::normalising::{fixed, normalising};
use activation_lab::page::saturation::phase::setting::PhaseSetting;
use activation_lab::page::saturation::phase::twins::twins;
use activation_lab::text::{Lang, Texts};

use crate::support::{depth, page, phase, work};

/// Every sentence and number of both sections.
fn everything(lab: &Lab, texts: &Texts) -> Vec<String> {
    let saturation = &lab.studies.saturation;
    let mut all = Vec::new();
    let theory = told(saturation.depth.measured.setup().expect("a set-up"));
    let depth = view(&saturation.depth, &theory, texts);
    all.extend(depth.charts.iter().flat_map(|it| [it.takeaway.clone(), it.reading.clone()]));
    all.push(depth.set_up);
    let still = frame(&lab.function, lab.explore.epsilon, texts);
    let layers = histograms(&saturation.depth, &still, texts);
    all.extend(layers.into_iter().flat_map(|it| [it.title, it.description, it.outside]));
    let trained = training(&saturation.depth, texts);
    all.extend([trained.takeaway, trained.set_up]);
    let profile = saturation.phase.profile.result(0).expect("a profile");
    let here = place(&saturation.phase, profile, texts);
    all.extend([here.phase.to_owned(), here.critical]);
    all.extend(here.numbers.into_iter().map(|it| it.1));
    all.extend(map(profile, texts).cells);
    let pair = twins(&saturation.phase, texts);
    all.extend([pair.takeaway, pair.set_up]);
    let layers = saturation.phase.whole(PhaseSetting::Layers);
    let told = fixed(&lab.function, saturation.phase.get(PhaseSetting::Start), layers, texts);
    let normal = normalising(&saturation.phase, &told, texts);
    all.extend([normal.takeaway, normal.set_up]);
    all
}

#[test]
fn no_function_of_the_table_makes_the_page_say_nan() {
    for row in rows::ALL {
        let mut lab = page(row.id);
        work(&mut lab);
        for lang in [Lang::En, Lang::Zh] {
            for sentence in everything(&lab, Texts::of(lang)) {
                assert!(!sentence.contains("NaN"), "{}: {sentence}", row.id);
            }
        }
    }
}

#[test]
fn a_formula_that_is_undefined_on_half_of_the_axis_is_told_so() {
    let mut lab = page("relu");
    lab.apply(Action::Own(OwnAction::Type("log(x)".to_owned())));
    work(&mut lab);
    let texts = Texts::of(Lang::En);
    let said = everything(&lab, texts);
    assert!(said.iter().any(|it| it == texts.saturation_phase().undefined));
    assert!(
        said.iter().any(|it| it == texts.saturation_depth().overflow)
            || said.iter().any(|it| it == texts.saturation_depth().measuring)
    );
}

#[test]
fn at_the_critical_place_of_tanh_the_page_says_what_the_literature_does() {
    let mut lab = page("tanh");
    phase(&mut lab, PhaseAction::Choose(1.761, 0.05));
    work(&mut lab);
    let texts = Texts::of(Lang::En);
    let diagram = &lab.studies.saturation.phase;
    let here = place(diagram, diagram.profile.result(0).expect("a profile"), texts);
    assert!(here.critical.contains("1.76"), "{}", here.critical);
    assert!(here.numbers[0].1.starts_with("0.57"), "q*: {}", here.numbers[0].1);
    let chi: f64 = here.numbers[1].1.parse().expect("a number");
    assert!((chi - 1.0).abs() < 5e-4, "χ₁: {chi}");
}

#[test]
fn the_phases_of_relu_are_told_in_words_where_no_length_is_kept() {
    let texts = Texts::of(Lang::En);
    let words = texts.saturation_phase();
    for (weight, bias, length, sentence) in [
        (1.0, 0.0, words.q_vanishes, words.ordered_long),
        (3.0, 0.0, words.q_diverges, words.chaotic_long),
        (2.0, 0.0, "1", words.critical_long),
    ] {
        let mut lab = page("relu");
        phase(&mut lab, PhaseAction::Choose(weight, bias));
        work(&mut lab);
        let diagram = &lab.studies.saturation.phase;
        let here = place(diagram, diagram.profile.result(0).expect("a profile"), texts);
        assert_eq!((here.numbers[0].1.as_str(), here.phase), (length, sentence), "σ_w² = {weight}");
    }
}

#[test]
fn selu_normalises_itself_and_relu_does_not() {
    let texts = Texts::of(Lang::En);
    let words = texts.saturation_phase();
    let mut lab = page("selu");
    work(&mut lab);
    let told = fixed(&lab.function, 4.0, 5, texts);
    let said = normalising(&lab.studies.saturation.phase, &told, texts).takeaway;
    assert!(said.contains(words.attracts) && said.contains("0.78265") && said.contains("0.7877"), "{said}");
    lab.apply(Action::Choose("relu".to_owned()));
    work(&mut lab);
    let told = fixed(&lab.function, 4.0, 5, texts);
    assert!(normalising(&lab.studies.saturation.phase, &told, texts).takeaway.contains(words.no_fixed_point));
}

#[test]
fn the_layer_that_is_read_off_moves_with_the_keys_and_stays_within_the_network() {
    use activation_lab::chart::event::PlotEvent;
    use activation_lab::chart::key::{Pace, PlotKey};
    let mut lab = page("sigmoid");
    for (event, layer) in [
        (PlotEvent::Key(PlotKey::Home), 1),
        (PlotEvent::Key(PlotKey::Left(Pace::Normal)), 1),
        (PlotEvent::Key(PlotKey::Right(Pace::Normal)), 2),
        (PlotEvent::Probe(4.4), 4),
        (PlotEvent::Key(PlotKey::End), 6),
        (PlotEvent::Key(PlotKey::Right(Pace::Normal)), 6),
    ] {
        depth(&mut lab, DepthAction::Plot(event));
        assert_eq!(lab.studies.saturation.depth.layer(), layer, "{event:?}");
    }
    depth(&mut lab, DepthAction::Set(DepthSetting::Depth, 3.0));
    assert_eq!(lab.studies.saturation.depth.layer(), 3);
}
