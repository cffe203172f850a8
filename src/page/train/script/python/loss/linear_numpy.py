    error = z[0] - t
    return np.mean(error * error), (2 / n * error)[None]
