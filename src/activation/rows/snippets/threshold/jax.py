import jax
import jax.numpy as jnp


def threshold(x: jax.Array, threshold: float = {threshold}, value: float = {value}) -> jax.Array:
    return jnp.where(x > threshold, x, value)
