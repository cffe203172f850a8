def mish(z):
    t = np.tanh(np.logaddexp(0, z))
    s = 0.5 * (1 + np.tanh(0.5 * z))
    return z * t, t + z * (1 - t * t) * s
