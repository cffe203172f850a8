//! Which pages a bundle holds. What no constant of a binary names is left out of it.

use yew::prelude::*;

use crate::app::components::formula_editor::FormulaEditor;
use crate::app::components::formula_invitation::FormulaInvitation;
use crate::app::components::trainer_link::TrainerLink;
use crate::app::pages::compare::ComparePage;
use crate::app::pages::dead::DeadPage;
use crate::app::pages::explore::{ExploreFunction, ExplorePage};
use crate::app::pages::race::RacePage;
use crate::app::pages::saturation::SaturationPage;
use crate::app::pages::train::TrainPage;
use crate::app::pages::vector::VectorPage;
use crate::page::action::Action;
use crate::page::contents::Contents;
use crate::page::lab::{Lab, Page};

/// What a bundle holds. A bundle has one site, so that two are always equal.
#[derive(Clone, Copy)]
pub struct Site {
    pub contents: Contents,
    page: fn(&Lab, &Callback<Action>) -> Option<Html>,
}

impl PartialEq for Site {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Site {
    /// The page that the state asks for; `None` where this bundle does not hold it.
    pub fn page(self, lab: &Lab, dispatch: &Callback<Action>) -> Option<Html> {
        (self.page)(lab, dispatch)
    }
}

/// What a first visit loads: Explore without vector functions and without the code for formulas.
pub const EXPLORE: Site = Site {
    contents: Contents::EXPLORE,
    page: |lab, dispatch| {
        let editor = html! { <FormulaInvitation lab={lab.clone()} /> };
        lab.beyond.is_none().then(|| explore(lab, dispatch, function(lab, dispatch, editor)))
    },
};

/// Every page.
pub const WHOLE: Site = Site {
    contents: Contents::WHOLE,
    page: |lab, dispatch| {
        let page = match lab.page {
            Page::Explore => explore(lab, dispatch, subject(lab, dispatch)),
            Page::Compare => html! { <ComparePage lab={lab.clone()} {dispatch} /> },
            Page::Saturation => html! { <SaturationPage lab={lab.clone()} {dispatch} /> },
            Page::Dead => html! { <DeadPage lab={lab.clone()} {dispatch} /> },
            Page::Race => html! { <RacePage lab={lab.clone()} {dispatch} /> },
            Page::Train => html! { <TrainPage lab={lab.clone()} {dispatch} /> },
        };
        Some(html! {
            <>
                <TrainerLink lab={lab.clone()} {dispatch} />
                { page }
            </>
        })
    },
};

fn explore(lab: &Lab, dispatch: &Callback<Action>, subject: Html) -> Html {
    html! { <ExplorePage lab={lab.clone()} {dispatch}>{ subject }</ExplorePage> }
}

fn function(lab: &Lab, dispatch: &Callback<Action>, editor: Html) -> Html {
    html! { <ExploreFunction lab={lab.clone()} {dispatch} {editor} /> }
}

/// The one way to the view of vector functions, which the first bundle goes without.
fn subject(lab: &Lab, dispatch: &Callback<Action>) -> Html {
    match lab.explore.vector.clone() {
        Some(vector) => html! { <VectorPage {vector} lang={lab.settings.lang()} {dispatch} /> },
        None => function(lab, dispatch, html! { <FormulaEditor lab={lab.clone()} {dispatch} /> }),
    }
}
