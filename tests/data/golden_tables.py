"""Prints the numeric tables of src/activation/numeric and the series of src/activation/kernel.

    python3 golden_tables.py exp | mills | roots          (needs mpmath)

Every number is computed with 80 digits and then written as a sum of doubles, each the shortest decimal that
reads back as the same double.
"""

import sys

import mpmath as mp

mp.mp.dps = 80


def doubles(number, count):
    """The first `count` doubles whose sum approaches `number`, largest first."""
    parts = []
    for _ in range(count):
        parts.append(float(number))
        number -= mp.mpf(parts[-1])
    return parts


def pair(number):
    return "Dd::new({!r}, {!r})".format(*doubles(number, 2))


def print_exp():
    """2^(j/32), the Taylor coefficients of exp, and ln 2 / 32 in parts of 36 bits."""
    for j in range(32):
        print(f"    {pair(mp.mpf(2) ** (mp.mpf(j) / 32))},")
    for n in range(2, 14):
        print(f"    1/{n}! {pair(1 / mp.factorial(n)) if n < 8 else repr(float(1 / mp.factorial(n)))},")
    rest = mp.log(2) / 32
    for _ in range(2):
        unit = mp.mpf(2) ** (mp.floor(mp.log(rest, 2)) - 35)
        print(repr(float(mp.floor(rest / unit) * unit)))
        rest -= mp.floor(rest / unit) * unit
    print(repr(float(rest)))


def mills(t):
    return mp.sqrt(mp.pi / 2) * mp.erfc(t / mp.sqrt(2)) * mp.exp(t * t / 2)


def print_mills():
    """The Mills ratio at 0, 1/4, 2/4, ... 16, and what two doubles leave of it."""
    for j in range(65):
        print(f"    {pair(mills(mp.mpf(j) / 4))},")
    for j in range(65):
        print(f"    {doubles(mills(mp.mpf(j) / 4), 3)[2]!r},")


def logistic(x):
    return 1 / (1 + mp.exp(-x))


FUNCTIONS = {
    "silu": (lambda x: x * logistic(x), -1.28),
    "mish": (lambda x: x * mp.tanh(mp.log(1 + mp.exp(x))), -1.19),
    "gelu": (lambda x: x * mp.erfc(-x / mp.sqrt(2)) / 2, -0.75),
    "gelu_tanh": (
        lambda x: x * logistic(2 * mp.sqrt(2 / mp.pi) * x * (1 + mp.mpf("0.044715") * x * x)),
        -0.75,
    ),
}


def print_roots():
    """Where f' = 0, as three doubles, and the Taylor series of f' about it."""
    for name, (f, guess) in FUNCTIONS.items():
        root = mp.findroot(lambda x: mp.diff(f, x), guess)
        series = mp.taylor(f, root, 14)
        slope = [n * c for n, c in enumerate(series)][1:]
        assert abs(slope[0]) < mp.mpf(10) ** -50, slope[0]
        print(name, doubles(root, 3))
        print("   ", pair(slope[1]))
        for c in slope[2:13]:
            print(f"        {float(c)!r},")


{"exp": print_exp, "mills": print_mills, "roots": print_roots}[sys.argv[1]]()
