"""Writes golden_roots.csv: ground truth of gelu_param at the doubles nearest to the zero of its slope, for any μ and σ.

    python3 golden_roots.py > golden_roots.csv          (needs mpmath)

There the terms of f' cancel to their last bits; how many are left is a matter of luck, so there are many rows. μ / σ reaches from
where the zero lies far in the left tail to where it lies right of μ. The formulas are the definitions, with 800 digits.
"""

import math
import random

import mpmath as mp

mp.mp.dps = 800
random.seed(7)

ROWS = 400


def slope(x, mu, sigma):
    t = (x - mu) / sigma
    return mp.erfc(-t / mp.sqrt(2)) / 2 + x / sigma * density(t)


def density(t):
    return mp.exp(-t * t / 2) / mp.sqrt(2 * mp.pi)


def zero_of_slope(mu, sigma):
    """By bisection in t, with 60 digits: f' < 0 to the left of its zero, f' > 0 to the right."""
    with mp.workdps(60):
        low, high = mp.mpf(-40), mp.mpf(min(-mu / sigma, 40.0))
        while high - low > mp.mpf(10) ** -40:
            middle = (low + high) / 2
            low, high = (middle, high) if slope(middle * sigma + mu, mu, sigma) < 0 else (low, middle)
        return float(low * sigma + mu)


def parameters():
    """As a slider gives them, or any within and beyond its ends."""
    sigma = random.choice([random.uniform(0.01, 5), 10 ** random.uniform(-3, 3)])
    mu = random.choice([random.uniform(-3, 3), sigma * random.uniform(-9, 9), sigma * random.uniform(9, 37)])
    return (round(mu, 1) or 0.1, round(sigma, 2) or 0.01) if random.random() < 0.5 else (mu, sigma)


def row(x, mu, sigma):
    exact_x, exact_mu, exact_sigma = mp.mpf(x), mp.mpf(mu), mp.mpf(sigma)
    t, a = (exact_x - exact_mu) / exact_sigma, exact_x / exact_sigma
    numbers = [
        exact_x * mp.erfc(-t / mp.sqrt(2)) / 2,
        slope(exact_x, exact_mu, exact_sigma),
        (2 - a * t) * density(t) / exact_sigma,
        -a * density(t),
        -a * t * density(t),
    ]
    value, first, second, by_mu, by_sigma = (repr(float(number)) for number in numbers)
    return f"gelu_param,mu={mu!r};sigma={sigma!r},{x!r},{value},{first},{second},mu={by_mu};sigma={by_sigma},root"


print("activation,params,x,y,dy,d2y,dp,tag")
written = 0
while written < ROWS:
    mu, sigma = parameters()
    if mu / sigma > 36:
        continue
    zero = zero_of_slope(mu, sigma)
    for x in (zero, math.nextafter(zero, 0.0), math.nextafter(zero, -math.inf)):
        print(row(x, mu, sigma))
        written += 1
