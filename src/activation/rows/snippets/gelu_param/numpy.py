def gelu_param(z, mu, sigma):
    u = (z - mu) / sigma
    cdf = 0.5 * (1 + erf(u / math.sqrt(2)))
    bell = np.exp(-0.5 * u * u) / (math.sqrt(2 * math.pi) * sigma)
    return z * cdf, cdf + z * bell, -z * bell, -z * u * bell
