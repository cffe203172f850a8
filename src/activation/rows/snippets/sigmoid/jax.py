import jax


def sigmoid(x: jax.Array) -> jax.Array:
    return jax.nn.sigmoid(x)
