//! The address holds every control of the page, and any text is one.

use activation_lab::experiment::lone_neuron::crowd::Gathering;
use activation_lab::page::address::{format, parse};
use activation_lab::page::coded::Coded;
use activation_lab::page::dead::coat::Coat;
use activation_lab::page::dead::lights::action::LightsAction;
use activation_lab::page::dead::lights::rescue::Rescue;
use activation_lab::page::dead::lights::scenario::Scenario;
use activation_lab::page::dead::lights::setting::LightsSetting;
use activation_lab::page::dead::lights::settings::{Birth, Ground, Remedy, Rule};
use activation_lab::page::dead::neuron::action::{Knob, NeuronAction};
use activation_lab::page::dead::neuron::setting::NeuronSetting;
use activation_lab::page::lab::{Lab, Page};
use activation_lab::page::problem::ProblemKind;

use crate::crew::{lights, neuron, opened, work};

fn survives(lab: &Lab) {
    let address = format(lab);
    let back = parse(&address, &Lab::default());
    assert!(back.problems.is_empty(), "{address}: {:?}", back.problems);
    let (one, other) = (&lab.studies.dead, &back.studies.dead);
    assert_eq!(one.lights.settings, other.lights.settings, "{address}");
    assert_eq!((one.lights.moment, one.lights.unit), (other.lights.moment, other.lights.unit), "{address}");
    assert_eq!(one.neuron.neuron(), other.neuron.neuron(), "{address}");
    let rest = |it: &activation_lab::page::dead::neuron::state::NeuronState| {
        (it.coat, it.gathering, it.seed, it.rate, it.steps)
    };
    assert_eq!(rest(&one.neuron), rest(&other.neuron), "{address}");
    assert_eq!(format(&back), address);
}

#[test]
fn a_page_at_its_defaults_has_a_short_address() {
    assert_eq!(format(&opened()), "#/dead");
    assert_eq!(parse("#/dead", &Lab::default()).page, Page::Dead);
}

#[test]
fn every_choice_about_the_neuron_survives_the_address() {
    for coat in Coat::all() {
        for gathering in Gathering::all() {
            let mut lab = opened();
            neuron(&mut lab, NeuronAction::Wear(coat));
            neuron(&mut lab, NeuronAction::Gather(gathering));
            survives(&lab);
        }
    }
    use NeuronSetting::{Angle, Bias, Length, Rate, Seed, Steps};
    let mut lab = opened();
    for (setting, value) in
        [(Bias, -3.25), (Angle, -120.0), (Length, 2.5), (Rate, 0.5), (Steps, 77.0), (Seed, 9.0)]
    {
        neuron(&mut lab, NeuronAction::Set(setting, value));
        survives(&lab);
    }
    neuron(&mut lab, NeuronAction::Drag(Knob::Turn, (0.3, -1.7)));
    survives(&lab);
}

#[test]
fn a_trained_neuron_survives_the_address() {
    let mut lab = opened();
    neuron(&mut lab, NeuronAction::Train);
    work(&mut lab);
    survives(&lab);
}

#[test]
fn every_choice_about_the_lights_survives_the_address() {
    use LightsSetting::{Bias, CureRate, Layers, Rate, Runs, Seed, Steps, Width};
    let numbers = [
        (Rate, 3.0),
        (Bias, -2.5),
        (Width, 7.0),
        (Layers, 3.0),
        (Steps, 120.0),
        (Seed, 5.0),
        (CureRate, 2.0),
        (Runs, 33.0),
    ];
    let mut actions: Vec<LightsAction> = Vec::new();
    actions.extend(Scenario::ALL.map(LightsAction::Play));
    actions.extend(Rescue::ALL.map(LightsAction::Rescue));
    actions.extend(numbers.map(|it| LightsAction::Set(it.0, it.1)));
    actions.extend(Coat::all().flat_map(|it| [LightsAction::Wear(it), LightsAction::CureWith(it)]));
    actions.extend(Ground::all().map(LightsAction::Stand));
    actions.extend(Rule::all().map(LightsAction::Rule));
    actions.extend(Birth::all().map(LightsAction::Begin));
    actions.extend(Remedy::all().map(LightsAction::Remedy));
    actions.extend([LightsAction::LookAt(17.0), LightsAction::Ask(4)]);
    let mut together = opened();
    for action in actions {
        let mut alone = opened();
        lights(&mut alone, action);
        survives(&alone);
        lights(&mut together, action);
        survives(&together);
    }
}

#[test]
fn what_cannot_be_used_is_reported_and_replaced() {
    let lab =
        parse("#/dead?n.b=nonsense&n.w=1e9&l.init=magic&l.layers=40&n.wear=cape&what=1", &Lab::default());
    let kinds: Vec<(&str, bool)> =
        lab.problems.iter().map(|it| (it.key.as_str(), matches!(it.kind, ProblemKind::Clamped(_)))).collect();
    assert_eq!(
        kinds,
        [
            ("n.wear", false),
            ("n.b", false),
            ("n.w", true),
            ("l.init", false),
            ("l.layers", true),
            ("what", false)
        ]
    );
    let dead = &lab.studies.dead;
    assert_eq!((dead.neuron.bias, dead.neuron.length, dead.lights.settings.layers), (0.7, 20.0, 3.0));
}

#[test]
fn an_address_keeps_what_was_found_out() {
    let mut lab = opened();
    work(&mut lab);
    neuron(&mut lab, NeuronAction::Kill);
    neuron(&mut lab, NeuronAction::Train);
    work(&mut lab);
    let mut back = parse(&format(&lab), &lab);
    assert_eq!(back.studies.dead.neuron.told.len(), 1);
    assert!(back.studies.dead.lights.film.result(0).is_some());
    assert!(back.errands().is_empty());
    back = parse("#/dead?l.lr=1", &back);
    assert!(back.studies.dead.lights.film.result(0).is_none(), "another run is another film");
    assert_eq!(back.errands().len(), 1);
}
