//! The three products of a fully connected layer, in tiles that stay in registers: up to four blocks of samples by a few
//! units. Every sum has one order, whatever the tile, which is part of what makes runs reproducible.

use wide::f32x4;

use super::grid::Lanes;

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
}

#[inline(always)]
fn load<const B: usize>(blocks: &[Lanes]) -> [f32x4; B] {
    std::array::from_fn(|b| f32x4::new(blocks[b]))
}
