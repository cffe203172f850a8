//! The three products of a fully connected layer, in tiles that stay in registers: up to four blocks of samples by a few
//! units. Every sum has one order, whatever the tile, which is part of what makes runs reproducible.

use wide::f32x4;

use super::grid::{LANES, Lanes};

/// The numbers of a fully connected layer, wherever they are kept.
#[derive(Clone, Copy)]
pub(super) struct Dense<'a> {
    pub fan_in: usize,
    /// `[fan_out][fan_in]`, flat.
    pub weights: &'a [f32],
    /// `[fan_out]`.
    pub biases: &'a [f32],
}

/// Runs `$column::<blocks, units>(.., stride, first block)` over all blocks: as many units at a time as leave registers
/// free. A batch of up to four blocks is a single column whose stride the compiler knows.
macro_rules! columns {
    ($blocks:expr, $self:ident.$column:ident($($argument:expr),*)) => {
        match $blocks {
            1 => $self.$column::<1, 4>($($argument,)* 1, 0),
            2 => $self.$column::<2, 4>($($argument,)* 2, 0),
            3 => $self.$column::<3, 2>($($argument,)* 3, 0),
            4 => $self.$column::<4, 2>($($argument,)* 4, 0),
            stride => {
                let whole = stride - stride % 4;
                for at in (0..whole).step_by(4) {
                    $self.$column::<4, 2>($($argument,)* stride, at);
                }
                match stride % 4 {
                    3 => $self.$column::<3, 2>($($argument,)* stride, whole),
                    2 => $self.$column::<2, 4>($($argument,)* stride, whole),
                    1 => $self.$column::<1, 4>($($argument,)* stride, whole),
                    _ => {}
                }
            }
        }
    };
}

impl Dense<'_> {
    /// `out[unit][sample]` = bias + weights · `input[..][sample]`, one input after the other.
    pub fn forward(&self, input: &[Lanes], out: &mut [Lanes], blocks: usize) {
        columns!(blocks, self.forward_column(input, out));
    }

    /// `below[input][sample]` = (weightsᵀ · `delta`)`[input][sample]` · `slope[input][sample]`, one unit after the other.
    pub fn pull_back(&self, delta: &[Lanes], slope: &[Lanes], below: &mut [Lanes], blocks: usize) {
        columns!(blocks, self.pull_column(delta, slope, below));
    }

    #[inline(always)]
    fn forward_column<const B: usize, const U: usize>(
        &self,
        input: &[Lanes],
        out: &mut [Lanes],
        blocks: usize,
        at: usize,
    ) {
        let units = self.biases.len();
        let whole = units - units % U;
        for unit in (0..whole).step_by(U) {
            self.forward_tile::<B, U>(input, out, blocks, at, unit);
        }
        for unit in whole..units {
            self.forward_tile::<B, 1>(input, out, blocks, at, unit);
        }
    }

    #[inline(always)]
    fn forward_tile<const B: usize, const U: usize>(
        &self,
        input: &[Lanes],
        out: &mut [Lanes],
        blocks: usize,
        at: usize,
        unit: usize,
    ) {
        let fan_in = self.fan_in;
        let rows: [&[f32]; U] = std::array::from_fn(|u| &self.weights[(unit + u) * fan_in..][..fan_in]);
        let mut sums: [[f32x4; B]; U] = std::array::from_fn(|u| [f32x4::splat(self.biases[unit + u]); B]);
        for (input, i) in input.chunks_exact(blocks).zip(0..fan_in) {
            let x: [f32x4; B] = load(&input[at..at + B]);
            for u in 0..U {
                let weight = f32x4::splat(rows[u][i]);
                for b in 0..B {
                    sums[u][b] += weight * x[b];
                }
            }
        }
        for (u, sums) in sums.into_iter().enumerate() {
            let out = &mut out[(unit + u) * blocks + at..][..B];
            for (out, sum) in out.iter_mut().zip(sums) {
                *out = sum.to_array();
            }
        }
    }

    #[inline(always)]
    fn pull_column<const B: usize, const U: usize>(
        &self,
        delta: &[Lanes],
        slope: &[Lanes],
        below: &mut [Lanes],
        blocks: usize,
        at: usize,
    ) {
        let inputs = self.fan_in;
        let whole = inputs - inputs % U;
        for input in (0..whole).step_by(U) {
            self.pull_tile::<B, U>(delta, slope, below, blocks, at, input);
        }
        for input in whole..inputs {
            self.pull_tile::<B, 1>(delta, slope, below, blocks, at, input);
        }
    }

    #[inline(always)]
    fn pull_tile<const B: usize, const U: usize>(
        &self,
        delta: &[Lanes],
        slope: &[Lanes],
        below: &mut [Lanes],
        blocks: usize,
        at: usize,
        input: usize,
    ) {
        let mut sums = [[f32x4::ZERO; B]; U];
        for (unit, delta) in delta.chunks_exact(blocks).enumerate() {
            let d: [f32x4; B] = load(&delta[at..at + B]);
            let weights = &self.weights[unit * self.fan_in + input..][..U];
            for u in 0..U {
                let weight = f32x4::splat(weights[u]);
                for b in 0..B {
                    sums[u][b] += weight * d[b];
                }
            }
        }
        for (u, sums) in sums.into_iter().enumerate() {
            let place = (input + u) * blocks + at;
            let pairs = below[place..place + B].iter_mut().zip(&slope[place..place + B]);
            for ((below, &slope), sum) in pairs.zip(sums) {
                *below = (sum * f32x4::new(slope)).to_array();
            }
        }
    }
}

/// The gradient of a fully connected layer. `weights`: `delta` · `input` summed over samples; `biases`: `delta`
/// summed over samples.
pub(super) fn gradient(
    input: &[Lanes],
    delta: &[Lanes],
    blocks: usize,
    weights: &mut [f32],
    biases: &mut [f32],
) {
    // The compiler knows how long the sums of a small batch are.
    match blocks {
        1 => gradient_over(input, delta, 1, weights, biases),
        2 => gradient_over(input, delta, 2, weights, biases),
        3 => gradient_over(input, delta, 3, weights, biases),
        4 => gradient_over(input, delta, 4, weights, biases),
        _ => gradient_over(input, delta, blocks, weights, biases),
    }
}

#[inline(always)]
fn gradient_over(input: &[Lanes], delta: &[Lanes], blocks: usize, weights: &mut [f32], biases: &mut [f32]) {
    let fan_in = input.len() / blocks;
    let units = biases.len();
    let whole = units - units % 2;
    for unit in (0..whole).step_by(2) {
        let (delta, weights) =
            (&delta[unit * blocks..][..2 * blocks], &mut weights[unit * fan_in..][..2 * fan_in]);
        gradient_rows::<2>(input, delta, blocks, fan_in, weights);
    }
    if whole < units {
        let (delta, weights) = (&delta[whole * blocks..][..blocks], &mut weights[whole * fan_in..][..fan_in]);
        gradient_rows::<1>(input, delta, blocks, fan_in, weights);
    }
    for (unit, delta) in delta.chunks_exact(blocks).enumerate() {
        let sum = delta.iter().fold(f32x4::ZERO, |sum, &delta| sum + f32x4::new(delta));
        biases[unit] = total(sum);
    }
}

/// The gradient of the weights of `U` units.
#[inline(always)]
fn gradient_rows<const U: usize>(
    input: &[Lanes],
    delta: &[Lanes],
    blocks: usize,
    fan_in: usize,
    weights: &mut [f32],
) {
    let whole = fan_in - fan_in % LANES;
    for at in (0..whole).step_by(LANES) {
        gradient_tile::<U, LANES>(input, delta, blocks, fan_in, weights, at);
    }
    match fan_in - whole {
        3 => gradient_tile::<U, 3>(input, delta, blocks, fan_in, weights, whole),
        2 => gradient_tile::<U, 2>(input, delta, blocks, fan_in, weights, whole),
        1 => gradient_tile::<U, 1>(input, delta, blocks, fan_in, weights, whole),
        _ => {}
    }
}

/// The gradient of the weights between `I` inputs and `U` units.
#[inline(always)]
fn gradient_tile<const U: usize, const I: usize>(
    input: &[Lanes],
    delta: &[Lanes],
    blocks: usize,
    fan_in: usize,
    weights: &mut [f32],
    at: usize,
) {
    let inputs: [&[Lanes]; I] = std::array::from_fn(|i| &input[(at + i) * blocks..][..blocks]);
    let deltas: [&[Lanes]; U] = std::array::from_fn(|u| &delta[u * blocks..][..blocks]);
    let mut sums = [[f32x4::ZERO; LANES]; U];
    for block in 0..blocks {
        let x: [f32x4; I] = std::array::from_fn(|i| f32x4::new(inputs[i][block]));
        for u in 0..U {
            let d = f32x4::new(deltas[u][block]);
            for i in 0..I {
                sums[u][i] += d * x[i];
            }
        }
    }
    if U == 2 && I <= 2 {
        // Both units fit into one vector of sums.
        let [upper, lower] = [sums[0], sums[U - 1]];
        let totals = totals([upper[0], upper[1], lower[0], lower[1]]);
        weights[at..][..I].copy_from_slice(&totals[..I]);
        weights[fan_in + at..][..I].copy_from_slice(&totals[2..2 + I]);
        return;
    }
    for (u, sums) in sums.into_iter().enumerate() {
        weights[u * fan_in + at..][..I].copy_from_slice(&totals(sums)[..I]);
    }
}

/// The sum over the lanes of each of four vectors: (0 + 2) + (1 + 3).
#[inline(always)]
fn totals([a, b, c, d]: [f32x4; 4]) -> Lanes {
    let ac = a.unpack_lo(c) + a.unpack_hi(c);
    let bd = b.unpack_lo(d) + b.unpack_hi(d);
    (ac.unpack_lo(bd) + ac.unpack_hi(bd)).to_array()
}

/// The same sum over the lanes of one vector.
#[inline(always)]
fn total(sum: f32x4) -> f32 {
    let [a, b, c, d] = sum.to_array();
    (a + c) + (b + d)
}

#[inline(always)]
fn load<const B: usize>(blocks: &[Lanes]) -> [f32x4; B] {
    std::array::from_fn(|b| f32x4::new(blocks[b]))
}
