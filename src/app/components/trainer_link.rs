//! The lines to the workers, which outlive the pages that use them.

use yew::prelude::*;

use crate::app::hooks::crew::use_crew;
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
    use_crew(lab, dispatch);
    Html::default()
}
