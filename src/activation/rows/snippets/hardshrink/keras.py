import keras


def hardshrink(x, lambd: float = {lambd}):
    return keras.activations.hard_shrink(x, threshold=lambd)
