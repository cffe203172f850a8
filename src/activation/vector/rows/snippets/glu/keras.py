import keras


def glu(x):
    return keras.activations.glu(x, axis=-1)
