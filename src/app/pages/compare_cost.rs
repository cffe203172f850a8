//! The cost bench.

use yew::prelude::*;

use crate::app::components::chart_card::ChartCard;
use crate::app::hooks::bench::use_bench;
use crate::chart::Figure;
use crate::page::compare::action::CompareAction;
use crate::page::compare::bench::{Bench, BenchAction, Phase};
use crate::page::compare::bench_status::{BenchStatus, status};
use crate::page::compare::cost::{chart, description, size_class};
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct CompareCostProps {
    pub bench: Bench,
    pub lang: Lang,
    pub on_act: Callback<CompareAction>,
}

#[component]
pub fn CompareCost(CompareCostProps { bench, lang, on_act }: &CompareCostProps) -> Html {
    let act = on_act.reform(CompareAction::Bench);
    use_bench(bench, &act);
    let texts = Texts::of(*lang);
    let words = texts.compare();
    let costs = bench.costs();
    let figure =
        use_memo((costs.clone(), *lang), |(costs, lang)| Figure::from(chart(costs, Texts::of(*lang))));
    let status = status(bench, texts);
    html! {
        <section class="card" id="cost">
            <h2>{ words.cost }</h2>
            <p class="soft">{ words.cost_intro }</p>
            <div class="row">{ button(bench, &act, texts) }{ progress(&status, texts) }</div>
            <p class={classes!(status.is_failure.then_some("notice"), status.is_failure.then_some("danger"))} role="status" id="cost-status">
                { &status.sentence }
            </p>
            if !costs.is_empty() {
                <ChartCard
                    {figure}
                    name={words.cost}
                    description={description(&costs, texts)}
                    file_name="cost"
                    lang={*lang}
                    class={size_class(costs.len())}
                >
                    <p class="small">{ description(&costs, texts) }</p>
                    <p class="small soft">{ &status.yardstick }</p>
                </ChartCard>
            }
        </section>
    }
}

fn button(bench: &Bench, act: &Callback<BenchAction>, texts: &Texts) -> Html {
    let words = texts.compare();
    if bench.phase == Phase::Running {
        return html! {
            <button type="button" id="cost-cancel" onclick={act.reform(|_: MouseEvent| BenchAction::Cancel)}>
                { words.cost_cancel }
            </button>
        };
    }
    let name = if bench.costs().is_empty() { words.cost_start } else { words.cost_again };
    html! {
        <button type="button" class="primary" id="cost-start" onclick={act.reform(|_: MouseEvent| BenchAction::Start)}>
            { name }
        </button>
    }
}

fn progress(status: &BenchStatus, texts: &Texts) -> Html {
    match status.percent {
        None => html! {},
        Some(percent) => html! {
            <progress aria-label={texts.compare().cost_progress} max="100" value={percent.to_string()} />
        },
    }
}
