import keras


def tanhshrink(x):
    return keras.activations.tanh_shrink(x)
