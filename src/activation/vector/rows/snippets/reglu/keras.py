import keras


def reglu(x):
    a, b = keras.ops.split(x, 2, axis=-1)
    return a * keras.activations.relu(b)
