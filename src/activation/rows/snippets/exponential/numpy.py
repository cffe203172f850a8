def exponential(z):
    e = np.exp(z)
    return e, e
