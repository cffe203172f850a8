//! The reader's own choices, kept in the browser where it allows that.

use web_sys::Storage;

use crate::page::coded::Coded;
use crate::page::own;
use crate::page::own::reader::Reader;
use crate::page::own::state::Own;
use crate::page::settings::{Settings, Theme};
use crate::text::Lang;

const LANG: &str = "activation-lab.lang";
const THEME: &str = "activation-lab.theme";

const FORMULAS: &str = "activation-lab.formulas";

/// A sandboxed frame has no storage, and even asking for it fails.
fn storage() -> Option<Storage> {
    gloo::utils::window().local_storage().ok().flatten()
}

fn read(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// The saved choices; without them the browser's language and the system's theme.
pub fn own_settings() -> Settings {
    let browser = || gloo::utils::window().navigator().language().as_deref().and_then(Lang::from_tag);
    let own_lang = read(LANG).as_deref().and_then(Lang::from_tag).or_else(browser).unwrap_or_default();
    let own_theme = read(THEME).as_deref().and_then(Theme::from_code).unwrap_or_default();
    Settings { own_lang, own_theme, ..Settings::default() }
}

/// The formulas of earlier visits.
pub fn own_formulas(reader: Reader) -> Own {
    read(FORMULAS).map_or_else(|| Own::empty(reader), |it| own::storage::read(reader, &it))
}

/// Keeps the formulas for the next visit.
pub fn save_formulas(formulas: &Own) {
    let text = own::storage::write(formulas);
    let earlier = read(FORMULAS).unwrap_or_else(|| own::storage::write(&Own::empty(formulas.reader)));
    if let Some(storage) = storage()
        && formulas.reader.can_read()
        && text != earlier
    {
        // Where it cannot be kept, the address still has the formula that is shown.
        storage.set_item(FORMULAS, &text).unwrap_or_default();
    }
}

/// Keeps the choices for the next visit. Where there is no storage, the address still has them.
pub fn save(settings: &Settings) {
    let Some(storage) = storage() else { return };
    let own = own_settings();
    let choices = [
        (LANG, settings.own_lang.code(), settings.own_lang != own.own_lang),
        (THEME, settings.own_theme.code(), settings.own_theme != own.own_theme),
    ];
    for (key, value, is_new) in choices {
        if is_new && storage.set_item(key, value).is_err() {
            // A full or forbidden storage loses the choice at the next visit, nothing else.
            return;
        }
    }
}
