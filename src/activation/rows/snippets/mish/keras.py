import keras


def mish(x):
    return keras.activations.mish(x)
