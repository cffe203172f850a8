//! What a worker says to a leg of whatever origin.

use activation_lab::experiment::race::leg::{Leg, Standing, Stretch};
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::Recipe;
use activation_lab::nn::task::{Source, Task};
use activation_lab::worker::message::command::FunctionCode;
use activation_lab::worker::message::event::{Field, Refusal};
use activation_lab::worker::message::job::{Job, Lap, Outcome};

use crate::crew::answer;
use crate::heats::{leg, recipe};

fn coded(leg: Leg) -> Leg<FunctionCode> {
    let Leg { recipe, epochs, from, stretch, picture_side } = leg;
    let recipe = recipe.rename(|it| Ok::<_, ()>(FunctionCode::from(&it))).expect("nothing can fail");
    Leg { recipe, epochs, from, stretch, picture_side }
}

fn sound() -> Leg<FunctionCode> {
    coded(leg(recipe("relu", Source::Moons, Output::Sigmoid), 6))
}

fn lap(leg: Leg<FunctionCode>) -> Result<Lap, Refusal> {
    match answer(Job::Race(Box::new(leg)))? {
        Outcome::Race(lap) => Ok(*lap),
        other => panic!("{other:?} is no lap"),
    }
}

#[test]
fn a_lap_has_the_scene_with_its_first_picture_only() {
    let first = lap(Leg { stretch: Stretch::ToCheckpoint, ..sound() }).expect("a sound leg");
    let scene = first.scene.expect("the first picture comes with its scene");
    assert_eq!(scene.train.len(), 45, "three quarters of sixty samples");
    let Standing::Under(state) = first.mark.standing else { panic!("six epochs are not over after one") };
    let second = lap(Leg { from: Some(state), ..sound() }).expect("a sound leg");
    assert_eq!((second.scene, second.mark.standing), (None, Standing::Finished));
    assert_eq!(second.mark.points.iter().map(|it| it.epoch).collect::<Vec<_>>(), [2, 3, 4, 5, 6]);
    let unseen = lap(Leg { picture_side: 0, ..sound() }).expect("a sound leg");
    assert_eq!(unseen.scene, None);
}

#[test]
fn what_is_outside_its_limits_is_refused_by_name() {
    for epochs in [0, 10_001, u32::MAX] {
        assert_eq!(lap(Leg { epochs, ..sound() }), Err(Refusal::OutOfRange(Field::Epochs)));
    }
    assert_eq!(lap(Leg { picture_side: 257, ..sound() }), Err(Refusal::OutOfRange(Field::View)));
    let with = |change: fn(&mut Recipe<FunctionCode>)| {
        let mut leg = sound();
        change(&mut leg.recipe);
        lap(leg).map(|_| ())
    };
    assert_eq!(with(|it| it.layers[1].function.id = "nothing".into()), Err(Refusal::UnknownFunction));
    assert_eq!(with(|it| it.learning_rate = f32::NAN), Err(Refusal::OutOfRange(Field::LearningRate)));
    assert_eq!(with(|it| it.task.samples = usize::MAX), Err(Refusal::OutOfRange(Field::Samples)));
    assert_eq!(with(|it| it.output = Output::Linear), Ok(()), "a linear output may learn class numbers");
    assert_eq!(with(|it| it.task = Task { source: Source::Sine, ..it.task.clone() }), Err(Refusal::Mismatch));
    let wide = |it: &mut Recipe<FunctionCode>| {
        it.layers = vec![it.layers[0].clone(); 50];
        it.layers.iter_mut().for_each(|it| it.width = 256);
    };
    assert_eq!(with(wide), Err(Refusal::OutOfRange(Field::Layers)), "too many numbers to hand over");
}

#[test]
fn a_state_that_is_none_of_this_heat_is_refused() {
    let Ok(Lap { mark, .. }) = lap(Leg { stretch: Stretch::ToCheckpoint, ..sound() }) else {
        panic!("a sound leg")
    };
    let Standing::Under(state) = mark.standing else { panic!("it is not over") };
    let resumed = |leg: Leg<FunctionCode>| lap(Leg { from: Some(state.clone()), ..leg }).map(|_| ());
    assert_eq!(resumed(sound()), Ok(()));
    assert_eq!(resumed(Leg { epochs: 1, ..sound() }), Err(Refusal::Malformed), "it is over already");
    let mut wider = sound();
    wider.recipe.layers[0].width = 6;
    assert_eq!(resumed(wider), Err(Refusal::Malformed), "it has fewer numbers");
    let mut plain = sound();
    plain.recipe.optimiser = activation_lab::nn::optimiser::Optimiser::Sgd;
    assert_eq!(resumed(plain), Err(Refusal::Malformed), "it remembers what plain descent does not");
}
