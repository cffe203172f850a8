import jax


def squareplus(x: jax.Array, b: float = {b}) -> jax.Array:
    return jax.nn.squareplus(x, b)
