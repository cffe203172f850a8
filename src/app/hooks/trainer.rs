//! The trainer: a worker where the browser allows one, else the page itself.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::render::{AnimationFrame, request_animation_frame};
use yew::prelude::*;

use crate::app::worker::{Link, Trainer};
use crate::page::action::Action;
use crate::page::lab::{Lab, Page};
use crate::page::train::action::TrainAction;
use crate::page::train::dialogue::Dialogue;
use crate::page::train::state::Home;

/// The trainer and the conversation with it.
#[derive(Default)]
struct Connection {
    trainer: Option<Trainer>,
    dialogue: Dialogue,
    frame: Option<AnimationFrame>,
}

/// Says to the trainer what the state asks for: at most one command a frame, and none before the last was answered.
///
/// The trainer starts when the Train page is first opened, and rests while another page is shown.
#[hook]
pub fn use_trainer(lab: &Lab, dispatch: &Callback<Action>) {
    let connection = use_mut_ref(Connection::default);
    let latest = use_mut_ref(|| lab.clone());
    *latest.borrow_mut() = lab.clone();

    let home = lab.train.home;
    let dispatch = dispatch.clone();
    use_effect_with((lab.page, lab.train.clone(), lab.function), move |(page, _, _)| {
        if *page != Page::Train {
            return;
        }
        connect(&connection, home, &dispatch);
        let (spoken, latest) = (Rc::clone(&connection), Rc::clone(&latest));
        let frame = request_animation_frame(move |_| speak(&spoken, &latest.borrow()));
        connection.borrow_mut().frame = Some(frame);
    });
}

/// Opens the connection, or opens it anew when the trainer has moved.
fn connect(connection: &Rc<RefCell<Connection>>, home: Home, dispatch: &Callback<Action>) {
    let is_open = connection.borrow().trainer.as_ref().is_some_and(|it| it.home() == home);
    if is_open {
        return;
    }
    let heard = {
        let (connection, dispatch) = (Rc::clone(connection), dispatch.clone());
        Callback::from(move |link: Link| match link {
            Link::Answer(event) => {
                connection.borrow_mut().dialogue.heard();
                dispatch.emit(Action::Train(TrainAction::Heard(event)));
            }
            Link::Ready => {}
            Link::Lost(home) => dispatch.emit(Action::Train(TrainAction::MovedTo(home))),
        })
    };
    let trainer = Trainer::open(home, heard);
    let mut connection = connection.borrow_mut();
    connection.trainer = Some(trainer);
    connection.dialogue = Dialogue::default();
}

fn speak(connection: &RefCell<Connection>, lab: &Lab) {
    let Connection { trainer, dialogue, .. } = &mut *connection.borrow_mut();
    let Some(trainer) = trainer else { return };
    if let Some(command) = dialogue.next(&lab.train, &lab.function, lab.explore.epsilon) {
        trainer.say(&command);
    }
}
