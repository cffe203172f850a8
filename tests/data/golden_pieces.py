"""Writes golden_pieces.csv: correctly rounded ground truth of the functions made of lines and parabolas.

    python3 golden_pieces.py > golden_pieces.csv          (needs mpmath, for tanhshrink)

In the columns of golden_random.csv. Lines and parabolas are computed with fractions, so without any error, and rounded once;
tanhshrink has 800 digits. Inputs lie in and beyond the unit range, at the breaks and their neighbours, among the
subnormals and far out; parameters lie on the sliders and beyond them.
"""

import math
import random
from fractions import Fraction

import mpmath as mp

mp.mp.dps = 800
random.seed(7)

HEADER = "activation,params,x,y,dy,d2y,dp,tag"
PER_FUNCTION = 150
ZERO, ONE = Fraction(0), Fraction(1)


def relu_keras(x, slope, cap, threshold):
    if x <= threshold:
        return slope * (x - threshold), slope, ZERO
    return (x, ONE, ZERO) if x < cap else (cap, ZERO, ZERO)


def rrelu(x, lower, upper):
    slope = (lower + upper) / 2
    return (x, ONE, ZERO) if x > 0 else (slope * x, slope, ZERO)


def hard_tanh(x, low, high):
    return min(max(x, low), high), ONE if low < x < high else ZERO, ZERO


def ramp(x, end):
    slope = 1 / (2 * Fraction(end))
    return min(max(slope * x + Fraction(1, 2), ZERO), ONE), slope if abs(x) < end else ZERO, ZERO


def hard_sigmoid(x):
    return ramp(x, 3)


def hard_sigmoid_legacy(x):
    return ramp(x, Fraction(5, 2))


def sparse_sigmoid(x):
    return ramp(x, 1)


def bowl(x, end, value, slope, curvature):
    if abs(x) < end:
        return value, slope, curvature
    return (x, ONE, ZERO) if x > 0 else (ZERO, ZERO, ZERO)


def hard_swish(x):
    return bowl(x, 3, x * (x + 3) / 6, (2 * x + 3) / 6, Fraction(1, 3))


def sparse_plus(x):
    return bowl(x, 1, (x + 1) ** 2 / 4, (x + 1) / 2, Fraction(1, 2))


def hardshrink(x, lambd):
    return (ZERO, ZERO, ZERO) if abs(x) <= lambd else (x, ONE, ZERO)


def softshrink(x, lambd):
    y, dy, d2y = hardshrink(x, lambd)
    return y - lambd * dy * (1 if x > 0 else -1), dy, d2y


def threshold(x, at, value):
    return (value, ZERO, ZERO) if x <= at else (x, ONE, ZERO)


def tanhshrink(x):
    x = mp.mpf(x.numerator) / x.denominator
    t = mp.tanh(x)
    return x - t, t * t, 2 * t * mp.sech(x) ** 2


def rounded(number):
    """The nearest double, rounded once among the subnormals too, as its shortest decimal."""
    if isinstance(number, Fraction):
        return repr(number.numerator / number.denominator)
    if mp.frexp(number)[1] < -1021:
        return repr(math.ldexp(int(mp.nint(mp.ldexp(number, 1074))), -1074))
    return repr(float(number))


def pick(low, high):
    """A number as a slider gives it, or any."""
    number = random.uniform(low, high)
    return round(number, 2) if random.random() < 0.5 else number


def ordered(low, high):
    return sorted([pick(low, high), pick(low, high)])


def relu_keras_params():
    at, cap = ordered(0, 10)
    return {"negative_slope": pick(0, 2), "max_value": cap, "threshold": at}


# Per function: random parameters, and the points next to which something happens.
FUNCTIONS = {
    relu_keras: (relu_keras_params, lambda p: [p["max_value"], p["threshold"]]),
    rrelu: (lambda: dict(zip(["lower", "upper"], ordered(0, 1))), lambda p: [0]),
    hard_tanh: (lambda: dict(zip(["min_val", "max_val"], ordered(-6, 6))), lambda p: list(p.values())),
    hard_sigmoid: (dict, lambda p: [-3, 3]),
    hard_sigmoid_legacy: (dict, lambda p: [-2.5, 2.5]),
    hard_swish: (dict, lambda p: [-3, -1.5, 0, 3]),
    softshrink: (lambda: {"lambd": pick(0.01, 5)}, lambda p: [-p["lambd"], p["lambd"]]),
    hardshrink: (lambda: {"lambd": pick(0.01, 5)}, lambda p: [-p["lambd"], p["lambd"]]),
    tanhshrink: (dict, lambda p: [0, 1 / 1024, -1 / 1024]),
    threshold: (lambda: {"threshold": pick(-3, 3), "value": pick(-20, 20)}, lambda p: [p["threshold"]]),
    sparse_plus: (dict, lambda p: [-1, 1]),
    sparse_sigmoid: (dict, lambda p: [-1, 1]),
}


def random_input(marks):
    kind = random.random()
    if kind < 0.4:
        return random.uniform(-8, 8)
    if kind < 0.7:
        mark = float(random.choice(marks))
        neighbour = math.nextafter(mark, random.choice([-math.inf, math.inf]))
        return random.choice([mark, neighbour, mark + random.choice([-1, 1]) * 10 ** random.uniform(-16, 0)])
    if kind < 0.8:
        return random.choice([-1, 1]) * 10 ** random.uniform(-323, -1)
    if kind < 0.9:
        return random.choice([-1, 1]) * 10 ** random.uniform(0, 308)
    return random.uniform(-40, 40)


print(HEADER)
for function, (params_of, marks_of) in FUNCTIONS.items():
    for _ in range(PER_FUNCTION):
        params = params_of()
        x = random_input(marks_of(params))
        y, dy, d2y = function(Fraction(x), *map(Fraction, params.values()))
        settings = ";".join(f"{name}={value!r}" for name, value in params.items())
        print(",".join([function.__name__, settings, repr(x), *map(rounded, (y, dy, d2y)), "", ""]))
