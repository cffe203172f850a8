def identity(z):
    return z, np.ones_like(z)
