//! The slider over the moments of a run.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::train_stage::CardProps;
use crate::decimal;
use crate::page::train::action::TrainAction;
use crate::page::train::stage::scrubber::{moment, scrubber};
use crate::text::Texts;
use crate::worker::message::command::Moment;

#[component]
pub fn TrainScrubber(CardProps { snapshot, lang, on_act, .. }: &CardProps) -> Html {
    let texts = Texts::of(*lang);
    let words = texts.stage();
    let slider = scrubber(snapshot, texts);
    let oninput = {
        let (snapshot, on_act) = (snapshot.clone(), on_act.clone());
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            if let Some(position) = decimal::parse(&input.value()) {
                on_act.emit(TrainAction::Visit(moment(&snapshot, position as u32)));
            }
        })
    };
    let epoch = slider.epoch;
    html! {
        <div class="scrubber">
            <label class="label" for="moment">{ words.moment }</label>
            <input
                type="range"
                id="moment"
                min="0"
                max={slider.last.to_string()}
                step="1"
                value={slider.position.to_string()}
                disabled={slider.last == 0}
                aria-valuetext={slider.spoken.clone()}
                {oninput}
            />
            <p class="small number-line">
                { &slider.spoken }{ " " }<span class="soft">{ &slider.resolution }</span>
            </p>
            <div class="row">
                <button
                    type="button"
                    id="present"
                    disabled={slider.is_live}
                    onclick={on_act.reform(|_: MouseEvent| TrainAction::Visit(Moment::Latest))}
                >
                    { words.back_to_present }
                </button>
                <button
                    type="button"
                    id="rewind"
                    title={words.go_on_hint}
                    disabled={slider.is_live}
                    onclick={on_act.reform(move |_: MouseEvent| TrainAction::Rewind(epoch))}
                >
                    { words.go_on_from_here }
                </button>
            </div>
        </div>
    }
}
