//! Settings of the frame: language, theme, and whether there is a frame.

use super::coded::Coded;
use crate::text::Lang;

/// The colours of the page and its charts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system prefers.
    #[default]
    Auto,
    Light,
    Dark,
    /// Large type and strong contrast for a lecture hall.
    Projector,
}

impl Coded for Theme {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Auto, "auto"), (Self::Light, "light"), (Self::Dark, "dark"), (Self::Projector, "projector")];
}

/// Whether the page has a header and a footer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Frame {
    #[default]
    Full,
    /// Inside another page: only the content.
    Embedded,
}

impl Coded for Frame {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Full, "0"), (Self::Embedded, "1")];
}

/// What holds on every page. A choice that the address does not make falls back to the reader's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// From the address or chosen on the page.
    pub lang: Option<Lang>,
    pub theme: Option<Theme>,
    pub frame: Frame,
    /// The reader's saved choice, or the browser's language.
    pub own_lang: Lang,
    pub own_theme: Theme,
}

impl Settings {
    pub fn lang(&self) -> Lang {
        self.lang.unwrap_or(self.own_lang)
    }

    pub fn theme(&self) -> Theme {
        self.theme.unwrap_or(self.own_theme)
    }
}
