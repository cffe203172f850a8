import keras


def gelu(x):
    return keras.activations.gelu(x, approximate=False)
