import jax


def hard_swish(x: jax.Array) -> jax.Array:
    return jax.nn.hard_swish(x)
