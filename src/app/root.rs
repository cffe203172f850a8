//! The page as a whole: frame, page, and the hooks that tie the state to the browser.

use yew::prelude::*;

use crate::app::components::elsewhere::Elsewhere;
use crate::app::components::footer::Footer;
use crate::app::components::header::Header;
use crate::app::components::notices::Notices;
use crate::app::hooks::address::{initial_lab, use_address};
use crate::app::hooks::document::use_document;
use crate::app::site::Site;
use crate::app::store::Store;
use crate::page::settings::Frame;
use crate::text::Texts;

#[derive(Properties, PartialEq)]
pub struct AppProps {
    pub site: Site,
}

/// The page as a whole.
#[component]
pub fn App(AppProps { site }: &AppProps) -> Html {
    let store = use_reducer_eq(|| Store(initial_lab(site.contents)));
    let dispatch = store.dispatcher().to_callback();
    let lab = &store.0;
    use_address(lab, &dispatch);
    use_document(lab);

    let texts = Texts::of(lab.settings.lang());
    let class = classes!("app", (lab.settings.frame == Frame::Embedded).then_some("embedded"));
    html! {
        <div {class}>
            <a class="skip-link" href="#content" onclick={|event: MouseEvent| skip_to_content(&event)}>{ texts.shell.skip_to_content }</a>
            <Header lab={lab.clone()} dispatch={&dispatch} />
            <main id="content" class="page" tabindex="-1">
                <Notices lab={lab.clone()} dispatch={&dispatch} />
                { site.page(lab, &dispatch).unwrap_or_else(|| html! { <Elsewhere lab={lab.clone()} /> }) }
            </main>
            <Footer lang={lab.settings.lang()} />
        </div>
    }
}

/// The address holds the state, so the link moves the focus without changing the address.
fn skip_to_content(event: &MouseEvent) {
    event.prevent_default();
    if let Ok(content) = gloo::utils::document().query_selector("#content")
        && let Some(content) = content
    {
        crate::app::hooks::document::focus(&content);
    }
}
