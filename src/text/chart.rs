//! Words around every chart: export, data table, keys.

pub struct ChartTexts {
    pub export: &'static str,
    pub png: &'static str,
    pub svg: &'static str,
    pub csv: &'static str,
    pub table: &'static str,
    pub table_cut: &'static str,
    pub export_failed: &'static str,
    pub x: &'static str,
}
