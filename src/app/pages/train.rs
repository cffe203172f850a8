//! The Train page.

use yew::prelude::*;

use super::train_digit::TrainDigit;
use super::train_layers::TrainLayers;
use super::train_network::TrainNetwork;
use super::train_presets::TrainPresets;
use super::train_run::TrainRun;
use super::train_setup::TrainSetup;
use super::train_stage::TrainStage;
use super::train_take_away::TrainTakeAway;
use crate::page::action::Action;
use crate::page::lab::Lab;
use crate::page::train::action::TrainAction;
use crate::page::train::digit;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct TrainPageProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn TrainPage(TrainPageProps { lab, dispatch }: &TrainPageProps) -> Html {
    let lang = lab.settings.lang();
    let words = Texts::of(lang).train_setup();
    let act = dispatch.reform(Action::Train);
    html! {
        <>
            <div class="page-title">
                <h1>{ words.title }</h1>
                <p class="lead">{ words.intro }</p>
            </div>
            <TrainPresets lab={lab.clone()} on_act={&act} />
            <div class="train">
                <TrainSetup lab={lab.clone()} {dispatch} />
                <div class="train-main">
                    <TrainRun lab={lab.clone()} on_act={&act} />
                    <TrainNetwork lab={lab.clone()} on_act={&act} />
                    <TrainStage train={lab.train.clone()} {lang} on_act={&act} />
                    if digit::view::is_shown(&lab.train) {
                        <TrainDigit
                            {lang}
                            answer={lab.train.run.prediction.clone()}
                            moment={digit::view::moment(&lab.train)}
                            on_predict={act.reform(TrainAction::Predict)}
                        />
                    }
                    <TrainLayers lab={lab.clone()} />
                    <TrainTakeAway run={lab.train.run.clone()} {lang} on_act={act} />
                </div>
            </div>
        </>
    }
}
