//! A reader's own formula is a function like every other: in the editor, the address, the gallery and on every page.

mod address;
mod editor;
mod pages;
mod train;

use activation_lab::page::action::Action;
use activation_lab::page::lab::Lab;
use activation_lab::page::own::action::OwnAction;

fn own(lab: &mut Lab, action: OwnAction) {
    lab.apply(Action::Own(action));
}

fn typed(text: &str) -> Lab {
    let mut lab = Lab::default();
    own(&mut lab, OwnAction::Type(text.to_owned()));
    lab
}

fn source(lab: &Lab) -> Option<&str> {
    lab.function.formula().map(|it| it.source())
}
