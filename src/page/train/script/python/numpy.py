"""One run of Activation Lab in NumPy: the same data, initial weights, order of samples and updates.

Prints every loss beside the one on the screen. Needs NumPy 2.
"""

import json
import math

import numpy as np

@run@


@random@


def erf(u):
    return np.vectorize(math.erf, otypes=[u.dtype])(u)


@activations@
@mask_functions@

f32 = np.float32


def samples(part):
    return np.array(part["inputs"], f32), np.array(part["targets"], @target@)


TRAIN, TEST = samples(RUN["train"]), samples(RUN["test"])
# Per layer: weights (units, inputs), biases, and the parameters of its activation.
NUMBERS = [[np.array(layer[key], f32) for key in ("weights", "biases", "parameters")] for layer in RUN["layers"]]
ACTIVATIONS = [@layers@]


def forward(x@keep_parameter@):
    """The logits of samples (inputs, samples), and per layer its input, its slopes and their like for parameters."""
    trace = []
    for (weights, biases, parameters), f in zip(NUMBERS, ACTIVATIONS):
        z = weights @ x + biases[:, None]
        value, *slopes = [np.asarray(it, f32) for it in f(z, *parameters)]
@dropout@        trace.append((x, slopes))
        x = value
    weights, biases, _ = NUMBERS[-1]
    return weights @ x + biases[:, None], trace + [(x, [f32(1)])]


def loss(z, t):
    """The mean loss, and its derivative by the logits."""
    n = z.shape[1]
@loss@


def gradients(x, t@keep_parameter@):
    """The derivative of the mean loss by every number, in the shape of NUMBERS."""
    z, trace = forward(x@keep_argument@)
    pull, found = loss(z, t)[1], []
    for (weights, _, _), (x, (slope, *partials)) in zip(NUMBERS[::-1], trace[::-1]):
        delta = pull * slope
        by_parameters = np.array([np.sum(pull * it) for it in partials], f32)
        found.append([delta @ x.T, delta.sum(axis=1), by_parameters])
        pull = weights.T @ delta
    return found[::-1]


@update@


def report(epoch):
    train, test = (loss(forward(x)[0], t)[0] for x, t in (TRAIN, TEST))
    print(f"epoch {epoch:5d}  train {train:.4f} (screen {SCREEN[epoch][0]:.4f})  test {test:.4f} (screen {SCREEN[epoch][1]:.4f})")


@loop@
