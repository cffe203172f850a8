def softshrink(z, lambd):
    return np.sign(z) * np.maximum(np.abs(z) - lambd, 0), np.where(np.abs(z) > lambd, 1, 0)
