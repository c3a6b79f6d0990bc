"""A number that is guessed: a logarithmic track with round values, and the bins in which a class's guesses are counted.

Who guesses a number cannot be right to the last digit, so a guess within a factor of the truth counts as right.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from itertools import pairwise
from typing import NamedTuple

from optim_viz.errors import InputError
from optim_viz.number_format import format_number, format_range
from optim_viz.registry import finite

FACTOR = 1.5  # up to so many times the truth, or by so much less, is right
_ROUND = (1.0, 1.25, 1.6, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)  # of a decade: the track's values
_COARSE = (1.0, 3.0)  # and where a bin begins


class Track(NamedTuple):
    """From one number to another, both positive; ``sign`` is what is guessed, "" for a count."""

    sign: str
    low: float
    high: float
    whole: bool = False

    @property
    def values(self) -> tuple[float, ...]:
        """Round numbers along it, ascending, with its ends."""
        return self._grid(_ROUND)

    @property
    def bins(self) -> tuple[str, ...]:
        """The bars of a tally, in words. What lies beyond an end is counted in the bin there."""
        return tuple(format_range(a, b) for a, b in pairwise(self._grid(_COARSE)))

    def bin_of(self, value: float) -> int:
        """Which of them a number belongs to; on a border between two, the upper one."""
        return max(0, min(len(self.bins) - 1, bisect_right(self._grid(_COARSE), value) - 1))

    def share(self, value: float) -> float:
        """Where a number stands, from 0 at the low end to 1; what lies beyond an end stands there."""
        along = math.log(value / self.low) / math.log(self.high / self.low)
        return max(0.0, min(1.0, along))

    def written(self, value: float) -> str:
        """A number with its sign: ``λ = 0.05``, ``12``."""
        return f"{self.sign} = {format_number(value, 3)}" if self.sign else format_number(value, 3)

    def checked(self, guess: object) -> float:
        """A guess as a number.

        Raises:
            InputError: if it is no positive number.
        """
        if isinstance(guess, bool):
            raise InputError("The answer is a number.")
        value = finite(guess, "The answer")
        if value <= 0.0:
            raise InputError("The answer is a positive number.")
        return value

    def _grid(self, of_a_decade: tuple[float, ...]) -> tuple[float, ...]:
        decades = range(math.floor(math.log10(self.low) + 1e-9), math.floor(math.log10(self.high) + 1e-9) + 1)
        found = [float(f"{part * 10.0**decade:.3g}") for decade in decades for part in of_a_decade]
        within = {value for value in found if self.low < value < self.high and (not self.whole or value % 1.0 == 0.0)}
        return tuple(sorted({self.low, *within, self.high}))


def is_near(guess: float, truth: float) -> bool:
    """Whether one is at most ``FACTOR`` times the other."""
    return max(guess / truth, truth / guess) <= FACTOR * (1.0 + 1e-12)
