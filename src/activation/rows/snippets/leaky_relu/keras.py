import keras


def leaky_relu(x, negative_slope: float = {negative_slope}):
    return keras.ops.where(x > 0, x, negative_slope * x)
