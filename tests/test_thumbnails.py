"""Scenes at the size of a stamp: small, true where they have paths, and silent about what is to be guessed."""

from __future__ import annotations

import re
from functools import cache
from xml.etree import ElementTree

import numpy as np
import pytest
from numpy.typing import NDArray
from picture_cases import SVG

from optim_viz.export.pictures.both_grounds import on_both_grounds
from optim_viz.export.pictures.contours import surface_areas
from optim_viz.export.pictures.grounds import DARK, LIGHT
from optim_viz.export.pictures.shapes import Box
from optim_viz.export.pictures.thumbnail import APART, SIZE, to_thumbnail
from optim_viz.objectives import OBJECTIVES
from optim_viz.simulation.simulate import run
from optim_viz.style import scene_styles
from optim_viz.teaching.lessons import LESSONS

EVERY = pytest.mark.parametrize("name", LESSONS)
MOST = {False: 20_000, True: 40_000}  # bytes, without paths and with them


def lines(svg: bytes) -> list[tuple[str, list[NDArray[np.float64]]]]:
    """Colour and polylines of everything that is drawn without a fill, as absolute corners: the paths alone."""
    found = []
    for path in ElementTree.fromstring(svg).iter(f"{SVG}path"):
        if path.attrib["fill"] == "none" and "l" not in path.attrib["d"]:
            parts = path.attrib["d"].split("M")[1:]
            found.append(
                (path.attrib["stroke"], [np.array([p.split(",") for p in part.split()], float) for part in parts])
            )
    return found


@cache
def without_runs(name: str, *, dark: bool = False) -> bytes:
    """A lesson's stamp as it is before the answer."""
    return to_thumbnail(LESSONS[name].scenario, dark=dark)


def pixels(name: str, positions: NDArray[np.float64]) -> NDArray[np.float64]:
    """Where positions lie: the surface's window in the middle, as large as it goes, both axes alike."""
    domain = LESSONS[name].scenario.surface.domain
    low, high = np.array([domain.x, domain.y]).T
    unit = (np.array(SIZE) / (high - low)).min()
    return np.array(SIZE) / 2 + (positions - (low + high) / 2) * unit * [1, -1]


@EVERY
def test_without_runs_there_is_no_path(name: str) -> None:
    """Only crosses at saddles are lines; nothing has the colour of a run."""
    scenario = LESSONS[name].scenario
    for dark in (False, True):
        svg = without_runs(name, dark=dark)
        colours = set(re.findall(r'"(#[0-9a-f]{6})"', svg.decode()))
        assert not colours & {colour for style in scene_styles(scenario) for colour in (style.light, style.dark)}
        assert all(len(piece) == 2 for _, pieces in lines(svg) for piece in pieces)
        assert svg.count(b"<path") < 40  # also where a plain of f* lies hundreds of levels below the rest
        assert len(svg) < MOST[False]


@EVERY
def test_with_runs_every_path_is_where_its_records_are(name: str) -> None:
    scenario = LESSONS[name].scenario
    runs = run(scenario)
    for dark in (False, True):
        svg = to_thumbnail(scenario, runs, dark=dark)
        assert len(svg) < MOST[True]
        drawn = lines(svg)
        for style, path in zip(scene_styles(scenario), runs, strict=True):
            colour, records = (style.dark if dark else style.light), pixels(name, path.position)
            own = [piece for stroke, pieces in drawn if stroke == colour for piece in pieces]
            assert own, style.label
            seen = (records >= 0).all(axis=1) & (records <= SIZE).all(axis=1)
            corners = np.concatenate(own)
            away = np.abs(records[seen][:, None] - corners[None]).max(axis=2).min(axis=1)
            assert away.max() <= APART + 0.02  # each record in sight has a corner next to it


def test_the_start_is_in_sight_where_it_is() -> None:
    """The ring is the last shape of a scene without runs."""
    for name, lesson in LESSONS.items():
        root = ElementTree.fromstring(without_runs(name))
        ring = list(root.iter(f"{SVG}path"))[-1].attrib["d"]
        x, y = map(float, re.match(r"M([-\d.]+),([-\d.]+)l", ring).groups())  # type: ignore[union-attr]  # it fails else
        moves = np.array([p.split(",") for p in ring.rstrip("z").partition("l")[2].split()], float)
        outline = np.array([x, y]) + np.concatenate([np.zeros((1, 2)), np.cumsum(moves, axis=0)])
        centre = (outline.min(axis=0) + outline.max(axis=0)) / 2
        np.testing.assert_allclose(centre, pixels(name, np.array(lesson.scenario.start)), atol=0.11)
        assert (centre > 0).all()
        assert (centre < SIZE).all()


def test_light_and_dark_have_the_same_contours_in_other_colours() -> None:
    """They are found once, and nobody can change them."""
    surface, box = OBJECTIVES["himmelblau"], Box(0.0, 0.0, *SIZE)
    light, dark = (surface_areas(surface, box, None, ground)[1:] for ground in (LIGHT, DARK))
    assert len(light) > 8
    for one, other in zip(light, dark, strict=True):
        assert one.polygons is other.polygons
        assert one.fill != other.fill
    with pytest.raises(ValueError, match="read-only"):
        light[0].polygons[0][0][0] = 0.0


def test_a_plain_at_the_lowest_value_has_no_lines_of_its_own() -> None:
    """On a scale of logarithms a plain of zero loss lies hundreds of levels below what is around it."""
    plain = [name for name in LESSONS if LESSONS[name].scenario.objective == "hinge"]
    for name in plain:
        areas = ElementTree.fromstring(without_runs(name)).iter(f"{SVG}path")
        assert 3 < sum(path.attrib.get("stroke-width") == "0.6" for path in areas) < 16
    assert plain


def test_one_picture_has_the_colours_of_both_grounds() -> None:
    scenario = LESSONS["zig_zag"].scenario
    runs = run(scenario)
    text = on_both_grounds(lambda dark: to_thumbnail(scenario, runs, dark=dark)).decode()
    whole, style = re.fullmatch(r"(.*<svg [^>]*>)<style>(.*)</style>.*", text, re.DOTALL).groups()  # type: ignore[union-attr]
    light, dark = re.fullmatch(r":root\{(.*)\}@media \(prefers-color-scheme:dark\)\{:root\{(.*)\}\}", style).groups()  # type: ignore[union-attr]
    for declared, is_dark in ((light, False), (dark, True)):
        colours = dict(re.findall(r"(--c\d+):(#[0-9a-f]+);", declared))
        found = re.sub(
            r"var\((--c\d+)\)", lambda name, of=colours: of[name[1]], whole + text[len(whole + style) + 15 :]
        )
        assert found.encode() == to_thumbnail(scenario, runs, dark=is_dark)
    with pytest.raises(ValueError, match="more than their colours"):
        on_both_grounds(lambda dark: to_thumbnail(scenario, None if dark else runs, dark=dark))
