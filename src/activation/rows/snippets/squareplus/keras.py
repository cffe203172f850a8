import keras


def squareplus(x, b: float = {b}):
    return keras.activations.squareplus(x, b=b)
