import keras


def celu(x, alpha: float = {alpha}):
    return keras.activations.celu(x, alpha=alpha)
