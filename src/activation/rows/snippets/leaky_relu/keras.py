import keras


def leaky_relu(x, negative_slope: float = {negative_slope}):
    return keras.activations.leaky_relu(x, negative_slope=negative_slope)
