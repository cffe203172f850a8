import keras


def quick_gelu(x):
    return x * keras.ops.sigmoid(1.702 * x)
