def tanh(z):
    t = np.tanh(z)
    return t, 1 - t * t
