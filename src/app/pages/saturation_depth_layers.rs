//! Pre-activations of some layers on the curve.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::chart_card::ChartCard;
use crate::chart::Figure;
use crate::page::lab::Lab;
use crate::page::saturation::depth::histograms::{frame, histograms};
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct SaturationDepthLayersProps {
    pub lab: Lab,
}

#[component]
pub fn SaturationDepthLayers(SaturationDepthLayersProps { lab }: &SaturationDepthLayersProps) -> Html {
    let lang = lab.settings.lang();
    let words = Texts::of(lang).saturation_depth();
    let depth = &lab.studies.saturation.depth;
    let still = use_memo((lab.function.clone(), lab.explore.epsilon, lang), |(function, epsilon, lang)| {
        frame(function, *epsilon, Texts::of(*lang))
    });
    let layers = use_memo((depth.measured.clone(), still, lang), |(_, still, lang)| {
        histograms(depth, still, Texts::of(*lang))
    });
    html! {
        <div class="stack" id="depth-histograms">
            <div>
                <h3>{ words.histograms }</h3>
                <p class="small soft">{ words.histograms_intro }</p>
            </div>
            <div class="depth-layers">
                for layer in layers.iter() {
                    <ChartCard
                        key={layer.layer}
                        figure={Rc::new(Figure::from(layer.chart.clone()))}
                        name={layer.title.clone()}
                        description={layer.description.clone()}
                        file_name={format!("pre-activations-{}", layer.layer)}
                        {lang}
                        class="chart-small"
                    >
                        <h4>{ &layer.title }</h4>
                        <p class="small soft">{ &layer.description }{ " " }{ &layer.outside }</p>
                    </ChartCard>
                }
            </div>
        </div>
    }
}
