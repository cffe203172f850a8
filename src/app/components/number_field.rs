//! A field for one number, which says so when it holds none.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::page::control::Control;
use crate::page::number;
use crate::page::problem::{Problem, ProblemKind};
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct NumberFieldProps {
    pub id: AttrValue,
    /// The accessible name.
    pub label: AttrValue,
    pub value: f64,
    pub control: Control,
    pub lang: Lang,
    pub on_change: Callback<f64>,
}

/// Takes a number when Enter is pressed or the field is left; a decimal comma and a true minus sign are understood.
#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let problem = use_state_eq(|| None::<Problem>);
    // A new value from elsewhere, such as the slider, settles whatever was wrong.
    let settled = problem.setter();
    use_effect_with(props.value, move |_| settled.set(None));

    let onchange = {
        let (control, label) = (props.control, props.label.clone());
        let (problem, on_change) = (problem.setter(), props.on_change.clone());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let (value, found) = control.read(&input.value());
            let is_number = !matches!(found, Some(ProblemKind::NotANumber(_)));
            problem.set(found.map(|kind| Problem::new(&label, &input.value(), kind)));
            if is_number {
                input.set_value(&number::exact(value));
                on_change.emit(value);
            }
        })
    };
    let note_id = format!("{}-problem", props.id);
    html! {
        <>
            <input
                type="text"
                class="number-field"
                id={props.id.clone()}
                inputmode="decimal"
                autocomplete="off"
                aria-label={props.label.clone()}
                aria-invalid={problem.is_some().then_some("true")}
                aria-describedby={problem.is_some().then(|| note_id.clone())}
                value={number::exact(props.value)}
                {onchange}
            />
            if let Some(problem) = &*problem {
                <p class="control-note" id={note_id} role="status">{ problem.sentence(Texts::of(props.lang)) }</p>
            }
        </>
    }
}
