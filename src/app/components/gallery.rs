//! The gallery: every function as a small curve.

use web_sys::{HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

use crate::app::hooks::document::focus;
use crate::page::action::Action;
use crate::page::explore::action::ExploreAction;
use crate::page::explore::gallery::{Card, HEIGHT, WIDTH, gallery, thumbnail, thumbnails};
use crate::page::lab::Lab;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct GalleryProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Gallery(GalleryProps { lab, dispatch }: &GalleryProps) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let words = &texts.explore;
    let defaults = use_memo((), |()| thumbnails());
    let chosen = use_memo(lab.function, thumbnail);
    let groups = gallery(lab, &defaults, &chosen, texts);
    let count = groups.iter().map(|it| it.cards.len()).sum::<usize>();
    let oninput = dispatch.reform(|event: InputEvent| {
        Action::Explore(ExploreAction::Search(event.target_unchecked_into::<HtmlInputElement>().value()))
    });
    html! {
        <nav class="explore-gallery" aria-label={words.choose} onkeydown={|event: KeyboardEvent| walk(&event)}>
            <div class="gallery-search">
                <label class="visually-hidden" for="search">{ words.search }</label>
                <input
                    type="search"
                    id="search"
                    placeholder={words.search_hint}
                    autocomplete="off"
                    value={lab.explore.search.clone()}
                    {oninput}
                />
                <p class="small soft" role="status">
                    { if count == 0 { words.no_match.to_owned() } else { (words.matches)(count) } }
                </p>
            </div>
            <div class="gallery-groups">
                for group in groups.iter() {
                    <section class="gallery-group" key={group.family}>
                        <h2>{ group.family }</h2>
                        <ul class="gallery" role="list">
                            for card in group.cards.iter() {
                                <li key={card.id}>{ card_link(card) }</li>
                            }
                        </ul>
                    </section>
                }
            </div>
        </nav>
    }
}

fn card_link(card: &Card) -> Html {
    html! {
        <a
            class="gallery-card"
            id={format!("card-{}", card.id)}
            href={card.href.clone()}
            title={card.summary}
            aria-current={card.is_chosen.then_some("true")}
        >
            <svg class="gallery-curve" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} aria-hidden="true" focusable="false">
                <path class="axes" d={card.thumbnail.axes.clone()} />
                <path class="curve" d={card.thumbnail.curve.clone()} />
            </svg>
            <span class="gallery-name">{ card.name }</span>
        </a>
    }
}

/// Arrow keys walk through the cards; Enter in the search field opens the first one.
fn walk(event: &KeyboardEvent) {
    let document = gloo::utils::document();
    let Ok(cards) = document.query_selector_all("a.gallery-card") else { return };
    let cards: Vec<web_sys::Element> =
        (0..cards.length()).filter_map(|it| wasm_bindgen::JsCast::dyn_into(cards.get(it)?).ok()).collect();
    let active = document.active_element();
    let here = cards.iter().position(|it| Some(it) == active.as_ref());
    let in_search = active.is_some_and(|it| it.id() == "search");
    let next = match (event.key().as_str(), here) {
        ("ArrowDown", None) if in_search => Some(0),
        ("ArrowDown" | "ArrowRight", Some(index)) => Some(index + 1),
        ("ArrowUp" | "ArrowLeft", Some(index)) => index.checked_sub(1),
        ("Enter", None) if in_search => {
            if let Some(first) = cards.first().and_then(wasm_bindgen::JsCast::dyn_ref::<web_sys::HtmlElement>)
            {
                first.click();
            }
            return;
        }
        _ => return,
    };
    if let Some(card) = next.and_then(|it| cards.get(it)) {
        event.prevent_default();
        focus(card);
    }
}
