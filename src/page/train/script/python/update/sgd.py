def move(number, gradient, state, rate, step):
    return number - rate * gradient, state
