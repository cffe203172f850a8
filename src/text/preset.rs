//! Words of a preset of the Train page.

pub struct PresetTexts {
    /// As in the table of presets.
    pub id: &'static str,
    pub name: &'static str,
    /// What to watch.
    pub watch: &'static str,
}
