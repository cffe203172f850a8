"""Writes golden_vector_random.json: vector functions at random inputs, sizes and parameters, from 900-digit arithmetic.

    python3 golden_vector.py > golden_vector_random.json          (needs mpmath)

The form is that of golden_vector.json: a list of {"fn", "params", "x", "y", "jac"} with correctly rounded numbers. Written from
the definitions alone; shares nothing with the library.
"""

import json
import math
import random

import mpmath as mp

mp.mp.dps = 900
rng = random.Random(20161)


def rounded(number):
    """The nearest double, rounded once among the subnormals too."""
    if number == 0:
        return 0.0
    if mp.frexp(number)[1] < -1021:
        return math.ldexp(int(mp.nint(mp.ldexp(number, 1074))), -1074) + 0.0
    return float(number)


def softmax(x, T):
    weights = [mp.exp(v / T) for v in x]
    total = mp.fsum(weights)
    y = [w / total for w in weights]
    rest = [mp.fsum(y[:i] + y[i + 1 :]) for i in range(len(y))]
    jac = [[(y[i] * rest[i] if i == j else -y[i] * y[j]) / T for j in range(len(x))] for i in range(len(x))]
    return y, jac


def log_softmax(x, T):
    y, _ = softmax(x, T)
    jac = [[((1 if i == j else 0) - y[j]) / T for j in range(len(x))] for i in range(len(x))]
    return [mp.log(v) for v in y], jac


def softmin(x):
    y, jac = softmax([-v for v in x], mp.mpf(1))
    return y, [[-v for v in row] for row in jac]


def logsumexp(x):
    y, _ = softmax(x, mp.mpf(1))
    return [mp.log(mp.fsum(mp.exp(v) for v in x))], [y]


def sparsemax(x):
    ordered = sorted(x, reverse=True)
    size = max(k for k in range(1, len(x) + 1) if 1 + k * ordered[k - 1] > mp.fsum(ordered[:k]))
    tau = (mp.fsum(ordered[:size]) - 1) / size
    s = [1 if v > tau else 0 for v in x]
    jac = [[s[i] * s[j] * ((1 if i == j else 0) - mp.mpf(1) / size) for j in range(len(x))] for i in range(len(x))]
    return [max(v - tau, mp.mpf(0)) for v in x], jac


def sigmoid(b):
    return 1 / (1 + mp.exp(-b))


def phi(b):
    return mp.exp(-b * b / 2) / mp.sqrt(2 * mp.pi)


def Phi(b):
    return mp.erfc(-b / mp.sqrt(2)) / 2


GATES = {
    "glu": (sigmoid, lambda b: sigmoid(b) * sigmoid(-b)),
    "reglu": (lambda b: max(b, mp.mpf(0)), lambda b: mp.mpf(1 if b > 0 else 0)),
    "geglu": (lambda b: b * Phi(b), lambda b: Phi(b) + b * phi(b)),
    "swiglu": (lambda b: b * sigmoid(b), lambda b: sigmoid(b) * (1 + b * sigmoid(-b))),
    "bilinear": (lambda b: b, lambda b: mp.mpf(1)),
}


def gated(x, gate, slope):
    half = len(x) // 2
    a, b = x[:half], x[half:]
    jac = [[mp.mpf(0)] * len(x) for _ in range(half)]
    for i in range(half):
        jac[i][i], jac[i][half + i] = gate(b[i]), a[i] * slope(b[i])
    return [a[i] * gate(b[i]) for i in range(half)], jac


def maxout(x, k):
    groups = [x[g : g + k] for g in range(0, len(x), k)]
    jac = [[mp.mpf(0)] * len(x) for _ in groups]
    for g, group in enumerate(groups):
        jac[g][g * k + group.index(max(group))] = mp.mpf(1)
    return [max(group) for group in groups], jac


def inputs(count):
    scale = rng.choice([1e-3, 0.3, 1.0, 3.0, 10.0, 40.0, 300.0])
    shift = rng.choice([0.0, 0.0, 0.0, 5.0, -100.0, 1000.0])
    x = [rng.gauss(0.0, scale) + shift for _ in range(count)]
    if count > 1 and rng.random() < 0.2:
        x[rng.randrange(count)] = x[rng.randrange(count)]
    return x


def case(fn, params, x, result):
    y, jac = result
    return {"fn": fn, "params": params, "x": x, "y": [rounded(v) for v in y], "jac": [[rounded(v) for v in row] for row in jac]}


def exact(x):
    return [mp.mpf(v) for v in x]


def cases():
    for _ in range(24):
        for T in [1.0, rng.choice([0.05, 0.1, 0.7, 1.7, 2.0, 10.0, 100.0])]:
            x = inputs(rng.choice([1, 2, 3, 5, 9, 12]))
            yield case("softmax", {"T": T}, x, softmax(exact(x), mp.mpf(T)))
            yield case("log_softmax", {"T": T}, x, log_softmax(exact(x), mp.mpf(T)))
        x = inputs(rng.choice([1, 2, 4, 10]))
        yield case("softmin", {}, x, softmin(exact(x)))
        yield case("logsumexp", {}, x, logsumexp(exact(x)))
        x = [v * rng.choice([0.1, 0.01, 1.0]) for v in inputs(rng.choice([1, 2, 4, 7, 15]))]
        yield case("sparsemax", {}, x, sparsemax(exact(x)))
        k = rng.choice([1, 2, 3, 4])
        x = inputs(k * rng.choice([1, 2, 3]))
        yield case("maxout", {"k": k}, x, maxout(exact(x), k))
        for fn, (gate, slope) in GATES.items():
            x = inputs(2 * rng.choice([1, 2, 4]))
            yield case(fn, {}, x, gated(exact(x), gate, slope))


print(json.dumps({"_doc": __doc__, "cases": list(cases())}, indent=None, separators=(",", ":")).replace('},{"fn"', '},\n{"fn"'))
