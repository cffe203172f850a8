//! One neuron.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::chart_card::ChartCard;
use crate::app::components::numbers::Numbers;
use crate::app::components::slider_row::SliderRow;
use crate::chart::Figure;
use crate::page::action::Action;
use crate::page::explore::facts_card::Facts;
use crate::page::explore::flat::Flats;
use crate::page::lab::Lab;
use crate::page::saturation::action::SaturationAction;
use crate::page::saturation::neuron::{BIAS, MEAN, NeuronAction, SPREAD, WEIGHT};
use crate::page::saturation::neuron_view::view;
use crate::page::saturation::section::Section;
use crate::page::slider::Slider;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct SaturationNeuronProps {
    pub lab: Lab,
    pub facts: Rc<Facts>,
    pub flats: Rc<Flats>,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn SaturationNeuron(props: &SaturationNeuronProps) -> Html {
    let SaturationNeuronProps { lab, facts, flats, dispatch } = props;
    let lang = lab.settings.lang();
    let words = &Texts::of(lang).saturation().neuron;
    let settings = lab.studies.saturation.neuron;
    let model = use_memo(
        (settings, lab.function.clone(), facts.clone(), flats.clone(), lab.explore.epsilon, lang),
        |(settings, function, facts, flats, epsilon, lang)| {
            view(settings, function, facts, flats, *epsilon, Texts::of(*lang))
        },
    );
    let act = dispatch.reform(|action| SaturationAction::Neuron(action).into());
    let row = |slider: Slider, action: fn(f64) -> NeuronAction| {
        html! { <SliderRow {slider} {lang} on_change={act.reform(action)} /> }
    };
    html! {
        <section class="card" id={Section::Neuron.id()}>
            <h2>{ words.title }</h2>
            <p class="soft">{ words.intro }</p>
            <div class="saturation-pair">
                <ChartCard
                    figure={Rc::new(Figure::from(model.chart.clone()))}
                    name={words.chart}
                    description={model.sentence.clone()}
                    file_name={format!("{}-neuron", lab.function.id())}
                    {lang}
                />
                <div class="stack">
                    <div class="controls">
                        { row(Slider::new("weight", words.weight, "w", settings.weight, WEIGHT), NeuronAction::SetWeight) }
                        { row(Slider::new("bias", words.bias, "b", settings.bias, BIAS), NeuronAction::SetBias) }
                        { row(Slider::new("mean", words.input_mean, "", settings.mean, MEAN), NeuronAction::SetMean) }
                        { row(Slider::new("spread", words.input_spread, "", settings.spread, SPREAD), NeuronAction::SetSpread) }
                    </div>
                </div>
            </div>
            <p class="saturation-sentence">{ &model.sentence }</p>
            <Numbers numbers={model.numbers.clone()} />
            <p class="small soft">{ words.note }</p>
        </section>
    }
}
