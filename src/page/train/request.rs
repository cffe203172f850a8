//! What a reader has asked the trainer for, once each.

use crate::worker::message::command::Edit;

/// How far the step buttons train.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stride {
    /// One mini-batch.
    Batch,
    Epoch,
}

/// Something to be done once.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    Step(Stride),
    Edit(Edit),
    /// Back to the recorded moment nearest to this epoch, to go on from there.
    Rewind(u32),
    Predict(Vec<f32>),
    Export,
}

impl Wish {
    /// Whether this makes an earlier wish needless.
    fn replaces(&self, earlier: &Self) -> bool {
        match (self, earlier) {
            (Self::Step(_), Self::Step(_))
            | (Self::Rewind(_), Self::Rewind(_))
            | (Self::Predict(_), Self::Predict(_))
            | (Self::Export, Self::Export) => true,
            (Self::Edit(edit), Self::Edit(earlier)) => match (edit, earlier) {
                (
                    Edit::Weight { unit, input, .. },
                    Edit::Weight { unit: earlier, input: earlier_input, .. },
                ) => (unit, input) == (earlier, earlier_input),
                (Edit::Bias { unit, .. }, Edit::Bias { unit: earlier, .. }) => unit == earlier,
                _ => false,
            },
            _ => false,
        }
    }
}

/// The most wishes that wait.
const MOST: usize = 16;

/// The latest wishes, each with a serial number. What the trainer was told is not noted here but in the dialogue, so that a
/// state is never changed by being read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Requests {
    waiting: Vec<(u32, Wish)>,
    latest: u32,
}

impl Requests {
    /// Adds a wish. It takes the place of an earlier one of its kind.
    pub fn ask(&mut self, wish: Wish) {
        self.waiting.retain(|it| !wish.replaces(&it.1));
        if self.waiting.len() >= MOST {
            self.waiting.remove(0);
        }
        self.latest = self.latest.wrapping_add(1);
        self.waiting.push((self.latest, wish));
    }

    /// The first wish after the one with this serial number.
    pub fn after(&self, serial: u32) -> Option<(u32, &Wish)> {
        let newer = |it: &&(u32, Wish)| it.0.wrapping_sub(serial).wrapping_sub(1) < u32::MAX / 2;
        self.waiting.iter().find(newer).map(|it| (it.0, &it.1))
    }

    /// The sample of the latest question for a prediction.
    pub fn latest_input(&self) -> Option<Vec<f32>> {
        self.waiting.iter().rev().find_map(|it| match &it.1 {
            Wish::Predict(input) => Some(input.clone()),
            _ => None,
        })
    }

    /// Forgets every wish; the numbers go on.
    #[must_use]
    pub fn cleared(&self) -> Self {
        Self { waiting: Vec::new(), latest: self.latest }
    }
}
