import jax
import jax.numpy as jnp


def hardshrink(x: jax.Array, lambd: float = {lambd}) -> jax.Array:
    return jnp.where(jnp.abs(x) > lambd, x, 0.0)
