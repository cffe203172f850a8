"""One run of Activation Lab in PyTorch: the same data, initial weights, order of samples and updates.

Prints every loss beside the one on the screen.
"""

import json
import math

import torch

@run@


@random@


@activations@
@mask_functions@

def samples(part):
    return torch.tensor(part["inputs"]).T, torch.tensor(part["targets"], dtype=@target@)


TRAIN, TEST = samples(RUN["train"]), samples(RUN["test"])
# Per layer: weights (units, inputs), biases, and the parameters of its activation.
NUMBERS = [[torch.tensor(layer[key], requires_grad=True) for key in ("weights", "biases", "parameters")] for layer in RUN["layers"]]
ACTIVATIONS = [@layers@]


def forward(x@keep_parameter@):
    """The logits of samples (samples, inputs)."""
    for (weights, biases, parameters), f in zip(NUMBERS, ACTIVATIONS):
        x = f(torch.nn.functional.linear(x, weights, biases), *parameters)
@dropout@    weights, biases, _ = NUMBERS[-1]
    return torch.nn.functional.linear(x, weights, biases)


def loss(z, t):
@loss@


@update@


@torch.no_grad()
def report(epoch):
    train, test = (loss(forward(x), t).item() for x, t in (TRAIN, TEST))
    print(f"epoch {epoch:5d}  train {train:.4f} (screen {SCREEN[epoch][0]:.4f})  test {test:.4f} (screen {SCREEN[epoch][1]:.4f})")


@loop@
