//! The conversation with the trainer.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::render::{AnimationFrame, request_animation_frame};
use yew::prelude::*;

use crate::app::worker::{Message, Trainer};
use crate::page::action::Action;
use crate::page::lab::{Lab, Page};
use crate::page::train::action::TrainAction;
use crate::page::train::dialogue::Dialogue;

/// The trainer, what it was told, and the frame in which it is spoken to next.
#[derive(Default)]
struct Connection {
    trainer: Option<Trainer>,
    attempt: Option<u32>,
    dialogue: Dialogue,
    frame: Option<AnimationFrame>,
}

/// Says to the trainer what the state asks for: at most one command a frame, and none before the last was answered.
///
/// The trainer starts when the Train page is first opened, and rests while another page is shown.
#[hook]
pub fn use_trainer(lab: &Lab, dispatch: &Callback<Action>) {
    let connection = use_mut_ref(Connection::default);
    let dispatch = dispatch.clone();
    use_effect_with(lab.clone(), move |lab| {
        if lab.page != Page::Train {
            return;
        }
        connect(&connection, lab.train.attempt, &dispatch);
        let (speaker, lab) = (Rc::clone(&connection), lab.clone());
        let frame = request_animation_frame(move |_| speak(&speaker, &lab, &dispatch));
        connection.borrow_mut().frame = Some(frame);
    });
}

/// Starts a trainer, unless this attempt has one already.
fn connect(connection: &Rc<RefCell<Connection>>, attempt: u32, dispatch: &Callback<Action>) {
    if connection.borrow().attempt == Some(attempt) {
        return;
    }
    let heard = {
        let (connection, dispatch) = (Rc::clone(connection), dispatch.clone());
        Callback::from(move |message| {
            let action = match message {
                Message::Answer(event) => {
                    connection.borrow_mut().dialogue.heard();
                    TrainAction::Heard(event)
                }
                Message::Lost => TrainAction::Lost,
            };
            dispatch.emit(Action::Train(action));
        })
    };
    let trainer = Trainer::start(&heard);
    if trainer.is_none() {
        heard.emit(Message::Lost);
    }
    let started = Connection { trainer, attempt: Some(attempt), ..Connection::default() };
    *connection.borrow_mut() = started;
}

fn speak(connection: &RefCell<Connection>, lab: &Lab, dispatch: &Callback<Action>) {
    if let Err(Silence) = say_next(&mut connection.borrow_mut(), lab) {
        dispatch.emit(Action::Train(TrainAction::Lost));
    }
}

/// A command could not be sent.
struct Silence;

fn say_next(connection: &mut Connection, lab: &Lab) -> Result<(), Silence> {
    let Some(trainer) = &connection.trainer else { return Ok(()) };
    let Some(command) = connection.dialogue.next(&lab.train, &lab.function, lab.explore.epsilon) else {
        return Ok(());
    };
    if trainer.say(&command) { Ok(()) } else { Err(Silence) }
}
