//! The address holds every control.

use activation_lab::page::address::{format, parse};
use activation_lab::page::coded::Coded;
use activation_lab::page::lab::Lab;
use activation_lab::page::saturation::depth::action::{DepthAction, Descent};
use activation_lab::page::saturation::depth::setting::DepthSetting;
use activation_lab::page::saturation::fields::SATURATION;
use activation_lab::page::saturation::phase::action::PhaseAction;
use activation_lab::page::saturation::phase::setting::PhaseSetting;
use activation_lab::page::train::choices::InitKind;

use crate::support::{depth, page, phase};

#[test]
fn every_number_and_every_choice_survives_the_address() {
    let mut lab = page("tanh");
    for setting in DepthSetting::ALL {
        let control = setting.control();
        depth(&mut lab, DepthAction::Set(setting, control.min + 2.0 * control.step));
    }
    for setting in PhaseSetting::ALL {
        let control = setting.control();
        phase(
            &mut lab,
            PhaseAction::Set(setting, control.from_track(control.to_track(control.min) + 2.0 * control.step)),
        );
    }
    depth(&mut lab, DepthAction::Descent(Descent::Adam));
    for init in InitKind::all() {
        depth(&mut lab, DepthAction::Init(init));
        let address = format(&lab);
        let back = parse(&address, &Lab::default());
        assert!(back.problems.is_empty(), "{address}: {:?}", back.problems);
        assert_eq!(format(&back), address);
        let (now, then) = (&back.studies.saturation, &lab.studies.saturation);
        assert_eq!((now.depth.init, now.depth.descent), (init, Descent::Adam));
        for setting in DepthSetting::ALL {
            assert_eq!(now.depth.get(setting), then.depth.get(setting), "{setting:?}");
        }
        for setting in PhaseSetting::ALL {
            assert_eq!(now.phase.get(setting), then.phase.get(setting), "{setting:?}");
        }
    }
}

#[test]
fn no_two_options_of_the_page_have_the_same_key() {
    let mut keys: Vec<&str> = SATURATION.iter().map(|it| it.key).collect();
    keys.sort_unstable();
    assert!(keys.windows(2).all(|it| it[0] != it[1]), "{keys:?}");
}

#[test]
fn what_is_beyond_the_limits_is_clamped_and_told() {
    let lab = parse("#/saturation?v=1&depth=500&sw2=-3&gain=x", &Lab::default());
    assert_eq!(lab.problems.len(), 3, "{:?}", lab.problems);
    let saturation = &lab.studies.saturation;
    assert_eq!(saturation.depth.get(DepthSetting::Depth), 50.0);
    assert_eq!(saturation.depth.get(DepthSetting::Gain), 1.0);
    assert_eq!(saturation.phase.get(PhaseSetting::Weight), 0.01);
}
