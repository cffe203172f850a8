import keras


def rrelu(x, lower: float = {lower}, upper: float = {upper}):
    # In training the slope of every element is drawn from [lower, upper].
    return keras.ops.where(x > 0, x, 0.5 * (lower + upper) * x)
