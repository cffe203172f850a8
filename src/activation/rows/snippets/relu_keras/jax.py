import jax
import jax.numpy as jnp


def relu_keras(
    x: jax.Array,
    negative_slope: float = {negative_slope},
    max_value: float = {max_value},
    threshold: float = {threshold},
) -> jax.Array:
    return jnp.where(x > threshold, jnp.minimum(x, max_value), negative_slope * (x - threshold))
