import keras


def sparse_sigmoid(x):
    return keras.activations.sparse_sigmoid(x)
