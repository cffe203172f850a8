"""One run of Activation Lab in JAX: the same data, initial weights, order of samples and updates.

Prints every loss beside the one on the screen.
"""

import json
import math

import jax
import jax.numpy as jnp

@run@


@random@


@activations@
@mask_functions@

def samples(part):
    return jnp.array(part["inputs"], jnp.float32), jnp.array(part["targets"], @target@)


TRAIN, TEST = samples(RUN["train"]), samples(RUN["test"])
# Per layer: weights (units, inputs), biases, and the parameters of its activation.
NUMBERS = [[jnp.array(layer[key], jnp.float32) for key in ("weights", "biases", "parameters")] for layer in RUN["layers"]]
ACTIVATIONS = [@layers@]


def forward(numbers, x@keep_parameter@):
    """The logits of samples (inputs, samples)."""
    for (weights, biases, parameters), f in zip(numbers, ACTIVATIONS):
        x = f(weights @ x + biases[:, None], *parameters)
@dropout@    weights, biases, _ = numbers[-1]
    return weights @ x + biases[:, None]


@jax.jit
def loss(numbers, x, t@keep_parameter@):
    z = forward(numbers, x@keep_argument@)
@loss@


gradients = jax.jit(jax.grad(loss))


@update@


def report(epoch):
    train, test = (loss(NUMBERS, x, t) for x, t in (TRAIN, TEST))
    print(f"epoch {epoch:5d}  train {train:.4f} (screen {SCREEN[epoch][0]:.4f})  test {test:.4f} (screen {SCREEN[epoch][1]:.4f})")


@loop@
