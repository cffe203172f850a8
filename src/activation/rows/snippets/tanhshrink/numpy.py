def tanhshrink(z):
    t = np.tanh(z)
    return z - t, t * t
