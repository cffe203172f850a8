import jax
import jax.numpy as jnp


def reglu(x: jax.Array) -> jax.Array:
    a, b = jnp.split(x, 2, axis=-1)
    return a * jax.nn.relu(b)
