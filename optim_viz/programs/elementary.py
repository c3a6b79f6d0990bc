"""exp, log, sin, cos, ... as plain arithmetic, so that every machine computes the same bits.

Libraries differ in the last digit of a sine, and a chaotic run tells it. Here each function is one sequence of
float64 additions, multiplications, divisions and choices, each rounded as IEEE 754 says, over a machine ``m``:
compiled JAX or NumPy (:mod:`optim_viz.programs.machines`), or the printer that writes the browser's own module
(:mod:`optim_viz.programs.javascript`). The coefficients stand here and nowhere else. There are no tables to look up
and no branches: whole vectors go through.

Errors, in units in the last place of the true value: below 1 for all but ``power`` and ``atan2``, below 2 for these.
A sine or a cosine is true up to |x| = ``FARTHEST``, where neighbouring numbers are 4e-9 apart; beyond, the wave ends
at its mean: both are 0, so that neither exceeds 1, and the slope that is followed is that of what is drawn. Results
below ``SMALLEST`` are zero, as are such arguments.

The pieces are old: an argument is reduced by a multiple of a constant that is held in parts short enough for exact
products; a short power series (its coefficients are what the calculus book says, rounded) takes the rest; what a
rounding loses is carried along where it matters. Names that end in ``_low`` are such remainders.
"""

from __future__ import annotations

import math
from typing import Any

# The first three in 29 bits: their products with a whole number up to 2^24 are exact.
HALF_PI = tuple(map(float.fromhex, ("0x1.921fb54p+0", "0x1.10b4611p-30", "0x1.4c4c662p-59", "0x1.1701b839a252p-88")))
TWO_OVER_PI = float.fromhex("0x1.45f306dc9c883p-1")
PI = (float.fromhex("0x1.921fb54442d18p+1"), float.fromhex("0x1.1a62633145c07p-53"))
ATAN_OF_HALF = (float.fromhex("0x1.dac670561bb4fp-2"), float.fromhex("0x1.a2b7f222f65e2p-56"))
LOG_2_SHORT = (float.fromhex("0x1.62e42fefa38p-1"), float.fromhex("0x1.ef35793c7673p-45"))  # the first in 42 bits
LOG_2 = (float.fromhex("0x1.62e42fefa39efp-1"), float.fromhex("0x1.abc9e3b39803fp-56"))
LOG_2_E = float.fromhex("0x1.71547652b82fep+0")
THIRD = (1.0 / 3.0, float.fromhex("0x1.5555555555555p-56"))
SQRT_2 = math.sqrt(2.0)

FARTHEST = 2.0**24
SMALLEST = 2.0**-1022  # of the normal numbers
LOG_OF_SMALLEST = float.fromhex("-0x1.6232bdd7abcd2p+9")
LARGEST = (2.0 - 2.0**-52) * 2.0**1023
TINY = 2.0**-28  # sin x = tan x = tanh x = x, to the last bit

SINE = tuple((-1) ** n / math.factorial(2 * n + 1) for n in range(1, 9))  # (sin x - x) / x³ in x²
COSINE = tuple((-1) ** n / math.factorial(2 * n) for n in range(2, 9))  # (cos x - 1 + x²/2) / x⁴ in x²
EXPONENTIAL = tuple(1.0 / math.factorial(n) for n in range(2, 15))  # (e^x - 1 - x) / x² in x
AREA_TANGENT = tuple(2.0 / (2 * n + 1) for n in range(1, 12))  # (2 artanh s - 2s) / s³ in s²
ARCTANGENT = tuple((-1) ** n / (2 * n + 1) for n in range(1, 15))  # (arctan x - x) / x³ in x²


def sin(m: Any, x: Any) -> Any:
    turns, s, c = _turns_sine_cosine(m, x)
    value = _signed(m, turns >= 2.0, m.where(_odd(m, turns), c, s))
    return m.where(abs(x) < TINY, x, value)


def cos(m: Any, x: Any) -> Any:
    turns, s, c = _turns_sine_cosine(m, x)
    value = _signed(m, turns * (3.0 - turns) > 1.0, m.where(_odd(m, turns), s, c))
    return m.where(abs(x) <= FARTHEST, value, 0.0 * x)


def tan(m: Any, x: Any) -> Any:
    turns, r, r_low = _quarter_turns(m, x)
    (s, s_low), (c, c_low) = _sine(r, r_low), _cosine(r, r_low)
    odd = _odd(m, turns)
    above, above_low = m.where(odd, -c, s), m.where(odd, -c_low, s_low)
    below, below_low = m.where(odd, s, c), m.where(odd, s_low, c_low)
    return m.where(abs(x) < TINY, x, _quotient(above, above_low, below, below_low))


def exp(m: Any, x: Any) -> Any:
    bounded = m.where(x > 710.0, 710.0, m.where(x < -709.0, -709.0, x))
    k = m.floor(bounded * LOG_2_E + 0.5)
    r, r_low = _less_logs(bounded, k)
    return m.where(x < LOG_OF_SMALLEST, 0.0, m.flush(_scaled(m, _exponential(r, r_low), k)))


def exp2(m: Any, x: Any) -> Any:
    bounded = m.where(x > 1025.0, 1025.0, m.where(x < -1022.0, -1022.0, x))
    k = m.floor(bounded + 0.5)
    f = bounded - k
    r, r_low = _product(f, LOG_2[0])
    value = _scaled(m, _exponential(r, r_low + f * LOG_2[1]), k)
    return m.where(x < -1022.0, 0.0, value)


def tanh(m: Any, x: Any) -> Any:
    """With E = e^2|x| - 1: E / (E + 2)."""
    size = abs(x)
    twice = 2.0 * m.where(size > 20.0, 20.0, size)
    k = m.floor(twice * LOG_2_E + 0.5)
    r, r_low = _less_logs(twice, k)
    power, rest = m.power_of_two(k), _beyond_linear(r, r_low)
    e, e_low = _sum(r, rest)
    grown, grown_low = _sum(power - 1.0, power * e)
    grown_low = grown_low + power * e_low
    below, below_low = m.where(grown > 2.0, grown, 2.0), m.where(grown > 2.0, 2.0, grown)
    below, below_low = _sum(below, below_low)
    value = _quotient(grown, grown_low, below, below_low + grown_low)
    return m.where(size < TINY, x, _signed(m, x < 0.0, value))


def log(m: Any, x: Any) -> Any:
    exponent, f = _around_one(m, x)
    s = f / (2.0 + f)
    z, half_square = s * s, 0.5 * f * f
    series = z * _polynomial(z, AREA_TANGENT)
    near = half_square - (s * (half_square + series) + exponent * LOG_2_SHORT[1])
    return _ends_of_log(m, x, exponent * LOG_2_SHORT[0] - (near - f))


def log1p(m: Any, x: Any) -> Any:
    """log(1 + x) and the derivative's share of what 1 + x has lost."""
    u = 1.0 + x
    lost = m.where(x > 1.0, 1.0 - (u - x), x - (u - 1.0)) / u
    exponent, f = _around_one(m, u)
    s = f / (2.0 + f)
    z, half_square = s * s, 0.5 * f * f
    series = z * _polynomial(z, AREA_TANGENT)
    near = half_square - (s * (half_square + series) + (exponent * LOG_2_SHORT[1] + lost))
    value = exponent * LOG_2_SHORT[0] - (near - f)
    return m.where(abs(x) < 2.0**-54, x, _ends_of_log(m, u, value))


def power(m: Any, base: Any, exponent: Any) -> Any:
    """|base|^exponent = exp(exponent log |base|), by a logarithm of some 65 bits; and the standard's special cases."""
    size = abs(base)
    e, f = _around_one(m, size)
    log_high, log_low = _long_log(m, e, f)
    bounded = m.where(exponent > 2.0**70, 2.0**70, m.where(exponent < -(2.0**70), -(2.0**70), exponent))
    y, y_low = _product(log_high, bounded)
    y_low = m.where(abs(y) < 1000.0, y_low + log_low * bounded, 0.0)
    y = m.where(y > 710.0, 710.0, m.where(y < -709.0, -709.0, y))
    k = m.floor(y * LOG_2_E + 0.5)
    r, r_low = _less_logs(y, k)
    value = _exponential(*_sum(r, r_low + y_low))
    vanishes = (y + y_low < LOG_OF_SMALLEST) | ((k < -1021.5) & (value < 1.0))
    value = m.where(vanishes, 0.0, m.flush(_scaled(m, value, k)))
    value = m.where(size < SMALLEST, m.where(exponent > 0.0, 0.0, m.where(exponent < 0.0, math.inf, exponent)), value)
    value = m.where(size > LARGEST, m.where(exponent > 0.0, math.inf, 0.0), value)
    whole = m.floor(exponent) == exponent
    odd = whole & (m.floor(0.5 * exponent) * 2.0 != exponent)
    value = m.where((base < 0.0) & (base >= -LARGEST) & ~whole, math.nan, _signed(m, _negative(base) & odd, value))
    value = m.where((base != base) | (exponent != exponent), base + exponent, value)
    return m.where((exponent == 0.0) | (base == 1.0), 1.0, value)


def atan2(m: Any, y: Any, x: Any) -> Any:
    """By the smaller over the larger, less the nearest of arctan 0, 1/2 and 1."""
    across, along = abs(y), abs(x)
    steep = across > along
    small, large = m.where(steep, along, across), m.where(steep, across, along)
    endless = large > LARGEST
    small = m.where(endless, m.where(small > LARGEST, 1.0, 0.0 * small), small)
    large = m.where(endless, 1.0, m.where(large == 0.0, 1.0, large))
    scale = m.where(large > 2.0**900, 2.0**-100, m.where(large < 2.0**-800, 2.0**200, 1.0))
    small, large = small * scale, large * scale
    nearest = m.where(small < 0.25 * large, 0.0, m.where(small < 0.75 * large, 0.5, 1.0))
    u = (small - nearest * large) / (large + nearest * small)
    z = u * u
    rest = u * (z * _polynomial(z, ARCTANGENT))
    known = m.where(nearest == 0.0, 0.0, m.where(nearest == 0.5, ATAN_OF_HALF[0], 0.25 * PI[0]))
    known_low = m.where(nearest == 0.0, 0.0, m.where(nearest == 0.5, ATAN_OF_HALF[1], 0.25 * PI[1]))
    angle, angle_low = _sum(known, u)
    angle, angle_low = m.where(nearest == 0.0, u, angle), m.where(nearest == 0.0, 0.0, angle_low)
    angle_low = angle_low + (known_low + rest)
    angle, angle_low = _turned(m, steep, 0.5, angle, angle_low)
    angle, angle_low = _turned(m, _negative(x), 1.0, angle, angle_low)
    return _signed(m, _negative(y), m.flush(angle + angle_low))


def _polynomial(x: Any, coefficients: tuple[float, ...]) -> Any:
    """By Horner's rule, the constant first."""
    value: Any = coefficients[-1]
    for c in reversed(coefficients[:-1]):
        value = value * x + c
    return value


def _sum(a: Any, b: Any) -> tuple[Any, Any]:
    """a + b and what its rounding lost, where |a| >= |b| or a is 0."""
    total = a + b
    return total, (a - total) + b


def _halves(a: Any) -> tuple[Any, Any]:
    """26 bits, and the rest."""
    grown = a * 134217729.0  # 2^27 + 1
    high = grown - (grown - a)
    return high, a - high


def _product(a: Any, b: Any) -> tuple[Any, Any]:
    """a b and what its rounding lost (Dekker); for numbers far from overflow."""
    (a1, a2), (b1, b2), product = _halves(a), _halves(b), a * b
    return product, ((a1 * b1 - product) + (a1 * b2 + a2 * b1)) + a2 * b2


def _quotient(above: Any, above_low: Any, below: Any, below_low: Any) -> Any:
    quotient = above / below
    product, product_low = _product(quotient, below)
    return quotient + (((above - product) - product_low) + (above_low - quotient * below_low)) / below


def _signed(m: Any, negative: Any, value: Any) -> Any:
    return m.where(negative, -value, value)


def _negative(x: Any) -> Any:
    """Also -0."""
    return (x < 0.0) | ((x == 0.0) & (1.0 / x < 0.0))


def _odd(m: Any, whole: Any) -> Any:
    half = 0.5 * whole
    return m.floor(half) != half


def _quarter_turns(m: Any, x: Any) -> tuple[Any, Any, Any]:
    """The nearest multiple of π/2, as 0, 1, 2 or 3, and x less that multiple."""
    near = m.where(abs(x) <= FARTHEST, x, x * 0.0)  # not a number where x is infinite
    k = m.once(m.floor(near * TWO_OVER_PI + 0.5))
    first, w = near - k * HALF_PI[0], k * HALF_PI[1]
    second = first - w
    lost = (first - second) - w
    w = k * HALF_PI[2]
    third = m.once(second - w)
    lost = lost + ((second - third) - w)
    w = m.once(k * HALF_PI[3] - lost)
    r = third - w
    return k - 4.0 * m.floor(0.25 * k), r, (third - r) - w


def _turns_sine_cosine(m: Any, x: Any) -> tuple[Any, Any, Any]:
    """What a sine and a cosine of one x share; a function whose value has the one has the other in its slope."""
    turns, r, r_low = _quarter_turns(m, x)
    return turns, m.once(_sine(r, r_low)[0]), m.once(_cosine(r, r_low)[0])


def _sine(r: Any, r_low: Any) -> tuple[Any, Any]:
    z = r * r
    return _sum(r, r * (z * _polynomial(z, SINE)) + r_low * (1.0 - 0.5 * z))


def _cosine(r: Any, r_low: Any) -> tuple[Any, Any]:
    z = r * r
    c, c_low = _sum(1.0, -0.5 * z)
    return _sum(c, c_low + (z * z * _polynomial(z, COSINE) - r * r_low))


def _less_logs(x: Any, k: Any) -> tuple[Any, Any]:
    """x less k times log 2."""
    high, low = x - k * LOG_2_SHORT[0], k * LOG_2_SHORT[1]
    r = high - low
    return r, (high - r) - low


def _beyond_linear(r: Any, r_low: Any) -> Any:
    """e^(r + r_low) - 1 - r; the even and the odd coefficients are two chains, which a processor runs side by side."""
    z = r * r
    return r_low + z * (_polynomial(z, EXPONENTIAL[::2]) + r * _polynomial(z, EXPONENTIAL[1::2]))


def _exponential(r: Any, r_low: Any) -> Any:
    one, one_low = _sum(1.0, r)
    return one + (one_low + _beyond_linear(r, r_low))


def _scaled(m: Any, value: Any, k: Any) -> Any:
    """Times 2^k, for k from -1022 to 1025: in two steps, since neither 2^1024 nor, at times, 2^k / 2 is a number."""
    big = k > 0.0
    return value * m.where(big, 2.0, 0.5) * m.power_of_two(m.where(big, k - 1.0, k + 1.0))


def _around_one(m: Any, x: Any) -> tuple[Any, Any]:
    """e and f with x = 2^e (1 + f), and 1 + f from √½ to √2."""
    e, mantissa = m.exponent(x), m.mantissa(x)
    large = mantissa > SQRT_2
    return m.where(large, e + 1.0, e), m.where(large, 0.5 * mantissa, mantissa) - 1.0


def _ends_of_log(m: Any, x: Any, value: Any) -> Any:
    at_zero = m.where(x < SMALLEST, m.where(x > -SMALLEST, -math.inf, math.nan), value)
    return m.where(x <= LARGEST, at_zero, x)  # infinity, and what is not a number


def _long_log(m: Any, e: Any, f: Any) -> tuple[Any, Any]:
    """e log 2 + log(1 + f), where log(1 + f) = 2s + 2s p, s = f / (2 + f), p = s²/3 + s⁴/5 + ..."""
    below, below_low = _sum(2.0, f)
    s = f / below
    product, product_low = _product(s, below)
    s_low = (((f - product) - product_low) - s * below_low) / below
    z, z_low = _product(s, s)
    z_low = z_low + 2.0 * s * s_low
    third, third_low = _sum(THIRD[0], z * _polynomial(z, tuple(0.5 * c for c in AREA_TANGENT[1:])))
    p, p_low = _product(z, third)
    p_low = p_low + (z * (third_low + THIRD[1]) + z_low * third)
    t, t_low = _product(s, p)
    high, low = _sum(s, t)
    low = low + (t_low + (s * p_low + s_low * p) + s_low)
    logs = e * LOG_2_SHORT[0]
    total, lost = _sum(logs, 2.0 * high)
    return _sum(total, lost + (2.0 * low + e * LOG_2_SHORT[1]))


def _turned(m: Any, flag: Any, turns: float, angle: Any, angle_low: Any) -> tuple[Any, Any]:
    """Where ``flag`` holds, so many half turns less the angle."""
    turned, lost = _sum(turns * PI[0], -angle)
    lost = lost + (turns * PI[1] - angle_low)
    return m.where(flag, turned, angle), m.where(flag, lost, angle_low)
