import jax


def elu(x: jax.Array, alpha: float = {alpha}) -> jax.Array:
    return jax.nn.elu(x, alpha=alpha)
