

WIDTHS = [@widths@]


def masks(step, n):
    """What hidden units count in a step: nothing for those that are left out."""
    random = Random(@seed@, 4, step)

    def draw():
        return 0.0 if (random.next() >> 8) / 2**24 < @share@ else @kept@

    return [@array@([[draw() for _ in range(width)] for _ in range(n)]@float@).T for width in WIDTHS]
