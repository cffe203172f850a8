//! Bisection over the doubles themselves, so that it ends at two neighbours however far apart it began.

/// The place of `x` in the order of all doubles. Both zeros have place 0; infinities are the two ends.
fn rank(x: f64) -> i64 {
    let bits = x.to_bits().cast_signed();
    if bits < 0 { i64::MIN - bits } else { bits }
}

/// The double at a place of the order.
fn unrank(rank: i64) -> f64 {
    let bits = if rank < 0 { i64::MIN - rank } else { rank };
    f64::from_bits(bits.cast_unsigned())
}

/// The last double for which `inside` holds on the way from `from`, where it does, to `to`, where it does
/// not. It changes once between them; either end may be infinite and either may be the greater.
pub fn last_inside(inside: impl Fn(f64) -> bool, from: f64, to: f64) -> f64 {
    bisect(&inside, from, to)
}

/// Not generic: it is compiled once for all rows.
fn bisect(inside: &dyn Fn(f64) -> bool, from: f64, to: f64) -> f64 {
    let (mut held, mut failed) = (rank(from), rank(to));
    while held.abs_diff(failed) > 1 {
        let middle = held.midpoint(failed);
        if inside(unrank(middle)) {
            held = middle;
        } else {
            failed = middle;
        }
    }
    unrank(held)
}

/// Where `function` changes its sign between `low` and `high`: of the two neighbouring doubles on either
/// side of the change, the one at which it is smaller.
pub fn root(function: impl Fn(f64) -> f64, low: f64, high: f64) -> f64 {
    root_of(&function, low, high)
}

fn root_of(function: &dyn Fn(f64) -> f64, low: f64, high: f64) -> f64 {
    let negative = function(low) < 0.0;
    let before = bisect(&|x| (function(x) < 0.0) == negative, low, high);
    let after = if low < high { before.next_up() } else { before.next_down() };
    if function(after).abs() < function(before).abs() { after } else { before }
}
