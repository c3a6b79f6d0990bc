"""What can be said to a question, as one of a few: the bars of a tally.

A run is a bar of its own, and so is yes. A point of the map is counted by the part of the map in which it lies, for who
counts cannot draw three hundred points so that a hall tells them apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from optim_viz.errors import InputError
from optim_viz.objectives.facts import Domain

NONE = -1  # the guess that no run arrives, that no two end together, that something never happens

# A guess: the place of a run, or of a pair of them, or NONE; whether a run diverges; a number; a point of the plane.
Guess = int | bool | float | tuple[float, float]

_ROWS, _COLUMNS = ("Top", "Middle", "Bottom"), ("left", "", "right")  # as they lie on the map
PLACES = (*(f"{row} {column}".strip() for row in _ROWS for column in _COLUMNS), "Outside the map")


def words_of(guess: int | bool, labels: Sequence[str]) -> str:
    """A guess that is no point, in words."""
    if isinstance(guess, bool):
        return "Yes" if guess else "No"
    return "None of them" if guess == NONE else labels[guess]


def pair_of(guess: int, runs: int) -> tuple[int, int]:
    """Two of so many runs, by the place of the pair among all of them."""
    return list(combinations(range(runs), 2))[guess]


def option_among(guess: Guess, guesses: Sequence[Guess]) -> int:
    """Which of the guesses that can be made this one is.

    Raises:
        InputError: if it is none of them.
    """
    for option, possible in enumerate(guesses):
        if type(guess) is type(possible) and guess == possible:
            return option
    raise InputError("That is none of the answers.")


def place_of(point: tuple[float, float], domain: Domain) -> int:
    """Which of ``PLACES`` a point lies in; on a border between two, the one further right, or further up.

    Raises:
        InputError: if it is no point.
    """
    x, y = point
    (left, right), (bottom, top) = domain.x, domain.y
    if not (left <= x <= right and bottom <= y <= top):
        return len(PLACES) - 1
    column = min(2, int(3 * (x - left) / (right - left)))
    row = 2 - min(2, int(3 * (y - bottom) / (top - bottom)))
    return 3 * row + column
