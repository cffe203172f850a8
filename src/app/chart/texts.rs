//! The words of a plot.

use yew::prelude::*;

/// The words of a plot, in the language of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartTexts {
    /// The summary that opens the data table.
    pub table: AttrValue,
    /// Said under a table that leaves rows out: the CSV file has them all.
    pub table_is_shortened: AttrValue,
    /// Names the group of export buttons.
    pub export: AttrValue,
    pub png: AttrValue,
    pub svg: AttrValue,
    pub csv: AttrValue,
    /// The name of an exported file without its ending.
    pub file_name: AttrValue,
}
