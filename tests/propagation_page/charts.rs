//! What the charts draw.

use activation_lab::chart::frame::Size;
use activation_lab::chart::{Figure, Palette};
use activation_lab::page::saturation::depth::histograms::{frame, histograms};
use activation_lab::page::saturation::depth::view::{told, view};
use activation_lab::page::saturation::phase::map::{COLUMNS, map};
use activation_lab::page::saturation::phase::twins::twins;
use activation_lab::text::{Lang, Texts};

use crate::support::{page, work};

const SIZE: Size = Size { width: 640.0, height: 360.0 };

#[test]
fn theory_is_drawn_as_lines_and_measurement_as_a_band_with_a_dot_per_layer() {
    let mut lab = page("sigmoid");
    work(&mut lab);
    let depth = &lab.studies.saturation.depth;
    let theory = told(depth.measured.setup().expect("a set-up"));
    let model = view(depth, &theory, Texts::of(Lang::En));
    let gradient = &model.charts[1].chart;
    assert_eq!(gradient.lines.series.len(), 2, "theory and bound");
    assert_eq!(gradient.spans.len(), 7, "from the input to the sixth layer");
    let (theory, bound) = (&gradient.lines.series[0].points, &gradient.lines.series[1].points);
    assert!((bound[0].1 - 0.25_f64.powi(6) * 2_f64.powi(3)).abs() < 1e-9, "He's weights have a gain of √2");
    assert!(theory.iter().zip(bound).all(|(theory, bound)| theory.1 <= bound.1 * (1.0 + 1e-12)));
    assert!(gradient.spans.iter().all(|it| it.low <= it.median && it.median <= it.high));
    let svg = Figure::from(gradient.clone()).svg(SIZE, &Palette::light());
    assert!(svg.contains("polygon"), "the band");
    assert!(svg.matches("<circle").count() >= 7, "the medians");
    let table = Figure::from(gradient.clone()).table();
    assert_eq!(table.rows.len(), 7);
    assert!(table.rows.iter().all(|it| it.len() == table.columns.len()));
}

#[test]
fn a_chart_of_measurements_without_lines_has_a_row_per_layer_as_well() {
    let mut lab = page("tanh");
    work(&mut lab);
    let depth = &lab.studies.saturation.depth;
    let theory = told(depth.measured.setup().expect("a set-up"));
    let saturated = view(depth, &theory, Texts::of(Lang::Zh)).charts[2].chart.clone();
    assert_eq!(Figure::from(saturated).table().rows.len(), 6);
}

#[test]
fn the_shown_layers_reach_from_the_first_to_the_last_and_hold_every_unit() {
    let mut lab = page("tanh");
    work(&mut lab);
    let texts = Texts::of(Lang::En);
    let still = frame(&lab.function, 0.05, texts);
    let layers = histograms(&lab.studies.saturation.depth, &still, texts);
    assert_eq!(layers.iter().map(|it| it.layer).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
    for layer in &layers {
        let bars = layer.chart.bars.as_ref().expect("bars");
        assert!((bars.bins.heights.iter().sum::<f64>() - 100.0).abs() < 1.0, "{}", layer.title);
    }
}

#[test]
fn the_map_of_tanh_has_both_phases_and_the_critical_line_between_them() {
    let mut lab = page("tanh");
    work(&mut lab);
    let diagram = &lab.studies.saturation.phase;
    let drawn = map(diagram.profile.result(0).expect("a profile"), Texts::of(Lang::En));
    assert_eq!(drawn.chart.labels.len(), 2);
    assert_eq!(drawn.cells.len() % COLUMNS, 0);
    assert_eq!(drawn.chart.line.len(), 1, "in one piece");
    for (weight, bias) in drawn.chart.line[0].iter().filter(|it| it.1 > 0.0) {
        assert!(*weight > 1.0 && *weight < 3.45, "σ_w² {weight} at σ_b² {bias}");
        let cell = drawn.chart.cell((*weight, *bias));
        let near = drawn.chart.values[cell];
        assert!((0.7..1.4).contains(&near), "χ₁ {near} beside the line");
    }
    let top = drawn.chart.line[0].last().expect("a line");
    assert!((top.0 - 3.443).abs() < 2e-3, "σ_w² {} at σ_b² = 1", top.0);
    let places = 0..drawn.cells.len();
    assert!(places.clone().all(|it| drawn.chart.cell(drawn.chart.centre(it)) == it));
    let figure = Figure::from(drawn.chart);
    assert_eq!(figure.targets(SIZE).len(), places.len());
    assert!(figure.svg(SIZE, &Palette::dark()).contains("chaotic"));
}

#[test]
fn two_inputs_begin_with_the_chosen_correlation_and_have_a_band_per_layer() {
    let mut lab = page("tanh");
    work(&mut lab);
    let pair = twins(&lab.studies.saturation.phase, Texts::of(Lang::En));
    let theory = &pair.correlation.lines.series[0].points;
    assert_eq!((theory.len(), theory[0]), (6, (0.0, 0.9)));
    assert_eq!(pair.correlation.spans.len(), 5);
    assert_eq!(pair.variance.spans.len(), 5);
}
