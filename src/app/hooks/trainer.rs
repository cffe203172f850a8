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
/// So many commands may be said before their frames have begun: one of this frame, and one to make up for a frame that had none.
const MOST_AHEAD: u32 = 2;

/// The trainer, what it was told and when, and what it is told next.
#[derive(Default)]
struct Connection {
    trainer: Option<Trainer>,
    attempt: Option<u32>,
    dialogue: Dialogue,
    said_at: f64,
    /// What the next command is taken from; nothing while another page is shown.
    lab: Option<Lab>,
    /// Commands that had no frame of their own yet.
    ahead: u32,
    /// The next frame, where one is waited for.
    frame: Option<AnimationFrame>,
    _patience: Option<Timeout>,
}

/// Says to the trainer what the state asks for: one command a frame, and none before the last was answered.
///
/// An answer that comes late is followed by the next command at once, and a frame that went by without one is made up for: the
/// trainer does not wait while the page draws. It starts when the Train page is first opened, and rests while another page is shown.
#[hook]
pub fn use_trainer(lab: &Lab, dispatch: &Callback<Action>) {
    let connection = use_mut_ref(Connection::default);
    let dispatch = dispatch.clone();
    use_effect_with(lab.clone(), move |lab| {
        let is_shown = lab.page == Page::Train;
        connection.borrow_mut().lab = is_shown.then(|| lab.clone());
        if !is_shown {
            return;
        }
        connect(&connection, lab.train.attempt, &dispatch);
        speak(&connection, &dispatch);
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
    let mut connection = connection.borrow_mut();
    let lab = connection.lab.take();
    let dialogue = Dialogue::after(lab.as_ref().map_or(0, |it| it.train.heard));
    *connection = Connection { trainer, attempt: Some(attempt), dialogue, lab, ..Connection::default() };
}

/// Says what there is to say, or leaves it to the next frame.
fn speak(connection: &Rc<RefCell<Connection>>, dispatch: &Callback<Action>) {
    let said = connection.borrow_mut().say_next(dispatch);
    if let Err(Silence) = said {
        dispatch.emit(Action::Train(TrainAction::Lost));
        return;
    }
    if connection.borrow().ahead == 0 || connection.borrow().frame.is_some() {
        return;
    }
    let (speaker, dispatch) = (Rc::clone(connection), dispatch.clone());
    let frame = request_animation_frame(move |_| {
        speaker.borrow_mut().begin_frame();
        speak(&speaker, &dispatch);
    });
    connection.borrow_mut().frame = Some(frame);
}

/// A command could not be sent.
struct Silence;

impl Connection {
    fn hear(&mut self) {
        self._patience = None;
        self.dialogue.heard(now() - self.said_at);
    }

    fn begin_frame(&mut self) {
        self.frame = None;
        self.ahead -= 1;
    }

    fn say_next(&mut self, dispatch: &Callback<Action>) -> Result<(), Silence> {
        let (Some(trainer), Some(lab)) = (&self.trainer, &self.lab) else { return Ok(()) };
        if self.ahead == MOST_AHEAD {
            return Ok(());
        }
        let Some(command) = self.dialogue.next(&lab.train) else { return Ok(()) };
        if !trainer.say(&command) {
            return Err(Silence);
        }
        self.said_at = now();
        self.ahead += 1;
        let dispatch = dispatch.clone();
        let complain = move || dispatch.emit(Action::Train(TrainAction::Silent));
        self._patience = Some(Timeout::new(PATIENCE_MS, complain));
        Ok(())
    }
}
