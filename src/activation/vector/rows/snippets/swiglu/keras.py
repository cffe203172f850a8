import keras


def swiglu(x):
    a, b = keras.ops.split(x, 2, axis=-1)
    return a * keras.activations.silu(b)
