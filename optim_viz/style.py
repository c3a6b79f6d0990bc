"""Who is who: each optimizer's colour, dash and marker, the same on every page and told apart without colour.

Ten hues, five dashes and seven markers are dealt out in the registry's order; the pair of dash and marker alone is
unique for thirty-five methods. The same method a second time keeps its colour, takes the next dash, and its marker is
hollow and numbered. A partner that a contrast puts beside a run keeps its method's colour, and its marker is hollow
without a number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import cycle
from math import cos, pi, radians, sin
from typing import NamedTuple

from optim_viz.optimizers import OPTIMIZERS
from optim_viz.scene.scenario import Member, Scenario

Outline = tuple[tuple[float, float], ...]

# One hue a row: on a light ground (contrast with white at least 4.5), on a dark one.
HUES = (
    ("#0b62c4", "#62aeff"),
    ("#b85000", "#ffa24d"),
    ("#00754c", "#3fd193"),
    ("#b02a75", "#ff85c8"),
    ("#6a3fa3", "#bd98ff"),
    ("#bf232a", "#ff7571"),
    ("#00757f", "#45d7e2"),
    ("#3d4f61", "#b9c8d8"),
    ("#636600", "#d3d554"),
    ("#75471c", "#dea76e"),
)
DASHES: tuple[tuple[int, ...], ...] = ((), (9, 5), (2, 4), (10, 4, 2, 4), (16, 5))  # pixels on, off


def _regular(corners: int, turn: float = 0.0, radius: float = 1.0, inner: float | None = None) -> Outline:
    """A regular polygon with a corner at the top, turned by degrees; every second corner at ``inner`` if given."""
    angles = (2 * pi * i / corners + radians(turn) - pi / 2 for i in range(corners))
    radii = cycle([radius, radius if inner is None else inner])
    return tuple((round(r * cos(a), 3), round(r * sin(a), 3)) for a, r in zip(angles, radii, strict=False))


_ARM = ((-0.4, -1.1), (0.4, -1.1), (0.4, -0.4))  # of the plus, three corners; the rest by quarter turns
MARKERS: dict[str, Outline] = {  # outlines of about unit size, y downward; every view draws these
    "circle": _regular(16),
    "square": _regular(4, 45, 1.15),
    "diamond": _regular(4, 0, 1.2),
    "up": _regular(3, 0, 1.25),
    "down": _regular(3, 180, 1.25),
    "plus": (*_ARM, *((-y, x) for x, y in _ARM), *((-x, -y) for x, y in _ARM), *((y, -x) for x, y in _ARM)),
    "star": _regular(10, 0, 1.3, 0.55),
}


class RunStyle(NamedTuple):
    """How one run looks."""

    light: str
    dark: str
    dash: tuple[int, ...]
    marker: str
    ordinal: int  # 1 for the first run of its method, 2 for the second, ...; 0 for a partner
    label: str
    tag: str = ""  # beside the marker: "2" for the second run of a method, "a" for a run's first partner, "2b", ...

    @property
    def outline(self) -> Outline:
        """The marker's corners."""
        return MARKERS[self.marker]


def run_style(optimizer: str, ordinal: int = 1, *, alone: bool = True) -> RunStyle:
    """How the ``ordinal``-th run of an optimizer looks; ``alone`` where no other run of it is in the picture."""
    i = list(OPTIMIZERS).index(optimizer)
    light, dark = HUES[i % len(HUES)]
    label = OPTIMIZERS[optimizer].label
    return RunStyle(
        light=light,
        dark=dark,
        dash=DASHES[(i + ordinal - 1) % len(DASHES)],
        marker=list(MARKERS)[i % len(MARKERS)],
        ordinal=ordinal,
        label=label if alone else f"{label} {ordinal}",
        tag=str(ordinal) if ordinal > 1 else "",
    )


def run_styles(optimizers: Sequence[str]) -> list[RunStyle]:
    """The style of each run of a picture, in order."""
    total, seen, styles = Counter(optimizers), Counter[str](), []
    for name in optimizers:
        seen[name] += 1
        styles.append(run_style(name, seen[name], alone=total[name] == 1))
    return styles


def scene_styles(scenario: Scenario) -> list[RunStyle]:
    """The style of each path of a scenario, in order: its runs, each followed by its partners."""
    of_runs = run_styles([run.optimizer for run in scenario.runs])
    styles: list[RunStyle] = []
    ordinal = 0  # of a partner among those of its run
    for member in scenario.members:
        ordinal = 0 if member.contrast is None else ordinal + 1
        of_run = of_runs[member.run_index]
        styles.append(_partner_style(member, of_run, ordinal) if ordinal else of_run)
    return styles


def _partner_style(member: Member, of_run: RunStyle, ordinal: int) -> RunStyle:
    """The ``ordinal``-th partner of the run that looks like ``of_run``: hollow, and lettered behind its number."""
    assert member.contrast is not None
    entry, switch = member.run.entry, member.contrast.switch
    form = member.contrast.forms[member.run.hyperparameters.get(switch, 0.0) > 0.5]
    label = f"{of_run.label}, {form}" if switch else f"{entry.label} for {of_run.label}"
    dash = DASHES[(DASHES.index(of_run.dash) + 1 + ordinal) % len(DASHES)]
    tag = f"{of_run.tag}{'abcdefgh'[ordinal - 1]}"
    return run_style(entry.name)._replace(dash=dash, ordinal=0, label=label, tag=tag)
