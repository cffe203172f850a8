//! Two inputs, layer by layer: theory and networks.

use std::rc::Rc;

use yew::prelude::*;

use super::saturation_phase::row;
use crate::app::components::chart_card::ChartCard;
use crate::chart::Figure;
use crate::page::action::Action;
use crate::page::lab::Lab;
use crate::page::saturation::action::SaturationAction;
use crate::page::saturation::phase::action::PhaseAction;
use crate::page::saturation::phase::setting::PhaseSetting;
use crate::page::saturation::phase::twins::twins;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct SaturationPhaseTwinsProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn SaturationPhaseTwins(SaturationPhaseTwinsProps { lab, dispatch }: &SaturationPhaseTwinsProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.saturation_phase();
    let diagram = &lab.studies.saturation.phase;
    let model = use_memo((diagram.told.clone(), diagram.measured.clone(), lang), |(_, _, lang)| {
        twins(diagram, Texts::of(*lang))
    });
    let act: Callback<PhaseAction> = dispatch.reform(|action| SaturationAction::Phase(action).into());
    let settings = [
        PhaseSetting::Correlation,
        PhaseSetting::Layers,
        PhaseSetting::Width,
        PhaseSetting::Nets,
        PhaseSetting::Seed,
    ];
    html! {
        <div class="stack" id="phase-twins">
            <div>
                <h3>{ words.twins }</h3>
                <p class="soft">{ words.twins_intro }</p>
            </div>
            <div class="controls saturation-controls">
                for setting in settings {
                    { row(setting, diagram, &act, lang) }
                }
            </div>
            <p class="saturation-sentence" role="status" id="twins-sentence">{ &model.takeaway }</p>
            <div class="saturation-charts">
                for (name, chart, file_name) in [
                    (words.twins, &model.correlation, "two-inputs"),
                    (words.variance, &model.variance, "length"),
                ] {
                    <ChartCard
                        key={file_name}
                        figure={Rc::new(Figure::from(chart.clone()))}
                        {name}
                        description={model.takeaway.clone()}
                        {file_name}
                        {lang}
                    >
                        <h4>{ name }</h4>
                    </ChartCard>
                }
            </div>
            <p class="small soft" role="status" id="twins-progress">
                { (texts.saturation().progress)(diagram.measured.done(), diagram.measured.total()) }
            </p>
            <p class="small soft">{ &model.set_up }</p>
        </div>
    }
}
