//! The run: its buttons, its numbers, its pace and its end.

use yew::prelude::*;

use super::train_trouble::TrainTrouble;
use crate::app::components::group::Group;
use crate::app::components::numbers::Numbers;
use crate::app::components::picks::PickList;
use crate::app::components::setting_row::SettingRow;
use crate::app::hooks::undo_keys::use_undo_keys;
use crate::page::lab::Lab;
use crate::page::train::action::{Stride, TrainAction};
use crate::page::train::run::Phase;
use crate::page::train::setting::Setting;
use crate::page::train::state::Train;
use crate::page::train::status::{RunStatus, status};
use crate::page::train::{menu, summary};
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct TrainRunProps {
    pub lab: Lab,
    pub on_act: Callback<TrainAction>,
}

#[component]
pub fn TrainRun(TrainRunProps { lab, on_act }: &TrainRunProps) -> Html {
    use_undo_keys(on_act);
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let status = status(&lab.train, &lab.function, texts);
    html! {
        <section class="card" id="run" aria-label={texts.train_run().run}>
            <div class="spread">
                { buttons(&status, on_act, texts) }
                { undo_buttons(&lab.train, on_act, texts) }
            </div>
            <div class="spread">
                <span class="state" id="phase" role="status">{ &status.phase_name }</span>
                <div class="run-pace">
                    <SettingRow setting={Setting::Speed} setup={lab.train.setup.clone()} {lang} {on_act} />
                </div>
            </div>
            <Numbers numbers={status.numbers.clone()} />
            { stopping(lab, on_act) }
            <TrainTrouble {status} {lang} {on_act} />
        </section>
    }
}

fn buttons(status: &RunStatus, act: &Callback<TrainAction>, texts: &Texts) -> Html {
    let words = texts.train_run();
    let is_over = status.phase == Phase::Diverged;
    let play = if status.phase == Phase::Running {
        html! { <button type="button" id="pause" class="primary" onclick={act.reform(|_| TrainAction::Pause)}>{ words.pause }</button> }
    } else {
        html! { <button type="button" id="play" class="primary" disabled={is_over} onclick={act.reform(|_| TrainAction::Play)}>{ words.play }</button> }
    };
    html! {
        <div class="row">
            { play }
            <button
                type="button"
                id="step"
                title={words.step_hint}
                disabled={is_over}
                onclick={act.reform(|_| TrainAction::Step(Stride::Batch))}
            >
                { words.step }
            </button>
            <button
                type="button"
                id="epoch"
                disabled={is_over}
                onclick={act.reform(|_| TrainAction::Step(Stride::Epoch))}
            >
                { words.step_epoch }
            </button>
            <button type="button" id="reset" title={words.reset_hint} onclick={act.reform(|_| TrainAction::Reset)}>
                { words.reset }
            </button>
        </div>
    }
}

fn undo_buttons(train: &Train, act: &Callback<TrainAction>, texts: &Texts) -> Html {
    let words = texts.train_run();
    html! {
        <div class="row">
            <button
                type="button"
                id="undo"
                class="quiet"
                title={words.undo_hint}
                disabled={!train.undo.can_undo()}
                onclick={act.reform(|_| TrainAction::Undo)}
            >
                { words.undo }
            </button>
            <button
                type="button"
                id="redo"
                class="quiet"
                title={words.redo_hint}
                disabled={!train.undo.can_redo()}
                onclick={act.reform(|_| TrainAction::Redo)}
            >
                { words.redo }
            </button>
        </div>
    }
}

fn stopping(lab: &Lab, on_act: &Callback<TrainAction>) -> Html {
    let (setup, lang) = (&lab.train.setup, lab.settings.lang());
    let texts = Texts::of(lang);
    let words = texts.train_setup();
    html! {
        <Group id="stop-group" name={words.stop} summary={summary::stop(setup, texts)}>
            <PickList id="stop" label={words.stop} picks={menu::stops(setup, texts)} {on_act} />
            if let Some(setting) = summary::stop_number(setup.stop) {
                <SettingRow {setting} setup={setup.clone()} {lang} {on_act} />
            }
        </Group>
    }
}
