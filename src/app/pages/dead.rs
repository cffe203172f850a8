//! The Dead ReLU page.

use yew::prelude::*;

use super::dead_born::DeadBorn;
use super::dead_toll::DeadToll;
use crate::page::action::Action;
use crate::page::dead::born::subject::BornSubject;
use crate::page::lab::Lab;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct DeadPageProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn DeadPage(DeadPageProps { lab, dispatch }: &DeadPageProps) -> Html {
    let words = Texts::of(lab.settings.lang()).dead();
    html! {
      <div class="stack">
        <div class="page-title">
            <h1>{ words.title }</h1>
            <p class="lead">{ words.intro }</p>
        </div>
        <DeadBorn
            subject={BornSubject::of(lab)}
            lang={lab.settings.lang()}
            {dispatch}
        />
        <DeadToll toll={lab.studies.dead.toll.clone()} lang={lab.settings.lang()} {dispatch} />
      </div>
    }
}
