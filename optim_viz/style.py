"""Who is who: each optimizer's colour, dash and marker, the same on every page and told apart without colour.

Ten hues, five dashes and seven markers are dealt out in the registry's order; the pair of dash and marker alone is
unique for thirty-five methods. The same method a second time keeps its colour, takes the next dash, and its marker is
hollow and numbered. Runs of one method that differ in one number form a ramp by that number: the higher it is, the
stronger the colour, the fuller the line and the larger the marker. A partner that a contrast puts beside a run keeps
its method's colour, and its marker is hollow without a number. A recorded path has the ink's colour, and a dash and a
marker that no method has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import cycle
from math import cos, pi, radians, sin
from typing import NamedTuple

from optim_viz.limits import MAX_RUNS
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.scene.scenario import Member, Run, Scenario

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

# A ramp: from the lowest number's look to the highest's, on each ground.
FULLER = tuple(DASHES.index(dash) for dash in ((2, 4), (10, 4, 2, 4), (9, 5), (16, 5), ()))  # places in DASHES
LARGER = tuple(round(0.75 + 0.55 * i / (MAX_RUNS - 1), 3) for i in range(MAX_RUNS))  # times a marker
FAINTER, STRONGER = (("#ffffff", 0.26), ("#10161d", 0.34)), (("#000000", 0.62), ("#ffffff", 0.62))  # mixed into a hue


def _mixed(colour: str, other: str, share: float) -> str:
    channels = zip(*([int(c[i : i + 2], 16) for i in (1, 3, 5)] for c in (colour, other)), strict=True)
    return "#" + "".join(f"{round(a + share * (b - a)):02x}" for a, b in channels)


def shades(hue: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """The ramp of a hue, on a light ground and on a dark one: as many shades as there may be runs."""
    ramps = []
    for colour, fainter, stronger in zip(hue, FAINTER, STRONGER, strict=True):
        places = [2.0 * i / (MAX_RUNS - 1) - 1.0 for i in range(MAX_RUNS)]
        ramps.append(
            [_mixed(colour, (other := fainter if p < 0.0 else stronger)[0], abs(p) * other[1]) for p in places]
        )
    return tuple(zip(*ramps, strict=True))


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

# Of recorded paths: the ink of each ground, a dash for each of them, and one marker.
RECORDED_HUE = ("#1c2733", "#f1f4f7")
RECORDED_DASHES: tuple[tuple[int, ...], ...] = ((14, 3, 2, 3, 2, 3), (6, 3), (2, 2, 6, 2))
RECORDED_MARKERS: dict[str, Outline] = {"hexagon": _regular(6, 0, 1.15)}


OWN = "typed"  # rules that somebody typed are counted together


class RunStyle(NamedTuple):
    """How one run looks."""

    light: str
    dark: str
    dash: tuple[int, ...]
    marker: str
    ordinal: int  # 1 for the first run of its method, 2 for the second, ...; 0 for a partner
    label: str
    size: float = 1.0  # of the marker
    tag: str = ""  # beside the marker: "2" for the second run of a method, "a" for a run's first partner, "2b", ...

    @property
    def outline(self) -> Outline:
        """The marker's corners."""
        return tuple((x * self.size, y * self.size) for x, y in {**MARKERS, **RECORDED_MARKERS}[self.marker])


def run_style(optimizer: str, ordinal: int = 1, *, alone: bool = True) -> RunStyle:
    """How the ``ordinal``-th run of an optimizer looks; ``alone`` where no other run of it is in the picture."""
    known = list(OPTIMIZERS)
    i = known.index(optimizer) if optimizer in OPTIMIZERS else len(known) + ordinal - 1  # typed: each its own looks
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
    kinds = [name if name in OPTIMIZERS else OWN for name in optimizers]
    total, seen, styles = Counter(kinds), Counter[str](), list[RunStyle]()
    for name, kind in zip(optimizers, kinds, strict=True):
        seen[kind] += 1
        styles.append(run_style(name, seen[kind], alone=total[kind] == 1))
    return styles


def styles_of(runs: Sequence[Run]) -> list[RunStyle]:
    """The style of each of these runs in one picture, in order."""
    styles = run_styles([run.optimizer for run in runs])
    for name in dict.fromkeys(run.optimizer for run in runs):
        places = [i for i, run in enumerate(runs) if run.optimizer == name]
        ranks = _ranks([runs[i] for i in places])
        for i, rank in zip(places, ranks, strict=True) if ranks else ():
            light, dark = shades((styles[i].light, styles[i].dark))[spread(rank, len(ranks), MAX_RUNS)]
            dash = DASHES[FULLER[spread(rank, len(ranks), len(FULLER))]]
            size = LARGER[spread(rank, len(ranks), MAX_RUNS)]
            styles[i] = styles[i]._replace(light=light, dark=dark, dash=dash, size=size)
    return styles


def _ranks(runs: Sequence[Run]) -> list[int]:
    """Of runs of one method, the place of each by the one number in which they differ, from 0; none if that is not all
    that tells them apart."""
    first = runs[0] if runs else None
    alike = [first is not None and (run.schedule, run.treatment) == (first.schedule, first.treatment) for run in runs]
    if len(runs) < 2 or not all(alike) or any(run.origin is not None for run in runs):
        return []
    numbers = [{**run.hyperparameters, **{f"schedule {k}": v for k, v in run.schedule_values.items()}} for run in runs]
    differing = [name for name in numbers[0] if len({each[name] for each in numbers}) > 1]
    if len(differing) != 1 or any(
        p.name == differing[0] and p.scale == "switch" for p in runs[0].entry.hyperparameters
    ):
        return []
    values = [each[differing[0]] for each in numbers]
    return [sorted(values).index(value) for value in values] if len(set(values)) == len(values) else []


def spread(rank: int, count: int, places: int) -> int:
    """Where the ``rank``-th of so many stands among places, the first on the first and the last on the last."""
    return (2 * rank * (places - 1) + count - 1) // (2 * (count - 1))


def scene_styles(scenario: Scenario) -> list[RunStyle]:
    """The style of each path of a scenario, in order: its runs, each followed by its partners."""
    of_runs = styles_of(scenario.runs)
    styles: list[RunStyle] = []
    ordinal = 0  # of a partner among those of its run
    for member in scenario.members:
        ordinal = 0 if member.contrast is None else ordinal + 1
        of_run = of_runs[member.run_index]
        styles.append(_partner_style(member, of_run, ordinal) if ordinal else of_run)
    return styles


def recorded_styles(scenario: Scenario) -> list[RunStyle]:
    """The style of each recorded path of a scenario, in order; those of one name are numbered."""
    names, (light, dark), (marker,) = [path.name for path in scenario.recorded], RECORDED_HUE, RECORDED_MARKERS
    return [
        RunStyle(
            light=light,
            dark=dark,
            dash=RECORDED_DASHES[i],
            marker=marker,
            ordinal=i + 1,
            label=name if names.count(name) == 1 else f"{name} {names[: i + 1].count(name)}",
            tag=str(i + 1) if i else "",
        )
        for i, name in enumerate(names)
    ]


def _partner_style(member: Member, of_run: RunStyle, ordinal: int) -> RunStyle:
    """The ``ordinal``-th partner of the run that looks like ``of_run``: hollow, and lettered behind its number."""
    assert member.contrast is not None
    entry, switch = member.run.entry, member.contrast.switch
    form = member.contrast.forms[member.run.hyperparameters.get(switch, 0.0) > 0.5]
    label = f"{of_run.label}, {form}" if switch else f"{entry.label} for {of_run.label}"
    dash = DASHES[(DASHES.index(of_run.dash) + 1 + ordinal) % len(DASHES)]
    tag = f"{of_run.tag}{'abcdefgh'[ordinal - 1]}"
    return run_style(entry.name)._replace(dash=dash, ordinal=0, label=label, tag=tag)
