import keras


def log_sigmoid(x):
    return keras.activations.log_sigmoid(x)
