import jax


def celu(x: jax.Array, alpha: float = {alpha}) -> jax.Array:
    return jax.nn.celu(x, alpha=alpha)
