import jax
import jax.numpy as jnp


def hard_tanh(x: jax.Array, min_val: float = {min_val}, max_val: float = {max_val}) -> jax.Array:
    return jnp.clip(x, min_val, max_val)
