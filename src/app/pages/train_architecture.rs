//! The hidden layers.

use yew::prelude::*;

use crate::app::components::choice::{Choice, ChoiceItem};
use crate::app::components::number_field::NumberField;
use crate::app::components::picks::PickRow;
use crate::app::components::segmented::{Segment, Segmented};
use crate::app::components::slider_row::SliderRow;
use crate::page::lab::Lab;
use crate::page::train::action::TrainAction;
use crate::page::train::architecture::{LayerRow, Learning, OwnFunction, WIDTH_LIMITS, architecture};
use crate::page::train::change::Change;
use crate::page::train::menu;
use crate::page::train::names::{function_of, functions};
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct TrainArchitectureProps {
    pub lab: Lab,
    pub on_act: Callback<TrainAction>,
}

#[component]
pub fn TrainArchitecture(TrainArchitectureProps { lab, on_act }: &TrainArchitectureProps) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = texts.train_setup();
    let shown = architecture(lab, texts);
    let change = |change: Change| on_act.reform(move |_: MouseEvent| TrainAction::Change(change.clone()));
    html! {
        <section class="card" id="architecture">
            <div class="spread">
                <h2>{ words.network }</h2>
                <span class="small soft">{ &shown.summary }</span>
            </div>
            <ol class="layer-rows" role="list" aria-label={words.layers}>
                for row in shown.rows.iter() {
                    <li key={row.index} id={format!("hidden-{}", row.index + 1)}>{ layer(row, lab, on_act) }</li>
                }
            </ol>
            <div class="row">
                <button type="button" id="add-layer" disabled={!shown.can_add} onclick={change(Change::AddLayer)}>
                    { words.add_layer }
                </button>
                <button
                    type="button"
                    id="remove-layer"
                    disabled={shown.rows.is_empty()}
                    onclick={change(Change::RemoveLayer)}
                >
                    { words.remove_layer }
                </button>
            </div>
            if !shown.rows.is_empty() {
                <PickRow id="functions" label={words.functions} picks={menu::functions(&lab.train.setup, texts)} {on_act} />
            }
            if let Some(learning) = shown.learning {
                { switch(learning, words.learn_parameters, words.functions, on_act) }
            }
        </section>
    }
}

fn layer(row: &LayerRow, lab: &Lab, on_act: &Callback<TrainAction>) -> Html {
    let lang = lab.settings.lang();
    let words = Texts::of(lang).train_setup();
    let (layer, number) = (row.index, row.index + 1);
    let to = |width: Option<usize>| {
        let width = width.unwrap_or(row.width);
        on_act.reform(move |_: MouseEvent| TrainAction::Change(Change::Width { layer, width }))
    };
    let on_change =
        on_act.reform(move |width: f64| TrainAction::Change(Change::Width { layer, width: width as usize }));
    html! {
        <>
            <div class="layer-row">
                <span>{ &row.name }</span>
                <button
                    type="button"
                    class="icon"
                    aria-label={(words.fewer_units)(number)}
                    disabled={row.fewer.is_none()}
                    onclick={to(row.fewer)}
                >
                    { "−" }
                </button>
                <NumberField
                    id={format!("width-{number}")}
                    label={(words.units_of)(number)}
                    value={row.width as f64}
                    control={WIDTH_LIMITS}
                    {lang}
                    {on_change}
                />
                <button
                    type="button"
                    class="icon"
                    aria-label={(words.more_units)(number)}
                    disabled={row.more.is_none()}
                    onclick={to(row.more)}
                >
                    { "+" }
                </button>
            </div>
            if let Some(own) = &row.own {
                { own_function(own, layer, lab, on_act) }
            }
        </>
    }
}

fn own_function(own: &OwnFunction, layer: usize, lab: &Lab, on_act: &Callback<TrainAction>) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.train_setup();
    let page = ChoiceItem::new("", (words.as_page)(&lab.function_name(texts)));
    let others = functions(lab, texts).into_iter().map(|(code, name)| ChoiceItem::new(code, name));
    let on_choose = {
        let (lab, on_act) = (lab.clone(), on_act.clone());
        Callback::from(move |code: String| {
            let function = function_of(&lab, &code);
            on_act.emit(TrainAction::Change(Change::LayerFunction { layer, function }));
        })
    };
    html! {
        <div class="layer-own">
            <Choice
                id={format!("function-{}", layer + 1)}
                label={(words.function_of)(layer + 1)}
                items={std::iter::once(page).chain(others).collect::<Vec<_>>()}
                chosen={own.code.clone()}
                {on_choose}
            />
            for (index, slider) in own.sliders.iter().cloned().enumerate() {
                <SliderRow
                    key={slider.id.clone()}
                    slider={slider.clone()}
                    {lang}
                    on_change={on_act.reform(move |value| TrainAction::Change(Change::LayerParam { layer, index, value }))}
                />
            }
            if let Some(learning) = own.learning.clone() {
                { switch(learning, words.learn_parameters, &(words.learn_parameters_of)(layer + 1), on_act) }
            }
        </div>
    }
}

fn switch(learning: Learning, name: &'static str, label: &str, on_act: &Callback<TrainAction>) -> Html {
    let segment = Segment { code: "learn", name: name.into(), pressed: learning.is_on.into() };
    html! {
        <Segmented
            label={label.to_owned()}
            segments={vec![segment]}
            on_press={on_act.reform(move |_: usize| TrainAction::Change(learning.change.clone()))}
        />
    }
}
