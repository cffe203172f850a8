import jax
import jax.numpy as jnp


def geglu(x: jax.Array) -> jax.Array:
    a, b = jnp.split(x, 2, axis=-1)
    return a * jax.nn.gelu(b, approximate=False)
