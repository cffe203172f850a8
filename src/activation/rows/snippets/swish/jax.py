import jax


def swish(x: jax.Array, beta: float = {beta}) -> jax.Array:
    return x * jax.nn.sigmoid(beta * x)
