//! Every chart in every theme, written where `CHART_GALLERY` says, for looking at.

use std::path::Path;

use activation_lab::chart::Palette;

use super::support::{SIZE, every_figure};

#[test]
fn every_chart_is_a_complete_svg_document_in_every_theme() {
    let themes =
        [("light", Palette::light()), ("dark", Palette::dark()), ("projector", Palette::projector())];
    for (name, figure) in every_figure() {
        for (theme, palette) in &themes {
            let svg = figure.svg(SIZE, palette);
            assert!(svg.starts_with("<svg width=\"640\" height=\"480\""), "{name} in {theme}");
            assert!(svg.trim_end().ends_with("</svg>"), "{name} in {theme}");
            assert!(svg.contains("<text"), "{name} in {theme} has labels");
            if let Some(folder) = std::env::var_os("CHART_GALLERY") {
                let path = Path::new(&folder).join(format!("chart-{name}-{theme}.svg"));
                std::fs::write(path, svg).expect("the folder of CHART_GALLERY can be written");
            }
        }
    }
}
