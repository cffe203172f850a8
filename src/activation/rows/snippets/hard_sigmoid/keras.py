import keras


def hard_sigmoid(x):
    return keras.activations.hard_sigmoid(x)
