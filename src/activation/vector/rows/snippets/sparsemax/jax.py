import jax
import jax.numpy as jnp


def sparsemax(x: jax.Array) -> jax.Array:
    z = x - jnp.max(x, axis=-1, keepdims=True)
    ordered = -jnp.sort(-z, axis=-1)
    sums = jnp.cumsum(ordered, axis=-1)
    k = jnp.arange(1, x.shape[-1] + 1)
    size = jnp.sum(1 + k * ordered > sums, axis=-1, keepdims=True)
    tau = (jnp.take_along_axis(sums, size - 1, axis=-1) - 1) / size
    return jnp.maximum(z - tau, 0)
