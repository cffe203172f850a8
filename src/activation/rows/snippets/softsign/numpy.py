def softsign(z):
    d = 1 + np.abs(z)
    return z / d, 1 / (d * d)
