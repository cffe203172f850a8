def prelu(z, alpha):
    return np.where(z > 0, z, alpha * z), np.where(z > 0, 1, alpha), np.minimum(z, 0)
