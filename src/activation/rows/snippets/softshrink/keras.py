import keras


def softshrink(x, lambd: float = {lambd}):
    return keras.activations.soft_shrink(x, threshold=lambd)
