//! Words around every chart: export, data table, keys.

pub struct ChartTexts {
    pub export: &'static str,
    pub png: &'static str,
    pub svg: &'static str,
    pub csv: &'static str,
    pub table: &'static str,
    /// rows shown, rows in all
    pub table_cut: fn(usize, usize) -> String,
    pub export_failed: &'static str,
    pub empty: &'static str,
    pub x: &'static str,
    pub count: &'static str,
    pub density: &'static str,
}
