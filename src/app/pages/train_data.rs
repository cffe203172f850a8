//! The reader's own data: points, a curve or a table.

use yew::prelude::*;

use super::train_data_curve::CurveEditor;
use super::train_data_plane::PlaneEditor;
use super::train_data_table::TableEditor;
use crate::app::components::segmented::{Segment, Segmented};
use crate::page::coded::Coded;
use crate::page::train::own_data::action::OwnDataAction;
use crate::page::train::own_data::state::{OwnData, OwnKind};
use crate::page::train::own_data::words;
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct TrainDataProps {
    pub own: OwnData,
    pub lang: Lang,
    pub on_act: Callback<OwnDataAction>,
}

#[component]
pub fn TrainData(TrainDataProps { own, lang, on_act }: &TrainDataProps) -> Html {
    let texts = Texts::of(*lang);
    let kinds = OwnKind::CODES.iter();
    let kinds = kinds.map(|&(kind, code)| Segment {
        code,
        name: words::kind_name(kind, texts).into(),
        pressed: (kind == own.kind).into(),
    });
    let show = on_act.reform(|index: usize| OwnDataAction::Show(OwnKind::CODES[index].0));
    html! {
        <div class="own-data" id="own-data">
            <Segmented label={texts.data().kinds} segments={kinds.collect::<Vec<_>>()} on_press={show} />
            {
                match own.kind {
                    OwnKind::Points => html! {
                        <PlaneEditor plane={own.plane.clone()} lang={*lang} on_act={on_act.reform(OwnDataAction::Plane)} />
                    },
                    OwnKind::Curve => html! {
                        <CurveEditor curve={own.curve.clone()} lang={*lang} on_act={on_act.reform(OwnDataAction::Curve)} />
                    },
                    OwnKind::Table => html! {
                        <TableEditor table={own.table.clone()} lang={*lang} on_act={on_act.reform(OwnDataAction::Table)} />
                    },
                }
            }
            if let Some(lack) = words::lack(own, texts) {
                <p class="small" id="own-lack" role="status">{ lack }</p>
            } else {
                <p class="small soft">{ words::link(own, texts) }</p>
            }
        </div>
    }
}
