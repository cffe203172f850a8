//! The Compare page.

use yew::prelude::*;

use super::compare_cost::CompareCost;
use super::compare_curves::CompareCurves;
use super::compare_gaps::CompareGaps;
use super::compare_plot::ComparePlot;
use super::compare_table::CompareTable;
use crate::page::action::Action;
use crate::page::compare::action::CompareAction;
use crate::page::compare::preset::{self, PresetButton};
use crate::page::lab::Lab;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct ComparePageProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn ComparePage(ComparePageProps { lab, dispatch }: &ComparePageProps) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = texts.compare();
    let act = dispatch.reform(Action::Compare);
    let selection =
        use_memo((lab.compare.own.clone(), lab.function.clone()), |_| lab.compare.selection(&lab.function));
    let buttons = preset::buttons(&selection, texts);
    html! {
        <div class="stack compare">
            <div class="page-title">
                <h1>{ words.title }</h1>
                <p class="lead">{ words.intro }</p>
            </div>
            { presets(&buttons, &act, words.presets, words.note_none) }
            <div class="explore-hero">
                <ComparePlot lab={lab.clone()} selection={selection.clone()} on_act={&act} />
                <CompareCurves lab={lab.clone()} selection={selection.clone()} on_act={&act} />
            </div>
            <CompareGaps lab={lab.clone()} selection={selection.clone()} on_act={&act} />
            <CompareTable lab={lab.clone()} {selection} on_act={&act} />
            <CompareCost bench={lab.compare.bench.clone()} lang={lab.settings.lang()} on_act={act} />
        </div>
    }
}

fn presets(
    buttons: &[PresetButton],
    act: &Callback<CompareAction>,
    name: &'static str,
    none: &'static str,
) -> Html {
    let note = buttons.iter().find(|it| it.is_chosen).map_or(none, |it| it.note);
    html! {
        <section class="compare-presets" aria-label={name}>
            <div class="row" role="group" aria-label={name} id="presets">
                for button in buttons.iter().copied() {
                    <button
                        type="button"
                        aria-pressed={if button.is_chosen { "true" } else { "false" }}
                        onclick={act.reform(move |_: MouseEvent| CompareAction::Show(button.preset))}
                    >
                        { button.name }
                    </button>
                }
            </div>
            <p class="soft">{ note }</p>
        </section>
    }
}
