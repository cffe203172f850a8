import keras


def relu_keras(
    x,
    negative_slope: float = {negative_slope},
    max_value: float = {max_value},
    threshold: float = {threshold},
):
    return keras.activations.relu(
        x, negative_slope=negative_slope, max_value=max_value, threshold=threshold
    )
