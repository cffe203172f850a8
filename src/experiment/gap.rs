//! How far two functions are apart: the supremum of |g − baseline|, and where it is.

use crate::activation::analysis::root::root;
use crate::activation::{Function, Order};

/// Evenly spaced points of an interval.
const EVEN: usize = 480;
/// Points of the graded grid on each side of 0.
const GRADED: usize = 480;
/// The graded grid reaches this far; what the difference does beyond it is judged at [`FAR`].
const REACH: f64 = 1000.0;
/// Where the difference is asked for its trend towards infinity. At 1e12 a double still resolves a ten-thousandth.
const FAR: [f64; 5] = [1e2, 1e3, 1e6, 1e9, 1e12];
/// A difference that grows at least so much between neighbours of [`FAR`] has no bound: a logarithm grows by 1.33.
const GROWTH: f64 = 1.3;
/// Two places share the largest gap if they agree to this part of it.
const TIE: f64 = 1e-9;
/// Golden sections that shrink a piece of the grid below the noise of the values.
const SECTIONS: u32 = 60;

/// Two functions, of which the n-th derivatives are compared.
#[derive(Clone, Copy)]
pub struct Pair<'a> {
    pub function: &'a Function,
    pub baseline: &'a Function,
    pub order: Order,
}

/// An end of the axis, or a pole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum End {
    Left,
    Right,
    Point(f64),
}

/// The supremum of |g − baseline|.
#[derive(Clone, Debug, PartialEq)]
pub enum Gap {
    /// The difference is 0 wherever it was looked at.
    None,
    /// Attained at these points, of which there are one or two.
    Attained { size: f64, at: Vec<f64> },
    /// Never attained, but approached towards an end of the axis.
    Approached { size: f64, towards: End },
    /// Larger than any number towards an end of the axis, or around a point.
    Unbounded { towards: End },
}

/// A place and the size of the gap there.
#[derive(Clone, Copy)]
struct Candidate {
    x: f64,
    size: f64,
}

impl Pair<'_> {
    /// g(x) − baseline(x), or the difference of that derivative.
    pub fn difference(&self, x: f64) -> f64 {
        self.function.nth(self.order, x) - self.baseline.nth(self.order, x)
    }

    /// The derivative of the difference, where it is one that functions know.
    fn slope(&self, x: f64) -> Option<f64> {
        let next = match self.order {
            Order::Value => Order::Derivative,
            Order::Derivative => Order::Second,
            Order::Second => return None,
        };
        Some(self.function.nth(next, x) - self.baseline.nth(next, x))
    }

    /// The points where the difference may jump or bend.
    fn breaks(&self) -> Vec<f64> {
        let both = [self.function.breaks(), self.baseline.breaks()];
        both.iter().flatten().map(|it| it.x).collect()
    }
}

/// The largest gap on the closed interval from `low` to `high`.
///
/// The difference is scanned on a grid that holds every break of both functions; every local maximum of its size is then
/// refined to the root of its slope by bisection down to neighbouring doubles (for f'' by golden section), so that the
/// size is as exact as the values of the two functions.
pub fn largest_gap(pair: Pair, low: f64, high: f64) -> Gap {
    let even = (0..=EVEN).map(|it| low + (high - low) * (it as f64 / EVEN as f64));
    let grid: Vec<f64> = even.chain(graded()).chain(around(pair.breaks())).collect();
    chosen(&candidates(pair, grid, low, high))
}

/// The largest gap over all real numbers: scanned as [`largest_gap`] does within ±1000, and asked for its trend beyond.
pub fn largest_gap_on_reals(pair: Pair) -> Gap {
    for (end, sign) in [(End::Right, 1.0), (End::Left, -1.0)] {
        if grows(pair, sign) {
            return Gap::Unbounded { towards: end };
        }
    }
    let grid: Vec<f64> = graded().chain(around(pair.breaks())).collect();
    let inside = chosen(&candidates(pair, grid, -REACH, REACH));
    let limit = |sign: f64| pair.difference(sign * FAR[FAR.len() - 1]).abs();
    let mut ends = [(End::Left, -1.0, limit(-1.0)), (End::Right, 1.0, limit(1.0))];
    ends.sort_by(|a, b| b.2.total_cmp(&a.2));
    let (attained, at) = match &inside {
        Gap::Attained { size, at } => (*size, at.as_slice()),
        Gap::Unbounded { .. } => return inside,
        Gap::None | Gap::Approached { .. } => (0.0, [].as_slice()),
    };
    let approached = ends.iter().find(|(_, sign, size)| is_approached(pair, attained, at, *size, *sign));
    approached.map_or(inside.clone(), |(towards, _, size)| Gap::Approached { size: *size, towards: *towards })
}

/// Whether the largest gap that was found is only the way to a limit: one that is larger, or one as large that the
/// difference is still on its way to beyond that place, although a double can no longer tell them apart.
fn is_approached(pair: Pair, attained: f64, at: &[f64], limit: f64, sign: f64) -> bool {
    let beyond = at.iter().map(|it| sign * it).fold(0.0, f64::max) * 1.5;
    let still_moves = beyond > 0.0 && pair.slope(sign * beyond).is_some_and(|it| it != 0.0);
    limit > attained * (1.0 + TIE) || limit > attained * (1.0 - TIE) && still_moves
}

/// Points that lie close together around 0, where activations bend, and far apart in the tails.
fn graded() -> impl Iterator<Item = f64> {
    let last = libm::asinh(REACH);
    (-(GRADED as i32)..=GRADED as i32).map(move |it| libm::sinh(last * (f64::from(it) / GRADED as f64)))
}

/// Each break with its neighbours on both sides, which stand for the one-sided limits.
fn around(breaks: Vec<f64>) -> impl Iterator<Item = f64> {
    breaks.into_iter().flat_map(|it| [it.next_down(), it, it.next_up()])
}

/// Whether the size of the difference keeps growing towards an end of the axis.
fn grows(pair: Pair, sign: f64) -> bool {
    let sizes = FAR.map(|it| pair.difference(sign * it).abs());
    sizes.contains(&f64::INFINITY) || sizes.windows(2).all(|it| it[0] > 0.0 && it[1] > GROWTH * it[0])
}

/// Grid points and refined maxima of the size of the difference in [low, high].
fn candidates(pair: Pair, mut grid: Vec<f64>, low: f64, high: f64) -> Vec<Candidate> {
    grid.extend([low, high]);
    grid.retain(|it| (low..=high).contains(it));
    grid.sort_by(f64::total_cmp);
    grid.dedup();
    let mut found: Vec<Candidate> = grid.iter().map(|&x| candidate(pair, x)).collect();
    // Where one of the functions is not a number, there is nothing to measure.
    found.retain(|it| !it.size.is_nan());
    let mut refined = Vec::new();
    for index in 0..found.len() {
        let here = found[index];
        let neighbours = [index.checked_sub(1), Some(index + 1)].map(|it| it.and_then(|it| found.get(it)));
        if here.size == 0.0
            || here.size.is_infinite()
            || neighbours.iter().flatten().any(|it| it.size > here.size)
        {
            continue;
        }
        for neighbour in neighbours.into_iter().flatten() {
            refined.extend(peak(pair, here.x, neighbour.x));
        }
    }
    found.extend(refined);
    found
}

fn candidate(pair: Pair, x: f64) -> Candidate {
    Candidate { x, size: pair.difference(x).abs() }
}

/// The maximum strictly between a grid point and its neighbour, between which nothing breaks, if there is one.
fn peak(pair: Pair, here: f64, neighbour: f64) -> Option<Candidate> {
    let (low, high) = (here.min(neighbour).next_up(), here.max(neighbour).next_down());
    if low >= high {
        return None;
    }
    let sign = pair.difference(here).signum();
    let Some(rising) = pair.slope(low).map(|it| it * sign) else { return Some(golden(pair, low, high)) };
    let falling = pair.slope(high).map(|it| it * sign)?;
    if !(rising > 0.0 && falling < 0.0) {
        return None;
    }
    let at = root(|x| pair.slope(x).map_or(0.0, |it| it * sign), low, high);
    Some(candidate(pair, at))
}

/// The maximum of the size in a short interval by golden sections.
fn golden(pair: Pair, mut low: f64, mut high: f64) -> Candidate {
    const RATIO: f64 = 0.618_033_988_749_894_8;
    let between = |low: f64, high: f64| candidate(pair, low + RATIO * (high - low));
    let (mut left, mut right) = (between(high, low), between(low, high));
    for _ in 0..SECTIONS {
        if left.size > right.size {
            (high, right) = (right.x, left);
            left = between(high, low);
        } else {
            (low, left) = (left.x, right);
            right = between(low, high);
        }
    }
    if left.size > right.size { left } else { right }
}

/// The largest candidate, with its mirror image or other twin where there is exactly one.
fn chosen(found: &[Candidate]) -> Gap {
    let size = found.iter().map(|it| it.size).fold(0.0, f64::max);
    if size == 0.0 {
        return Gap::None;
    }
    if size.is_infinite() {
        let nearest = found.iter().filter(|it| it.size == size).map(|it| it.x);
        let pole = nearest.fold(f64::INFINITY, |best, x| if x.abs() < best.abs() { x } else { best });
        return Gap::Unbounded { towards: End::Point(pole) };
    }
    let mut ties: Vec<Candidate> = found.iter().copied().filter(|it| it.size >= size * (1.0 - TIE)).collect();
    // Of points beside each other, such as a grid point and the refined one, the best stands for the place.
    ties.sort_by(|a, b| b.size.total_cmp(&a.size).then(a.x.abs().total_cmp(&b.x.abs())));
    let mut at: Vec<f64> = Vec::new();
    for tie in ties {
        if at.iter().all(|it| (it - tie.x).abs() > 1e-3 * (1.0 + it.abs())) {
            at.push(tie.x);
        }
    }
    if at.len() > 2 {
        // A plateau: any of its points will do, and the one nearest to 0 is the easiest to find.
        at.sort_by(|a, b| a.abs().total_cmp(&b.abs()));
        at.truncate(1);
    }
    at.sort_by(f64::total_cmp);
    Gap::Attained { size, at }
}
