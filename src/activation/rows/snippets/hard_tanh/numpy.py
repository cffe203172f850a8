def hard_tanh(z, min_val, max_val):
    inside = (z > min_val) & (z < max_val)
    return np.clip(z, min_val, max_val), np.where(inside, 1, 0)
