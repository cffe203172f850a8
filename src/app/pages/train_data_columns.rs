//! What was read of a table: its columns with their roles, its faults, and whether it can be learnt from.

use yew::prelude::*;

use crate::app::components::choice::{Choice, ChoiceItem, LabelStyle};
use crate::app::components::segmented::{Segment, Segmented};
use crate::page::train::csv::choices::{Goal, Role};
use crate::page::train::csv::table::Header;
use crate::page::train::own_data::table::TableAction;
use crate::page::train::own_data::table_view::{ColumnView, TableView};
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct TableColumnsProps {
    pub view: TableView,
    pub lang: Lang,
    pub on_act: Callback<TableAction>,
}

#[component]
pub fn TableColumns(TableColumnsProps { view, lang, on_act }: &TableColumnsProps) -> Html {
    let texts = Texts::of(*lang);
    let words = texts.data();
    html! {
        <>
            <p class="small" id="own-read" role="status">{ view.sentences.join(" ") }</p>
            { choices(view, on_act, texts) }
            <div class="table-scroll" tabindex="0" role="region" aria-label={words.columns}>
                <table class="own-columns">
                    <thead>
                        <tr><th>{ words.column }</th><th>{ words.example }</th><th>{ words.becomes }</th></tr>
                    </thead>
                    <tbody>
                        for (index, column) in view.columns.iter().enumerate() {
                            { column_row(index, column, on_act, texts) }
                        }
                    </tbody>
                </table>
            </div>
            {
                match &view.verdict {
                    Ok(ready) => html! { <p class="small" id="own-verdict" role="status">{ ready }</p> },
                    Err(refusal) => html! { <p class="notice danger small" id="own-verdict" role="status">{ refusal }</p> },
                }
            }
            if let Some((heading, lines)) = &view.faults {
                <div class="small" id="own-faults">
                    <p>{ heading }</p>
                    <ul>
                        for line in lines {
                            <li>{ line }</li>
                        }
                    </ul>
                </div>
            }
            <div class="row">
                <button
                    type="button"
                    class="primary"
                    id="own-use"
                    disabled={!view.can_be_used}
                    onclick={on_act.reform(|_: MouseEvent| TableAction::Use)}
                >
                    { words.use_table }
                </button>
                <button type="button" id="own-clear" onclick={on_act.reform(|_: MouseEvent| TableAction::Clear)}>
                    { words.clear }
                </button>
            </div>
        </>
    }
}

fn choices(view: &TableView, on_act: &Callback<TableAction>, texts: &Texts) -> Html {
    let words = texts.data();
    let segment =
        |code, name: &'static str, is_on: bool| Segment { code, name: name.into(), pressed: is_on.into() };
    let headers = vec![
        segment("names", words.header_names, view.header == Header::Names),
        segment("none", words.header_none, view.header == Header::None),
    ];
    let mut goals = vec![segment("classes", words.goal_classes, view.goal == Goal::Classes)];
    if view.can_be_number {
        goals.push(segment("number", words.goal_number, view.goal == Goal::Number));
    }
    let targets = view.columns.iter().enumerate();
    let targets = targets.map(|(index, it)| ChoiceItem::new(index.to_string(), it.name.clone()));
    let set_target = {
        let on_act = on_act.clone();
        Callback::from(move |code: String| {
            if let Ok(index) = code.parse() {
                on_act.emit(TableAction::SetTarget(index));
            }
        })
    };
    html! {
        <>
            <div class="spread">
                <span class="label small" aria-hidden="true">{ words.header }</span>
                <Segmented
                    label={words.header}
                    segments={headers}
                    on_press={on_act.reform(|index: usize| {
                        TableAction::SetHeader(if index == 0 { Header::Names } else { Header::None })
                    })}
                />
            </div>
            <Choice
                id="own-target"
                label={words.target}
                label_style={LabelStyle::Visible}
                items={targets.collect::<Vec<_>>()}
                chosen={view.target.to_string()}
                on_choose={set_target}
            />
            <div class="spread">
                <span class="label small" aria-hidden="true">{ words.goal }</span>
                <Segmented
                    label={words.goal}
                    segments={goals}
                    on_press={on_act.reform(|index: usize| {
                        TableAction::SetGoal(if index == 0 { Goal::Classes } else { Goal::Number })
                    })}
                />
            </div>
        </>
    }
}

fn column_row(index: usize, column: &ColumnView, on_act: &Callback<TableAction>, texts: &Texts) -> Html {
    let words = texts.data();
    let toggle = html! {
        <input
            type="checkbox"
            checked={column.role == Role::Input}
            aria-label={(words.use_column)(&column.name)}
            onchange={on_act.reform(move |_: Event| TableAction::ToggleInput(index))}
        />
    };
    let is_target = column.role == Role::Target;
    html! {
        <tr>
            <th scope="row">
                <span class="own-column">
                    if is_target {
                        <span class="state">{ column.use_words }</span>
                    } else {
                        { toggle }
                    }
                    { &column.name }
                </span>
            </th>
            <td>{ &column.example }</td>
            <td>{ &column.becomes }</td>
        </tr>
    }
}
