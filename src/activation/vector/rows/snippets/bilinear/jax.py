import jax
import jax.numpy as jnp


def bilinear(x: jax.Array) -> jax.Array:
    a, b = jnp.split(x, 2, axis=-1)
    return a * b
