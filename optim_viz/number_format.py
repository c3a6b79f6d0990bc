"""Numbers as people write them: the same texts as the browser's, held to ``web/js/scales.js`` by one fixture
(``tests/fixtures/numbers.json``).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Context, Decimal

import numpy as np
from numpy.typing import NDArray

_SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def format_number(value: float, digits: int = 4) -> str:
    """So many significant digits, with a true minus sign; where a plain number would be long, one digit fewer and a
    power of ten: ``12.5``, ``−0.25``, ``9.99·10⁻⁴``, ``10⁵``, ``∞``, and ``–`` for what is no number.
    """
    if not math.isfinite(value):
        return "–" if math.isnan(value) else with_minus_sign(f"{'-' if value < 0 else ''}∞")
    return _written(value, _rounded(value, digits if _is_plain(value) else digits - 1))


def format_exactly(value: float) -> str:
    """The same with every digit that it takes to read the very same number back: ``0.00125``, ``−1.0625·10⁻⁴``."""
    return _written(value, Decimal(repr(float(value)))) if math.isfinite(value) else format_number(value)


def format_position(position: Sequence[float] | NDArray[np.floating], digits: int = 4) -> str:
    """A point of the plane, shape (2,), as ``(1, −0.5)``."""
    return f"({format_number(position[0], digits)}, {format_number(position[1], digits)})"


def format_range(low: float, high: float) -> str:
    """From one number to another, in words: ``10⁻⁶ to 100``."""
    return f"{format_number(low)} to {format_number(high)}"


def counted(n: int, what: str) -> str:
    """So many of something, whose plural ends in an s: ``1 step``, ``500 steps``."""
    return f"{n} {what}{'' if n == 1 else 's'}"


def with_minus_sign(number: str) -> str:
    """With a true minus sign in place of the hyphens."""
    return number.replace("-", "−")


def ticks(low: float, high: float, count: float) -> tuple[list[float], float]:
    """Round numbers from ``low`` to ``high``, at most about so many; and the step from one to the next, in their units.

    Raises:
        ValueError: unless ``low`` is below ``high``.
    """
    raw = (high - low) / max(1.0, count)
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(m * power for m in (1, 2, 2.5, 5, 10) if m * power >= raw * 0.999)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [i * step for i in range(first, last + 1)], step


def format_tick(value: float, step: float) -> str:
    """A tick's number, with as many digits as tell it from the next tick, ``step`` away."""
    if abs(value) < step * 1e-6:
        return "0"
    power = math.floor(math.log10(step) + 1e-9)
    half = int(f"{step / 10.0**power:.3g}" == "2.5")  # such a step needs a digit more
    digits = max(0, half - power)
    if digits > 6 or abs(value) >= 1e6:
        exponent = math.floor(math.log10(abs(value)) + 1e-9)
        rounded = _rounded(value, 1 + max(0, min(15, exponent - power + half)))
        return _in_powers(str(rounded.scaleb(-rounded.adjusted())), rounded.adjusted())
    return with_minus_sign(str(Decimal(value).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)))


def _is_plain(value: float) -> bool:
    return value == 0.0 or 1e-3 <= abs(value) < 1e5


def _written(value: float, digits: Decimal) -> str:
    """These ``digits`` of a number."""
    if _is_plain(value):
        return with_minus_sign(_plain(digits)) if value else "0"
    return _in_powers(_plain(digits.scaleb(-digits.adjusted())), digits.adjusted())


def _in_powers(factor: str, exponent: int) -> str:
    """A number from 1 to 10 times a power of ten; which stands alone where the number is 1."""
    if exponent == 0:
        return with_minus_sign(factor)
    power = "10" if exponent == 1 else f"10{str(exponent).translate(_SUPERSCRIPT)}"
    return with_minus_sign(factor.replace("1", power) if factor in ("1", "-1") else f"{factor}·{power}")


def _rounded(value: float, digits: int) -> Decimal:
    """To so many significant digits; of two that are as near, the one farther from zero, as in the browser."""
    return Context(prec=max(1, digits), rounding=ROUND_HALF_UP).create_decimal_from_float(value)


def _plain(number: Decimal) -> str:
    """Without zeros at its end, and without a power of ten."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
