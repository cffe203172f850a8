def swish(z, beta):
    s = 0.5 * (1 + np.tanh(0.5 * beta * z))
    return z * s, s * (1 + beta * z * (1 - s)), z * z * s * (1 - s)
