//! A vector function on the Explore page: bars of inputs and outputs, the Jacobian, facts, formula and code.

use std::rc::Rc;

use yew::prelude::*;

use super::vector_controls::VectorControls;
use super::vector_jacobian::VectorJacobian;
use super::vector_reference::{VectorFacts, VectorFormulaCard};
use crate::app::chart::{Parts, Target, TargetEvent, TargetKind, Targets};
use crate::app::components::chart_card::ChartCard;
use crate::app::components::code_tabs::CodeTabs;
use crate::chart::Figure;
use crate::page::action::Action;
use crate::page::explore::code::vector_code;
use crate::page::explore::vector::action::VectorAction;
use crate::page::explore::vector::bars::{self, description};
use crate::page::explore::vector::report::value_texts;
use crate::page::explore::vector::{Vector, reading};
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct VectorPageProps {
    pub vector: Vector,
    pub lang: Lang,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn VectorPage(VectorPageProps { vector, lang, dispatch }: &VectorPageProps) -> Html {
    let lang = *lang;
    let texts = Texts::of(lang);
    let words = texts.function(vector.function.id());
    let act = dispatch.reform(Action::Vector);
    let outputs: Rc<Vec<f64>> = use_memo((vector.function, vector.inputs().to_vec()), reading);
    let code = use_memo(vector.function, vector_code);
    html! {
        <div class="explore-main">
            <div class="page-title">
                <h1>{ words.name }</h1>
                <p class="lead">{ words.summary }</p>
            </div>
            <div class="explore-hero vector-hero">
                { charts(vector, &outputs, &act, lang) }
                <VectorControls vector={vector.clone()} outputs={outputs.clone()} {lang} act={act.clone()} />
                <VectorJacobian vector={vector.clone()} {lang} {act} />
            </div>
            <div class="below">
                <VectorFacts vector={vector.clone()} {outputs} {lang} />
                <div class="stack">
                    <VectorFormulaCard function={vector.function} {lang} />
                    <CodeTabs {code} {lang} />
                </div>
            </div>
        </div>
    }
}

fn charts(vector: &Vector, outputs: &[f64], act: &Callback<VectorAction>, lang: Lang) -> Html {
    let texts = Texts::of(lang);
    let words = texts.vector();
    let id = vector.function.id();
    let (given, made) = (bars::inputs(vector, words), bars::outputs(vector, outputs, words));
    let spoken = value_texts(vector, texts);
    let target = |(bar, text): (&_, String)| {
        let bar: &crate::chart::bar_list::Bar = bar;
        Target { name: bar.name.clone().into(), value: bar.value, value_text: text.into() }
    };
    let targets = Targets {
        kind: TargetKind::Sliders,
        items: Rc::new(given.bars.iter().zip(spoken).map(target).collect()),
        on_event: act.reform(action_of),
    };
    html! {
        <section class="card vector-charts" id="vector-charts" aria-label={texts.function(id).name}>
            <ChartCard
                name={words.inputs}
                description={description(&given, words)}
                figure={Rc::new(Figure::from(given))}
                file_name={format!("{id}-inputs")}
                {lang}
                parts={Parts::from(targets)}
            >
                <h2>{ words.inputs }</h2>
            </ChartCard>
            <ChartCard
                name={words.outputs}
                description={description(&made, words)}
                figure={Rc::new(Figure::from(made))}
                file_name={format!("{id}-outputs")}
                {lang}
            >
                <h2>{ words.outputs }</h2>
            </ChartCard>
            <p class="small soft">{ words.inputs_hint }</p>
        </section>
    }
}

fn action_of(event: TargetEvent) -> VectorAction {
    match event {
        TargetEvent::Place(index, to) => VectorAction::Drag { index, to },
        TargetEvent::Key(index, key) => VectorAction::Key { index, key },
        TargetEvent::Choose(index) => VectorAction::Inspect { output: 0, input: index },
    }
}
