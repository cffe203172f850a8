def silu(z):
    s = 0.5 * (1 + np.tanh(0.5 * z))
    return z * s, s * (1 + z * (1 - s))
