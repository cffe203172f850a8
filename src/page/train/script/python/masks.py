

WIDTHS = [@widths@]


def masks(step, n):
    """What hidden units count in a step: nothing for those that are left out. Drawn in blocks of @lanes@ samples."""
    random, padded = Random(@seed@, 4, step), -(-n // @lanes@) * @lanes@

    def draw():
        return 0.0 if (random.next() >> 8) / 2**24 < @share@ else @kept@

    return [@array@([[draw() for _ in range(padded)][:n] for _ in range(width)]@float@) for width in WIDTHS]
