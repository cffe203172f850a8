//! The way to the sections of a long page. An address names a page, so that these are no links but buttons.

use web_sys::HtmlElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SectionNavProps {
    /// The accessible name.
    pub name: AttrValue,
    /// Id and title of each section. Its heading takes the focus.
    pub links: Vec<(&'static str, &'static str)>,
}

#[component]
pub fn SectionNav(SectionNavProps { name, links }: &SectionNavProps) -> Html {
    html! {
        <nav class="section-nav row" aria-label={name}>
            for (id, title) in links.iter().copied() {
                <button type="button" class="quiet" data-section={id} onclick={Callback::from(move |_: MouseEvent| go_to(id))}>
                    { title }
                </button>
            }
        </nav>
    }
}

fn go_to(id: &str) {
    use wasm_bindgen::JsCast;
    let document = gloo::utils::document();
    let Some(section) = document.get_element_by_id(id) else { return };
    section.scroll_into_view();
    let heading = section.query_selector("h2").ok().flatten();
    if let Some(heading) = heading.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        heading.set_tab_index(-1);
        // A heading that cannot be focused leaves the focus where it is.
        let _ = heading.focus();
    }
}
