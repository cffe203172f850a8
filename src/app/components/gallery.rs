//! The gallery: every function as a small curve.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

use crate::app::hooks::document::focus;
use crate::page::action::Action;
use crate::page::explore::action::ExploreAction;
use crate::page::explore::gallery::{
    Card, HEIGHT, Thumbnails, WIDTH, gallery, kept_thumbnails, thumbnail, thumbnails,
};
use crate::page::lab::Lab;
use crate::page::own::action::OwnAction;
use crate::page::own::entry::chosen_code;
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
    let chosen = use_memo(lab.function.clone(), thumbnail);
    let kept = use_memo(lab.own.kept().to_vec(), |it| kept_thumbnails(it));
    let drawn = Thumbnails { rows: &defaults, kept: &kept, chosen: &chosen };
    let groups = gallery(lab, &drawn, texts);
    let count = groups.iter().map(|it| it.cards.len()).sum::<usize>();
    let strip = use_node_ref();
    let shown = if lab.explore.vector.is_some() { lab.subject().to_owned() } else { chosen_code(lab) };
    use_effect_with((shown, strip.clone()), |(id, strip)| show_card(id, strip));
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
            <div class="gallery-groups" ref={strip}>
                for group in groups.iter() {
                    <section class="gallery-group" key={group.family}>
                        <h2>{ group.family }</h2>
                        <ul class="gallery" role="list">
                            for card in group.cards.iter() {
                                <li key={card.id.clone()}>
                                    { card_link(card) }
                                    if let Some(place) = card.kept {
                                        { remove_button(card, place, dispatch, texts) }
                                    }
                                </li>
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
            title={card.summary.clone()}
            aria-current={card.is_chosen.then_some("true")}
        >
            <svg class="gallery-curve" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} aria-hidden="true" focusable="false">
                <path class="axes" d={card.thumbnail.axes.clone()} />
                <path class="curve" d={card.thumbnail.curve.clone()} />
            </svg>
            <span class="gallery-name">{ &card.name }</span>
        </a>
    }
}

fn remove_button(card: &Card, place: usize, dispatch: &Callback<Action>, texts: &Texts) -> Html {
    let label = (texts.own.remove)(&card.name);
    html! {
        <button
            type="button"
            class="quiet icon gallery-remove"
            aria-label={label.clone()}
            title={label}
            onclick={dispatch.reform(move |_: MouseEvent| Action::Own(OwnAction::Remove(place)))}
        >
            { "×" }
        </button>
    }
}

/// Scrolls the strip, and nothing but the strip, until it shows the card of the chosen function.
fn show_card(id: &str, strip: &NodeRef) {
    let card = gloo::utils::document().get_element_by_id(&format!("card-{id}"));
    let (Some(strip), Some(card)) = (strip.cast::<Element>(), card) else { return };
    let (frame, card) = (strip.get_bounding_client_rect(), card.get_bounding_client_rect());
    let is_seen = frame.left() <= card.left()
        && card.right() <= frame.right()
        && frame.top() <= card.top()
        && card.bottom() <= frame.bottom();
    if !is_seen {
        strip.scroll_by_with_x_and_y(
            f64::midpoint(card.left(), card.right()) - f64::midpoint(frame.left(), frame.right()),
            f64::midpoint(card.top(), card.bottom()) - f64::midpoint(frame.top(), frame.bottom()),
        );
    }
}

/// Arrow keys walk through the cards; Enter in the search field opens the first one.
fn walk(event: &KeyboardEvent) {
    let document = gloo::utils::document();
    let Ok(cards) = document.query_selector_all("a.gallery-card") else { return };
    let cards: Vec<Element> = (0..cards.length()).filter_map(|it| cards.get(it)?.dyn_into().ok()).collect();
    let active = document.active_element();
    let here = cards.iter().position(|it| Some(it) == active.as_ref());
    let in_search = active.is_some_and(|it| it.id() == "search");
    let next = match (event.key().as_str(), here) {
        ("ArrowDown", None) if in_search => Some(0),
        ("ArrowDown" | "ArrowRight", Some(index)) => Some(index + 1),
        ("ArrowUp" | "ArrowLeft", Some(index)) => index.checked_sub(1),
        ("Enter", None) if in_search => {
            if let Some(first) = cards.first().and_then(|it| it.dyn_ref::<HtmlElement>()) {
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
