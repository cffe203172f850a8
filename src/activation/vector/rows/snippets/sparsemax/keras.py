import keras


def sparsemax(x):
    return keras.activations.sparsemax(x, axis=-1)
