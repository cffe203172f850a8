import jax
import jax.numpy as jnp


def exponential(x: jax.Array) -> jax.Array:
    return jnp.exp(x)
