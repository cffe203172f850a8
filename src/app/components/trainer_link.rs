//! The line to the trainer, which outlives the page that uses it.

use yew::prelude::*;

use crate::app::hooks::trainer::use_trainer;
use crate::page::action::Action;
use crate::page::lab::Lab;

#[derive(Properties, PartialEq)]
pub struct TrainerLinkProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

/// Shows nothing.
#[component]
pub fn TrainerLink(TrainerLinkProps { lab, dispatch }: &TrainerLinkProps) -> Html {
    use_trainer(lab, dispatch);
    Html::default()
}
