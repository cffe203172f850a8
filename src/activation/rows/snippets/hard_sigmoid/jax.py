import jax


def hard_sigmoid(x: jax.Array) -> jax.Array:
    return jax.nn.hard_sigmoid(x)
