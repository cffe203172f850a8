//! The keys to the plane of the neuron and to the map of lights: a sample of each mark, and what it means.

use yew::prelude::*;

use crate::text::Texts;

fn key(label: &'static str, entries: Vec<(Html, &'static str)>) -> Html {
    html! {
        <ul class="dead-key small soft" role="list" aria-label={label}>
            for (sample, meaning) in entries {
                <li>
                    <svg viewBox="0 0 32 16" aria-hidden="true">{ sample }</svg>
                    <span>{ meaning }</span>
                </li>
            }
        </ul>
    }
}

/// The marks of the plane.
pub fn plane_key(texts: &Texts) -> Html {
    let words = texts.dead().neuron;
    let entries = vec![
        (
            html! { <><circle class="dead-class-a" cx="8" cy="8" r="5" /><path class="dead-class-b" d="M24 2L30 13H18Z" /></> },
            words.legend_sloped,
        ),
        (
            html! { <><circle class="dead-hollow-a" cx="8" cy="8" r="4" /><path class="dead-hollow-b" d="M24 3L29 12.5H19Z" /></> },
            words.legend_flat,
        ),
        (html! { <path class="dead-arrow" d="M2 8H28M22 4L28 8L22 12" /> }, words.legend_arrow),
        (html! { <rect class="dead-shade" x="0" y="0" width="32" height="16" /> }, words.legend_shade),
        (html! { <path class="dead-before" d="M0 8H32" /> }, words.legend_before),
    ];
    key(words.legend, entries)
}

/// The marks of the map.
pub fn map_key(texts: &Texts) -> Html {
    let words = texts.dead().lights;
    let entries = vec![
        (html! { <rect class="dead-lit" x="0" y="2" width="32" height="12" /> }, words.legend_full),
        (html! { <rect class="dead-lit" x="0" y="6" width="32" height="4" /> }, words.legend_some),
        (
            html! { <><path class="dead-cross" d="M4 4L12 12M4 12L12 4" /><path class="dead-dots" d="M16 8H32" /></> },
            words.legend_out,
        ),
        (html! { <path class="dead-mark" d="M16 0V16" /> }, words.legend_cure),
    ];
    key(words.legend, entries)
}
