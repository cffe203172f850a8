def sigmoid(z):
    s = 0.5 * (1 + np.tanh(0.5 * z))
    return s, s * (1 - s)
