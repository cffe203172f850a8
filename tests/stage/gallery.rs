//! Every chart of a run in every theme. With `STAGE_GALLERY` set to a folder the documents are left there, to be looked at.

use activation_lab::activation::{Function, rows};
use activation_lab::chart::frame::Size;
use activation_lab::chart::lines::YScale;
use activation_lab::chart::{Figure, Palette};
use activation_lab::nn::observation::flow::Flow;
use activation_lab::nn::output::Output;
use activation_lab::page::train::stage::hero::{Colours, Look, Parts};
use activation_lab::page::train::stage::progress::{Quality, chart};
use activation_lab::page::train::stage::{flows, layer};
use activation_lab::text::{Lang, Texts};

use crate::fit::{fitted, two_classes};
use crate::layers::deep;
use crate::plane;
use crate::support::{self, fit, history, line_scene};

const SQUARE: Size = Size { width: 480.0, height: 480.0 };
const LOW: Size = Size { width: 480.0, height: 260.0 };

fn figures() -> Vec<(&'static str, Size, Figure)> {
    let texts = Texts::of(Lang::En);
    let stepped = Look { colours: Colours::Stepped, ..Look::default() };
    let view = support::layer(0.4, 1.4);
    let tanh = Function::new(rows::by_id("tanh").expect("a row of the table"));
    let still = layer::frame(&tanh, (-8.0, 8.0), 0.05, texts);
    let mut odd = support::flows(51, 0.85);
    odd[..3].fill(Flow::default());
    odd[7].update_ratio = f64::INFINITY;
    vec![
        ("plane-two", SQUARE, plane::two_classes(Look::default()).into()),
        ("plane-two-stepped", SQUARE, plane::two_classes(stepped).into()),
        ("plane-five", SQUARE, plane::many_classes(5, Look::default()).into()),
        ("plane-ten-stepped", SQUARE, plane::many_classes(10, stepped).into()),
        ("plane-relief", SQUARE, plane::relief(Look::default()).into()),
        ("plane-relief-stepped", SQUARE, plane::relief(stepped).into()),
        ("fit", SQUARE, fitted(&fit(8), &line_scene(), Output::Linear, Parts::Hidden).into()),
        ("fit-parts", SQUARE, fitted(&fit(8), &line_scene(), Output::Linear, Parts::Shown).into()),
        ("fit-classes", SQUARE, fitted(&fit(4), &two_classes(), Output::Sigmoid, Parts::Hidden).into()),
        ("scores", SQUARE, chart(&history(1999), YScale::Linear, Quality::Accuracy, texts).into()),
        ("scores-log", SQUARE, chart(&history(300), YScale::Log, Quality::RSquared, texts).into()),
        ("gradients", LOW, flows::gradients(&support::flows(7, 0.3), texts).into()),
        ("gradients-deep", LOW, flows::gradients(&odd, texts).into()),
        ("updates-deep", LOW, flows::updates(&odd, texts).into()),
        ("layer", LOW, layer::pre_activations(&view, &still, texts).into()),
        ("activations", LOW, layer::activations(&view, texts).into()),
        ("overview", LOW, deep(50).into()),
        ("overview-five", LOW, deep(5).into()),
    ]
}

#[test]
fn every_chart_of_a_run_is_drawn_in_every_theme_and_at_any_size() {
    let folder = std::env::var("STAGE_GALLERY").ok();
    let themes =
        [("light", Palette::light()), ("dark", Palette::dark()), ("projector", Palette::projector())];
    for (name, size, figure) in figures() {
        for (theme, palette) in &themes {
            let document = figure.svg(size, palette);
            assert!(document.len() > 500 && !document.contains("NaN"), "{name} in {theme}");
            if let Some(folder) = &folder {
                std::fs::write(format!("{folder}/{name}-{theme}.svg"), &document)
                    .expect("the folder is there");
            }
        }
        for side in [1.0, 40.0, 3000.0] {
            assert!(
                !figure.svg(Size { width: side, height: side }, &themes[0].1).contains("NaN"),
                "{name} at {side}"
            );
        }
        assert!(!figure.table().columns.is_empty(), "{name} has a table");
    }
}
