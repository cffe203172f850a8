//! The field in which a reader writes a formula, and what is wrong with it.

use web_sys::{HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

use crate::page::action::Action;
use crate::page::lab::Lab;
use crate::page::own::action::OwnAction;
use crate::page::own::editor::{EXAMPLES, help};
use crate::page::own::fault::{Fault, fault};
use crate::text::Texts;

const FAULT: &str = "formula-fault";

#[derive(Properties, PartialEq)]
pub struct FormulaEditorProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn FormulaEditor(FormulaEditorProps { lab, dispatch }: &FormulaEditorProps) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = &texts.own;
    let act = dispatch.reform(Action::Own);
    let is_open = lab.own.is_open || lab.function.formula().is_some();
    let found = lab.own.fault().and_then(|it| fault(lab.own.text(), it, texts));
    html! {
        <details class="card own" id="own" open={is_open}>
            <summary>{ words.title }</summary>
            <div class="own-body">
                <div class="own-fields">
                    { field(lab, found.is_some(), &act, texts) }
                    { name_field(lab, &act, texts) }
                </div>
                <div class="own-note small">
                    <div id={FAULT} class="own-fault" role="status">
                        if let Some(found) = &found {
                            { fault_note(found) }
                        }
                    </div>
                    if found.is_none() {
                        <p class="soft">{ words.intro }</p>
                    }
                </div>
                { examples(&act, texts) }
                { vocabulary(texts) }
            </div>
        </details>
    }
}

fn field(lab: &Lab, is_faulty: bool, act: &Callback<OwnAction>, texts: &Texts) -> Html {
    let oninput = act.reform(|event: InputEvent| OwnAction::Type(value_of(&event)));
    // Enter shows the formula again after another function was looked at.
    let onkeydown = {
        let act = act.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" {
                act.emit(OwnAction::Type(event.target_unchecked_into::<HtmlInputElement>().value()));
            }
        })
    };
    html! {
        <div class="own-field">
            <label for="formula-field">{ texts.own.field }</label>
            <input
                type="text"
                id="formula-field"
                lang="en"
                inputmode="text"
                spellcheck="false"
                autocomplete="off"
                autocapitalize="off"
                autocorrect="off"
                aria-invalid={is_faulty.then_some("true")}
                aria-describedby={FAULT}
                value={lab.own.text().to_owned()}
                {oninput}
                {onkeydown}
            />
        </div>
    }
}

fn value_of(event: &InputEvent) -> String {
    event.target_unchecked_into::<HtmlInputElement>().value()
}

/// The text around the place is for the eye; the sentence says where the place is.
fn fault_note(fault: &Fault) -> Html {
    html! {
        <>
            <code class="own-place" aria-hidden="true">
                { &fault.before }<mark>{ &fault.marked }</mark>{ &fault.after }
            </code>
            <span class="own-reason">{ &fault.sentence }</span>
        </>
    }
}

fn name_field(lab: &Lab, act: &Callback<OwnAction>, texts: &Texts) -> Html {
    let words = &texts.own;
    let is_kept = lab.own.is_kept();
    html! {
        <div class="own-name">
            <input
                type="text"
                id="formula-name"
                autocomplete="off"
                aria-label={words.name}
                placeholder={words.name}
                value={lab.own.name().to_owned()}
                oninput={act.reform(|event: InputEvent| OwnAction::Rename(value_of(&event)))}
            />
            <button
                type="button"
                id="keep-formula"
                disabled={is_kept || !matches!(lab.own.formula(), Some(Ok(_)))}
                onclick={act.reform(|_: MouseEvent| OwnAction::Keep)}
            >
                { if is_kept { words.kept } else { words.keep } }
            </button>
        </div>
    }
}

fn examples(act: &Callback<OwnAction>, texts: &Texts) -> Html {
    html! {
        <div class="own-examples" role="group" aria-label={texts.own.examples}>
            for example in EXAMPLES {
                <button
                    type="button"
                    class="own-example"
                    lang="en"
                    onclick={act.reform(move |_: MouseEvent| OwnAction::Type(example.to_owned()))}
                >
                    { example }
                </button>
            }
        </div>
    }
}

fn vocabulary(texts: &Texts) -> Html {
    html! {
        <details class="small">
            <summary>{ texts.own.help }</summary>
            <dl class="keys-list">
                for (kind, names) in help(texts) {
                    <dt>{ kind }</dt>
                    <dd><code lang="en">{ names.join("  ") }</code></dd>
                }
            </dl>
        </details>
    }
}
