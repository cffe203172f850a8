//! Whose data a run learns from.

use yew::prelude::*;

use crate::page::train::credit::credit;
use crate::page::train::source::SourceKind;
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct TrainCreditProps {
    pub source: SourceKind,
    pub lang: Lang,
}

#[component]
pub fn TrainCredit(TrainCreditProps { source, lang }: &TrainCreditProps) -> Html {
    let texts = Texts::of(*lang);
    let Some(credit) = credit(*source, texts) else { return Html::default() };
    html! {
        <div class="small soft" id="credit">
            <p>
                { texts.data().source }{ ": " }{ credit.sentence }{ " " }
                <a href={format!("https://{}", credit.doi)}>{ credit.doi }</a>{ " · " }
                <a href={credit.licence_address}>{ credit.licence }</a>
            </p>
            if let Some(note) = credit.note {
                <p>{ note }</p>
            }
        </div>
    }
}
