//! Binned samples.

use super::drawing::Drawn;
use super::frame::{Frame, Rect};
use super::orientation::Orientation;
use super::pen::Pen;
use super::piece::Point;

/// The bins of a histogram: `edges` has one entry more than `heights`; superfluous entries of either are ignored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bins {
    pub edges: Vec<f64>,
    /// Counts, shares or densities: not negative.
    pub heights: Vec<f64>,
}

/// One bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    pub from: f64,
    pub to: f64,
    pub height: f64,
}

impl Bins {
    /// Counts the samples in `count` equal bins from `start` to `end`; samples outside are left out.
    pub fn of(samples: impl IntoIterator<Item = f64>, start: f64, end: f64, count: usize) -> Self {
        let width = (end - start) / count.max(1) as f64;
        let mut heights = vec![0.0; count];
        for sample in samples {
            if !(start..=end).contains(&sample) {
                continue;
            }
            let index = ((sample - start) / width) as usize;
            if let Some(height) = heights.get_mut(index.min(count.saturating_sub(1))) {
                *height += 1.0;
            }
        }
        Self { edges: (0..=count).map(|i| start + width * i as f64).collect(), heights }
    }

    /// The bars whose numbers are finite.
    pub fn iter(&self) -> impl Iterator<Item = Bin> + '_ {
        self.edges
            .windows(2)
            .zip(&self.heights)
            .map(|(edge, &height)| Bin { from: edge[0], to: edge[1], height })
            .filter(|bin| bin.from.is_finite() && bin.to.is_finite() && bin.height.is_finite())
    }

    /// The height of the tallest bar; 0 without bars.
    pub fn tallest(&self) -> f64 {
        self.iter().map(|bin| bin.height).fold(0.0, f64::max)
    }
}

/// The share of the ink in the neutral fill of bars.
const TINT: f64 = 0.28;

/// Draws bars that grow from the foot or from the left side of the frame.
pub(super) fn draw_bars(pen: &Pen, frame: &Frame, bins: &Bins, orientation: Orientation) -> Drawn {
    for rect in bins.iter().filter_map(|bin| bar(frame, bin, orientation)) {
        pen.fill(rect, pen.palette.ink_soft, TINT)?;
    }
    Ok(())
}

/// The visible part of a bar, with a gap of one pixel to the next where there is room for it.
fn bar(frame: &Frame, bin: Bin, orientation: Orientation) -> Option<Rect> {
    let values = match orientation {
        Orientation::Upright => frame.x,
        Orientation::Sideways => frame.y,
    };
    let (from, to) = (values.clamp(bin.from), values.clamp(bin.to));
    let corners = match orientation {
        Orientation::Upright => [(from, frame.y.clamp(bin.height)), (to, 0.0)],
        Orientation::Sideways => [(0.0, to), (frame.x.clamp(bin.height), from)],
    };
    let [(left, top), (right, bottom)] = corners.map(|corner| frame.to_pixel(corner));
    let gap = |length: f64| if length > 4.0 { 1.0 } else { 0.0 };
    let (width, height) = (right - left, bottom - top);
    let rect = match orientation {
        Orientation::Upright => Rect { left, top, width: width - gap(width), height },
        Orientation::Sideways => Rect { left, top, width, height: height - gap(height) },
    };
    (rect.width > 0.0 && rect.height > 0.0).then_some(rect)
}

/// The silhouette of the bars as a polyline from the foot, over the bars, back to the foot.
pub(super) fn outline(bins: &Bins, orientation: Orientation) -> Vec<Point> {
    let mut points = Vec::new();
    for bin in bins.iter() {
        if points.is_empty() {
            points.push((bin.from, 0.0));
        }
        points.extend([(bin.from, bin.height), (bin.to, bin.height)]);
    }
    if let Some(&(last, _)) = points.last() {
        points.push((last, 0.0));
    }
    match orientation {
        Orientation::Upright => points,
        Orientation::Sideways => points.into_iter().map(|(value, height)| (height, value)).collect(),
    }
}
