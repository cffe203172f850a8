//! What each network of the first seed answers.

use yew::prelude::*;

use super::race::RacePartProps;
use crate::app::components::chart_card::ChartCard;
use crate::app::components::swatch::Swatch;
use crate::page::race::pictures::{marks, pictures};
use crate::text::Texts;

#[component]
pub fn RacePictures(RacePartProps { lab, .. }: &RacePartProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.race().results;
    let runs = &lab.studies.race.runs;
    let scene = runs.scene.clone();
    let marks = use_memo(scene.as_ref().map(std::rc::Rc::as_ptr), |_| marks(runs));
    let pictures = use_memo((runs.clone(), lang), |(runs, _)| pictures(runs, &marks, texts));
    if scene.is_none() {
        return Html::default();
    }
    html! {
        <section class="card" id="race-pictures">
            <h2>{ words.pictures }</h2>
            if pictures.is_empty() {
                <p class="soft">{ words.no_pictures }</p>
            } else {
                <p class="small soft">{ words.pictures_takeaway }</p>
                <ul class="race-pictures" role="list">
                    for it in pictures.iter() {
                        <li key={it.place}>
                            <ChartCard
                                figure={it.figure.clone()}
                                name={it.name.clone()}
                                description={it.description.clone()}
                                file_name={format!("surface-{}", it.place + 1)}
                                {lang}
                                class="chart-square"
                            >
                                <div class="stack-tight">
                                    <h3><span class="series-name"><Swatch series={it.place} />{ &it.name }</span></h3>
                                    <p class="small soft number-line">{ &it.caption }</p>
                                </div>
                            </ChartCard>
                        </li>
                    }
                </ul>
            }
        </section>
    }
}
