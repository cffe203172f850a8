import jax
import jax.numpy as jnp


def softplus(x: jax.Array, beta: float = {beta}, threshold: float = {threshold}) -> jax.Array:
    u = beta * x
    return jnp.where(u > threshold, x, jax.nn.softplus(u) / beta)
