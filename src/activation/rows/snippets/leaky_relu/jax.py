import jax
import jax.numpy as jnp


def leaky_relu(x: jax.Array, negative_slope: float = {negative_slope}) -> jax.Array:
    return jnp.where(x > 0, x, negative_slope * x)
