def threshold(z, threshold, value):
    return np.where(z > threshold, z, value), np.where(z > threshold, 1, 0)
