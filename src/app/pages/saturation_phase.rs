//! The phase diagram: the map and the chosen place.

use std::rc::Rc;

use yew::prelude::*;

use super::saturation_phase_normalising::SaturationPhaseNormalising;
use super::saturation_phase_twins::SaturationPhaseTwins;
use super::saturation_source::source;
use crate::app::chart::{Parts, Target, TargetEvent, TargetKind, Targets};
use crate::app::components::chart_card::ChartCard;
use crate::app::components::numbers::Numbers;
use crate::app::components::slider_row::SliderRow;
use crate::chart::Figure;
use crate::page::action::Action;
use crate::page::lab::Lab;
use crate::page::saturation::action::SaturationAction;
use crate::page::saturation::phase::action::PhaseAction;
use crate::page::saturation::phase::map::{COLUMNS, Map, Place, map, place};
use crate::page::saturation::phase::setting::PhaseSetting;
use crate::page::saturation::phase::state::PhaseDiagram;
use crate::page::saturation::section::Section;
use crate::text::{Lang, Texts};

const SOURCES: [(&str, &str); 2] = [
    ("Poole et al. 2016", "https://arxiv.org/abs/1606.05340"),
    ("Schoenholz et al. 2017", "https://arxiv.org/abs/1611.01232"),
];

#[derive(Properties, PartialEq)]
pub struct SaturationPhaseProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn SaturationPhase(SaturationPhaseProps { lab, dispatch }: &SaturationPhaseProps) -> Html {
    let lang = lab.settings.lang();
    let texts = Texts::of(lang);
    let words = texts.saturation_phase();
    let diagram = &lab.studies.saturation.phase;
    let drawn = use_memo((diagram.profile.clone(), lang), |(profile, lang)| {
        profile.result(0).map(|it| map(it, Texts::of(*lang)))
    });
    let act: Callback<PhaseAction> = dispatch.reform(|action| SaturationAction::Phase(action).into());
    let here = diagram.profile.result(0).map(|it| place(diagram, it, texts));
    html! {
        <section class="card" id={Section::Phase.id()}>
            <h2>{ words.title }</h2>
            <p class="soft">{ words.intro }</p>
            <div class="controls saturation-controls">
                { row(PhaseSetting::Weight, diagram, &act, lang) }
                { row(PhaseSetting::Bias, diagram, &act, lang) }
            </div>
            if let (Some(drawn), Some(here)) = (&*drawn, &here) {
                { change_row(here, &act, lang) }
                { chart(drawn, here, diagram, &act, lang) }
                <p class="saturation-sentence" role="status" id="phase-sentence">{ here.phase }</p>
                <p>{ &here.critical }</p>
                <Numbers numbers={here.numbers.clone()} />
            } else {
                <p class="chart-placeholder soft" role="status">{ words.waiting }</p>
            }
            <p class="small soft">{ words.how }</p>
            for (name, address) in SOURCES {
                { source(name, address, lang) }
            }
            <SaturationPhaseTwins lab={lab.clone()} {dispatch} />
            <SaturationPhaseNormalising lab={lab.clone()} {dispatch} />
        </section>
    }
}

fn chart(drawn: &Map, here: &Place, diagram: &PhaseDiagram, act: &Callback<PhaseAction>, lang: Lang) -> Html {
    let words = Texts::of(lang).saturation_phase();
    let item = |(text, value): (&String, &f64)| {
        let text = AttrValue::from(text.clone());
        Target { name: text.clone(), value: *value, value_text: text }
    };
    let at = diagram.at();
    let chosen = drawn.chart.cell((at.weight, at.bias));
    let places: Vec<(f64, f64)> = (0..drawn.cells.len()).map(|it| drawn.chart.centre(it)).collect();
    let targets = Targets {
        kind: TargetKind::Grid { columns: COLUMNS, chosen },
        items: Rc::new(drawn.cells.iter().zip(&drawn.chart.values).map(item).collect()),
        on_event: act.reform(move |event| match event {
            TargetEvent::Choose(index) | TargetEvent::Place(index, _) | TargetEvent::Key(index, _) => {
                let (weight, bias) = places.get(index).copied().unwrap_or_default();
                PhaseAction::Choose(weight, bias)
            }
        }),
    };
    html! {
        <ChartCard
            figure={Rc::new(Figure::from(drawn.chart.clone()))}
            overlay={Rc::new(here.overlay.clone())}
            name={words.map}
            description={format!("{} {}", here.phase, here.critical)}
            file_name="phases"
            {lang}
            parts={Parts::from(targets)}
            class="chart-heat"
        >
            <h3>{ words.map }</h3>
            <p class="small soft">{ words.map_hint }</p>
        </ChartCard>
    }
}

/// Buttons that change one thing.
fn change_row(here: &Place, act: &Callback<PhaseAction>, lang: Lang) -> Html {
    let name = Texts::of(lang).saturation().change_one;
    html! {
        <div class="row" role="group" aria-label={name} id="phase-changes">
            <span class="label" aria-hidden="true">{ name }</span>
            for (label, change) in here.changes.iter().cloned() {
                <button type="button" class="small" onclick={act.reform(move |_: MouseEvent| change)}>{ label }</button>
            }
        </div>
    }
}

/// The slider of a setting.
pub fn row(setting: PhaseSetting, diagram: &PhaseDiagram, act: &Callback<PhaseAction>, lang: Lang) -> Html {
    let on_change = act.reform(move |value| PhaseAction::Set(setting, value));
    html! {
        <SliderRow key={setting.key()} slider={diagram.slider(setting, Texts::of(lang))} {lang} {on_change} />
    }
}
