import jax
import jax.numpy as jnp


def softshrink(x: jax.Array, lambd: float = {lambd}) -> jax.Array:
    return jnp.sign(x) * jnp.maximum(jnp.abs(x) - lambd, 0.0)
