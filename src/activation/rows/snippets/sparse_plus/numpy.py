def sparse_plus(z):
    inside = (z > -1) & (z < 1)
    return np.where(inside, 0.25 * (z + 1) ** 2, np.maximum(z, 0)), np.where(inside, 0.5 * (z + 1), z >= 1)
