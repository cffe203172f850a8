def elu(z, alpha):
    e = np.expm1(np.minimum(z, 0))
    return np.where(z > 0, z, alpha * e), np.where(z > 0, 1, alpha * (e + 1)), e
