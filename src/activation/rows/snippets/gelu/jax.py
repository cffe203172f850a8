import jax


def gelu(x: jax.Array) -> jax.Array:
    return jax.nn.gelu(x, approximate=False)
