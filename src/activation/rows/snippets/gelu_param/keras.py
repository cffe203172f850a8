import keras


def gelu_param(x, mu: float = {mu}, sigma: float = {sigma}):
    t = (x - mu) / sigma
    return 0.5 * x * (1.0 + keras.ops.erf(t / 2.0**0.5))
