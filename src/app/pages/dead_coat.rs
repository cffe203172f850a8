//! Which function is worn: a row of known ones, and the one of every page.

use yew::prelude::*;

use crate::app::components::choice::{Choice, ChoiceItem, LabelStyle};
use crate::app::components::parameter_sliders::ParameterSliders;
use crate::app::components::segmented::{Segment, Segmented};
use crate::page::action::Action;
use crate::page::address::format_page;
use crate::page::coded::Coded;
use crate::page::dead::coat::Coat;
use crate::page::dead::names;
use crate::page::lab::{Lab, Page};
use crate::page::own::entry::chosen_code;
use crate::page::train::names::functions;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct CoatPickerProps {
    pub id: AttrValue,
    pub label: AttrValue,
    pub worn: Coat,
    pub lab: Lab,
    pub dispatch: Callback<Action>,
    pub on_wear: Callback<Coat>,
}

#[component]
pub fn CoatPicker(props: &CoatPickerProps) -> Html {
    let CoatPickerProps { id, label, worn, lab, dispatch, on_wear } = props;
    let texts = Texts::of(lab.settings.lang());
    let segment = |it: Coat| Segment {
        code: it.code(),
        name: names::coat(it, lab, texts).into(),
        pressed: (it == *worn).into(),
    };
    html! {
        <div class="stack-tight" {id}>
            <span class="label" aria-hidden="true">{ label }</span>
            <Segmented
                {label}
                segments={Coat::all().map(segment).collect::<Vec<_>>()}
                on_press={on_wear.reform(|index: usize| Coat::CODES[index].0)}
            />
            if *worn == Coat::Chosen {
                { chosen(id, lab, dispatch, texts) }
            }
        </div>
    }
}

/// The function of every page, its parameters, and the way to a formula.
fn chosen(id: &AttrValue, lab: &Lab, dispatch: &Callback<Action>, texts: &Texts) -> Html {
    let words = texts.dead().neuron;
    let items = functions(lab, texts).into_iter().map(|(code, name)| ChoiceItem::new(code, name));
    html! {
        <div class="controls dead-chosen">
            <Choice
                id={format!("{id}-function")}
                label={words.other_label}
                label_style={LabelStyle::Visible}
                items={items.collect::<Vec<_>>()}
                chosen={chosen_code(lab)}
                on_choose={dispatch.reform(Action::Choose)}
            />
            <ParameterSliders lab={lab.clone()} {dispatch} />
            <p class="small"><a href={format_page(lab, Page::Explore)}>{ words.own }</a></p>
        </div>
    }
}
