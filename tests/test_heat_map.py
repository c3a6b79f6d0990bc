"""Heat maps and fate maps: what the browser receives, read back with ``struct`` and ``json`` alone, and the tones."""

from __future__ import annotations

import itertools
import json
import re
import struct
from collections.abc import Sequence
from typing import Any

import numpy as np
import plotly.graph_objects as go
import pytest

from optim_viz import OBJECTIVES, Scenario
from optim_viz.figures.cells import add_categories, cell_axis
from optim_viz.outcomes.criteria import FATES
from optim_viz.outcomes.outcome import Fate
from optim_viz.programs.instructions import to_program
from optim_viz.web.blob import pack
from optim_viz.web.categories import (
    EMPTY,
    HUES,
    PATTERNS,
    RAMP,
    RESERVED,
    ROUNDS,
    UNDEFINED_CATEGORIES,
    Category,
    fate_category,
    letter_label,
    minimum_category,
)
from optim_viz.web.fate_map import fate_categories
from optim_viz.web.frontend import SOURCES
from optim_viz.web.heat_map import Axis, Contours, HeatMap, Line, Mark, Pane, pack_heat_map

LETTERS = {1: "B", 4: "f", 8: "d"}


def unpack(blob: bytes) -> tuple[dict[str, Any], dict[str, tuple[str, list[float]]]]:
    """The head, and each array with its format: "B", "f" or "d"."""
    (length,) = struct.unpack_from("<I", blob)
    head = json.loads(blob[4 : 4 + length].decode("utf-8"))
    base, arrays = 4 + length, {}
    for name, (offset, count, width) in head["arrays"].items():
        assert (base + offset) % width == 0, name  # a typed array must begin at a multiple of its width
        arrays[name] = (LETTERS[width], list(struct.unpack_from(f"<{count}{LETTERS[width]}", blob, base + offset)))
    return head, arrays


def axes(columns: int = 3, rows: int = 2) -> tuple[Axis, Axis]:
    return Axis("Rate", np.geomspace(1e-3, 0.1, columns), "log", "α"), Axis("y", np.linspace(-1.0, 1.0, rows))


CATEGORIES = (minimum_category(0, (3.0, 0.5)), fate_category(Fate.OVERFLOWED), fate_category(Fate.STILL_DESCENDING))
CODES = np.array([[0, 1, 0], [0, EMPTY, 2]])


def cells(**changes: Any) -> HeatMap:
    x, y = axes()
    return HeatMap(**{"x": x, "y": y, "panes": (Pane("a", codes=CODES),), "categories": CATEGORIES, **changes})


# The blob --------------------------------------------------------------------------------------------------------


def test_codes_travel_as_bytes_and_axes_exactly() -> None:
    x, y = Axis("α", np.array([0.1, 0.2, 0.30000000000000004])), Axis.over("β", 0.0, 0.99, 2, "complement")
    head, arrays = unpack(pack_heat_map(cells(x=x, y=y)))
    assert arrays["codes0"] == ("B", [0, 1, 0, 0, 255, 2])
    assert arrays["x"] == ("d", [0.1, 0.2, 0.30000000000000004])
    assert arrays["y"] == ("d", list(y.values))
    assert [axis["scale"] for axis in head["axes"]] == ["linear", "complement"]
    assert [axis["symbol"] for axis in head["axes"]] == ["α", "β"]


def test_values_travel_with_their_holes() -> None:
    values = np.array([[1.5, np.nan, 1e-3], [np.nan, np.nan, 2.0]])
    head, arrays = unpack(pack_heat_map(cells(mode="value", panes=(Pane("a", codes=CODES, values=values),))))
    letter, sent = arrays["values0"]
    assert letter == "f"
    np.testing.assert_array_equal(sent, values.astype(np.float32).ravel())
    assert head["value"]["limits"] == [1e-3, 2.0]
    assert head["value"]["beyond"] == [False, False]


def test_values_that_float32_cannot_hold_travel_as_float64() -> None:
    values = np.array([[1e-60, np.nan, 1.0], [1e-3, 2.0, np.inf]])
    _, arrays = unpack(pack_heat_map(cells(mode="value", panes=(Pane("a", values=values),))))
    assert arrays["values0"][0] == "d"
    np.testing.assert_array_equal(arrays["values0"][1], values.ravel())


def test_the_colour_bar_owns_up_to_what_lies_beyond_it() -> None:
    panes = (Pane("a", values=np.array([[1e-9, 1.0, 2.0], [0.0, np.nan, 3.0]])),)
    for limits, beyond in (((1e-3, 10.0), [True, False]), ((1e-12, 1.0), [True, True]), (None, [True, False])):
        head, _ = unpack(pack_heat_map(cells(mode="value", panes=panes, limits=limits)))
        assert head["value"]["beyond"] == beyond  # 0 lies below every end of a log scale
    head, _ = unpack(pack_heat_map(cells(mode="value", panes=panes, value_scale="linear")))
    assert head["value"] | {"ramp": None} == {
        "label": "", "scale": "linear", "limits": [0.0, 3.0], "beyond": [False, False], "ramp": None
    }  # fmt: skip


@pytest.mark.parametrize(
    ("values", "limits", "beyond"),
    [
        ([1e-70, 3.0, 200.0], [1e-13, 200.0], True),  # 1e-16 of the largest, up to the next power of ten
        ([0.0, 1e-45, 1.0], [1e-16, 1.0], True),
        ([2e-12, 3.0, 200.0], [2e-12, 200.0], False),
        ([1e-300, 1e-290, 1e-280], [1e-296, 1e-280], True),
    ],
)
def test_a_ramp_does_not_run_down_to_what_rounding_leaves(
    values: list[float], limits: list[float], beyond: bool
) -> None:
    grid = np.array([values, [np.nan] * 3])
    head, arrays = unpack(pack_heat_map(cells(mode="value", panes=(Pane("a", values=grid),))))
    assert head["value"]["limits"] == pytest.approx(limits, rel=1e-12)
    assert head["value"]["beyond"] == [beyond, False]
    np.testing.assert_allclose(arrays["values0"][1], grid.ravel(), rtol=1e-7)  # the hover tells the true ones


@pytest.mark.parametrize("value", [np.nan, 1.0], ids=["none", "all the same"])
@pytest.mark.parametrize("scale", ["log", "linear"])
def test_a_ramp_has_two_ends_even_so(value: float, scale: str) -> None:
    panes = (Pane("a", values=np.full((2, 3), value)),)
    head, _ = unpack(pack_heat_map(cells(mode="value", panes=panes, value_scale=scale)))
    low, high = head["value"]["limits"]
    assert low < high


def test_shares_are_of_the_cells_that_were_computed() -> None:
    other = np.array([[2, 2, 2], [2, 2, 2]])
    head, _ = unpack(pack_heat_map(cells(panes=(Pane("a", codes=CODES), Pane("b", codes=other)))))
    assert head["panes"][0]["shares"] == [3 / 5, 1 / 5, 1 / 5]
    assert head["panes"][1]["shares"] == [0.0, 0.0, 1.0]
    nothing, _ = unpack(pack_heat_map(cells(panes=(Pane("a", codes=np.full((2, 3), EMPTY)),))))
    assert nothing["panes"][0]["shares"] == [0.0, 0.0, 0.0]


def test_among_values_shares_are_of_the_cells_without_one() -> None:
    values = np.array([[1.0, np.nan, 2.0], [np.nan, np.nan, np.inf]])  # two values; one cell is not computed
    head, _ = unpack(pack_heat_map(cells(mode="value", panes=(Pane("a", codes=CODES, values=values),))))
    assert head["panes"][0]["shares"] == [1 / 5, 1 / 5, 1 / 5]


def test_the_head_says_everything_else() -> None:
    surface = OBJECTIVES["himmelblau"]
    line = np.array([[1e-3, 0.0], [0.1, np.nan]])
    scene = cells(
        x=Axis("x", np.linspace(-1, 1, 3)),
        panes=(Pane("left", "Adam", CODES, chosen=(2, 1)),),
        lines=(Line("edge", line),),
        marks=(Mark("start", 0.5, -0.5),),
        contours=Contours(to_program(surface), surface.coefficients, (-5.0, 5.0, -5.0, 5.0), 0.0),
        full_window=(-5.0, 5.0, -4.0, 4.0),
        key="himmelblau",
        answered_event=1_700_000_000_123,
        progress=0.25,
    )
    head, arrays = unpack(pack_heat_map(scene))
    assert head["panes"][0] | {"shares": None} == {"name": "left", "title": "Adam", "chosen": [2, 1], "shares": None}
    assert head["categories"][0] == {
        "label": "A", "words": "A (3, 0.5)", "light": HUES[0][0], "dark": HUES[0][1], "pattern": "", "point": [3.0, 0.5]
    }  # fmt: skip
    assert head["categories"][1]["pattern"] == "hatch"
    assert head["lines"] == ["edge"]
    assert arrays["line0"][0] == "d"
    np.testing.assert_array_equal(arrays["line0"][1], line.ravel())
    assert head["marks"] == [{"label": "start", "x": 0.5, "y": -0.5, "kind": "start"}]
    assert head["contours"]["program"] == to_program(surface)
    assert head["whole"] == [-5.0, 5.0, -4.0, 4.0]
    assert (head["key"], head["answers"], head["progress"]) == ("himmelblau", 1_700_000_000_123, 0.25)


def test_two_fate_maps_fit_100_kilobytes() -> None:
    x, y = Axis.over("x", -5.0, 5.0, 200), Axis.over("y", -5.0, 5.0, 200)
    codes = np.zeros((200, 200), int)
    assert len(pack_heat_map(HeatMap(x, y, (Pane("a", codes=codes), Pane("b", codes=codes)), CATEGORIES))) < 100_000


def test_bytes_lie_behind_the_numbers() -> None:
    head, arrays = unpack(pack({}, {"a": np.arange(3, dtype=np.uint8), "b": np.array([1e300]), "c": np.array([0.5])}))
    assert arrays == {"a": ("B", [0, 1, 2]), "b": ("d", [1e300]), "c": ("f", [0.5])}
    assert head["arrays"]["a"] == [12, 3, 1]


# Axes ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("scale", "low", "high", "edges"),
    [
        ("linear", -2.0, 2.0, [-2.0, -1.0, 0.0, 1.0, 2.0]),
        ("log", 1e-4, 1.0, [1e-4, 1e-3, 1e-2, 0.1, 1.0]),
        ("complement", 0.0, 0.9999, [0.0, 0.9, 0.99, 0.999, 0.9999]),
    ],
)
def test_an_axis_over_a_range_fills_it_with_equal_cells(
    scale: Any, low: float, high: float, edges: list[float]
) -> None:
    axis = Axis.over("a", low, high, 4, scale)
    np.testing.assert_allclose(axis.range, (low, high), rtol=1e-12, atol=1e-12)
    for value, below, above in zip(axis.values, edges, edges[1:], strict=False):
        middle = {
            "linear": (below + above) / 2,
            "log": np.sqrt(below * above),
            "complement": 1 - np.sqrt((1 - below) * (1 - above)),
        }[scale]
        assert value == pytest.approx(middle, rel=1e-12)


@pytest.mark.parametrize(
    ("scale", "values"),
    [("linear", [1.0]), ("linear", [1.0, 0.0]), ("linear", [0.0, 1.0, 3.0]), ("log", [0.0, 1.0]),
     ("log", [1.0, 2.0, 3.0]), ("complement", [0.5, 1.0]), ("linear", [0.0, np.nan])],
    ids=str,
)  # fmt: skip
def test_an_axis_without_even_cells_is_refused(scale: Any, values: list[float]) -> None:
    with pytest.raises(ValueError, match=r"axis needs|evenly"):
        Axis("a", np.array(values), scale)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"panes": (Pane("a", codes=CODES.T),)}, r"\(3, 2\)"),
        ({"panes": (Pane("a", codes=CODES + 1),)}, "below 3"),
        ({"panes": (Pane("a", codes=CODES), Pane("a", codes=CODES))}, "distinct"),
        ({"panes": ()}, "must be one"),
        ({"panes": (Pane("a", values=np.ones((2, 3))),)}, "category"),
        ({"mode": "value"}, "value"),
        ({"panes": (Pane("a", codes=CODES, chosen=(0, 2)),)}, "no cell"),
        ({"categories": CATEGORIES * 100}, "room"),
        ({"contours": Contours({}, (), (0.0, 1.0, 0.0, 1.0), None)}, "linear"),
    ],
    ids=str,
)
def test_parts_that_do_not_fit_are_refused(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        cells(**changes)


# Tones -----------------------------------------------------------------------------------------------------------


def test_every_fate_has_a_look_and_only_arrival_has_a_hue() -> None:
    for kind in Fate:
        category = fate_category(kind)
        assert category.words == kind.value
        assert isinstance(category.tone, int) == (kind is Fate.CONVERGED)
        assert bool(category.appearance.pattern) == (kind is not Fate.CONVERGED)
    looks = [fate_category(kind).appearance for kind in Fate]
    assert len({look.pattern for look in looks}) == len(looks)


def test_thirty_six_minima_look_different() -> None:
    looks = [minimum_category(i, (0.0, 0.0)).appearance for i in range(len(HUES) * len(ROUNDS))]
    assert len(set(looks)) == 36
    assert [minimum_category(i, (1.0, -2.0)).words for i in (0, 25, 26, 701)] == [
        "A (1, −2)", "Z (1, −2)", "AA (1, −2)", "ZZ (1, −2)"
    ]  # fmt: skip
    assert len({letter_label(i) for i in range(1000)}) == 1000


def test_unknown_tones_are_refused() -> None:
    for wrong in ({"tone": "pink"}, {"tone": -1}, {"tone": 0, "pattern": "stars"}):
        with pytest.raises(ValueError, match="there is no"):
            Category("", "words", **wrong)  # type: ignore[arg-type]


# Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
SIGHTS = {
    "normal": np.eye(3),
    "protan": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deutan": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritan": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}


def oklab(hex_colour: str, sight: str) -> np.ndarray[Any, Any]:
    """Björn Ottosson's OKLab of a colour as one sees it who sees so."""
    c = np.array([int(hex_colour[k : k + 2], 16) for k in (1, 3, 5)]) / 255
    linear = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
    seen = np.clip(np.asarray(SIGHTS[sight]) @ linear, 0, 1)
    cones = np.cbrt([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
                     [0.0883024619, 0.2817188376, 0.6299787005]] @ seen)  # fmt: skip
    return np.asarray([[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
                       [0.0259040371, 0.7827717662, -0.8086757660]] @ cones)  # fmt: skip


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("ground", [0, 1], ids=["light", "dark"])
def test_hues_are_told_apart_by_every_sight(ground: int, sight: str) -> None:
    """0.02 in OKLab is just seen side by side; textures and letters tell apart what lies closer than four of these."""
    seen = [oklab(hue[ground], sight) for hue in HUES]
    distinguishing_settings = {
        (i, j): float(np.linalg.norm(seen[i] - seen[j])) for i, j in itertools.combinations(range(len(seen)), 2)
    }
    assert min(distinguishing_settings.values()) > 0.08
    assert min(d for (i, j), d in distinguishing_settings.items() if max(i, j) < 4) > 0.14


@pytest.mark.parametrize("sight", SIGHTS)
def test_on_a_dark_ground_what_is_no_minimum_is_darker_than_every_minimum(sight: str) -> None:
    """Such cells may be all but a few of a map; beside a minimum, they are no hue of its."""
    hues = [oklab(hue[1], sight) for hue in HUES]
    unsettled = oklab(RESERVED["unsettled"].dark, sight)
    assert unsettled[0] < min(hue[0] for hue in hues)
    for tone in RESERVED.values():
        grey = oklab(tone.dark, sight)
        assert oklab("#10161d", sight)[0] + 0.08 < grey[0] < min(oklab(hue[1], "normal")[0] for hue in HUES)
        assert min(float(np.linalg.norm(grey - hue)) for hue in hues) > 0.05


def plotly_colours(categories: Sequence[Category]) -> list[str]:
    """Of each category, in a figure of cells that are all of them."""
    n, drawn = len(categories), go.Figure()
    x, y = (cell_axis(name, name, np.arange(float(count)), "linear") for name, count in (("x", n), ("y", 1)))
    add_categories(drawn, x, y, np.arange(n)[None], categories, hover=None)
    cells, *legend = drawn.data
    colours = [colour for _, colour in cells.colorscale[::2]]
    assert [trace.marker.color for trace in legend] == colours
    return colours


def least_distance(colours: Sequence[str], sight: str) -> float:
    pairs = itertools.combinations([oklab(colour, sight) for colour in colours], 2)
    return min(float(np.linalg.norm(one - other)) for one, other in pairs)


@pytest.mark.parametrize("sight", SIGHTS)
def test_without_textures_every_outcome_has_a_colour_of_its_own(sight: str) -> None:
    """In a figure of Plotly's, that is; with as many minima as there are hues."""
    minima = [minimum_category(i, (0.0, 0.0)) for i in range(len(HUES))]
    fates = [fate_category(kind) for kind in FATES if kind is not Fate.CONVERGED]
    assert least_distance(plotly_colours([*minima, *fates, *UNDEFINED_CATEGORIES]), sight) > 0.035


@pytest.mark.parametrize("key", ["griewank", "bohachevsky"])
def test_without_textures_no_two_minima_look_alike(key: str) -> None:
    """Also of the surfaces that have more of them than there are hues."""
    categories = fate_categories(Scenario.suggested(key).surface)
    assert len(categories) > len(HUES) + len(FATES) + 1
    assert least_distance(plotly_colours(categories), "normal") > 0.03


def test_there_are_colours_for_any_number_of_minima() -> None:
    assert len(plotly_colours([minimum_category(i, (0.0, 0.0)) for i in range(100)])) == 100


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("ground", RAMP)
def test_the_ramp_is_ordered_by_lightness(ground: str, sight: str) -> None:
    lightness = [oklab(stop, sight)[0] for stop in RAMP[ground]]
    steps = np.diff(lightness) * (1 if ground == "light" else -1)
    assert (steps > 0.05).all(), steps


# The front-end ---------------------------------------------------------------------------------------------------


def test_every_texture_is_drawn() -> None:
    source = (SOURCES / "charts" / "heat-map-tiles.js").read_text(encoding="utf-8")
    drawn = re.search(r"const PATTERNS = \{(.*?)\n\};", source, re.DOTALL)
    assert drawn is not None
    assert {*re.findall(r"^  (\w+):", drawn[1], re.MULTILINE)} == {*PATTERNS - {""}, "quiet"}
    assert {tone.pattern for tone in RESERVED.values()} & {*ROUNDS} == set()
