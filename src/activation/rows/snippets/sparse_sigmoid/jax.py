import jax


def sparse_sigmoid(x: jax.Array) -> jax.Array:
    return jax.nn.sparse_sigmoid(x)
