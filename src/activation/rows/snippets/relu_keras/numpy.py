def relu_keras(z, negative_slope, max_value, threshold):
    above, capped = z > threshold, z >= max_value
    value = np.where(above, np.minimum(z, max_value), negative_slope * (z - threshold))
    return value, np.where(above, np.where(capped, 0, 1), negative_slope)
