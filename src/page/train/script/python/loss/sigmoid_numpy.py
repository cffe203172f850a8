    probability = 0.5 * (1 + np.tanh(0.5 * z[0]))
    return np.mean(np.logaddexp(0, np.where(t == 1, -z[0], z[0]))), ((probability - t) / n)[None]
