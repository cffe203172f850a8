import keras


def threshold(x, threshold: float = {threshold}, value: float = {value}):
    return keras.ops.where(x > threshold, x, value)
