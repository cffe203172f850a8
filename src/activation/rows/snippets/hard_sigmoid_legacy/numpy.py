def hard_sigmoid_legacy(z):
    inside = (z > -2.5) & (z < 2.5)
    return np.clip(0.2 * z + 0.5, 0, 1), np.where(inside, 0.2, 0)
