//! One neuron: killed by hand, trained in vain, brought back by another function.

use std::rc::Rc;

use yew::prelude::*;

use super::dead::{DeadPartProps, paper};
use super::dead_coat::CoatPicker;
use super::dead_plane::DeadPlane;
use crate::app::components::chart_card::ChartCard;
use crate::app::components::choice::{Choice, ChoiceItem, LabelStyle};
use crate::app::components::numbers::Numbers;
use crate::app::components::slider_row::SliderRow;
use crate::chart::Figure;
use crate::page::coded::Coded;
use crate::page::dead::action::DeadAction;
use crate::page::dead::neuron::action::NeuronAction;
use crate::page::dead::neuron::setting::NeuronSetting;
use crate::page::dead::neuron::{courses, view};
use crate::page::dead::source;
use crate::page::lab::Lab;
use crate::page::number::exact;
use crate::text::Texts;

#[component]
pub fn DeadNeuron(DeadPartProps { lab, dispatch, on_act }: &DeadPartProps) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = texts.dead().neuron;
    let state = &lab.studies.dead.neuron;
    let act = on_act.reform(DeadAction::Neuron);
    let on_wear = act.reform(NeuronAction::Wear);
    html! {
        <section class="stack dead-section" id="neuron" aria-labelledby="neuron-title">
            <h2 id="neuron-title">{ words.title }</h2>
            <p>{ words.intro }</p>
            <div class="dead-hero">
                <div class="stack">
                    <DeadPlane lab={lab.clone()} {dispatch} {on_act} />
                    { place(lab, &act, texts) }
                </div>
                <div class="stack">
                    { verdict(lab, &act, texts) }
                    <section class="card" aria-label={words.wear}>
                        <CoatPicker
                            id="neuron-wear"
                            label={words.wear}
                            worn={state.coat}
                            lab={lab.clone()}
                            {dispatch}
                            {on_wear}
                        />
                        <p class="small soft">{ words.wear_note }</p>
                    </section>
                    { training(lab, &act, texts) }
                </div>
            </div>
            <p class="small soft">
                { view::setup(state, texts) }
                { texts.dead().gap }{ words.source }
                { paper(source::LEAK) }
            </p>
        </section>
    }
}

fn verdict(lab: &Lab, act: &Callback<NeuronAction>, texts: &Texts) -> Html {
    let words = texts.dead().neuron;
    let state = &lab.studies.dead.neuron;
    let function = state.coat.function(&lab.function);
    let verdict = view::verdict(state, &state.scene(&lab.function), &function, texts);
    let code = if verdict.is_dead { "dead" } else { "alive" };
    html! {
        <section class="card" aria-label={words.state}>
            <div class="autopsy-verdict" data-state={code} id="neuron-state" role="status">
                <p><strong class="dead-state">{ verdict.state }</strong></p>
                <p>{ &verdict.sentence }</p>
            </div>
            <Numbers numbers={verdict.numbers.clone()} />
            if let Some(revival) = &verdict.revival {
                <p class="small">{ &revival.sentence }</p>
            }
            <div class="row">
                <button type="button" id="neuron-kill" onclick={act.reform(|_: MouseEvent| NeuronAction::Kill)}>{ words.kill }</button>
                if let Some(label) = verdict.revival.and_then(|it| it.button) {
                    <button type="button" id="neuron-nudge" onclick={act.reform(|_: MouseEvent| NeuronAction::Nudge)}>{ label }</button>
                }
                <button type="button" id="neuron-restart" onclick={act.reform(|_: MouseEvent| NeuronAction::Restart)}>{ words.restart }</button>
            </div>
        </section>
    }
}

fn training(lab: &Lab, act: &Callback<NeuronAction>, texts: &Texts) -> Html {
    let words = texts.dead().neuron;
    let state = &lab.studies.dead.neuron;
    let told = courses::sentences(lab, texts);
    let is_training = state.is_training();
    let press =
        act.reform(move |_: MouseEvent| if is_training { NeuronAction::Cancel } else { NeuronAction::Train });
    html! {
        <section class="card" id="neuron-training" aria-label={words.training_title}>
            <h3>{ words.training_title }</h3>
            <div class="row">
                <button type="button" id="neuron-train" class="primary" onclick={press}>
                    { if is_training { words.cancel.to_owned() } else { (words.train)(&exact(state.steps)) } }
                </button>
                <span role="status" class="soft">{ if is_training { words.training } else { "" } }</span>
            </div>
            if state.course.refusal.is_some() {
                <p class="notice danger small" role="alert">{ texts.dead().refused }</p>
            }
            <div class="controls">
                { slider(NeuronSetting::Rate, lab, act) }
                { slider(NeuronSetting::Steps, lab, act) }
            </div>
            <div role="log" id="neuron-told" class="stack-tight small">
                if told.is_empty() {
                    <p class="soft">{ words.told_nothing }</p>
                }
                for sentence in told {
                    <p>{ sentence }</p>
                }
            </div>
            if let Some(lines) = courses::chart(state, texts) {
                <ChartCard
                    figure={Rc::new(Figure::from(lines))}
                    name={words.loss_chart}
                    description={words.loss_chart}
                    file_name="dead-neuron-loss"
                    lang={lab.settings.lang()}
                    class="chart-small"
                />
            }
        </section>
    }
}

fn place(lab: &Lab, act: &Callback<NeuronAction>, texts: &Texts) -> Html {
    let words = texts.dead().neuron;
    let state = &lab.studies.dead.neuron;
    let items = view::gatherings(texts).into_iter().map(|(code, name)| ChoiceItem::new(code, name));
    let on_choose = act.reform(|code: String| view::gather(&code));
    html! {
        <section class="card" id="neuron-place" aria-label={words.place}>
            <div class="controls dead-place">
                { slider(NeuronSetting::Bias, lab, act) }
                { slider(NeuronSetting::Angle, lab, act) }
                { slider(NeuronSetting::Length, lab, act) }
                <Choice
                    id="neuron-data"
                    label={words.data}
                    label_style={LabelStyle::Visible}
                    items={items.collect::<Vec<_>>()}
                    chosen={state.gathering.code()}
                    {on_choose}
                />
                { slider(NeuronSetting::Seed, lab, act) }
            </div>
        </section>
    }
}

fn slider(setting: NeuronSetting, lab: &Lab, act: &Callback<NeuronAction>) -> Html {
    let lang = lab.settings.lang();
    html! {
        <SliderRow
            key={setting.key()}
            slider={view::slider(&lab.studies.dead.neuron, setting, Texts::of(lang))}
            {lang}
            on_change={act.reform(move |value| NeuronAction::Set(setting, value))}
        />
    }
}
