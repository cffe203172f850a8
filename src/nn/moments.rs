//! Moments of a run that can be looked at again, in bounded memory.

/// The most moments that are kept.
const MOST: usize = 512;
/// The most bytes that they take, unless two take more.
const BUDGET: usize = 8 << 20;

/// States by epoch, thinned evenly when there are too many: epoch 0 is always there.
#[derive(Clone, Debug)]
pub struct Moments<T> {
    /// Epochs and states, ascending.
    kept: Vec<(u32, T)>,
    /// Only epochs that are multiples of this are kept.
    every: u32,
    capacity: usize,
}

impl<T> Moments<T> {
    /// None so far, of states of `size` bytes each.
    pub fn new(size: usize) -> Self {
        Self { kept: Vec::new(), every: 1, capacity: (BUDGET / size.max(1)).clamp(2, MOST) }
    }

    /// Whether the state at the end of `epoch` is to be recorded. The answer is the same for a run that went back to an
    /// earlier epoch and comes here again.
    pub fn is_due(&self, epoch: u32) -> bool {
        epoch.is_multiple_of(self.every) && self.kept.last().is_none_or(|it| it.0 < epoch)
    }

    /// Keeps the state at the end of an epoch that is due.
    pub fn record(&mut self, epoch: u32, state: T) {
        if !self.is_due(epoch) {
            return;
        }
        self.kept.push((epoch, state));
        while self.kept.len() > self.capacity {
            self.every = self.every.saturating_mul(2);
            let every = self.every;
            self.kept.retain(|it| it.0.is_multiple_of(every));
        }
    }

    /// The moment nearest to `epoch`, of two the earlier one.
    pub fn nearest(&self, epoch: u32) -> Option<&(u32, T)> {
        self.kept.iter().min_by_key(|it| it.0.abs_diff(epoch))
    }

    /// The latest moment of which `holds` is true.
    pub fn latest(&self, mut holds: impl FnMut(&T) -> bool) -> Option<&(u32, T)> {
        self.kept.iter().rev().find(|it| holds(&it.1))
    }

    /// Forgets all moments after `epoch`.
    pub fn forget_after(&mut self, epoch: u32) {
        self.kept.retain(|it| it.0 <= epoch);
    }

    /// The first and the last epoch kept.
    pub fn ends(&self) -> Option<(u32, u32)> {
        Some((self.kept.first()?.0, self.kept.last()?.0))
    }

    /// Epochs between two moments.
    pub fn every(&self) -> u32 {
        self.every
    }
}
