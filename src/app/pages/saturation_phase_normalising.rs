//! Whether mean 0 and variance 1 are a fixed point, and whether networks find it.

use std::rc::Rc;

use yew::prelude::*;

use super::saturation_phase::row;
use super::saturation_source::source;
use crate::app::components::chart_card::ChartCard;
use crate::chart::Figure;
use crate::page::action::Action;
use crate::page::lab::Lab;
use crate::page::saturation::action::SaturationAction;
use crate::page::saturation::phase::action::PhaseAction;
use crate::page::saturation::phase::normalising::{fixed, normalising};
use crate::page::saturation::phase::setting::PhaseSetting;
use crate::text::Texts;

const SOURCE: (&str, &str) = ("Klambauer et al. 2017", "https://arxiv.org/abs/1706.02515");

#[derive(Properties, PartialEq)]
pub struct SaturationPhaseNormalisingProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn SaturationPhaseNormalising(
    SaturationPhaseNormalisingProps { lab, dispatch }: &SaturationPhaseNormalisingProps,
) -> Html {
    let lang = lab.settings.lang();
    let words = Texts::of(lang).saturation_phase();
    let diagram = &lab.studies.saturation.phase;
    let key =
        (lab.function.clone(), diagram.get(PhaseSetting::Start), diagram.whole(PhaseSetting::Layers), lang);
    let told =
        use_memo(key, |(function, start, layers, lang)| fixed(function, *start, *layers, Texts::of(*lang)));
    let model = use_memo((diagram.normalised.clone(), told, lang), |(_, told, lang)| {
        normalising(diagram, told, Texts::of(*lang))
    });
    let act: Callback<PhaseAction> = dispatch.reform(|action| SaturationAction::Phase(action).into());
    html! {
        <div class="stack" id="normalising">
            <div>
                <h3>{ words.normalising }</h3>
                <p class="soft">{ words.normalising_intro }</p>
            </div>
            <div class="controls saturation-controls">
                { row(PhaseSetting::Start, diagram, &act, lang) }
            </div>
            <p class="saturation-sentence" id="normalising-sentence">{ &model.takeaway }</p>
            <ChartCard
                figure={Rc::new(Figure::from(model.chart.clone()))}
                name={words.activation_variance}
                description={model.takeaway.clone()}
                file_name="normalising"
                {lang}
            >
                <h4>{ words.activation_variance }</h4>
            </ChartCard>
            <p class="small soft">{ &model.set_up }</p>
            { source(SOURCE.0, SOURCE.1, lang) }
        </div>
    }
}
