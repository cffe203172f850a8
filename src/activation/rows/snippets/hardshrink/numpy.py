def hardshrink(z, lambd):
    return np.where(np.abs(z) > lambd, z, 0), np.where(np.abs(z) > lambd, 1, 0)
