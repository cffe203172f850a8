//! What the page lets a reader set, the trainer accepts.

use activation_lab::nn::data::check as data;
use activation_lab::nn::fault;
use activation_lab::page::coded::Coded;
use activation_lab::page::train::change::Change;
use activation_lab::page::train::choices::{
    Fit, InitKind, OptimiserKind, OutputChoice, ScheduleKind, outputs,
};
use activation_lab::page::train::layers::{MOST_LAYERS, WIDTH};
use activation_lab::page::train::setting::Setting;
use activation_lab::page::train::source::SourceKind;
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::codec::VERSION;
use activation_lab::worker::message::event::Event;

use crate::conversation::Conversation;

fn accepts(talk: &mut Conversation, what: &str) {
    talk.frame();
    assert_eq!(talk.run().refusal, None, "{what}");
    assert!(talk.run().snapshot.is_some(), "{what}");
}

#[test]
fn the_limits_of_layers_are_those_of_the_engine() {
    assert_eq!((MOST_LAYERS, WIDTH), (*fault::HIDDEN_LAYERS.end(), fault::WIDTH));
}

#[test]
fn both_ends_of_every_slider_are_accepted() {
    for setting in Setting::ALL {
        for value in [setting.control().min, setting.control().max] {
            // Every number counts for something in one of these.
            for options in
                ["data=spiral&init=gain&opt=adamw&sched=step", "opt=nesterov&sched=cosine", "opt=rmsprop"]
            {
                let mut talk = Conversation::at(&format!("{options}&net=2"));
                talk.set(setting, value);
                accepts(&mut talk, &format!("{setting:?} {value} with {options}"));
            }
        }
    }
    assert!(data::SAMPLES.contains(&(Setting::Samples.control().max as usize)));
}

#[test]
fn every_source_is_learnt_with_every_output_that_is_offered_for_it() {
    for source in SourceKind::all().filter(|it| *it != SourceKind::Own) {
        let mut talk = Conversation::at(&format!("data={}&net=2&n=40", source.code()));
        for (output, _) in outputs(talk.setup().goal()) {
            talk.change(Change::Output(OutputChoice::Named(*output)));
            accepts(&mut talk, &format!("{source:?} with {output:?}"));
            assert_eq!(talk.run().recipe.output, *output);
        }
        let proper = outputs(talk.setup().goal())[0];
        assert_eq!((OutputChoice::Proper.output(talk.setup().goal()), Fit::Proper), proper);
    }
}

#[test]
fn every_initialisation_optimiser_and_schedule_is_accepted() {
    let mut talk = Conversation::at("net=3,3&n=40");
    for init in InitKind::all() {
        talk.change(Change::Init(init));
        accepts(&mut talk, init.code());
    }
    for optimiser in OptimiserKind::all() {
        talk.change(Change::Optimiser(optimiser));
        accepts(&mut talk, optimiser.code());
    }
    for schedule in ScheduleKind::all() {
        talk.change(Change::Schedule(schedule));
        accepts(&mut talk, schedule.code());
    }
}

#[test]
fn the_page_speaks_the_version_of_the_trainer() {
    assert_eq!(Desk::hello(), Event::Hello { version: VERSION });
}
