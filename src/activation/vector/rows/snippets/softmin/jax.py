import jax


def softmin(x: jax.Array) -> jax.Array:
    return jax.nn.softmax(-x, axis=-1)
