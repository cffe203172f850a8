//! What a reader can take away from a chart: its numbers and its pictures.

use std::rc::Rc;

use yew::prelude::*;

use super::data_table::DataTable;
use super::download::{ExportFault, save_csv, save_png, save_text};
use super::texts::ChartTexts;
use super::use_view::View;
use crate::chart::{Figure, Palette};

#[derive(Properties, PartialEq)]
pub struct ToolsProps {
    pub figure: Rc<Figure>,
    pub palette: Rc<Palette>,
    pub view: Option<View>,
    pub texts: Rc<ChartTexts>,
    pub on_error: Callback<ExportFault>,
}

/// The kinds of file that a chart is saved as.
#[derive(Clone, Copy, PartialEq)]
enum Format {
    Png,
    Svg,
    Csv,
}

/// The data table and the export buttons.
#[component]
pub fn Tools(props: &ToolsProps) -> Html {
    let texts = &props.texts;
    let button = |format: Format, label: &AttrValue| {
        let (figure, palette, texts) = (props.figure.clone(), props.palette.clone(), props.texts.clone());
        let (view, on_error) = (props.view, props.on_error.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Err(fault) = save(format, &figure, &palette, view, &texts, &on_error) {
                on_error.emit(fault);
            }
        });
        html! { <button type="button" class="quiet small" {onclick}>{ label }</button> }
    };
    html! {
        <div class="chart-tools">
            <DataTable figure={props.figure.clone()} texts={props.texts.clone()} />
            <span class="chart-exports" role="group" aria-label={texts.export.clone()}>
                { button(Format::Png, &props.texts.png) }
                { button(Format::Svg, &props.texts.svg) }
                { button(Format::Csv, &props.texts.csv) }
            </span>
        </div>
    }
}

fn save(
    format: Format,
    figure: &Figure,
    palette: &Palette,
    view: Option<View>,
    texts: &ChartTexts,
    on_error: &Callback<ExportFault>,
) -> Result<(), ExportFault> {
    let view = view.ok_or(ExportFault)?;
    let name = |ending: &str| format!("{}.{ending}", texts.file_name);
    match format {
        Format::Png => save_png(name("png"), figure, view, palette, on_error.clone()),
        Format::Svg => save_text(&name("svg"), "image/svg+xml", &figure.svg(view.size, palette)),
        Format::Csv => save_csv(&texts.file_name, &figure.table()),
    }
}
