//! The drawing as an image, in every theme.

use activation_lab::chart::frame::Size;
use activation_lab::chart::role::Dash;
use activation_lab::chart::{Figure, Palette};

use crate::support::{Shape, drawing};

#[test]
fn it_is_drawn_in_every_theme_and_at_any_width() {
    for widths in [&[2, 8, 8, 1][..], &[64, 32, 10], &[1, 40, 1], &[2, 1]] {
        for maps in [(0, 0), (8, 8), (40, 1)] {
            let figure = Figure::from(drawing(&Shape { widths, most: 16, maps }));
            for palette in [Palette::light(), Palette::dark(), Palette::projector()] {
                for width in [1.0, 320.0, 2000.0] {
                    let image = figure.svg(Size { width, height: 500.0 }, &palette);
                    assert!(image.contains("<svg") && !image.contains("NaN"), "{widths:?} at {width}");
                }
            }
        }
    }
}

#[test]
fn links_are_the_thicker_the_heavier_and_dashed_where_negative() {
    let mut drawing = drawing(&Shape { widths: &[2, 2, 1], most: 16, maps: (0, 0) });
    drawing.columns[1].weights = vec![0.0, 0.5, -2.0, 1.0];
    let palette = Palette::light();
    let wires = drawing.wires(&drawing.layout(600.0), 1..2, &palette);
    let widths: Vec<f64> = wires.iter().map(|it| it.stroke.width).collect();
    assert!(
        widths.is_sorted() && widths.windows(2).all(|it| it[0] < it[1]),
        "the heaviest lies on top: {widths:?}"
    );
    let dashed: Vec<bool> = wires.iter().map(|it| it.stroke.dash != Dash::Solid).collect();
    assert_eq!(dashed, [false, false, false, true]);
    assert_eq!(wires[0].stroke.colour, palette.rule, "zero has no hue");
    assert_ne!(wires[3].stroke.colour, wires[2].stroke.colour);
}

#[test]
fn what_is_not_finite_is_drawn_as_well() {
    let mut drawing = drawing(&Shape { widths: &[2, 3, 1], most: 16, maps: (8, 8) });
    drawing.columns[1].weights.fill(f32::NAN);
    drawing.columns[2].weights.fill(f32::NEG_INFINITY);
    drawing.columns[1].units[0].bias = Some(f32::NAN);
    let image = Figure::from(drawing).svg(Size { width: 600.0, height: 400.0 }, &Palette::light());
    assert!(!image.contains("NaN") && !image.contains("inf"));
}
