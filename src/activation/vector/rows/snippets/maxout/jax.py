import jax
import jax.numpy as jnp


def maxout(x: jax.Array, k: int = {k}) -> jax.Array:
    return jnp.max(x.reshape(*x.shape[:-1], -1, k), axis=-1)
