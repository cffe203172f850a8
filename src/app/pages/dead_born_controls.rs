//! What random networks are like.

use yew::prelude::*;

use crate::app::components::choice::{Choice, ChoiceItem, LabelStyle};
use crate::app::components::slider_row::SliderRow;
use crate::page::coded::Coded;
use crate::page::dead::born::action::BornAction;
use crate::page::dead::born::setup::BornSetup;
use crate::page::dead::born::subject::{chosen, inputs, starts};
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct DeadBornControlsProps {
    pub setup: BornSetup,
    pub lang: Lang,
    pub on_act: Callback<BornAction>,
}

#[component]
pub fn DeadBornControls(DeadBornControlsProps { setup, lang, on_act }: &DeadBornControlsProps) -> Html {
    let texts = Texts::of(*lang);
    let words = texts.dead_born();
    let [width, hidden, seed] = setup.sliders(texts);
    let [start, input] = chosen(setup);
    html! {
        <div class="born-controls">
            <SliderRow slider={width} lang={*lang} on_change={on_act.reform(BornAction::SetWidth)} />
            <div>
                <SliderRow slider={hidden} lang={*lang} on_change={on_act.reform(BornAction::SetHidden)} />
                <p class="control-note">{ (words.paper_depth)(setup.hidden() + 1) }</p>
            </div>
            <Choice
                id="b.init"
                label={words.start}
                label_style={LabelStyle::Visible}
                items={items(starts(texts))}
                chosen={start}
                on_choose={choose(on_act, BornAction::SetStart)}
            />
            <Choice
                id="b.data"
                label={words.input}
                label_style={LabelStyle::Visible}
                items={items(inputs(texts))}
                chosen={input}
                on_choose={choose(on_act, BornAction::SetInput)}
            />
            <SliderRow slider={seed} lang={*lang} on_change={on_act.reform(BornAction::SetSeed)} />
            <button type="button" id="born-redraw" onclick={on_act.reform(|_: MouseEvent| BornAction::Redraw)}>
                { words.redraw }
            </button>
        </div>
    }
}

fn items(named: impl Iterator<Item = (&'static str, &'static str)>) -> Vec<ChoiceItem> {
    named.map(|(code, name)| ChoiceItem::new(code, name)).collect()
}

/// Acts on the value whose code is chosen.
pub fn choose<T: Coded, A: 'static>(on_act: &Callback<A>, action: fn(T) -> A) -> Callback<String> {
    let on_act = on_act.clone();
    Callback::from(move |code: String| {
        if let Some(value) = T::from_code(&code) {
            on_act.emit(action(value));
        }
    })
}
