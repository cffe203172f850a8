def quick_gelu(z):
    s = 0.5 * (1 + np.tanh(0.851 * z))
    return z * s, s * (1 + 1.702 * z * (1 - s))
