import jax
import jax.numpy as jnp


def tanh(x: jax.Array) -> jax.Array:
    return jnp.tanh(x)
