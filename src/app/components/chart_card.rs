//! A plot with the words that every plot has, in the language of the page.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::chart::{ChartTexts, ExportFault, Parts, Plot, Probe};
use crate::chart::{Figure, Overlay};
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct ChartCardProps {
    pub figure: Rc<Figure>,
    #[prop_or_default]
    pub overlay: Rc<Overlay>,
    pub name: AttrValue,
    pub description: AttrValue,
    /// The name of an exported file without its ending.
    pub file_name: AttrValue,
    pub lang: Lang,
    #[prop_or_default]
    pub probe: Option<Probe>,
    #[prop_or_default]
    pub parts: Option<Parts>,
    #[prop_or_default]
    pub class: Classes,
    #[prop_or_default]
    pub children: Html,
}

#[component]
pub fn ChartCard(props: &ChartCardProps) -> Html {
    let words = &Texts::of(props.lang).chart;
    let texts = use_chart_texts(props.lang, &props.file_name);
    let has_failed = use_state_eq(|| false);
    let on_error = {
        let has_failed = has_failed.setter();
        Callback::from(move |ExportFault| has_failed.set(true))
    };
    html! {
        <>
            <Plot
                figure={props.figure.clone()}
                overlay={props.overlay.clone()}
                name={props.name.clone()}
                description={props.description.clone()}
                {texts}
                probe={props.probe.clone()}
                parts={props.parts.clone()}
                {on_error}
                class={props.class.clone()}
            >
                { props.children.clone() }
            </Plot>
            if *has_failed {
                <p class="notice danger small" role="status">{ words.export_failed }</p>
            }
        </>
    }
}

/// The words of a plot that is saved under this name.
#[hook]
pub fn use_chart_texts(lang: Lang, file_name: &AttrValue) -> Rc<ChartTexts> {
    use_memo((lang, file_name.clone()), |(lang, file_name)| {
        let words = &Texts::of(*lang).chart;
        ChartTexts {
            table: words.table.into(),
            table_is_shortened: words.table_cut.into(),
            export: words.export.into(),
            png: words.png.into(),
            svg: words.svg.into(),
            csv: words.csv.into(),
            file_name: file_name.clone(),
        }
    })
}
