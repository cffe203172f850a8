//! Loss and quality by epoch.

use activation_lab::chart::Figure;
use activation_lab::chart::event::PlotEvent;
use activation_lab::chart::figure::Chart;
use activation_lab::chart::key::{Pace, PlotKey};
use activation_lab::chart::lines::YScale;
use activation_lab::chart::thin::thinned;
use activation_lab::page::train::stage::progress::{Quality, chart, description, moved, reading, resolution};
use activation_lab::text::{Lang, Texts};

use crate::support::{SIZE, history, score, svg};

fn en() -> &'static Texts {
    Texts::of(Lang::En)
}

#[test]
fn loss_and_quality_share_their_epochs() {
    let stack = chart(&history(200), YScale::Linear, Quality::Accuracy, en());
    let frames = Figure::from(stack.clone()).frames(SIZE);
    assert_eq!(frames.len(), 2);
    assert_eq!((frames[0].x, frames[0].rect.left), (frames[1].x, frames[1].rect.left));
    assert!(frames[0].rect.bottom() < frames[1].rect.top);
    let table = stack.table();
    assert_eq!((table.columns.len(), table.rows.len(), table.rows[3].len()), (5, 201, 5));
    assert!(stack.x_range().is_some_and(|it| it.start == 0.0 && it.end == 200.0));
}

#[test]
fn a_long_history_is_drawn_with_few_points_that_look_the_same() {
    let points: Vec<(f64, f64)> = (0..2000)
        .map(|it| (f64::from(it), if it == 777 { 50.0 } else { (f64::from(it) * 0.1).sin() }))
        .collect();
    let thin = thinned(&points, 100);
    assert!(thin.len() <= 404, "{} points", thin.len());
    assert!(thin.contains(&(777.0, 50.0)) && thin.first() == points.first() && thin.last() == points.last());
    assert!(thin.windows(2).all(|it| it[0].0 < it[1].0));
    let mut gap = points.clone();
    gap[1000].1 = f64::NAN;
    assert!(thinned(&gap, 100).iter().any(|it| it.1.is_nan()), "a gap stays one");
    assert_eq!(thinned(&points[..5], 100), points[..5]);
    assert!(thinned(&[], 10).is_empty());
    let same = vec![(1.0, 2.0); 500];
    assert!(thinned(&same, 10).len() <= 500);
}

#[test]
fn the_reading_is_at_the_nearest_recorded_epoch() {
    let points: Vec<_> = history(100).into_iter().step_by(4).collect();
    let at = |cursor| reading(&points, cursor, None, Quality::Accuracy, en()).expect("a reading");
    assert_eq!(
        (at(Some(13.1)).epoch, at(Some(-5.0)).epoch, at(Some(1e9)).epoch, at(None).epoch),
        (12, 0, 100, 100)
    );
    assert_eq!(at(Some(13.1)).overlay.cursor, Some(12.0));
    assert_eq!(at(None).overlay.dots.len(), 4);
    assert!(at(None).sentence.starts_with("Epoch 100: loss 0.17"), "{}", at(None).sentence);
    let visited =
        reading(&points, None, Some(40), Quality::RSquared, Texts::of(Lang::Zh)).expect("a reading");
    assert_eq!((visited.epoch, visited.overlay.ghost), (40, Some(40.0)));
    assert!(visited.sentence.contains("R²"));
    assert_eq!(reading(&[], None, None, Quality::Accuracy, en()), None);
    assert_eq!(description(&[], Quality::Accuracy, en()), en().stage().no_scores);
}

#[test]
fn a_hopeless_r_squared_does_not_press_the_rest_flat_and_is_told_as_it_is() {
    let mut points = history(20);
    points[0].train = score(1e9, -1e12);
    points[1].test = score(f64::NAN, f64::NEG_INFINITY);
    let stack = chart(&points, YScale::Log, Quality::RSquared, en());
    let frames = Figure::from(stack.clone()).frames(SIZE);
    assert!(frames[1].y.start > -1.3);
    assert!(!svg(stack).contains("NaN"));
    let said = reading(&points, Some(0.0), None, Quality::RSquared, en()).expect("a reading").sentence;
    assert!(said.contains("R² −1×10¹² training"), "{said}");
    assert_eq!(
        reading(&points, Some(1.0), None, Quality::RSquared, en()).expect("a reading").overlay.dots.len(),
        3
    );
}

#[test]
fn keys_go_from_one_recorded_epoch_to_the_next() {
    let points: Vec<_> = history(100).into_iter().step_by(4).collect();
    let key = |at, key| moved(&points, at, PlotEvent::Key(key));
    assert_eq!(key(40, PlotKey::Left(Pace::Normal)), Some(36.0));
    assert_eq!(key(40, PlotKey::Right(Pace::Fine)), Some(44.0));
    assert_eq!(key(100, PlotKey::Right(Pace::Normal)), Some(100.0));
    assert_eq!(key(40, PlotKey::PageLeft), Some(0.0));
    assert_eq!(key(0, PlotKey::Left(Pace::Normal)), Some(0.0));
    assert_eq!(key(8, PlotKey::End), None);
    assert_eq!(moved(&[], 8, PlotEvent::Key(PlotKey::Home)), None);
}

#[test]
fn the_chart_says_what_it_leaves_out() {
    assert_eq!(resolution(1, en()), None);
    assert!(resolution(4, en()).expect("a sentence").contains("every 4th epoch"));
}

#[test]
fn before_the_first_epoch_there_are_axes_and_no_line() {
    assert!(svg(chart(&[], YScale::Log, Quality::Accuracy, en())).contains("epoch"));
    assert!(svg(chart(&history(0), YScale::Linear, Quality::Accuracy, en())).contains("<circle"));
}
