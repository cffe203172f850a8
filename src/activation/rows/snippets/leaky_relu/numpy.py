def leaky_relu(z, negative_slope):
    return np.where(z > 0, z, negative_slope * z), np.where(z > 0, 1, negative_slope)
