import jax
import jax.numpy as jnp


def prelu(x: jax.Array, alpha: float = {alpha}) -> jax.Array:
    return jnp.where(x > 0, x, alpha * x)
