    answer = 0.5 * (1 + np.tanh(0.5 * z[0]))
    error = answer - t
    return np.mean(error * error), (2 / n * error * answer * (1 - answer))[None]
