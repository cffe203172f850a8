def hard_sigmoid(z):
    inside = (z > -3) & (z < 3)
    return np.clip(z / 6 + 0.5, 0, 1), np.where(inside, 1 / 6, 0)
