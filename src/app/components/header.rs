//! The head of every page: name, pages, language and theme.

use yew::prelude::*;

use super::choice::{Choice, ChoiceItem};
use crate::page::action::Action;
use crate::page::address::format_page;
use crate::page::coded::Coded;
use crate::page::lab::{Lab, Page};
use crate::page::settings::Theme;
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    pub lab: Lab,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Header(HeaderProps { lab, dispatch }: &HeaderProps) -> Html {
    let texts = Texts::of(lab.settings.lang());
    let shell = &texts.shell;
    let languages = Lang::ALL.map(|it| ChoiceItem::new(it.code(), it.own_name()).speaking(it.tag()));
    let themes = Theme::all().map(|it| ChoiceItem::new(it.code(), theme_name(it, texts)));
    let on_lang = dispatch.reform(|code: String| Action::SetLang(Lang::from_tag(&code).unwrap_or_default()));
    let on_theme =
        dispatch.reform(|code: String| Action::SetTheme(Theme::from_code(&code).unwrap_or_default()));
    html! {
        <header class="app-header">
            <a class="app-name" href={format_page(lab, Page::Explore)}>{ shell.app_name }</a>
            <nav class="app-nav" aria-label={shell.pages}>
                for page in Page::all() {
                    <a href={format_page(lab, page)} aria-current={(page == lab.page).then_some("page")}>
                        { page.name(texts) }
                    </a>
                }
            </nav>
            <div class="app-settings">
                <Choice
                    id="lang"
                    label={shell.language}
                    items={languages.to_vec()}
                    chosen={lab.settings.lang().code()}
                    on_choose={on_lang}
                />
                <Choice
                    id="theme"
                    label={shell.theme}
                    items={themes.collect::<Vec<_>>()}
                    chosen={lab.settings.theme().code()}
                    on_choose={on_theme}
                />
            </div>
        </header>
    }
}

fn theme_name(theme: Theme, texts: &Texts) -> &'static str {
    match theme {
        Theme::Auto => texts.shell.theme_auto,
        Theme::Light => texts.shell.theme_light,
        Theme::Dark => texts.shell.theme_dark,
        Theme::Projector => texts.shell.theme_projector,
    }
}
