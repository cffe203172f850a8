def move(number, gradient, state, rate, step):
    square = @decay@ * state[0] + (1 - @decay@) * gradient * gradient
    return number - rate * gradient / (@np@.sqrt(square) + 1e-8), [square]
