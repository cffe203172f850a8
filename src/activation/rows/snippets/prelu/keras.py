import keras


def prelu(x, alpha: float = {alpha}):
    return keras.ops.where(x > 0, x, alpha * x)
