import keras


def swish(x, beta: float = {beta}):
    return x * keras.ops.sigmoid(beta * x)
