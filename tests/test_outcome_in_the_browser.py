"""The browser says of a run what Python says: the same fate, step, label, sentence and criterion; at its end, and at
any step before.

Runs of every fate are simulated by the browser's JavaScript, which other tests hold to the engine's bits; their f and
its derivatives are NumPy's here and the browser's there. Paths made by hand lie where rounding or a tie decides.
"""

from __future__ import annotations

import json
import re
import subprocess
from base64 import b64decode
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

import numpy as np
from in_node import FOLDER, node
from numpy.typing import NDArray
from test_simulation_in_the_browser import drawn, encoded

from optim_viz import OBJECTIVES, OPTIMIZERS, Fate, Scenario, Stream
from optim_viz.language import in_numpy
from optim_viz.language.evaluate import evaluate_lines
from optim_viz.language.symmetric import EIGEN, EIGENVALUES, EIGENVECTOR, SECOND_DERIVATIVES
from optim_viz.optimizers.step_program import step_program
from optim_viz.outcomes import words
from optim_viz.outcomes.eigenvectors import eigenvectors
from optim_viz.outcomes.javascript import FILE, module_text
from optim_viz.programs.elementary import SMALLEST
from optim_viz.programs.instructions import to_program
from optim_viz.programs.machines import interpret
from optim_viz.scene.scenario import suggested_rate
from optim_viz.simulation.trajectory import Trajectory
from optim_viz.web.scene_blob import _outcome, _surface

Floats = NDArray[np.float64]

SURFACES = (
    "himmelblau",
    "saddle",
    "easom",
    "drop_wave",
    "rosenbrock",
    "eggholder",
    "rastrigin",
    "sphere",
    "two_layer_linear",
    "=(x^2-1)^2+0.3*x+y^2",  # typed: its minima are found, and nobody says that they are all
)
METHODS = ("sgd", "momentum", "adam", "rmsprop", "sign_sgd", "newton")
STEPS = (1, 2, 3, 5, 8, 13, 19, 20, 21, 40, 41, 60, 84, 85, 164, 500)
NOISES = (0.0, 0.02, 3.0)
RUNS = 5000
BLOCK = 4096  # points at once

RATES = {
    (i, method): {"learning_rate": suggested_rate(OBJECTIVES[surface], OPTIMIZERS[method])}
    for i, surface in enumerate(SURFACES)
    for method in METHODS
}


class Path(NamedTuple):
    """One run, record by record, on one of SURFACES."""

    surface: int
    steps: int
    columns: list[Floats]  # x, y, f, f_x, f_y, f_xx, f_xy, f_yy
    undefined: bool = False
    in_noise: bool = False


def sent(surface: int) -> dict[str, Any]:
    entry = OBJECTIVES[SURFACES[surface]]
    return _surface(Scenario(SURFACES[surface], entry.start, ()), derivatives=True)


def start_on(draw: np.random.Generator, surface: int) -> tuple[float, float]:
    """In a window wider than the surface's; often at a known point or beside it, now and then far out."""
    entry = OBJECTIVES[SURFACES[surface]]
    near = 1e-3 * entry.domain.diagonal
    kind = draw.integers(12)
    if kind < 3 and entry.critical_points:
        x, y = entry.critical_points[draw.integers(len(entry.critical_points))].position
        aside = draw.choice([0.0, 0.03, 0.3, 1.0, 3.0]) * near
        across = draw.integers(3)
        return x + aside * (across != 1), y - aside * (across != 0) * draw.choice([-1.0, 1.0])
    wide = 15.0 if kind == 3 else 1.3
    (left, right), (bottom, top) = entry.domain.x, entry.domain.y
    return (
        float((left + right) / 2 + wide * (right - left) * draw.uniform(-0.5, 0.5)),
        float((bottom + top) / 2 + wide * (top - bottom) * draw.uniform(-0.5, 0.5)),
    )


def some_run(draw: np.random.Generator) -> dict[str, Any]:
    surface, method = int(draw.integers(len(SURFACES))), str(draw.choice(METHODS))
    entry = OPTIMIZERS[method]
    chosen = {p.name: p.default for p in entry.hyperparameters} | RATES[surface, method]
    if draw.integers(4) == 0:
        chosen = drawn(draw, entry.hyperparameters)
    chosen["learning_rate"] *= 10.0 ** float(draw.uniform(-2.5, 1.2))
    if "eps" in chosen and draw.integers(4) == 0:
        chosen["eps"] = 0.0  # then 0/0 comes where there is no slope
    steps = int(draw.choice(STEPS))
    return {
        "surface": surface,
        "method": method,
        "start": start_on(draw, surface),
        "steps": steps,
        "step": int(draw.integers(steps + 2)),
        "hyperparameters": list(chosen.values()),
        "noise": int(draw.choice(len(NOISES), p=[0.7, 0.2, 0.1])),
    }


def measured(surface: int, ways: Sequence[Floats]) -> list[list[Floats]]:
    """x, y, f and its derivatives along each way (2, n)."""
    entry, way = OBJECTIVES[SURFACES[surface]], np.concatenate(ways, axis=1)
    program, found = to_program(entry, derivatives=True), np.empty((8, way.shape[1]))
    found[:2] = way
    for i in range(0, way.shape[1], BLOCK):
        for row, values in zip(
            found[2:], interpret(program, *way[:, i : i + BLOCK], entry.coefficients, entry.rows), strict=True
        ):
            row[i : i + BLOCK] = values
    ends = np.cumsum([way.shape[1] for way in ways])
    return [list(columns) for columns in np.split(found, ends[:-1], axis=1)]


def said(path: Path) -> dict[str, Any]:
    """By Python."""
    return _outcome(trajectory(path).outcome)


def said_at(path: Path, step: int) -> dict[str, Any] | None:
    found = trajectory(path).outcome_at(step)
    return None if found is None else _outcome(found)


def trajectory(path: Path) -> Trajectory:
    x, y, f, *derivatives = path.columns
    gradient, hessian = np.stack(derivatives[:2], -1), np.stack(derivatives[2:], -1)
    return Trajectory(
        OBJECTIVES[SURFACES[path.surface]], "", {}, (x[0], y[0]), path.steps, np.stack([x, y], -1), f, gradient,
        hessian, gradient, f, {}, undefined=path.undefined, stream=Stream(noise=float(path.in_noise)),
    )  # fmt: skip


# ------------------------------------------------------------------------------------------------- paths made by hand

BOWL, RIDGE, VALLEY = (SURFACES.index(name) for name in ("sphere", "saddle", "two_layer_linear"))
NEAR = 1e-3 * OBJECTIVES["sphere"].domain.diagonal
COLUMNS = ("x", "y", "f", "fx", "fy", "fxx", "fxy", "fyy")


class Made(NamedTuple):
    """A path made by hand: numbers or arrays of some columns, x and y among them; the others are as they are there."""

    surface: int
    steps: int
    columns: dict[str, Any]
    in_noise: bool = False


def with_losses(losses: Any) -> Made:
    """On the way across the bowl."""
    steps = len(losses) - 1
    return Made(BOWL, steps, {"x": np.linspace(4.0, 2.0, steps + 1), "y": 1.0, "f": losses})


def shares() -> list[Made]:
    """Of steps uphill and of steps that turn back: many are ties as whole per cent, or a fifth."""
    paths = []
    for steps, rises in ((8, 1), (8, 3), (804, 1), (164, 1), (164, 3), (164, 5), (84, 4), (3, 2), (20, 10), (500, 25)):
        spikes = np.zeros(steps + 1)
        spikes[-2 : -2 - 2 * rises : -2] = 1.0
        paths += [with_losses(spikes), with_losses(spikes + np.linspace(1e-3, 0.0, steps + 1))]
        paths.append(Made(BOWL, steps, {"x": 2.0 + 2.0 * NEAR * spikes, "y": 1.0, "f": 3.0}))
    fifth = np.repeat([1.0, -1.0, 1.0, -1.0, 1.0], [71, 4, 4, 4, 6])  # of the last 20 pairs of steps, four turn back
    return [*paths, Made(BOWL, 88, {"x": 2.0 + 2.0 * NEAR * np.cumsum(fifth), "y": 1.0, "f": 3.0})]


def levels_and_falls() -> list[Made]:
    """As level as may be; a mean that falls by a quarter of the spread; sums that overflow."""
    swing = 1e-12 * (np.arange(41) % 2)
    levels = [height + k * swing for height in (0.0, 1.0, 7.0) for k in (0.999, 1.0, 1.0 + height, 9.0)]
    falls = []
    for share in (0.25, np.nextafter(0.25, 1.0), np.nextafter(0.25, 0.0), 0.1):
        zigzag = np.tile([1.0, 0.0, 0.5], 7)
        zigzag[11:] -= share
        falls.append(np.concatenate([np.full(64, 2.0), zigzag]))
    overflows = [np.resize(cycle, 41) for cycle in ([1.7e308, 1e308, 1.5e308], [1.7e308, -1.7e308], [1e308, 0.0])]
    return [*map(with_losses, (*levels, *falls, *overflows))]


def balanced(draw: np.random.Generator) -> Made:
    """The mean falls by a quarter of the spread but for rounding: which it is, the order of its sum decides."""
    high = draw.random(40)
    tail = np.concatenate([high, draw.permutation(high) - np.ptp(high) / 3.0])
    return with_losses(np.concatenate([np.full(3 * len(tail) + 1, 2.0), tail]))  # the last quarter is judged


def wanderers(draw: np.random.Generator) -> list[Made]:
    """In noise, of several lengths and slopes; of some, two neighbouring means of six are equal but for rounding."""
    found = []
    for steps in (4, 11, 20, 40, 100, 165):
        for slope in (-1.0, -0.3, 0.0, 0.3, 1.0):
            walk = slope * np.linspace(0.0, 3.0, steps + 1) + draw.random(steps + 1)
            found.append(with_losses(walk))
            size = min(steps + 1, max(20, (steps + 1) // 4)) // 6
            if size:
                walk[-size:] = draw.permutation(walk[-2 * size : -size])
                found.append(with_losses(walk))
    return [one._replace(in_noise=True) for one in found]


def curvatures() -> list[Made]:
    """Hessians that are no numbers, and some that count as none; and a stay whose first record decides, of two that are
    farthest, by its mixed curvature alone.
    """
    swing = np.append(np.resize([0.9 * NEAR, -0.9 * NEAR], 40), 0.0)
    bend = {"fx": 0.5 * NEAR, "fy": 0.0, "fxx": 1.0, "fxy": np.where(swing > 0.0, 0.075, 0.0), "fyy": -0.1}
    return [
        *(Made(BOWL, 40, {"x": side * swing, "y": 1.0, **bend}) for side in (1.0, -1.0)),
        *(
            Made(surface, 40, {"x": 0.3, "y": 0.2, "fxx": c, "fxy": 0.1 * c, "fyy": -c})
            for c in (np.nan, np.inf, 1e308, 1e-200, 1e-310)
            for surface in (BOWL, RIDGE)
        ),
    ]


def plains() -> list[Made]:
    """At rest where there is neither slope nor curvature: in the valley of minima, beside it, and as low by a hair."""
    x, y = OBJECTIVES["two_layer_linear"].minima[0].position
    lowest = OBJECTIVES["two_layer_linear"].minima[0].value
    flat = dict.fromkeys(COLUMNS[3:], 0.0)
    within = 1e-6 * (1.0 + abs(lowest))
    heights = (lowest, lowest + 0.999 * within, lowest + 1.001 * within)
    return [
        *(Made(VALLEY, 40, {"x": 2.0 * x, "y": 0.5 * y, "f": f, **flat}) for f in heights),
        Made(VALLEY, 40, {"x": 2.0 * x, "y": y, **flat}),
        Made(VALLEY, 40, {"x": 2.0 * x, "y": 0.5 * y, **flat, "fy": 1e-9}),
    ]


def among_few_numbers(draw: np.random.Generator) -> Made:
    """Of which many are equal."""
    steps = int(draw.choice(STEPS[:12]))
    step, moves = NEAR * draw.choice([0.1, 0.5, 1.0]), draw.random((steps + 1, 1)) < draw.choice([0.0, 0.05, 0.5])
    walk = draw.choice([0.0, 0.0, 2.0, 5.0], 2) + step * np.cumsum(moves * draw.integers(-1, 2, (steps + 1, 2)), 0)
    columns = dict(zip("xy", walk.T, strict=True))
    if draw.integers(2):
        columns["f"] = draw.integers(0, 4, steps + 1) * draw.choice([1.0, 5e-13])
    if draw.integers(3):
        several = draw.choice([1, steps + 1])
        columns |= {name: draw.choice([0.0, 1.0, -1.0, 1e-6, -1e-6, 2e-6, 3.0], several) for name in COLUMNS[5:]}
        columns |= {name: NEAR * draw.choice([0.0, 1e-6, 0.1, 1.0, -1.0], 1) for name in ("fx", "fy")}
    return Made(int(draw.choice([BOWL, RIDGE])), steps, columns)


def paths_on_the_edge(draw: np.random.Generator) -> list[Path]:
    far_and_back = Made(BOWL, 40, {"x": [*[1.7e308, -1.7e308] * 20, 1.0], "y": 2.0, "f": 1.0})
    few = [among_few_numbers(draw) for _ in range(700)] + [balanced(draw) for _ in range(100)]
    made, found = [*shares(), *levels_and_falls(), *wanderers(draw), *curvatures(), *plains(), far_and_back, *few], []
    for surface in (BOWL, RIDGE, VALLEY):
        here = [one for one in made if one.surface == surface]
        columns = [[np.resize(np.asarray(one.columns[name], float), one.steps + 1) for name in "xy"] for one in here]
        for one, rows in zip(here, measured(surface, [np.stack(way) for way in columns]), strict=True):
            given = {name: np.resize(np.asarray(values, float), one.steps + 1) for name, values in one.columns.items()}
            every = [given.get(name, row) for name, row in zip(COLUMNS, rows, strict=True)]
            found.append(Path(surface, one.steps, every, in_noise=one.in_noise))
    return found


# --------------------------------------------------------------------------------------------------- both sides at once


class Compared(NamedTuple):
    """What both sides say of one run or path."""

    about: str
    by_python: dict[str, Any] | None
    by_browser: dict[str, Any] | None


@cache
def compared() -> list[Compared]:
    draw = np.random.default_rng(3)
    runs, paths = [some_run(draw) for _ in range(RUNS)], paths_on_the_edge(draw)
    noises = [[encoded(level * draw.standard_normal(max(STEPS) + 1)) for _ in "xy"] for level in NOISES]
    asked = {
        "surfaces": [sent(i) for i in range(len(SURFACES))],
        "methods": {name: step_program(name)._asdict() for name in METHODS},
        "noises": noises,
        "runs": runs,
        "paths": [{**path._asdict(), "columns": list(map(encoded, path.columns))} for path in paths],
    }
    command = [node(), str(FOLDER / "outcomes.js")]
    done = subprocess.run(command, input=json.dumps(asked), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    found = [
        Compared(f"{path.steps} steps by hand", said(path), by_browser)
        for path, by_browser in zip(paths, answer["given"], strict=True)
    ]
    both = [(run, simulated) for run, simulated in zip(runs, answer["simulated"], strict=True) if simulated]
    for surface, name in enumerate(SURFACES):
        here = [(run, simulated) for run, simulated in both if run["surface"] == surface]
        ways = [np.frombuffer(b64decode(simulated["way"])).reshape(2, -1) for _, simulated in here]
        for (run, simulated), columns in zip(here, measured(surface, ways), strict=True):
            path = Path(surface, run["steps"], columns, simulated["undefined"], run["noise"] > 0)
            found.append(Compared(f"{run} on {name}", said(path), simulated["outcome"]))
            found.append(Compared(f"{run} on {name}, there", said_at(path, run["step"]), simulated["now"]))
    return found


def test_both_sides_say_the_same_of_every_run() -> None:
    assert sum("by hand" not in one.about for one in compared()) > 2 * 0.99 * RUNS  # a start may be nowhere
    for about, by_python, by_browser in compared():
        assert by_browser == by_python, about


def test_every_fate_and_everything_that_is_said_is_among_them() -> None:
    outcomes = [by_browser for _, _, by_browser in compared() if by_browser is not None]
    assert {outcome["kind"] for outcome in outcomes} == {fate.name.lower() for fate in Fate}
    texts = {outcome[name] for outcome in outcomes for name in ("label", "sentence", "criterion")}
    for name, text in vars(words).items():
        if name.isupper() and name != "AT_THE_START":  # where there is no outcome yet
            pattern = re.compile(re.sub(r"\\\{\w+\\\}", ".*", re.escape(text)))
            assert any(map(pattern.search, texts)), name


def test_eigenvectors_at_once_are_the_languages_to_the_last_bit() -> None:
    """And LAPACK's, but for rounding; where numbers are so small that they count as zero, too."""
    draw = np.random.default_rng(5)
    ordinary = draw.choice([0.0, 1.0, -2.0, 2.0, *draw.standard_normal(3)], (400, 3))
    hessian = np.concatenate([ordinary, ordinary * 10.0 ** draw.uniform(-320, 300, (400, 3)), 1e-307 * ordinary])
    hessian = np.where(np.abs(hessian) < SMALLEST, 0.0, hessian)  # as they are found
    values, cos, sin = eigenvectors(hessian)
    known = evaluate_lines(EIGEN, dict(zip(SECOND_DERIVATIVES, hessian.T, strict=True)), in_numpy.MACHINE)
    for found, name in zip((*values.T, cos, sin), (*EIGENVALUES, *EIGENVECTOR), strict=True):
        np.testing.assert_array_equal(found, known[name], name)
    smaller, larger = np.linalg.eigvalsh(ordinary[:, [0, 1, 1, 2]].reshape(-1, 2, 2)).T
    np.testing.assert_allclose(values[:400], np.stack([larger, smaller], -1), atol=1e-14)


def test_the_browsers_thresholds_and_words_are_written_from_these() -> None:
    assert FILE.read_text(encoding="utf-8") == module_text(), "run python -m optim_viz.outcomes.javascript"
