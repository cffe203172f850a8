import keras


def hard_swish(x):
    return keras.activations.hard_swish(x)
