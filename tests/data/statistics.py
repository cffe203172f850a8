"""Writes statistics.json: reference values of the statistics of a race.

    python3 statistics.py > statistics.json          (needs scipy; written with 1.17.1)

Tests come from scipy where it is exact. For equal sizes it is not: there every assignment of signs is counted. The interval of the
shift is found by its definition, as the shifts that the test does not reject, and never by counting pairwise means.
"""

import itertools
import json
import math
import random

from scipy import stats

ALPHA = 0.05
random.seed(11)


def signed_rank_by_enumeration(differences):
    kept = [it for it in differences if it != 0]
    if not kept:
        return 1.0
    ranks = stats.rankdata([abs(it) for it in kept])
    positive = sum(rank for rank, it in zip(ranks, kept) if it > 0)
    middle = sum(ranks) / 2
    as_uneven = sum(
        abs(sum(itertools.compress(ranks, signs)) - middle) >= abs(positive - middle) - 1e-9
        for signs in itertools.product([0, 1], repeat=len(kept))
    )
    return as_uneven / 2 ** len(kept)


def signed_rank(differences):
    sizes = [abs(it) for it in differences]
    if 0 in sizes or len(set(sizes)) < len(sizes):
        return signed_rank_by_enumeration(differences)
    return stats.wilcoxon(differences, method="exact").pvalue


def interval_by_inversion(differences):
    """The shifts that are not rejected: the test changes at means of two differences only."""
    places = sorted({(a + b) / 2 for a, b in itertools.combinations_with_replacement(differences, 2)})
    kept = [
        (low, high)
        for low, high in zip(places, places[1:])
        if stats.wilcoxon([it - (low + high) / 2 for it in differences], method="exact").pvalue > ALPHA
    ]
    outside = [it - (places[0] - 1) for it in differences]
    if stats.wilcoxon(outside, method="exact").pvalue > ALPHA:
        return None
    return [kept[0][0], kept[-1][1]]


def hodges_lehmann(differences):
    means = sorted((a + b) / 2 for a, b in itertools.combinations_with_replacement(differences, 2))
    last = len(means) - 1
    return (means[last // 2] + means[(last + 1) // 2]) / 2


def median_interval(differences):
    """The places from both ends between which the median lies often enough, by the coverage of each."""
    ordered, n = sorted(differences), len(differences)
    fits = [k for k in range(1, n // 2 + 1) if 1 - 2 * stats.binom.cdf(k - 1, n, 0.5) >= 1 - ALPHA]
    return [ordered[fits[-1] - 1], ordered[n - fits[-1]]] if fits else None


def effect(differences, comparisons):
    n = len(differences)
    mean = math.fsum(differences) / n
    deviation = math.sqrt(math.fsum((it - mean) ** 2 for it in differences) / (n - 1))
    t = stats.t.ppf(1 - ALPHA / 2 / comparisons, n - 1) + stats.t.ppf(0.8, n - 1)
    return t * deviation * math.sqrt(math.pi / 3 / n)


def case(differences, comparisons):
    plus, minus = sum(it > 0 for it in differences), sum(it < 0 for it in differences)
    has_ties = len({abs(it) for it in differences}) < len(differences) or 0 in differences
    return {
        "differences": differences,
        "comparisons": comparisons,
        "signed_rank": signed_rank(differences),
        "sign": stats.binomtest(plus, plus + minus, 0.5).pvalue if plus + minus else 1.0,
        "estimate": hodges_lehmann(differences),
        "interval": None if has_ties else interval_by_inversion(differences),
        "has_ties": has_ties,
        "median": stats.scoreatpercentile(differences, 50),
        "median_interval": median_interval(differences),
        "effect": effect(differences, comparisons),
    }


def main():
    cases = []
    for n in [2, 5, 6, 7, 10, 15, 20, 25, 40, 60]:
        for mean in [0.0, 0.4, 1.2]:
            differences = [round(random.gauss(mean, 1), 6) for _ in range(n)]
            cases.append(case(differences, 1 + len(cases) % 7))
    for n in [5, 8, 12, 14]:
        for mean in [0.0, 0.01]:
            # Accuracies of 100 samples: many are equal.
            cases.append(case([round(random.gauss(mean, 0.015), 2) for _ in range(n)], 5))
    print(json.dumps(cases, indent=1))


main()
