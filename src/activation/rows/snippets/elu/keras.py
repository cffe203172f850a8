import keras


def elu(x, alpha: float = {alpha}):
    return keras.activations.elu(x, alpha=alpha)
