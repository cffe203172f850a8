//! What a run looks like: its answers beside its scores, then what was taken for what.

use std::rc::Rc;

use yew::prelude::*;

use super::train_confusion::TrainConfusion;
use super::train_flows::TrainFlows;
use super::train_picture::TrainPicture;
use super::train_scores::TrainScores;
use crate::page::part::Part;
use crate::page::train::action::TrainAction;
use crate::page::train::stage::hero::{Hero, hero};
use crate::page::train::state::Train;
use crate::page::train::status::waiting;
use crate::text::{Lang, Texts};
use crate::worker::message::snapshot::{Scene, Snapshot};

#[derive(Properties, PartialEq)]
pub struct TrainStageProps {
    pub train: Part<Train>,
    pub lang: Lang,
    pub on_act: Callback<TrainAction>,
}

/// What a card of the stage knows.
#[derive(Clone, Properties)]
pub struct CardProps {
    pub train: Part<Train>,
    pub snapshot: Rc<Snapshot>,
    pub scene: Rc<Scene>,
    pub lang: Lang,
    pub on_act: Callback<TrainAction>,
}

/// Snapshots are large, and each is a new one: cards are the same where they show the same one.
impl PartialEq for CardProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.snapshot, &other.snapshot)
            && self.train == other.train
            && self.lang == other.lang
            && self.on_act == other.on_act
    }
}

#[component]
pub fn TrainStage(TrainStageProps { train, lang, on_act }: &TrainStageProps) -> Html {
    let texts = Texts::of(*lang);
    let (Some(snapshot), Some(scene)) = (&train.run.snapshot, &train.run.scene) else {
        return html! {
            <div class="train-stage">
                <section class="card" id="surface">
                    <h2>{ texts.stage().answers }</h2>
                    <p class="chart-placeholder soft" role="status">{ waiting(train, texts) }</p>
                </section>
            </div>
        };
    };
    let props = CardProps {
        train: train.clone(),
        snapshot: Rc::clone(snapshot),
        scene: Rc::clone(scene),
        lang: *lang,
        on_act: on_act.clone(),
    };
    let kind = hero(snapshot);
    let confusion = if snapshot.confusion.is_some() {
        html! { <TrainConfusion ..props.clone() /> }
    } else {
        Html::default()
    };
    // A run of another kind is looked at afresh.
    let run = snapshot.run.0;
    html! {
        <>
            <div class="train-stage" key={run}>
                if matches!(kind, Hero::Plane | Hero::Fit) {
                    <TrainPicture ..props.clone() />
                } else if kind == Hero::Confusion {
                    { confusion.clone() }
                }
                <TrainScores ..props.clone() />
            </div>
            if kind == Hero::Scores {
                <p class="small soft">{ texts.stage().too_many_numbers }</p>
            }
            if matches!(kind, Hero::Plane | Hero::Fit) {
                { confusion }
            }
            <TrainFlows ..props />
        </>
    }
}
