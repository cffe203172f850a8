import jax


def softsign(x: jax.Array) -> jax.Array:
    return jax.nn.soft_sign(x)
