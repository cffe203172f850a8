//! One of several named values, as a select.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// One option.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceItem {
    pub code: AttrValue,
    pub name: AttrValue,
    /// The language of the name, where it is not the page's.
    pub lang: Option<AttrValue>,
}

impl ChoiceItem {
    pub fn new(code: impl Into<AttrValue>, name: impl Into<AttrValue>) -> Self {
        Self { code: code.into(), name: name.into(), lang: None }
    }

    #[must_use]
    pub fn speaking(self, tag: &'static str) -> Self {
        Self { lang: Some(tag.into()), ..self }
    }
}

/// Whether the label is seen or only read out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LabelStyle {
    #[default]
    Hidden,
    Visible,
}

#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    pub id: AttrValue,
    pub label: AttrValue,
    pub items: Vec<ChoiceItem>,
    pub chosen: AttrValue,
    pub on_choose: Callback<String>,
    #[prop_or_default]
    pub label_style: LabelStyle,
}

#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let onchange =
        props.on_choose.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    let class = (props.label_style == LabelStyle::Hidden).then_some("visually-hidden");
    html! {
        <div class="control">
            <label {class} for={&props.id}>{ &props.label }</label>
            <select id={&props.id} {onchange}>
                for item in props.items.clone() {
                    <option value={&item.code} selected={item.code == props.chosen} lang={item.lang}>{ item.name }</option>
                }
            </select>
        </div>
    }
}
