//! The address holds the whole set-up, and any text is one.

use activation_lab::activation::{Function, rows};
use activation_lab::nn::initialisation::Distribution;
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::Parameters;
use activation_lab::nn::task::{Feature, Scaling};
use activation_lab::page::action::Action;
use activation_lab::page::address::{format, parse};
use activation_lab::page::coded::Coded;
use activation_lab::page::lab::{Lab, Page};
use activation_lab::page::problem::ProblemKind;
use activation_lab::page::train::action::TrainAction;
use activation_lab::page::train::change::Change;
use activation_lab::page::train::choices::{InitKind, OptimiserKind, OutputChoice, ScheduleKind, StopRule};
use activation_lab::page::train::layers::{Layer, Layers};
use activation_lab::page::train::net;
use activation_lab::page::train::own_data::action::OwnDataAction;
use activation_lab::page::train::own_data::plane::PlaneAction;
use activation_lab::page::train::setting::Setting;
use activation_lab::page::train::source::SourceKind;

fn read(hash: &str) -> Lab {
    parse(hash, &Lab::default())
}

/// The page after these changes.
fn changed(changes: impl IntoIterator<Item = Change>) -> Lab {
    let mut lab = Lab { page: Page::Train, ..Lab::default() };
    for change in changes {
        lab.apply(Action::Train(TrainAction::Change(change)));
    }
    lab
}

fn survives(lab: &Lab) {
    let address = format(lab);
    let back = read(&address);
    assert!(back.problems.is_empty(), "{address}: {:?}", back.problems);
    assert_eq!(back.train.setup, lab.train.setup, "{address}");
    assert_eq!(format(&back), address);
}

#[test]
fn every_choice_survives_the_address() {
    for source in SourceKind::all() {
        survives(&changed([Change::Data(source), Change::Set(Setting::Noise, 0.33)]));
    }
    for output in OutputChoice::all() {
        survives(&changed([Change::Output(output)]));
    }
    for init in InitKind::all() {
        survives(&changed([Change::Init(init), Change::Distribution(Distribution::Uniform)]));
    }
    for optimiser in OptimiserKind::all() {
        survives(&changed([Change::Optimiser(optimiser)]));
    }
    for schedule in ScheduleKind::all() {
        survives(&changed([Change::Schedule(schedule)]));
    }
    for stop in StopRule::all() {
        survives(&changed([Change::Stop(stop)]));
    }
    for feature in Feature::all() {
        survives(&changed([Change::Feature(feature), Change::Scaling(Scaling::Raw)]));
    }
}

#[test]
fn every_number_survives_the_address_at_both_ends_of_its_slider() {
    for setting in Setting::ALL {
        let control = setting.control();
        for value in [control.min, control.max, control.default] {
            survives(&changed([Change::Set(setting, value)]));
        }
    }
}

#[test]
fn a_number_outside_its_limits_is_clamped_and_reported() {
    for setting in Setting::ALL {
        let control = setting.control();
        let lab = read(&format!("#/train?{}=1e30", setting.key()));
        assert_eq!(lab.train.setup.get(setting), control.max, "{setting:?}");
        assert!(
            matches!(lab.problems[..], [ref it] if matches!(it.kind, ProblemKind::Clamped(_))),
            "{setting:?}"
        );
    }
}

#[test]
fn keys_are_told_apart_from_each_other_and_from_every_parameter_of_a_function() {
    let fields = activation_lab::page::contents::Contents::WHOLE;
    let keys: Vec<&str> = (fields.fields)(Page::Train).iter().map(|it| it.key).collect();
    for (index, key) in keys.iter().enumerate() {
        assert!(!keys[..index].contains(key), "{key} is there twice");
        for row in rows::ALL {
            assert!(row.params.iter().all(|it| it.id != *key), "{key} is a parameter of {}", row.id);
        }
    }
}

#[test]
fn layers_are_written_short_and_read_back() {
    let swish = Function::new(rows::by_id("swish").expect("a row")).with_param(0, 2.0);
    let layer = |width, own, parameters| Layer { width, own, parameters };
    let cases = [
        (Layers::plain(&[]), "none"),
        (Layers::plain(&[8]), "8"),
        (Layers::plain(&[256, 1]), "256,1"),
        (Layers::new(vec![layer(4, None, Parameters::Learned)]), "4*"),
        (
            Layers::new(vec![
                layer(8, None, Parameters::Fixed),
                layer(4, Some(swish.clone()), Parameters::Learned),
                layer(2, Some(swish.reset()), Parameters::Fixed),
            ]),
            "8;4.swish,beta=2*;2.swish",
        ),
    ];
    for (layers, code) in cases {
        assert_eq!(net::write(&layers).as_deref(), Some(code));
        assert_eq!(net::read(code), (layers, true), "{code}");
    }
    assert_eq!(net::write(&Layers::default()), None);
}

#[test]
fn a_layer_may_have_a_formula_of_its_own() {
    let code = "8;4.custom,formula=max(x%2C0)*a,a=2*";
    let (layers, is_whole) = net::read(code);
    assert!(is_whole, "{layers:?}");
    let function = layers.all()[1].own.as_ref().expect("a function");
    assert_eq!((function.value(3.0), function.value(-1.0)), (6.0, 0.0));
    assert_eq!(layers.all()[1].parameters, Parameters::Learned);
    assert_eq!(net::write(&layers).as_deref(), Some(code));
    survives(&read(&format!("#/train?net={}", code.replace('%', "%25"))));
}

#[test]
fn layers_that_cannot_be_read_are_reported_and_read_as_far_as_they_go() {
    for (text, used) in [
        ("", "8,8"),
        ("x", "8,8"),
        ("8,x,4", "8,4"),
        ("0,300", "1,256"),
        ("8.nothing", "8"),
        ("8;4.elu,alpha=99", "8;4.elu,alpha=3"),
        ("8.elu,beta=1;3", "8.elu;3"),
        ("-3", "8,8"),
        ("99999999999999999999", "8,8"),
    ] {
        let lab = read(&format!("#/train?net={text}"));
        assert_eq!(net::code(&lab.train.setup.layers), used, "{text}");
        assert_eq!(lab.problems.len(), 1, "{text}: {:?}", lab.problems);
    }
    let many = read(&format!("#/train?net={}", vec!["2"; 60].join(",")));
    assert_eq!((many.train.setup.layers.all().len(), many.problems.len()), (50, 1));
}

#[test]
fn the_rate_that_suits_an_optimiser_and_the_noise_that_suits_data_are_left_out() {
    let lab = changed([Change::Optimiser(OptimiserKind::Adam), Change::Data(SourceKind::Spiral)]);
    assert_eq!(format(&lab), "#/train?data=spiral&opt=adam");
    assert_eq!(lab.train.setup.get(Setting::LearningRate), 0.01);
    survives(&lab);
    let lab = changed([Change::Set(Setting::LearningRate, 0.5), Change::Optimiser(OptimiserKind::Adam)]);
    assert_eq!(lab.train.setup.get(Setting::LearningRate), 0.5, "what was set stays");
    survives(&lab);
}

#[test]
fn features_are_read_as_far_as_they_are_known_and_one_is_always_left() {
    let lab = read("#/train?in=x1x2,sinx1");
    assert_eq!(lab.train.setup.features.seen(2), [Feature::Product, Feature::SinX1]);
    for (text, used) in [("x1,nothing", "x1"), ("", "x1,x2")] {
        let lab = read(&format!("#/train?in={text}"));
        assert_eq!((lab.train.setup.features.codes().as_str(), lab.problems.len()), (used, 1), "{text}");
    }
}

#[test]
fn own_points_travel_in_the_address() {
    let press = |x, y| Change::Own(OwnDataAction::Plane(PlaneAction::Press(x, y)));
    let lab = changed([press(0.5, 0.5), press(-1.0, 0.25)]);
    let back = read(&format(&lab));
    assert!(back.problems.is_empty(), "{:?}", back.problems);
    assert!(back.train.setup.own.has_same_data(&lab.train.setup.own), "{}", format(&lab));
    assert_eq!(back.train.setup.source, SourceKind::Own);
    let bad = read("#/train?data=own&own=!!");
    assert_eq!(bad.problems.len(), 1);
}

#[test]
fn an_output_that_does_not_fit_the_data_waits_for_data_that_it_fits() {
    let lab = read("#/train?data=sine&out=softmax");
    assert_eq!(lab.train.setup.output(), Output::Linear);
    survives(&lab);
    let lab = read("#/train?data=iris&out=softmax");
    assert_eq!(lab.train.setup.output(), Output::Softmax);
}

/// Addresses that were published never change their meaning.
#[test]
fn a_published_address_means_what_it_meant() {
    let lab = read(
        "#/train?f=relu&data=circle&init=glorot&lr=0.3&batch=20&n=200&noise=0.2&seed=42&speed=5&scale=log&eps=0.01",
    );
    assert!(lab.problems.is_empty(), "{:?}", lab.problems);
    let setup = &lab.train.setup;
    assert_eq!((setup.source, setup.init), (SourceKind::Circle, InitKind::Glorot));
    assert_eq!(setup.distribution, Distribution::Normal);
    let numbers = [
        Setting::LearningRate,
        Setting::BatchSize,
        Setting::Samples,
        Setting::Noise,
        Setting::Seed,
        Setting::Speed,
    ];
    assert_eq!(numbers.map(|it| setup.get(it)), [0.3, 20.0, 200.0, 0.2, 42.0, 5.0]);
    assert_eq!(lab.explore.epsilon, 0.01);
    for (code, init) in [("he", InitKind::He), ("lecun", InitKind::Lecun)] {
        assert_eq!(read(&format!("#/train?init={code}")).train.setup.init, init);
    }
}
