import keras


def log_softmax(x, T: float = {T}):
    return keras.activations.log_softmax(x / T, axis=-1)
