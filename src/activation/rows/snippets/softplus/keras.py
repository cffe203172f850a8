import keras


def softplus(x, beta: float = {beta}, threshold: float = {threshold}):
    u = beta * x
    return keras.ops.where(u > threshold, x, keras.ops.softplus(u) / beta)
