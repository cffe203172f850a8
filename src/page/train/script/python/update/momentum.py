def move(number, gradient, state, rate, step):
    velocity = @momentum@ * state[0] + gradient
    return number - rate * velocity, [velocity]
