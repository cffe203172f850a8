import keras


def identity(x):
    return keras.activations.linear(x)
