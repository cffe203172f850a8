//! The conversation with the trainer.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::clock::now;
use crate::app::worker::{Message, Trainer};
use crate::page::action::Action;
use crate::page::lab::{Lab, Page};
use crate::page::train::action::TrainAction;
use crate::page::train::dialogue::Dialogue;

/// A trainer that was killed says nothing: without an answer for so long the page says so. An answer that comes after all
/// is as good as any.
const PATIENCE_MS: u32 = 8_000;

/// The trainer, what it was told and when, and the frame in which it is spoken to next.
#[derive(Default)]
struct Connection {
    trainer: Option<Trainer>,
    attempt: Option<u32>,
    dialogue: Dialogue,
    said_at: f64,
    frame: Option<AnimationFrame>,
    _patience: Option<Timeout>,
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
                    connection.borrow_mut().hear();
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
    if let Err(Silence) = connection.borrow_mut().say_next(lab, dispatch) {
        dispatch.emit(Action::Train(TrainAction::Lost));
    }
}

/// A command could not be sent.
struct Silence;

impl Connection {
    fn hear(&mut self) {
        self._patience = None;
        self.dialogue.heard(now() - self.said_at);
    }

    fn say_next(&mut self, lab: &Lab, dispatch: &Callback<Action>) -> Result<(), Silence> {
        let Some(trainer) = &self.trainer else { return Ok(()) };
        let Some(command) = self.dialogue.next(&lab.train) else { return Ok(()) };
        if !trainer.say(&command) {
            return Err(Silence);
        }
        self.said_at = now();
        let dispatch = dispatch.clone();
        let complain = move || dispatch.emit(Action::Train(TrainAction::Silent));
        self._patience = Some(Timeout::new(PATIENCE_MS, complain));
        Ok(())
    }
}
