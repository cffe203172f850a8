//! The page's end of the line to the trainer.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event as DomEvent, MessageEvent, Worker};
use yew::Callback;

use crate::worker::message::codec::VERSION;
use crate::worker::message::command::Command;
use crate::worker::message::event::Event;

/// What comes over the line.
pub enum Message {
    /// The answer to the last command.
    Answer(Box<Event>),
    /// There is no trainer at the other end, or one that speaks another version.
    Lost,
}

/// A trainer that runs beside the page. Dropping it ends it.
pub struct Trainer {
    worker: Worker,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(DomEvent)>,
}

impl Trainer {
    /// Starts a trainer; `None` where the browser refuses.
    pub fn start(heard: &Callback<Message>) -> Option<Self> {
        // The boot script has written the script's address there, whatever folder the site is in.
        let url = gloo::utils::document().document_element()?.get_attribute("data-worker")?;
        let worker = Worker::new(&url).ok()?;
        let on_message = {
            let heard = heard.clone();
            Closure::new(move |event: MessageEvent| heard_message(&event, &heard))
        };
        let on_error = {
            let heard = heard.clone();
            Closure::new(move |_: DomEvent| heard.emit(Message::Lost))
        };
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Some(Self { worker, _on_message: on_message, _on_error: on_error })
    }

    /// Sends a command; false if it could not be sent.
    #[must_use]
    pub fn say(&self, command: &Command) -> bool {
        let bytes = Uint8Array::from(command.encode().as_slice());
        self.worker.post_message(&bytes).is_ok()
    }
}

impl Drop for Trainer {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

fn heard_message(event: &MessageEvent, heard: &Callback<Message>) {
    let bytes = event.data().dyn_into::<Uint8Array>().map(|it| it.to_vec()).unwrap_or_default();
    match Event::decode(&bytes) {
        Ok(Event::Hello { version: VERSION }) => {}
        Ok(Event::Hello { .. }) | Err(_) => heard.emit(Message::Lost),
        Ok(event) => heard.emit(Message::Answer(Box::new(event))),
    }
}
