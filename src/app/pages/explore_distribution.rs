//! A normal distribution of inputs under the curve, the outputs beside it.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::chart_card::ChartCard;
use crate::app::components::numbers::Numbers;
use crate::app::components::slider_row::SliderRow;
use crate::chart::Figure;
use crate::page::action::Action;
use crate::page::explore::action::ExploreAction;
use crate::page::explore::distribution::{Normal, distribution};
use crate::page::explore::flat::Flats;
use crate::page::explore::state::{Explore, MEAN, SPREAD};
use crate::page::lab::Lab;
use crate::page::slider::Slider;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct ExploreDistributionProps {
    pub lab: Lab,
    pub flats: Rc<Flats>,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn ExploreDistribution(
    ExploreDistributionProps { lab, flats, dispatch }: &ExploreDistributionProps,
) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = &texts.explore;
    let Explore { mean, spread, .. } = lab.explore;
    let input = Normal { mean, spread };
    let model =
        use_memo((lab.function.clone(), input, flats.clone(), lang), |(function, input, flats, lang)| {
            distribution(function, *input, flats, Texts::of(*lang))
        });
    let act = dispatch.reform(Action::Explore);
    html! {
        <section class="card" id="distribution">
            <h2>{ words.distribution }</h2>
            <p class="soft">{ words.distribution_intro }</p>
            <div class="distribution">
                <ChartCard
                    figure={Rc::new(Figure::from(model.inputs.clone()))}
                    name={words.input}
                    description={model.description.clone()}
                    file_name={format!("{}-inputs", lab.function.id())}
                    {lang}
                >
                    <h3>{ words.input }</h3>
                </ChartCard>
                <ChartCard
                    figure={Rc::new(Figure::from(model.outputs.clone()))}
                    name={words.output_chart}
                    description={model.description.clone()}
                    file_name={format!("{}-outputs", lab.function.id())}
                    {lang}
                >
                    <h3>{ words.output }</h3>
                </ChartCard>
                <div class="stack">
                    <SliderRow
                        slider={Slider::new("mean", words.input_mean, "", mean, MEAN)}
                        {lang}
                        on_change={act.reform(ExploreAction::SetMean)}
                    />
                    <SliderRow
                        slider={Slider::new("spread", words.input_spread, "", spread, SPREAD)}
                        {lang}
                        on_change={act.reform(ExploreAction::SetSpread)}
                    />
                    <Numbers numbers={model.numbers.clone()} />
                    <p class="small soft">{ &model.note }</p>
                </div>
            </div>
        </section>
    }
}
