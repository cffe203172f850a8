//! The Jacobian as a heat map whose cells are read one by one.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::chart::{Parts, Target, TargetEvent, TargetKind, Targets};
use crate::app::components::chart_card::ChartCard;
use crate::chart::Figure;
use crate::page::explore::vector::Vector;
use crate::page::explore::vector::action::VectorAction;
use crate::page::explore::vector::jacobian::{heat, sentences};
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct VectorJacobianProps {
    pub vector: Vector,
    pub lang: Lang,
    pub act: Callback<VectorAction>,
}

#[component]
pub fn VectorJacobian(VectorJacobianProps { vector, lang, act }: &VectorJacobianProps) -> Html {
    let words = Texts::of(*lang).vector();
    let matrix = heat(vector);
    let said = sentences(&matrix, words);
    let columns = matrix.column_names.len();
    let (output, input) = vector.cell();
    let chosen = (output * columns + input).min(said.len().saturating_sub(1));
    let sentence = said.get(chosen).cloned().unwrap_or_default();
    let item = |(text, value): (&String, &f64)| {
        let text = AttrValue::from(text.clone());
        Target { name: text.clone(), value: *value, value_text: text }
    };
    let targets = Targets {
        kind: TargetKind::Grid { columns, chosen },
        items: Rc::new(said.iter().zip(&matrix.values).map(item).collect()),
        on_event: act.reform(move |event| match event {
            TargetEvent::Choose(index) | TargetEvent::Place(index, _) | TargetEvent::Key(index, _) => {
                VectorAction::Inspect { output: index / columns, input: index % columns }
            }
        }),
    };
    html! {
        <section class="card" id="jacobian">
            <ChartCard
                figure={Rc::new(Figure::from(matrix))}
                name={words.jacobian}
                description={words.jacobian_hint}
                file_name={format!("{}-jacobian", vector.function.id())}
                lang={*lang}
                parts={Parts::from(targets)}
                class="chart-heat"
            >
                <h2>{ words.jacobian }</h2>
                <p class="small soft">{ words.jacobian_hint }{ " " }{ words.jacobian_keys }</p>
                <p role="status" class="cell-sentence">{ sentence }</p>
            </ChartCard>
        </section>
    }
}
