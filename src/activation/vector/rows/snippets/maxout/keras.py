import keras


def maxout(x, k: int = {k}):
    return keras.ops.max(keras.ops.reshape(x, (*x.shape[:-1], -1, k)), axis=-1)
