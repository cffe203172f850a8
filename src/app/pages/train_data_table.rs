//! A table that a reader pastes, drops or chooses.

use std::rc::Rc;

use web_sys::{DragEvent, File, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::train_data_columns::TableColumns;
use crate::app::hooks::file::{Beginning, read_beginning};
use crate::page::train::csv::table::LONGEST_TEXT;
use crate::page::train::own_data::table::{OwnTable, TableAction};
use crate::page::train::own_data::table_view::view;
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct TableEditorProps {
    pub table: OwnTable,
    pub lang: Lang,
    pub on_act: Callback<TableAction>,
}

#[component]
pub fn TableEditor(TableEditorProps { table, lang, on_act }: &TableEditorProps) -> Html {
    let texts = Texts::of(*lang);
    let words = texts.data();
    let is_unreadable = use_state_eq(|| false);
    let load = {
        let (on_act, is_unreadable) = (on_act.clone(), is_unreadable.setter());
        Callback::from(move |file: File| {
            let (on_act, is_unreadable) = (on_act.clone(), is_unreadable.clone());
            let done = Callback::from(move |read: Option<Beginning>| {
                is_unreadable.set(read.is_none());
                if let Some(Beginning { name, text, bytes }) = read {
                    on_act.emit(TableAction::Load { name, text: Rc::from(text), bytes });
                }
            });
            read_beginning(&file, LONGEST_TEXT as f64, done);
        })
    };
    let ondrop = {
        let (load, on_act) = (load.clone(), on_act.clone());
        move |event: DragEvent| {
            event.prevent_default();
            let Some(data) = event.data_transfer() else { return };
            match data.files().and_then(|it| it.get(0)) {
                Some(file) => load.emit(file),
                None => on_act.emit(TableAction::Paste(Rc::from(data.get_data("text").unwrap_or_default()))),
            }
        }
    };
    let text = use_node_ref();
    {
        // The field keeps what is typed by itself: a text that is forgotten is taken out of it.
        let text = text.clone();
        use_effect_with(table.draft().is_none(), move |is_forgotten| {
            if let Some(field) = text.cast::<HtmlTextAreaElement>().filter(|_| *is_forgotten) {
                field.set_value("");
            }
        });
    }
    let shown = view(table, texts);
    html! {
        <div class="stack-tight own-table" id="own-table" {ondrop} ondragover={|event: DragEvent| event.prevent_default()}>
            { paste_field(text, on_act, texts) }
            { file_field(&load, texts) }
            if *is_unreadable {
                <p class="small" role="alert">{ words.unreadable }</p>
            }
            {
                match shown {
                    None => Html::default(),
                    Some(Err(refusal)) => html! { <p class="notice danger small" id="own-refusal" role="status">{ refusal }</p> },
                    Some(Ok(view)) => html! { <TableColumns {view} lang={*lang} {on_act} /> },
                }
            }
        </div>
    }
}

fn paste_field(text: NodeRef, on_act: &Callback<TableAction>, texts: &Texts) -> Html {
    let oninput = on_act.reform(|event: InputEvent| {
        TableAction::Paste(Rc::from(event.target_unchecked_into::<HtmlTextAreaElement>().value()))
    });
    html! {
        <>
            <label for="own-text">{ texts.data().paste }</label>
            <textarea
                ref={text}
                id="own-text"
                rows="4"
                lang="en"
                spellcheck="false"
                autocomplete="off"
                placeholder={texts.data().paste_hint}
                {oninput}
            />
        </>
    }
}

fn file_field(load: &Callback<File>, texts: &Texts) -> Html {
    let words = texts.data();
    let onchange = {
        let load = load.clone();
        move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            if let Some(file) = input.files().and_then(|it| it.get(0)) {
                load.emit(file);
            }
            // The same file can be chosen again after it was changed.
            input.set_value("");
        }
    };
    html! {
        <div class="row small">
            <label class="own-file">
                <input type="file" id="own-file" class="visually-hidden" accept=".csv,.tsv,.txt,text/csv,text/plain" {onchange} />
                <span>{ words.choose_file }</span>
            </label>
            <span class="soft">{ words.drop }</span>
        </div>
    }
}
