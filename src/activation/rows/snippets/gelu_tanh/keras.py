import keras


def gelu_tanh(x):
    return keras.activations.gelu(x, approximate=True)
