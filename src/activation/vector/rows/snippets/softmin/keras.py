import keras


def softmin(x):
    return keras.activations.softmax(-x, axis=-1)
