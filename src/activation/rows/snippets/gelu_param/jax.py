import jax
import jax.scipy.stats


def gelu_param(x: jax.Array, mu: float = {mu}, sigma: float = {sigma}) -> jax.Array:
    return x * jax.scipy.stats.norm.cdf(x, loc=mu, scale=sigma)
