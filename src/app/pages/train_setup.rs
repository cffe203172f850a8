//! The set-up of a run.

use yew::prelude::*;

use super::train_architecture::TrainArchitecture;
use super::train_options::TrainOptions;
use super::train_source::TrainSource;
use crate::app::components::choice::{Choice, ChoiceItem, LabelStyle};
use crate::app::components::parameter_sliders::ParameterSliders;
use crate::page::action::Action;
use crate::page::address::format_function;
use crate::page::lab::Lab;
use crate::page::own::entry::chosen_code;
use crate::page::train::names::functions;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct TrainSetupProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn TrainSetup(TrainSetupProps { lab, dispatch }: &TrainSetupProps) -> Html {
    let act = dispatch.reform(Action::Train);
    let texts = Texts::of(lab.settings.lang());
    html! {
        <div class="train-side">
            { function_card(lab, dispatch) }
            <TrainSource lab={lab.clone()} on_act={&act} />
            <TrainArchitecture lab={lab.clone()} on_act={&act} />
            <TrainOptions lab={lab.clone()} on_act={act} />
            <p class="small soft">{ texts.train_setup().restarts }</p>
        </div>
    }
}

fn function_card(lab: &Lab, dispatch: &Callback<Action>) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = texts.train_setup();
    let items = functions(lab, texts).into_iter().map(|(id, name)| ChoiceItem::new(id, name));
    html! {
        <section class="card" id="function">
            <Choice
                id="f"
                label={words.function}
                label_style={LabelStyle::Visible}
                items={items.collect::<Vec<_>>()}
                chosen={chosen_code(lab)}
                on_choose={dispatch.reform(Action::Choose)}
            />
            <ParameterSliders lab={lab.clone()} {dispatch} />
            <p><a href={format_function(lab, lab.function.clone())}>{ words.explore_this }</a></p>
        </section>
    }
}
