import keras


def hard_tanh(x, min_val: float = {min_val}, max_val: float = {max_val}):
    return keras.ops.clip(x, min_val, max_val)
