import jax
import jax.numpy as jnp


def tanhshrink(x: jax.Array) -> jax.Array:
    return x - jnp.tanh(x)
