//! The slider of a numeric setting.

use yew::prelude::*;

use super::slider_row::SliderRow;
use crate::page::train::action::TrainAction;
use crate::page::train::change::Change;
use crate::page::train::setting::Setting;
use crate::page::train::setup::Setup;
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct SettingRowProps {
    pub setting: Setting,
    pub setup: Setup,
    pub lang: Lang,
    pub on_act: Callback<TrainAction>,
}

#[component]
pub fn SettingRow(SettingRowProps { setting, setup, lang, on_act }: &SettingRowProps) -> Html {
    let setting = *setting;
    html! {
        <SliderRow
            slider={setup.slider(setting, Texts::of(*lang))}
            lang={*lang}
            on_change={on_act.reform(move |value| TrainAction::Change(Change::Set(setting, value)))}
        />
    }
}
