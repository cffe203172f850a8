import jax


def mish(x: jax.Array) -> jax.Array:
    return jax.nn.mish(x)
