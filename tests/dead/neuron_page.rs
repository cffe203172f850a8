//! The page about one neuron.

use activation_lab::chart::key::{Pace, PlotKey};
use activation_lab::page::action::Action;
use activation_lab::page::coded::Coded;
use activation_lab::page::dead::coat::Coat;
use activation_lab::page::dead::neuron::action::{Knob, NeuronAction};
use activation_lab::page::dead::neuron::chart::{chart, push};
use activation_lab::page::dead::neuron::setting::NeuronSetting;
use activation_lab::page::dead::neuron::state::NeuronState;
use activation_lab::page::dead::neuron::view::{Verdict, verdict};
use activation_lab::page::dead::neuron::{courses, view};
use activation_lab::page::lab::Lab;
use activation_lab::page::own::action::OwnAction;
use activation_lab::text::{Lang, Texts};

use crate::crew::{neuron, opened, work};

fn state(lab: &Lab) -> &NeuronState {
    &lab.studies.dead.neuron
}

fn told(lab: &Lab) -> Verdict {
    let (state, texts) = (state(lab), Texts::of(Lang::En));
    verdict(state, &state.scene(&lab.function), &state.coat.function(&lab.function), texts)
}

#[test]
fn it_opens_with_a_relu_that_is_alive_and_inactive_for_some() {
    let lab = opened();
    let verdict = told(&lab);
    assert!(!verdict.is_dead && verdict.revival.is_none());
    let sloped = state(&lab).scene(&lab.function).n_sloped();
    assert!((1..100).contains(&sloped), "{sloped}");
    assert!(verdict.sentence.contains("inactive"), "{}", verdict.sentence);
}

#[test]
fn killing_training_and_another_function_tell_the_whole_story() {
    let mut lab = opened();
    neuron(&mut lab, NeuronAction::Kill);
    assert!(told(&lab).is_dead);
    let place = state(&lab).neuron();

    neuron(&mut lab, NeuronAction::Train);
    assert!(state(&lab).is_training());
    work(&mut lab);
    assert!(!state(&lab).is_training());
    assert_eq!(state(&lab).neuron(), place, "training cannot move it");
    let sentences = courses::sentences(&lab, Texts::of(Lang::En));
    assert!(sentences.len() == 1 && sentences[0].contains("did not change"), "{sentences:?}");

    neuron(&mut lab, NeuronAction::Wear(Coat::Leaky));
    assert_eq!(state(&lab).neuron(), place, "the weights are the same");
    assert!(!told(&lab).is_dead);
    assert_eq!(state(&lab).told.len(), 1, "what was told stays");
    neuron(&mut lab, NeuronAction::Train);
    work(&mut lab);
    assert_ne!(state(&lab).neuron(), place, "it learns again");

    neuron(&mut lab, NeuronAction::Wear(Coat::Relu));
    assert!(!told(&lab).is_dead, "it came back far enough for ReLU");
    let lines = courses::chart(state(&lab), Texts::of(Lang::En)).expect("two trainings");
    let points = &lines.series[0].points;
    assert_eq!(points.last().map(|it| it.0), Some(2000.0));
    assert!(points.is_sorted_by(|a, b| a.0 < b.0));
    assert!(points[points.len() - 1].1 < points[0].1);
}

#[test]
fn the_button_for_the_bias_revives_with_the_change_that_it_names() {
    let mut lab = opened();
    neuron(&mut lab, NeuronAction::Kill);
    let button = told(&lab).revival.and_then(|it| it.button).expect("a way back");
    neuron(&mut lab, NeuronAction::Nudge);
    assert!(!told(&lab).is_dead);
    let bias = view::slider(state(&lab), NeuronSetting::Bias, Texts::of(Lang::En));
    let digits = activation_lab::page::number::readable(bias.value, 4);
    assert!(button.contains(&digits), "{button}, {digits}");
}

#[test]
fn a_knob_puts_the_boundary_under_the_pointer() {
    let mut lab = opened();
    neuron(&mut lab, NeuronAction::Drag(Knob::Move, (1.0, 0.5)));
    let at = |lab: &Lab, x: f32, y: f32| state(lab).neuron().pre_activation([x, y]);
    assert!(at(&lab, 1.0, 0.5).abs() < 1e-3, "{}", at(&lab, 1.0, 0.5));
    let knob = state(&lab).bias;
    // Turned about its knob, the boundary still goes through the point nearest to the origin.
    let [x, y] = [0.75_f32; 2];
    assert!(at(&lab, x, y).abs() < 1e-3);
    neuron(&mut lab, NeuronAction::Drag(Knob::Turn, (0.75, 2.0)));
    assert!((state(&lab).angle - 90.0).abs() < 0.1, "{}", state(&lab).angle);
    assert!(at(&lab, x, y).abs() < 1e-2 && state(&lab).bias != knob);
}

#[test]
fn keys_move_and_turn() {
    let mut lab = opened();
    let mut press = |knob, key| {
        neuron(&mut lab, NeuronAction::Key(knob, key));
        (state(&lab).bias, state(&lab).angle)
    };
    assert_eq!(press(Knob::Move, PlotKey::Right(Pace::Normal)), (0.8, 45.0));
    assert_eq!(press(Knob::Move, PlotKey::Left(Pace::Fine)), (0.79, 45.0));
    assert_eq!(press(Knob::Move, PlotKey::Home), (-20.0, 45.0));
    assert_eq!(press(Knob::Move, PlotKey::Reset), (0.7, 45.0));
    assert_eq!(press(Knob::Turn, PlotKey::PageRight), (0.7, 90.0));
    assert_eq!(press(Knob::Turn, PlotKey::End), (0.7, 180.0));
    assert_eq!(press(Knob::Turn, PlotKey::Right(Pace::Normal)), (0.7, -175.0), "round and round");
    assert_eq!(press(Knob::Turn, PlotKey::ZoomIn), (0.7, -175.0));
}

#[test]
fn a_hand_on_the_neuron_ends_its_training() {
    let mut lab = opened();
    neuron(&mut lab, NeuronAction::Train);
    let late = crate::crew::answers(&lab);
    neuron(&mut lab, NeuronAction::Set(NeuronSetting::Bias, -1.0));
    assert!(!state(&lab).is_training());
    lab.apply(activation_lab::page::study::action::StudyAction::Heard(late).into());
    assert_eq!((state(&lab).bias, state(&lab).told.len()), (-1.0, 0), "the answer came too late");
}

#[test]
fn a_formula_is_worn_like_any_other_function() {
    let mut lab = opened();
    lab.apply(Action::Own(OwnAction::Type("max(0.2x, x)".to_owned())));
    neuron(&mut lab, NeuronAction::Kill);
    assert!(told(&lab).is_dead);
    neuron(&mut lab, NeuronAction::Wear(Coat::Chosen));
    assert_eq!(state(&lab).scene(&lab.function).n_sloped(), 100);
    neuron(&mut lab, NeuronAction::Train);
    work(&mut lab);
    let sentence = &courses::sentences(&lab, Texts::of(Lang::En))[0];
    assert!(sentence.contains("max(0.2x, x)") && sentence.contains("loss from"), "{sentence}");
}

#[test]
fn arrows_tell_the_direction_and_the_power_of_ten_of_a_gradient() {
    assert_eq!(push(0.0), 0.0);
    assert_eq!((push(1.0), push(-1.0)), (-1.0, 1.0));
    let longer = push(-0.1) - push(-0.01);
    assert!((longer - 1.0 / 6.0).abs() < 1e-6, "{longer}");
    assert!(push(-1e-30) > 0.0, "a gradient that is not 0 has an arrow");
}

#[test]
fn the_chart_of_a_dead_neuron_has_no_arrow_and_no_filled_sample() {
    let mut lab = opened();
    let drawn = |lab: &Lab| {
        let state = state(lab);
        let function = state.coat.function(&lab.function);
        chart(state, &state.scene(&lab.function), &function, Texts::of(Lang::En))
    };
    let alive = drawn(&lab);
    assert!(alive.samples.iter().all(|it| (it.push != 0.0) == it.is_sloped));
    assert!(alive.samples.iter().any(|it| it.push > 0.0) && alive.samples.iter().any(|it| it.push < 0.0));
    neuron(&mut lab, NeuronAction::Kill);
    let dead = drawn(&lab);
    assert!(dead.samples.iter().all(|it| it.push == 0.0 && !it.is_sloped));
    assert_eq!(dead.samples.len(), alive.samples.len());
}

#[test]
fn every_coat_has_its_function_and_its_name() {
    let lab = opened();
    for coat in Coat::all() {
        for lang in Lang::ALL {
            let name = activation_lab::page::dead::names::coat(coat, &lab, Texts::of(lang));
            assert!(!name.is_empty());
        }
        let expected = if coat == Coat::Chosen { lab.function.id() } else { coat.code() };
        assert_eq!(coat.function(&lab.function).id(), expected);
    }
}
