import keras


def silu(x):
    return keras.activations.silu(x)
