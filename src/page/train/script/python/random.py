class Random:
    """The page's generator, PCG XSH RR 64/32, seeded as the Rust crates rand_core and rand_pcg do it: numbers of its own for
    each purpose and each turn, which is an epoch or a step."""

    def __init__(self, seed, purpose, turn):
        key, words = (seed << 32 | turn) ^ purpose << 29, []
        for _ in range(4):
            key = (key * 0x5851F42D4C957F2D + 0xA17654E46FBE17F3) % 2**64
            words.append(self.permuted(key))
        self.increment = words[2] | words[3] << 32 | 1
        self.state = (words[0] | words[1] << 32) + self.increment
        self.step()

    def step(self):
        self.state = (self.state * 0x5851F42D4C957F2D + self.increment) % 2**64

    @staticmethod
    def permuted(state):
        x, turn = ((state >> 18 ^ state) >> 27) % 2**32, state >> 59
        return (x >> turn | x << 32 - turn) % 2**32

    def next(self):
        state = self.state
        self.step()
        return self.permuted(state)

    def shuffled(self, n):
        items = list(range(n))
        for last in range(n - 1, 0, -1):
            other = self.next() * (last + 1) >> 32
            items[last], items[other] = items[other], items[last]
        return items
