//! 0.2 x + 0.5, cut off at 0 and 1, with f'(-2.5) = f'(2.5) = 0: the hard sigmoid of Keras 2 and TensorFlow.js.

use crate::activation::batch::Kernel;
use crate::activation::kernel;
use crate::activation::row::{Activation, Family, Reference};

use super::ramp::Ramp;

pub(super) static ROW: Activation = Activation {
    id: "hard_sigmoid_legacy",
    name: "Hard Sigmoid (0.2x + 0.5)",
    aliases: &["hardsigmoid_legacy"],
    family: Family::Sigmoidal,
    formula: markup!("hard_sigmoid_legacy"),
    params: &[],
    value: |x, _| kernel::hard_sigmoid_legacy::value(x),
    derivative: |x, _| kernel::hard_sigmoid_legacy::derivative(x),
    second_derivative: |x, _| kernel::hard_sigmoid_legacy::second_derivative(x),
    band: None,
    batch: Kernel::HardSigmoidLegacy,
    breaks: |_| RAMP.breaks(),
    facts: |_| RAMP.facts(kernel::hard_sigmoid_legacy::value, kernel::hard_sigmoid_legacy::derivative),
    snippets: snippets!("hard_sigmoid_legacy"),
    references: &[
        Reference {
            source: "TensorFlow 2.15 documentation",
            title: "tf.keras.activations.hard_sigmoid",
            url: "https://www.tensorflow.org/versions/r2.15/api_docs/python/tf/keras/activations/hard_sigmoid",
        },
        Reference {
            source: "ONNX documentation",
            title: "HardSigmoid",
            url: "https://onnx.ai/onnx/operators/onnx__HardSigmoid.html",
        },
    ],
};

const RAMP: Ramp = Ramp { from: -2.5, to: 2.5, low: 0.0, high: 1.0, slope: 0.2 };
