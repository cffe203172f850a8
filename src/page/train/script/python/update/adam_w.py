def move(number, gradient, state, rate, step):
    mean = @beta1@ * state[0] + (1 - @beta1@) * gradient
    square = @beta2@ * state[1] + (1 - @beta2@) * gradient * gradient
    size = @np@.sqrt(square / (1 - @beta2@**step)) + 1e-8
    return number * (1 - rate * @weight_decay@) - rate * mean / (1 - @beta1@**step) / size, [mean, square]
