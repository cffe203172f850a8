def relu(z):
    return np.maximum(z, 0), np.where(z > 0, 1, 0)
