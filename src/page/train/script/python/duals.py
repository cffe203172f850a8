class Dual:
    """Numbers with their derivatives by one variable."""

    def __init__(self, value, slope=0.0):
        self.value, self.slope = value, slope

    def __neg__(self):
        return Dual(-self.value, -self.slope)

    def __add__(self, other):
        other = dual(other)
        return Dual(self.value + other.value, self.slope + other.slope)

    def __sub__(self, other):
        return self + -dual(other)

    def __rsub__(self, other):
        return dual(other) - self

    def __mul__(self, other):
        other = dual(other)
        return Dual(self.value * other.value, times(self.slope, other.value) + times(self.value, other.slope))

    def __truediv__(self, other):
        other = dual(other)
        value = self.value / other.value
        return Dual(value, (self.slope - times(value, other.slope)) / other.value)

    def __rtruediv__(self, other):
        return dual(other) / self

    def __pow__(self, other):
        other = dual(other)
        value = self.value**other.value
        by_base = times(self.slope, other.value * self.value ** (other.value - 1))
        if np.all(np.equal(other.slope, 0)):
            return Dual(value, by_base)
        return Dual(value, by_base + times(times(value, np.log(self.value)), other.slope))

    def __rpow__(self, other):
        return dual(other) ** self

    def __lt__(self, other):
        return self.value < dual(other).value

    def __le__(self, other):
        return self.value <= dual(other).value

    def __gt__(self, other):
        return self.value > dual(other).value

    def __ge__(self, other):
        return self.value >= dual(other).value

    def __eq__(self, other):
        return self.value == dual(other).value

    def __ne__(self, other):
        return self.value != dual(other).value

    __radd__, __rmul__ = __add__, __mul__


def dual(u):
    return u if isinstance(u, Dual) else Dual(u)


def times(u, v):
    """A product in which a vanishing factor wins against an infinite one."""
    return np.where(np.equal(u, 0) | np.equal(v, 0), 0.0, np.multiply(u, v))


def through(f, u, *parameters):
    """An activation at u; its parameters may have slopes, too."""
    u, parameters = dual(u), [dual(it) for it in parameters]
    value, slope, *partials = f(u.value, *(it.value for it in parameters))
    moved = [times(partial, it.slope) for partial, it in zip(partials, parameters)]
    return Dual(value, times(slope, u.slope) + sum(moved))


def elementary(value, slope):
    """A function of duals from its value and its slope, both of (u, f(u))."""

    def call(u):
        u = dual(u)
        y = value(u.value)
        return Dual(y, times(slope(u.value, y), u.slope))

    return call


def where(condition, u, v):
    u, v = dual(u), dual(v)
    return Dual(np.where(condition, u.value, v.value), np.where(condition, u.slope, v.slope))


def extremum(u, v, takes_first):
    """Of two equal arguments the flatter one."""
    u, v = dual(u), dual(v)
    tie = (u.value == v.value) & (np.abs(u.slope) <= np.abs(v.slope))
    return where(takes_first(u.value, v.value) | tie, u, v)


def maximum(u, v):
    return extremum(u, v, np.greater)


def minimum(u, v):
    return extremum(u, v, np.less)


logical_and, logical_or, logical_not = np.logical_and, np.logical_or, np.logical_not
abs = elementary(np.abs, lambda u, y: np.sign(u))
sign = elementary(np.sign, lambda u, y: 0 * u)
floor = elementary(np.floor, lambda u, y: 0 * u)
ceil = elementary(np.ceil, lambda u, y: 0 * u)
round = elementary(np.round, lambda u, y: 0 * u)
unit_step = elementary(lambda u: np.where(u >= 0, 1.0, 0.0), lambda u, y: 0 * u)
sqrt = elementary(np.sqrt, lambda u, y: 0.5 / y)
cbrt = elementary(np.cbrt, lambda u, y: 1 / (3 * y * y))
exp = elementary(np.exp, lambda u, y: y)
expm1 = elementary(np.expm1, lambda u, y: np.exp(u))
log = elementary(np.log, lambda u, y: 1 / u)
log1p = elementary(np.log1p, lambda u, y: 1 / (1 + u))
log2 = elementary(np.log2, lambda u, y: 1 / (u * math.log(2)))
log10 = elementary(np.log10, lambda u, y: 1 / (u * math.log(10)))
sin = elementary(np.sin, lambda u, y: np.cos(u))
cos = elementary(np.cos, lambda u, y: -np.sin(u))
tan = elementary(np.tan, lambda u, y: 1 + y * y)
arcsin = elementary(np.arcsin, lambda u, y: 1 / np.sqrt(1 - u * u))
arccos = elementary(np.arccos, lambda u, y: -1 / np.sqrt(1 - u * u))
arctan = elementary(np.arctan, lambda u, y: 1 / (1 + u * u))
sinh = elementary(np.sinh, lambda u, y: np.cosh(u))
cosh = elementary(np.cosh, lambda u, y: np.sinh(u))
arcsinh = elementary(np.arcsinh, lambda u, y: 1 / np.sqrt(u * u + 1))
arccosh = elementary(np.arccosh, lambda u, y: 1 / np.sqrt(u * u - 1))
arctanh = elementary(np.arctanh, lambda u, y: 1 / (1 - u * u))
bell = lambda u: np.exp(-0.5 * u * u) / math.sqrt(2 * math.pi)

dual_erf = elementary(erf, lambda u, y: 2 * math.sqrt(2) * bell(math.sqrt(2) * u))
erfc = elementary(lambda u: 1 - erf(u), lambda u, y: -2 * math.sqrt(2) * bell(math.sqrt(2) * u))
normal_cdf = elementary(lambda u: 0.5 * (1 + erf(u / math.sqrt(2))), lambda u, y: bell(u))
normal_pdf = elementary(bell, lambda u, y: -u * y)


def with_slopes(f):
    """Value, slope and the derivative by each parameter, for a function of duals."""

    def call(z, *parameters):
        y = dual(f(Dual(z, 1.0), *parameters))
        partials = []
        for chosen in range(len(parameters)):
            moved = [Dual(it, float(index == chosen)) for index, it in enumerate(parameters)]
            partials.append(dual(f(Dual(z), *moved)).slope)
        return (y.value, y.slope, *partials)

    return call
