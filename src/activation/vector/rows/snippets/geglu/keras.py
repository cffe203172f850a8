import keras


def geglu(x):
    a, b = keras.ops.split(x, 2, axis=-1)
    return a * keras.activations.gelu(b, approximate=False)
