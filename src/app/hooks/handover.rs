//! How the first bundle hands the page over to the whole app. The boot script loads it; events carry the word.

use gloo::events::EventListener;
use wasm_bindgen_futures::spawn_local;
use web_sys::Event;
use yew::prelude::*;

/// To the boot script: load the whole app.
const WANTED: &str = "activation-lab:wanted";
/// From the boot script: it could not be loaded.
const LOST: &str = "activation-lab:lost";
/// From a bundle that starts to the one that runs: the page changes hands.
const TAKEN: &str = "activation-lab:taken";

/// How the loading of the whole app stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handover {
    Loading,
    Lost,
}

/// Asks for the whole app, and again when the returned callback is called.
#[hook]
pub fn use_handover() -> (Handover, Callback<()>) {
    let state = use_state_eq(|| Handover::Loading);
    let lost = state.setter();
    use_effect_with((), move |()| {
        let listener = EventListener::new(&gloo::utils::document(), LOST, move |_| lost.set(Handover::Lost));
        say(WANTED);
        move || drop(listener)
    });
    let loading = state.setter();
    let retry = Callback::from(move |()| {
        loading.set(Handover::Loading);
        say(WANTED);
    });
    (*state, retry)
}

/// Takes the page from the bundle that has it, if there is one, and gives it up to the next.
pub fn take_over<C: BaseComponent>(render: impl FnOnce() -> AppHandle<C> + 'static) {
    say(TAKEN);
    // The other bundle clears the page and writes its last state into the address in a task that is queued by now.
    spawn_local(async {
        let app = render();
        EventListener::once(&gloo::utils::document(), TAKEN, move |_| app.destroy()).forget();
    });
}

fn say(name: &str) {
    let event = Event::new(name).expect("a constant is a valid name of an event");
    gloo::utils::document().dispatch_event(&event).expect("an event that was just made can be dispatched");
}
