//! The Explore page.

use yew::prelude::*;

use super::explore_controls::ExploreControls;
use super::explore_distribution::ExploreDistribution;
use super::explore_plot::ExplorePlot;
use crate::app::components::code_tabs::CodeTabs;
use crate::app::components::facts_list::FactsList;
use crate::app::components::formula::Formula;
use crate::app::components::gallery::Gallery;
use crate::page::action::Action;
use crate::page::address::format_page;
use crate::page::explore::code::code;
use crate::page::explore::facts_card::facts;
use crate::page::explore::flat::flats;
use crate::page::lab::{Lab, Page};
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct ExplorePageProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
    /// What the chosen function is shown as.
    pub children: Html,
}

#[derive(Properties, PartialEq)]
pub struct ExploreFunctionProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
    /// Where a reader writes a formula, or the way there.
    pub editor: Html,
}

/// The gallery, and beside it what is chosen there.
#[component]
pub fn ExplorePage(ExplorePageProps { lab, dispatch, children }: &ExplorePageProps) -> Html {
    html! {
        <div class="explore">
            <Gallery lab={lab.clone()} {dispatch} />
            { children.clone() }
        </div>
    }
}

/// An elementwise function.
#[component]
pub fn ExploreFunction(ExploreFunctionProps { lab, dispatch, editor }: &ExploreFunctionProps) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let known = use_memo(lab.function.clone(), facts);
    let found =
        use_memo((lab.function.clone(), known.clone(), lab.explore.epsilon), |(function, facts, epsilon)| {
            flats(function, facts, *epsilon)
        });
    let summary = match lab.function.formula() {
        Some(formula) if lab.own.own_name_of(formula).is_some() => format!("f(x) = {}", formula.source()),
        Some(_) => texts.own.title.to_owned(),
        None => texts.function(lab.function.id()).summary.to_owned(),
    };
    let code = use_memo(lab.function.clone(), code);
    html! {
            <div class="explore-main">
                <div class="page-title">
                    <h1>{ lab.function_name(texts) }</h1>
                    <p class="lead">{ summary }</p>
                </div>
                { editor.clone() }
                <div class="explore-hero">
                    <ExplorePlot lab={lab.clone()} flats={found.clone()} {dispatch} />
                    <ExploreControls lab={lab.clone()} flats={found.clone()} {dispatch} />
                </div>
                <p>
                    <a class="button primary" href={format_page(lab, Page::Train)}>{ texts.explore.train_with_this }</a>
                </p>
                <ExploreDistribution lab={lab.clone()} flats={found} {dispatch} />
                <div class="below">
                    <FactsList lab={lab.clone()} facts={known} />
                    <div class="stack">
                        <Formula lab={lab.clone()} />
                        <CodeTabs {code} lang={lab.settings.lang()} />
                    </div>
                </div>
            </div>
    }
}
