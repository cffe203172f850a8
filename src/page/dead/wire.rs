//! Set-ups as the workers are told of them.

use std::convert::Infallible;

use crate::activation::Function;
use crate::experiment::lights::setup::LightsSetup;
use crate::experiment::lone_neuron::course::Lesson;
use crate::worker::message::command::FunctionCode;

fn code(function: &Function) -> Result<FunctionCode, Infallible> {
    Ok(FunctionCode::from(function))
}

pub fn lesson(lesson: &Lesson) -> Lesson<FunctionCode> {
    let Ok(coded) = lesson.clone().rename(|it| code(&it));
    coded
}

pub fn lights(setup: &LightsSetup) -> LightsSetup<FunctionCode> {
    let Ok(coded) = setup.clone().rename(|it| code(&it));
    coded
}
