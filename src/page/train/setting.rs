//! The numeric settings of a run: one row each.

use crate::page::control::Control;
use crate::text::Texts;

/// A numeric setting of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    LearningRate,
    BatchSize,
    Samples,
    Noise,
    Seed,
    /// Epochs per frame.
    Speed,
    /// Classes of the spiral.
    Arms,
    TestShare,
    /// Of an initialisation by a gain.
    Gain,
    Bias,
    Momentum,
    /// Of RMSProp's mean of squares.
    Decay,
    Beta1,
    Beta2,
    WeightDecay,
    /// Of a schedule in steps: epochs between two steps, and the factor of each.
    StepEvery,
    StepFactor,
    CosineEpochs,
    L1,
    L2,
    /// The largest norm of the gradient; 0 for any.
    Clip,
    Dropout,
    StopEpoch,
    StopLoss,
    /// Epochs without a better test loss.
    Patience,
}

impl Setting {
    pub const COUNT: usize = 25;

    /// Every setting, in the order in which an address has them.
    pub const ALL: [Self; Self::COUNT] = [
        Self::LearningRate,
        Self::BatchSize,
        Self::Samples,
        Self::Noise,
        Self::Seed,
        Self::Speed,
        Self::Arms,
        Self::TestShare,
        Self::Gain,
        Self::Bias,
        Self::Momentum,
        Self::Decay,
        Self::Beta1,
        Self::Beta2,
        Self::WeightDecay,
        Self::StepEvery,
        Self::StepFactor,
        Self::CosineEpochs,
        Self::L1,
        Self::L2,
        Self::Clip,
        Self::Dropout,
        Self::StopEpoch,
        Self::StopLoss,
        Self::Patience,
    ];

    /// The limits, shared by slider, field and address; all of them within those of the engine.
    pub const fn control(self) -> Control {
        match self {
            Self::LearningRate => Control::logarithmic(1e-4, 1e3, 0.05, 0.1),
            Self::BatchSize => Control::whole(1.0, 256.0, 1.0, 16.0),
            Self::Samples => Control::whole(20.0, 2000.0, 20.0, 400.0),
            Self::Noise => Control::linear(0.0, 0.5, 0.01, 0.15),
            Self::Seed => Control::whole(0.0, u32::MAX as f64, 1.0, 1.0),
            Self::Speed => Control::whole(1.0, 100.0, 1.0, 1.0),
            Self::Arms => Control::whole(2.0, 5.0, 1.0, 2.0),
            Self::TestShare => Control::linear(0.1, 0.9, 0.05, 0.25),
            Self::Gain => Control::linear(0.0, 5.0, 0.05, 1.0),
            Self::Bias => Control::linear(-2.0, 2.0, 0.05, 0.0),
            Self::Momentum | Self::Beta1 => Control::linear(0.0, 0.99, 0.01, 0.9),
            Self::Decay => Control::linear(0.0, 0.999, 0.001, 0.99),
            Self::Beta2 => Control::linear(0.0, 0.9999, 0.001, 0.999),
            Self::WeightDecay => Control::linear(0.0, 1.0, 0.005, 0.01),
            Self::StepEvery => Control::whole(1.0, 1000.0, 5.0, 50.0),
            Self::StepFactor => Control::linear(0.05, 1.0, 0.05, 0.5),
            Self::CosineEpochs => Control::whole(1.0, 10_000.0, 10.0, 200.0),
            Self::L1 | Self::L2 => Control::linear(0.0, 0.1, 0.0005, 0.0),
            Self::Clip => Control::linear(0.0, 20.0, 0.1, 0.0),
            Self::Dropout => Control::linear(0.0, 0.8, 0.05, 0.0),
            Self::StopEpoch => Control::whole(1.0, 100_000.0, 10.0, 200.0),
            Self::StopLoss => Control::logarithmic(1e-6, 10.0, 0.05, 0.05),
            Self::Patience => Control::whole(1.0, 1000.0, 5.0, 50.0),
        }
    }

    /// The key in the address.
    pub const fn key(self) -> &'static str {
        match self {
            Self::LearningRate => "lr",
            Self::BatchSize => "batch",
            Self::Samples => "n",
            Self::Noise => "noise",
            Self::Seed => "seed",
            Self::Speed => "speed",
            Self::Arms => "arms",
            Self::TestShare => "test",
            Self::Gain => "gain",
            Self::Bias => "bias",
            Self::Momentum => "momentum",
            Self::Decay => "decay",
            Self::Beta1 => "beta1",
            Self::Beta2 => "beta2",
            Self::WeightDecay => "wd",
            Self::StepEvery => "every",
            Self::StepFactor => "factor",
            Self::CosineEpochs => "over",
            Self::L1 => "l1",
            Self::L2 => "l2",
            Self::Clip => "clip",
            Self::Dropout => "drop",
            Self::StopEpoch => "until",
            Self::StopLoss => "target",
            Self::Patience => "patience",
        }
    }

    pub fn name(self, texts: &Texts) -> &'static str {
        let words = texts.train_setup();
        match self {
            Self::LearningRate => words.learning_rate,
            Self::BatchSize => words.batch_size,
            Self::Samples => words.samples,
            Self::Noise => words.noise,
            Self::Seed => words.seed,
            Self::Speed => words.speed,
            Self::Arms => words.arms,
            Self::TestShare => words.test_share,
            Self::Gain => words.gain,
            Self::Bias => words.bias,
            Self::Momentum => words.momentum,
            Self::Decay => words.decay,
            Self::Beta1 => words.beta1,
            Self::Beta2 => words.beta2,
            Self::WeightDecay => words.weight_decay,
            Self::StepEvery => words.step_every,
            Self::StepFactor => words.step_factor,
            Self::CosineEpochs => words.cosine_epochs,
            Self::L1 => words.l1,
            Self::L2 => words.l2,
            Self::Clip => words.clip,
            Self::Dropout => words.dropout,
            Self::StopEpoch => words.stop_epoch,
            Self::StopLoss => words.stop_loss,
            Self::Patience => words.patience,
        }
    }
}
