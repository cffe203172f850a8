//! Choices of the set-up, as a row of buttons or as a select.

use yew::prelude::*;

use super::choice::{Choice, ChoiceItem, LabelStyle};
use super::segmented::{Segment, Segmented};
use crate::page::train::action::TrainAction;
use crate::page::train::menu::Pick;

#[derive(Properties, PartialEq)]
pub struct PicksProps {
    pub id: AttrValue,
    pub label: AttrValue,
    pub picks: Vec<Pick>,
    pub on_act: Callback<TrainAction>,
}

/// Buttons side by side: for a few short names, of which one or several are on.
#[component]
pub fn PickRow(PicksProps { id, label, picks, on_act }: &PicksProps) -> Html {
    let segment =
        |it: &Pick| Segment { code: it.code, name: it.name.clone().into(), pressed: it.is_on.into() };
    let changes: Vec<_> = picks.iter().map(|it| it.change.clone()).collect();
    html! {
        <div class="stack-tight" {id}>
            <span class="label" aria-hidden="true">{ label }</span>
            <Segmented
                {label}
                segments={picks.iter().map(segment).collect::<Vec<_>>()}
                on_press={on_act.reform(move |index: usize| TrainAction::Change(changes[index].clone()))}
            />
        </div>
    }
}

/// A select: for many names, or long ones.
#[component]
pub fn PickList(PicksProps { id, label, picks, on_act }: &PicksProps) -> Html {
    let items = picks.iter().map(|it| ChoiceItem::new(it.code, it.name.clone())).collect::<Vec<_>>();
    let chosen = picks.iter().find(|it| it.is_on).map_or("", |it| it.code);
    let (picks, on_act) = (picks.clone(), on_act.clone());
    let on_choose = Callback::from(move |code: String| {
        if let Some(pick) = picks.iter().find(|it| it.code == code) {
            on_act.emit(TrainAction::Change(pick.change.clone()));
        }
    });
    html! {
        <Choice {id} {label} label_style={LabelStyle::Visible} {items} {chosen} {on_choose} />
    }
}
