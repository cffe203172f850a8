import jax


def glu(x: jax.Array) -> jax.Array:
    return jax.nn.glu(x, axis=-1)
