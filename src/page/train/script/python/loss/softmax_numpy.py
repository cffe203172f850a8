    shifted = z - z.max(axis=0)
    log_probability = shifted - np.log(np.sum(np.exp(shifted), axis=0))
    is_true = np.arange(len(z))[:, None] == t
    return -np.sum(log_probability[is_true]) / n, (np.exp(log_probability) - is_true) / f32(n)
