import jax
import jax.numpy as jnp


def swiglu(x: jax.Array) -> jax.Array:
    a, b = jnp.split(x, 2, axis=-1)
    return a * jax.nn.silu(b)
