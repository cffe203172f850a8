"""Writes golden_random.csv: correctly rounded ground truth at random inputs and parameters.

    python3 golden_random.py > golden_random.csv          (needs mpmath)

The formulas are the definitions, not the stable forms of the library: 800 digits forgive every cancellation, and
the derivatives are written out independently. Inputs reach from 1e-20 through the unit range to where the results
are subnormal and vanish; parameters reach beyond the sliders. Next to a zero of f' the inputs are the nearest
doubles and a spread of larger distances. For gelu_param with mu != 0 they keep a relative distance of 1e-14:
the nearest doubles are in golden_roots.csv. Every function draws from a generator of its own, so that a new one leaves
the lines of the others as they are.
"""

import math
import random

import mpmath as mp

mp.mp.dps = 800

HEADER = "activation,params,x,y,dy,d2y,dp,tag"
PER_FUNCTION = 120
PER_ZERO = 40


def rounded(number):
    """The nearest double, rounded once among the subnormals too, as its shortest decimal."""
    if number == 0:
        return "0.0"
    exponent = mp.frexp(number)[1]
    if exponent < -1021:
        return repr(math.ldexp(int(mp.nint(mp.ldexp(number, 1074))), -1074))
    return repr(float(number))


def logistic(u):
    return 1 / (1 + mp.exp(-u))


def density(t):
    return mp.exp(-t * t / 2) / mp.sqrt(2 * mp.pi)


def distribution(t):
    return mp.erfc(-t / mp.sqrt(2)) / 2


def sigmoid(x):
    s = logistic(x)
    return s, s * (1 - s), s * (1 - s) * (1 - 2 * s), {}


def log_sigmoid(x):
    s, slope, _, _ = sigmoid(x)
    return mp.log(s), logistic(-x), -slope, {}


def tanh(x):
    t = mp.tanh(x)
    return t, mp.sech(x) ** 2, -2 * t * mp.sech(x) ** 2, {}


def elu(x, alpha):
    if x > 0:
        return x, mp.mpf(1), mp.mpf(0), {"alpha": mp.mpf(0)}
    return alpha * mp.expm1(x), alpha * mp.exp(x), alpha * mp.exp(x), {"alpha": mp.expm1(x)}


def celu(x, alpha):
    if x > 0:
        return x, mp.mpf(1), mp.mpf(0), {"alpha": mp.mpf(0)}
    v = x / alpha
    return alpha * mp.expm1(v), mp.exp(v), mp.exp(v) / alpha, {"alpha": mp.expm1(v) - v * mp.exp(v)}


def selu(x):
    scale, alpha = mp.mpf("1.0507009873554804934193349852946"), mp.mpf("1.6732632423543772848170429916717")
    if x > 0:
        return scale * x, scale, mp.mpf(0), {}
    return scale * alpha * mp.expm1(x), scale * alpha * mp.exp(x), scale * alpha * mp.exp(x), {}


def exponential(x):
    return mp.exp(x), mp.exp(x), mp.exp(x), {}


def softsign(x):
    d = 1 + abs(x)
    return x / d, 1 / d**2, -2 * mp.sign(x) / d**3, {}


def squareplus(x, b):
    r = mp.sqrt(x * x + b)
    return (x + r) / 2, (1 + x / r) / 2, b / (2 * r**3), {"b": 1 / (4 * r)}


def softplus(x, beta, _threshold):
    u, s = beta * x, logistic(beta * x)
    log = mp.log1p(mp.exp(u))
    return log / beta, s, beta * s * logistic(-u), {"beta": (u * s - log) / beta**2}


def swish(x, beta=mp.mpf(1)):
    u = beta * x
    s, rest = logistic(u), logistic(-u)
    curvature = beta * s * rest * (2 + u * (rest - s))
    return x * s, s + u * s * rest, curvature, {"beta": x * x * s * rest}


def quick_gelu(x):
    return *swish(x, mp.mpf(1.702))[:3], {}


def silu(x):
    return *swish(x)[:3], {}


def mish(x):
    s, slope, _, _ = sigmoid(x)
    t = mp.tanh(mp.log1p(mp.exp(x)))
    t1 = (1 - t * t) * s
    t2 = (1 - t * t) * slope - 2 * t * t1 * s
    return x * t, t + x * t1, 2 * t1 + x * t2, {}


def gelu_param(x, mu, sigma):
    t, a = (x - mu) / sigma, x / sigma
    phi = density(t)
    by = {"mu": -a * phi, "sigma": -a * t * phi}
    return x * distribution(t), distribution(t) + a * phi, (2 - a * t) * phi / sigma, by


def gelu(x):
    return *gelu_param(x, mp.mpf(0), mp.mpf(1))[:3], {}


def gelu_tanh(x):
    k, c = 2 * mp.sqrt(2 / mp.pi), mp.mpf("0.044715")
    s, slope, curvature, _ = sigmoid(k * (x + c * x**3))
    w1, w2 = k * (1 + 3 * c * x * x), 6 * k * c * x
    return x * s, s + x * slope * w1, 2 * slope * w1 + x * (curvature * w1 * w1 + slope * w2), {}


def pick(low, high):
    """A number as a slider gives it, or any."""
    number = random.uniform(low, high)
    return (round(number, 2) or 1.0) if random.random() < 0.5 else number


# Per function: random parameters, and the size of x at which something happens.
FUNCTIONS = {
    sigmoid: (lambda: {}, lambda p: 1),
    log_sigmoid: (lambda: {}, lambda p: 1),
    tanh: (lambda: {}, lambda p: 1),
    elu: (lambda: {"alpha": pick(-1, 4)}, lambda p: 1),
    celu: (lambda: {"alpha": random.choice([pick(0.05, 4), 10 ** random.uniform(-9, 9)])}, lambda p: p["alpha"]),
    selu: (lambda: {}, lambda p: 1),
    exponential: (lambda: {}, lambda p: 1),
    softsign: (lambda: {}, lambda p: 10 ** random.uniform(0, 4)),
    squareplus: (
        lambda: {"b": random.choice([pick(0.01, 12), 10 ** random.uniform(-9, 9)])},
        lambda p: p["b"] ** 0.5 * 10 ** random.uniform(0, 4),
    ),
    softplus: (lambda: {"beta": pick(0.05, 12), "threshold": math.inf}, lambda p: 1 / p["beta"]),
    swish: (lambda: {"beta": random.choice([pick(-5, 12), 10 ** random.uniform(-9, 9)])}, lambda p: 1 / abs(p["beta"])),
    silu: (lambda: {}, lambda p: 1),
    quick_gelu: (lambda: {}, lambda p: 1 / 1.702),
    mish: (lambda: {}, lambda p: 1),
    gelu: (lambda: {}, lambda p: 1),
    gelu_tanh: (lambda: {}, lambda p: 1),
    gelu_param: (
        lambda: {"mu": random.choice([0.0, pick(-3, 3)]), "sigma": random.choice([pick(0.01, 5), 10 ** random.uniform(-6, 6)])},
        lambda p: p["sigma"],
    ),
}
ZEROS_OF_SLOPE = {swish: -1.28, silu: -1.28, quick_gelu: -1.28, mish: -1.19, gelu: -0.75, gelu_tanh: -0.75, gelu_param: -0.75}


def input_of_size(size):
    kind = random.random()
    if kind < 0.5:
        return random.uniform(-8, 8) * size
    if kind < 0.8:
        return random.uniform(-40, 40) * size
    if kind < 0.9:
        return random.uniform(-760, 760) * size
    return random.choice([-1, 1]) * 10 ** random.uniform(-20, 3) * size


def row(function, params, x, tag=""):
    y, dy, d2y, by = function(mp.mpf(x), *map(mp.mpf, params.values()))
    settings = ";".join(f"{name}={value!r}" for name, value in params.items())
    gradients = ";".join(f"{name}={rounded(value)}" for name, value in by.items())
    return ",".join([function.__name__, settings, repr(x), rounded(y), rounded(dy), rounded(d2y), gradients, tag])


def zero_of_slope(function, params, guess):
    """By bisection in units of the function: f' < 0 to the left of its zero, f' > 0 to the right."""
    size = FUNCTIONS[function][1](params) * math.copysign(1, params.get("beta", 1))
    shift = params.get("mu", 0.0)
    slope = lambda z: function(z * size + shift, *map(mp.mpf, params.values()))[1]
    low, high = (mp.mpf(guess - 1), mp.mpf(guess + 1)) if shift == 0 else (mp.mpf(-20), mp.mpf(20))
    if not slope(low) < 0 < slope(high):
        return None
    for _ in range(160):
        middle = (low + high) / 2
        low, high = (middle, high) if slope(middle) < 0 else (low, middle)
    return float(low * size + shift)


def neighbours(zero, nearest):
    if nearest:
        yield from (zero, math.nextafter(zero, math.inf), math.nextafter(zero, -math.inf))
    yield zero * (1 + random.choice([-1, 1]) * 10 ** random.uniform(-14, -1.3))


print(HEADER)
for function, (params_of, size_of) in FUNCTIONS.items():
    random.seed(function.__name__)
    for _ in range(PER_FUNCTION):
        params = params_of()
        print(row(function, params, input_of_size(size_of(params)) + params.get("mu", 0.0)))
for function, guess in ZEROS_OF_SLOPE.items():
    random.seed(function.__name__ + " zero")
    for _ in range(PER_ZERO):
        params = FUNCTIONS[function][0]()
        zero = zero_of_slope(function, params, guess)
        for x in neighbours(zero, params.get("mu", 0.0) == 0.0) if zero else []:
            print(row(function, params, x, "root"))
