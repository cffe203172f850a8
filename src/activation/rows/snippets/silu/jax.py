import jax


def silu(x: jax.Array) -> jax.Array:
    return jax.nn.silu(x)
