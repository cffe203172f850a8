//! A row of buttons, each on or off.

use yew::prelude::*;

/// One button of the row.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    pub code: &'static str,
    pub name: AttrValue,
    pub pressed: Pressed,
}

/// Whether a button is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    On,
    Off,
}

impl From<bool> for Pressed {
    fn from(is_on: bool) -> Self {
        if is_on { Self::On } else { Self::Off }
    }
}

#[derive(Properties, PartialEq)]
pub struct SegmentedProps {
    /// The accessible name of the row.
    pub label: AttrValue,
    pub segments: Vec<Segment>,
    pub on_press: Callback<&'static str>,
}

#[component]
pub fn Segmented(SegmentedProps { label, segments, on_press }: &SegmentedProps) -> Html {
    html! {
        <div class="segmented" role="group" aria-label={label}>
            for segment in segments.clone() {
                <button
                    type="button"
                    data-code={segment.code}
                    aria-pressed={if segment.pressed == Pressed::On { "true" } else { "false" }}
                    onclick={on_press.reform(move |_: MouseEvent| segment.code)}
                >
                    { segment.name }
                </button>
            }
        </div>
    }
}
