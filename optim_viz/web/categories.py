"""What a cell can be, and how it looks: hues are minima, greys with a texture are all that is no minimum.

Nine hues were searched for the largest least distance (in OKLab) that normal sight and full protanopia, deuteranopia
and tritanopia leave between any two, apart for light and dark; the first four are farther apart. From the tenth
minimum on they come again with a texture. A minimum also has a letter, on the map and in the legend.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.number_format import format_position
from optim_viz.outcomes import words
from optim_viz.outcomes.criteria import FATES, Fate
from optim_viz.simulation.run_grid import UNDEFINED_OR_OVERFLOWED, RunGrid

EMPTY = 255  # the code of a cell that has not been computed


class Tone(NamedTuple):
    """On a light ground, on a dark one, and the texture in front of it, "" for none."""

    light: str
    dark: str
    pattern: str = ""


HUES = (
    ("#607fc8", "#7db2f4"),
    ("#fac881", "#884008"),
    ("#b96751", "#d4a958"),
    ("#74b5fd", "#807294"),
    ("#7fa97c", "#3a6a5a"),
    ("#987291", "#ba863a"),
    ("#dfaa3f", "#558ad3"),
    ("#be9abf", "#744186"),
    ("#c68c26", "#99640c"),
)
ROUNDS = ("", "lines", "bars", "rings")  # textures of the first nine minima, the next nine, ...
# On a dark ground they are all darker than the minima: most cells of a map may have come to none of these.
RESERVED = {
    "diverged": Tone("#4b535c", "#2a323b", "hatch"),
    "undefined": Tone("#4b535c", "#2a323b", "checks"),
    "left": Tone("#858e97", "#353d47", "back"),
    "unsettled": Tone("#c3c8ce", "#404852", "dots"),
    "rising": Tone("#c3c8ce", "#404852", "peaks"),
    "oscillating": Tone("#c3c8ce", "#404852", "waves"),
    "stalled": Tone("#dfe3e7", "#464e58", "grid"),
    "saddle": Tone("#eceff2", "#4a535e", "cross"),
}
PATTERNS = frozenset({*ROUNDS, *(tone.pattern for tone in RESERVED.values())})

# Low values to high ones: lightness only rises, or only falls, and the low end stands out from the ground.
RAMP = {
    "light": ("#2b1d69", "#27548f", "#2388a0", "#4fb895", "#a5dc8a", "#f1f3c2"),
    "dark": ("#f4f3b0", "#9fdc86", "#45b58f", "#23829b", "#234f88", "#251c55"),
}

_FATES: dict[Fate, int | str] = {
    Fate.OVERFLOWED: "diverged",
    Fate.LEFT_VIEW: "left",
    Fate.STILL_DESCENDING: "unsettled",
    Fate.RISING: "rising",
    Fate.OSCILLATING: "oscillating",
    Fate.STALLED: "stalled",
    Fate.STUCK_AT_SADDLE: "saddle",
    Fate.CONVERGED: 0,
}
LOCAL = 1  # the hue of what is a minimum, and not the global one


@dataclass(frozen=True)
class Category:
    """One thing that a cell can be.

    ``tone`` is a number for a hue or one of ``RESERVED``. A category with a ``point`` is marked there with its label.

    Raises:
        ValueError: on a tone or a texture that there is not.
    """

    label: str  # a letter or so, on the map; may be empty
    words: str  # in the legend and in the hover
    tone: int | str
    pattern: str | None = None  # None: the tone's own
    point: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        if not (self.tone in RESERVED if isinstance(self.tone, str) else self.tone >= 0):
            raise ValueError(f"{self.words}: there is no tone {self.tone!r}; reserved ones are {sorted(RESERVED)}")
        if self.appearance.pattern not in PATTERNS:
            raise ValueError(f"{self.words}: there is no texture {self.pattern!r}; there are {sorted(PATTERNS)}")

    @property
    def appearance(self) -> Tone:
        if isinstance(self.tone, str):
            tone = RESERVED[self.tone]
        else:
            tone = Tone(*HUES[self.tone % len(HUES)], ROUNDS[self.tone // len(HUES) % len(ROUNDS)])
        return tone if self.pattern is None else tone._replace(pattern=self.pattern)


def minimum_category(i: int, point: tuple[float, float]) -> Category:
    """The ``i``-th minimum, from 0: a letter, a hue and its place."""
    return Category(letter_label(i), f"{letter_label(i)} {format_position(point)}", i, point=point)


def fate_category(kind: Fate) -> Category:
    """A fate that is no minimum in particular."""
    return Category("", kind.value, _FATES[kind])


UNDEFINED_CATEGORIES = (
    Category("", words.UNDEFINED, "undefined"),
    Category("", UNDEFINED_OR_OVERFLOWED, "undefined"),
)


def put_undefined(codes: NDArray[np.uint8], runs: RunGrid, first: int) -> None:
    """Give runs that ended in no number the codes of ``UNDEFINED_CATEGORIES``, which begin at ``first``."""
    codes[runs.undefined] = first
    codes[runs.unexplained] = first + 1


def outcome_categories(runs: RunGrid) -> tuple[list[Category], NDArray[np.uint8]]:
    """What runs can have come to, and which of it each has: their fates, where overflows and what is undefined are two;
    where it is known how deep the surface goes, global and local minima apart."""
    categories, codes = [fate_category(kind) for kind in FATES], runs.fate.astype(np.uint8)
    if runs.objective.minima:
        converged = FATES.index(Fate.CONVERGED)
        lowest = words.LOWEST_FOUND if runs.objective.found else words.GLOBAL_MINIMUM
        categories[converged] = Category("", lowest, _FATES[Fate.CONVERGED])
        categories.append(Category("", words.LOCAL_MINIMUM, LOCAL))
        codes[runs.is_local] = len(FATES)
    put_undefined(codes, runs, len(categories))
    return [*categories, *UNDEFINED_CATEGORIES], codes


def letter_label(i: int) -> str:
    """A, B, ..., Z, AA, AB, ..."""
    first, last = divmod(i, 26)
    return (letter_label(first - 1) if first else "") + chr(ord("A") + last)
