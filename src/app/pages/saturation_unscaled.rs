//! Real features, unscaled beside standardised.

use std::rc::Rc;

use yew::prelude::*;

use super::saturation_source::source;
use crate::app::components::chart_card::ChartCard;
use crate::app::components::slider_row::SliderRow;
use crate::chart::Figure;
use crate::page::action::Action;
use crate::page::explore::facts_card::Facts;
use crate::page::explore::flat::Flats;
use crate::page::lab::Lab;
use crate::page::saturation::action::SaturationAction;
use crate::page::saturation::section::Section;
use crate::page::saturation::unscaled::{FIRST_SEED, SEEDS, UnscaledAction};
use crate::page::saturation::unscaled_view::{About, Scaled, UnscaledView, view};
use crate::page::slider::Slider;
use crate::text::{Lang, Texts};

const SOURCE: &str = "https://doi.org/10.24432/C5DW2B";

#[derive(Properties, PartialEq)]
pub struct SaturationUnscaledProps {
    pub lab: Lab,
    pub facts: Rc<Facts>,
    pub flats: Rc<Flats>,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn SaturationUnscaled(props: &SaturationUnscaledProps) -> Html {
    let SaturationUnscaledProps { lab, facts, flats, dispatch } = props;
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = &texts.saturation().unscaled;
    let settings = &lab.studies.saturation.unscaled;
    let name = lab.function_name(texts);
    let model =
        use_memo((settings.batch.clone(), name, flats.clone(), lang), |(batch, name, flats, lang)| {
            let about = About {
                function: &lab.function,
                name,
                facts,
                flats,
                epsilon: lab.explore.epsilon,
                first_seed: settings.first_seed as u32,
            };
            batch.result(0).map(|found| view(found, about, Texts::of(*lang)))
        });
    let act = dispatch.reform(|action| SaturationAction::Unscaled(action).into());
    html! {
        <section class="card" id={Section::Unscaled.id()}>
            <h2>{ words.title }</h2>
            <p class="soft">{ words.intro }</p>
            <div class="controls saturation-controls">
                <SliderRow
                    slider={Slider::new("draws", words.seeds, "", settings.seeds, SEEDS)}
                    {lang}
                    on_change={act.reform(UnscaledAction::SetSeeds)}
                />
                <SliderRow
                    slider={Slider::new("draw", words.first_seed, "", settings.first_seed, FIRST_SEED)}
                    {lang}
                    on_change={act.reform(UnscaledAction::SetFirstSeed)}
                />
            </div>
            if let Some(model) = &*model {
                { found(model, lang) }
            } else {
                <p class="chart-placeholder soft" role="status">{ texts.saturation().waiting }</p>
            }
            { source(words.source, SOURCE, lang) }
        </section>
    }
}

fn found(model: &UnscaledView, lang: Lang) -> Html {
    let words = &Texts::of(lang).saturation().unscaled;
    html! {
        <>
            <p class="saturation-sentence" id="unscaled-sentence">{ model.sentences.join(" ") }</p>
            <div class="saturation-charts">
                { picture(&model.raw, "raw", lang) }
                { picture(&model.standardised, "standardised", lang) }
            </div>
            <div class="table-scroll" tabindex="0" role="region" aria-label={words.title}>
                <table class="saturation-table">
                    <thead>
                        <tr>
                            <th scope="col">{ words.quantity }</th>
                            <th scope="col">{ words.raw }</th>
                            <th scope="col">{ words.standardised }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for [name, raw, standardised] in model.rows.iter() {
                            <tr>
                                <th scope="row">{ name }</th>
                                <td class="number">{ raw }</td>
                                <td class="number">{ standardised }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
            <p class="small soft">{ &model.note }</p>
        </>
    }
}

fn picture(it: &Scaled, file_name: &'static str, lang: Lang) -> Html {
    html! {
        <ChartCard
            figure={Rc::new(Figure::from(it.chart.clone()))}
            name={it.name}
            description={it.description.clone()}
            {file_name}
            {lang}
        >
            <h3>{ it.name }</h3>
        </ChartCard>
    }
}
