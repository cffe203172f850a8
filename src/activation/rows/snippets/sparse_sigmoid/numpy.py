def sparse_sigmoid(z):
    inside = (z > -1) & (z < 1)
    return np.clip(0.5 * z + 0.5, 0, 1), np.where(inside, 0.5, 0)
