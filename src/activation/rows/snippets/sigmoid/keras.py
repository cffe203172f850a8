import keras


def sigmoid(x):
    return keras.activations.sigmoid(x)
