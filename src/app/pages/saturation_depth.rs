//! A signal and a gradient through many layers.

use std::rc::Rc;

use yew::prelude::*;

use super::saturation_depth_layers::SaturationDepthLayers;
use super::saturation_depth_training::SaturationDepthTraining;
use super::saturation_source::source;
use crate::app::chart::Probe;
use crate::app::components::chart_card::ChartCard;
use crate::app::components::choice::{Choice, ChoiceItem, LabelStyle};
use crate::app::components::slider_row::SliderRow;
use crate::chart::{Figure, Overlay};
use crate::page::action::Action;
use crate::page::coded::Coded;
use crate::page::lab::Lab;
use crate::page::saturation::action::SaturationAction;
use crate::page::saturation::depth::action::DepthAction;
use crate::page::saturation::depth::change::{Change, changes};
use crate::page::saturation::depth::setting::DepthSetting;
use crate::page::saturation::depth::state::Depth;
use crate::page::saturation::depth::view::{DepthChart, told, view};
use crate::page::saturation::section::Section;
use crate::page::train::choices::InitKind;
use crate::page::train::names;
use crate::text::{Lang, Texts};

const SOURCES: [(&str, &str); 3] = [
    ("Hochreiter 1998", "https://doi.org/10.1142/S0218488598000094"),
    ("Bengio et al. 1994", "https://doi.org/10.1109/72.279181"),
    ("He et al. 2015", "https://arxiv.org/abs/1502.01852"),
];
const FILES: [&str; 3] = ["signal", "gradient", "saturated"];

#[derive(Properties, PartialEq)]
pub struct SaturationDepthProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn SaturationDepth(SaturationDepthProps { lab, dispatch }: &SaturationDepthProps) -> Html {
    let lang = lab.settings.lang();
    let words = Texts::of(lang).saturation_depth();
    let depth = &lab.studies.saturation.depth;
    let theory = use_memo(depth.measured.setup().cloned(), |key| key.as_ref().map(told));
    let model = use_memo((depth.measured.clone(), depth.layer(), theory, lang), |(_, _, theory, lang)| {
        theory.as_ref().as_ref().map(|it| view(depth, it, Texts::of(*lang)))
    });
    let act = dispatch.reform(|action| SaturationAction::Depth(action).into());
    let Some(model) = &*model else { return Html::default() };
    let overlay = Rc::new(model.overlay.clone());
    let probe = |chart: &DepthChart| Probe {
        x: depth.layer() as f64,
        value_text: chart.reading.clone().into(),
        on_event: act.reform(DepthAction::Plot),
    };
    html! {
        <section class="card" id={Section::Depth.id()}>
            <h2>{ words.title }</h2>
            <p class="soft">{ words.intro }</p>
            { controls(depth, &act, lang) }
            { change_row(dispatch, lang) }
            <div class="depth-charts">
                for (chart, file_name) in model.charts.iter().zip(FILES) {
                    { card(chart, file_name, &overlay, probe(chart), lang) }
                }
            </div>
            <p class="small soft" role="status" id="depth-progress">
                { (Texts::of(lang).saturation().progress)(depth.measured.done(), depth.measured.total()) }
            </p>
            <p class="small soft">{ &model.set_up }{ " " }{ words.how }</p>
            for (name, address) in SOURCES {
                { source(name, address, lang) }
            }
            <SaturationDepthLayers lab={lab.clone()} />
            <SaturationDepthTraining lab={lab.clone()} {dispatch} />
        </section>
    }
}

fn controls(depth: &Depth, act: &Callback<DepthAction>, lang: Lang) -> Html {
    let texts = Texts::of(lang);
    let words = texts.saturation_depth();
    let inits = InitKind::all().map(|it| ChoiceItem::new(it.code(), names::init(it, texts)));
    let on_init =
        act.reform(|code: String| DepthAction::Init(InitKind::from_code(&code).unwrap_or_default()));
    let settings = [
        DepthSetting::Depth,
        DepthSetting::Gain,
        DepthSetting::Width,
        DepthSetting::Nets,
        DepthSetting::Seed,
        DepthSetting::Layer,
    ];
    html! {
        <div class="controls saturation-controls">
            <Choice
                id="depth-init"
                label={words.init}
                label_style={LabelStyle::Visible}
                items={inits.collect::<Vec<_>>()}
                chosen={depth.init.code()}
                on_choose={on_init}
            />
            for setting in settings {
                { row(setting, depth, act, lang) }
            }
        </div>
    }
}

/// Buttons that change one thing.
fn change_row(dispatch: &Callback<Action>, lang: Lang) -> Html {
    let texts = Texts::of(lang);
    let name = texts.saturation().change_one;
    let button = |(label, change): (String, Change)| {
        let onclick = dispatch.reform(move |_: MouseEvent| match change.clone() {
            Change::Function(id) => Action::Choose(id.to_owned()),
            Change::Networks(action) => SaturationAction::Depth(action).into(),
        });
        html! { <button type="button" class="small" {onclick}>{ label }</button> }
    };
    html! {
        <div class="row" role="group" aria-label={name} id="depth-changes">
            <span class="label" aria-hidden="true">{ name }</span>
            for change in changes(texts) {
                { button(change) }
            }
        </div>
    }
}

/// The slider of a setting.
pub fn row(setting: DepthSetting, depth: &Depth, act: &Callback<DepthAction>, lang: Lang) -> Html {
    let on_change = act.reform(move |value| DepthAction::Set(setting, value));
    html! {
        <SliderRow key={setting.key()} slider={depth.slider(setting, Texts::of(lang))} {lang} {on_change} />
    }
}

fn card(
    chart: &DepthChart,
    file_name: &'static str,
    overlay: &Rc<Overlay>,
    probe: Probe,
    lang: Lang,
) -> Html {
    html! {
        <ChartCard
            key={file_name}
            figure={Rc::new(Figure::from(chart.chart.clone()))}
            overlay={Rc::clone(overlay)}
            name={chart.name}
            description={format!("{} {}", chart.takeaway, chart.reading)}
            {file_name}
            {lang}
            {probe}
        >
            <h3>{ chart.name }</h3>
            <p class="chart-takeaway">{ &chart.takeaway }</p>
            <p class="small number">{ &chart.reading }</p>
        </ChartCard>
    }
}
