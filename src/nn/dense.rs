//! A fully connected layer over many samples, in tiles that stay in registers: up to four blocks of samples by two units.
//! Every sum has one order, whatever the tile, which is part of what makes runs reproducible.

use wide::f32x4;

use super::grid::Lanes;

/// The numbers of a fully connected layer.
#[derive(Clone, Copy)]
pub(super) struct Dense<'a> {
    pub fan_in: usize,
    /// `[fan_out][fan_in]`, flat.
    pub weights: &'a [f32],
    /// `[fan_out]`.
    pub biases: &'a [f32],
}

impl Dense<'_> {
    /// `out[unit][sample]` = bias + weights · `input[..][sample]`, one input after the other. `pairs` is scratch.
    pub fn forward(&self, input: &[Lanes], out: &mut [Lanes], blocks: usize, pairs: &mut Vec<[f32; 2]>) {
        self.pair_up(pairs);
        let whole = blocks - blocks % 4;
        for at in (0..whole).step_by(4) {
            self.column::<4>(input, out, blocks, at, pairs);
        }
        for at in whole..blocks {
            self.column::<1>(input, out, blocks, at, pairs);
        }
    }

    /// The weights of two units side by side, as a tile takes them; a last one without a neighbour is left out.
    fn pair_up(&self, pairs: &mut Vec<[f32; 2]>) {
        pairs.clear();
        for two in self.weights.chunks_exact(2 * self.fan_in) {
            let (first, second) = two.split_at(self.fan_in);
            pairs.extend(first.iter().zip(second).map(|(&first, &second)| [first, second]));
        }
    }

    /// `B` blocks of samples from block `at` on.
    #[inline(always)]
    fn column<const B: usize>(
        &self,
        input: &[Lanes],
        out: &mut [Lanes],
        blocks: usize,
        at: usize,
        pairs: &[[f32; 2]],
    ) {
        let mut outs = out.chunks_exact_mut(blocks);
        for (weights, biases) in pairs.chunks_exact(self.fan_in).zip(self.biases.as_chunks().0) {
            for sums in tile::<B, 2>(input, blocks, at, weights, *biases) {
                put(sums, outs.next(), at);
            }
        }
        if let Some(bias) = self.biases.as_chunks::<2>().1.first() {
            let row = self.weights.len() - self.fan_in;
            let [sums] = tile::<B, 1>(input, blocks, at, self.weights[row..].as_chunks().0, [*bias]);
            put(sums, outs.next(), at);
        }
    }
}

/// `B` blocks of `U` units.
#[inline(always)]
fn tile<const B: usize, const U: usize>(
    input: &[Lanes],
    blocks: usize,
    at: usize,
    weights: &[[f32; U]],
    biases: [f32; U],
) -> [[f32x4; B]; U] {
    let mut sums = biases.map(|bias| [f32x4::splat(bias); B]);
    let mut place = at;
    for weights in weights {
        let input: &[Lanes; B] = input[place..].first_chunk().expect("a block of every input");
        place += blocks;
        for (sums, &weight) in sums.iter_mut().zip(weights) {
            let weight = f32x4::splat(weight);
            for (sum, input) in sums.iter_mut().zip(input) {
                *sum += weight * f32x4::new(*input);
            }
        }
    }
    sums
}

/// Stores a tile's sums of one unit.
#[inline(always)]
fn put<const B: usize>(sums: [f32x4; B], out: Option<&mut [Lanes]>, at: usize) {
    let out = out.expect("a row for each unit");
    for (out, sum) in out[at..][..B].iter_mut().zip(sums) {
        *out = sum.to_array();
    }
}
