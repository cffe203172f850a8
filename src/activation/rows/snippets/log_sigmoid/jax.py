import jax


def log_sigmoid(x: jax.Array) -> jax.Array:
    return jax.nn.log_sigmoid(x)
