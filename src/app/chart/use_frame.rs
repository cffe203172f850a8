//! Drawing in step with the screen.

use gloo::render::request_animation_frame;
use yew::prelude::*;

/// Runs `draw` in the next animation frame after `deps` have changed. Changes that come faster than the screen
/// replace each other, so that nothing is drawn twice in one frame.
#[hook]
pub fn use_frame<Deps: PartialEq + Clone + 'static>(deps: Deps, draw: impl FnOnce(&Deps) + 'static) {
    use_effect_with(deps, move |deps| {
        let deps = deps.clone();
        let pending = request_animation_frame(move |_| draw(&deps));
        move || drop(pending)
    });
}
