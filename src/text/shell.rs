//! Words of the frame around every page.

pub struct ShellTexts {
    pub app_name: &'static str,
    pub skip_to_content: &'static str,
    pub pages: &'static str,
    pub explore: &'static str,
    pub compare: &'static str,
    pub saturation: &'static str,
    pub dead: &'static str,
    pub train: &'static str,
    pub race: &'static str,
    pub language: &'static str,
    pub theme: &'static str,
    pub theme_auto: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub theme_projector: &'static str,
    pub footer: &'static str,
    pub notice_title: &'static str,
    pub dismiss: &'static str,
    /// key, what was given
    pub unknown_key: fn(&str, &str) -> String,
    /// key, what was given, what is used
    pub unknown_value: fn(&str, &str, &str) -> String,
    /// key, what was given, what is used
    pub not_a_number: fn(&str, &str, &str) -> String,
    /// key, what was given, what is used
    pub clamped: fn(&str, &str, &str) -> String,
    /// formula, what is wrong with it, what is used
    pub formula_fault: fn(&str, &str, &str) -> String,
    /// what was given
    pub unknown_page: fn(&str) -> String,
    /// key
    pub repeated_key: fn(&str) -> String,
    /// number of characters kept
    pub address_cut: fn(usize) -> String,
    pub page_loading: &'static str,
    pub page_lost: &'static str,
    pub try_again: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_failed: &'static str,
    pub reset: &'static str,
    /// what is reset
    pub reset_named: fn(&str) -> String,
}
