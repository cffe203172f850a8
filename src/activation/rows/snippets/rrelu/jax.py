import jax
import jax.numpy as jnp


def rrelu(x: jax.Array, lower: float = {lower}, upper: float = {upper}) -> jax.Array:
    # In training the slope of every element is drawn from [lower, upper].
    return jnp.where(x > 0, x, 0.5 * (lower + upper) * x)
