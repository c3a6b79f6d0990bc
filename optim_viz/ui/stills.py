"""The stills of the lecture's contents and of the gallery: each is drawn once a process, when its row is first seen; it
follows the ground of the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import quote

import numpy as np

from optim_viz.export.pictures import depth_curve as curve
from optim_viz.export.pictures import layer_strip as strip
from optim_viz.export.pictures import learned_plane as plane
from optim_viz.export.pictures.both_grounds import on_both_grounds
from optim_viz.export.pictures.small_charts import to_curves, to_scatter
from optim_viz.export.pictures.thumbnail import to_thumbnail
from optim_viz.gallery import Card
from optim_viz.layers import LAYERS
from optim_viz.layers.plan import numbers_at, plan_of
from optim_viz.layers.rows import inputs_at_step
from optim_viz.objectives.nonlinearities import NONLINEARITIES
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.simulate import run
from optim_viz.style import DASHES, HUES, RunStyle, scene_styles
from optim_viz.teaching.lessons import Lesson
from optim_viz.ui.finished import Finished, runs_of

MAX_BYTES = 6_000_000  # some 10 kB a still: of lessons without paths and with them, of cards
SPAN = 6.0  # of what a neuron is given
_PLAIN = " =/:,.'-()"  # signs that may stand in a quoted address as they are

_stills: Finished[str] = Finished(MAX_BYTES, len)


def still_of(lesson: Lesson, *, reveals: bool) -> str:
    """The lesson's scene as the address of an image; ``reveals``: with the paths, which tell the answer."""

    def draw() -> str:
        scenario = lesson.scenario
        runs = runs_of(scenario) if reveals else None
        return _address(lambda dark: to_thumbnail(scenario, runs, dark=dark))

    return _stills.get((lesson.name, reveals), draw)


def is_drawn(card: Card) -> bool:
    """Whether a card's still is there already."""
    return card.key in _stills


def still_of_card(card: Card) -> str:
    """What a card shows, as the address of an image: a schedule's curve, a data set's rows, else its scene's paths."""

    def draw() -> str:
        if card.group == "nonlinearity":
            return _address(lambda dark: _function_and_slope(card, dark))
        scenario = card.scenario
        if card.group == "schedule":
            rates = scenario.runs[0].rates(scenario.steps)
            drawn = (rates, scene_styles(scenario)[0])
            return _address(lambda dark: to_curves(card.label, [drawn], dark=dark))
        if card.group == "dataset":
            return _address(lambda dark: _rows(card.label, scenario, dark))
        runs = run(scenario)
        return _address(lambda dark: to_thumbnail(scenario, runs, dark=dark))

    return _stills.get(card.key, draw)


class Inside(NamedTuple):
    """What is inside an entry."""

    picture: str  # the address of an image
    seen: str  # what it shows, in words


def inside_of_card(card: Card) -> Inside | None:
    """What the net of a method has learned, the cells of a layer, or what a deep net of a nonlinearity makes of a
    gradient; None of a card without such a thing."""

    def net() -> str:
        return _address(lambda dark: plane.learned_plane(dark=dark, stacked=True))

    def cells() -> str:
        layer, scenario = LAYERS[card.name], card.scenario
        surface = scenario.surface
        plan = plan_of(card.name, layer.rows, len(surface.numbers))
        inputs = inputs_at_step(layer, surface, scenario.start, scenario.stream, scenario.seed)
        numbers = numbers_at(plan, inputs)
        return _address(lambda dark: strip.layer_strip(card.label, plan, numbers, dark=dark))

    def depth() -> str:
        return _address(lambda dark: curve.depth_curve(card.label, card.name, dark=dark))

    key = (card.key, "inside")
    if card.group == "nonlinearity":
        return Inside(_stills.get(key, depth), curve.SEEN)
    if card.group == "layer":
        return Inside(_stills.get(key, cells), strip.SEEN)
    if card.group == "optimizer" and OPTIMIZERS[card.name].rule.uses_net:
        return Inside(_stills.get(key, net), plane.SEEN)
    return None


def _function_and_slope(card: Card, dark: bool) -> bytes:
    """σ, and dashed its derivative, from −SPAN to SPAN."""
    found = NONLINEARITIES[card.name].derivatives(np.linspace(-SPAN, SPAN, 241))
    whole, dashed = RunStyle(*HUES[0], DASHES[0], "", 1, ""), RunStyle(*HUES[1], DASHES[1], "", 1, "")
    return to_curves(card.label, [(found.value, whole), (found.slope, dashed)], dark=dark)


def _rows(title: str, scenario: Scenario, dark: bool) -> bytes:
    """Two classes over both features; numbers over the first one."""
    table = scenario.table
    assert table is not None
    if table.classes:
        return to_scatter(title, table.X[:, 0], table.X[:, 1], table.y, dark=dark)
    return to_scatter(title, table.X[:, 0], table.y, np.zeros(len(table.y)), dark=dark)


def _address(draw: Callable[[bool], bytes]) -> str:
    """Of what is drawn where the ground is dark, or is not."""
    return "data:image/svg+xml," + quote(on_both_grounds(draw).decode().replace("\n", ""), safe=_PLAIN)
