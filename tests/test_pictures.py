"""The figures to take home, read back: the SVG as XML, the pixels with Pillow."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from numpy.typing import NDArray
from picture_cases import FAR, LINK, MAKE, SVG, corners, map_box, on_paper, silent, svg, take, texts, two
from PIL import Image

from optim_viz import OBJECTIVES, Scenario
from optim_viz.errors import InputError
from optim_viz.export.base import ExportInput
from optim_viz.export.pictures.contours import shade_of, surface_areas
from optim_viz.export.pictures.gif import SIZE, frame_steps, picture_colours
from optim_viz.export.pictures.gif_file import Palette
from optim_viz.export.pictures.layout import lay_out
from optim_viz.export.pictures.raster import Canvas, split_dashes
from optim_viz.export.pictures.shapes import (
    Box,
    Line,
    Piece,
    Text,
    clip_path,
    clip_segment,
    rgb,
)
from optim_viz.export.pictures.still import run_paths, still_at
from optim_viz.export.pictures.svg import to_svg
from optim_viz.number_format import format_number
from optim_viz.scene.scenario import first_scene
from optim_viz.style import scene_styles
from optim_viz.web.levels import LevelScale

ONE_OF_EACH_FAMILY = list({entry.family: key for key, entry in OBJECTIVES.items()}.values())


@pytest.mark.parametrize("key", ONE_OF_EACH_FAMILY)  # a path is drawn from its records, whatever they were simulated on
def test_the_svg_holds_every_path_as_the_arrays_have_it(key: str) -> None:
    """Corner by corner: each is a record, in order, and what is left out lies next to one that is there."""
    scene = take(two(key, start=None))
    root = svg(scene)
    for i, trajectory in enumerate(scene.runs):
        path = root.find(f".//{SVG}path[@id='run-{i}']")
        points = on_paper(root, scene.scenario, trajectory.position)
        if path is None:
            assert np.abs(points - points[0]).max() < 0.05
            continue
        (drawn,) = corners(path)
        place, corner = 0, drawn[0]
        np.testing.assert_allclose(corner, points[0], atol=0.01)
        for point in points[1:]:
            if place + 1 < len(drawn) and np.abs(drawn[place + 1] - point).max() < 0.01:
                place += 1
                corner = drawn[place]
            else:
                assert np.abs(corner - point).max() < 0.06
        assert place == len(drawn) - 1
        np.testing.assert_allclose(drawn[-1], points[-1], atol=0.01)


@pytest.mark.parametrize("key", ["mccormick", "branin"])
def test_the_numbers_of_the_axes_stand_where_they_are(key: str) -> None:
    scenario = two(key)
    root = svg(take(scenario))
    left, top, width, height = map_box(root)
    (x0, x1), (y0, y1) = scenario.surface.domain.x, scenario.surface.domain.y
    found: dict[str, list[float]] = {"x": [], "y": []}
    names: dict[str, tuple[float, float]] = {}
    for element in root.iter(f"{SVG}text"):
        x, y, text = float(element.attrib["x"]), float(element.attrib["y"]), "".join(element.itertext())
        if element.attrib.get("font-style") == "italic":
            names[text] = x, y
        elif element.attrib.get("text-anchor") == "middle":
            found["x"].append(float(text.replace("−", "-")))
            assert x0 + (x - left) / width * (x1 - x0) == pytest.approx(found["x"][-1], abs=1e-3 * (x1 - x0))
        elif element.attrib.get("text-anchor") == "end" and x < left:
            found["y"].append(float(text.replace("−", "-")))
            middle = y - 0.35 * float(element.attrib["font-size"])
            assert y1 - (middle - top) / height * (y1 - y0) == pytest.approx(found["y"][-1], abs=1e-3 * (y1 - y0))
    assert min(map(len, found.values())) > 3
    assert names["x"] == (pytest.approx(left + width / 2), pytest.approx(top + height + 25))
    assert names["y"][0] < left
    assert names["y"][1] == pytest.approx(top + height / 2, abs=5)


def test_a_path_ends_where_the_clock_stands() -> None:
    scene = take(first_scene(), 37)
    root = svg(scene)
    for i, trajectory in enumerate(scene.runs):
        path = root.find(f".//{SVG}path[@id='run-{i}']")
        assert path is not None
        (end,) = on_paper(root, scene.scenario, trajectory.position[37:38])
        np.testing.assert_allclose(corners(path)[-1][-1], end, atol=0.01)
    assert "step 37 of 500" in texts(root)


def test_each_run_has_its_colour_dash_and_outcome() -> None:
    scene = take(first_scene(), 500)
    root = svg(scene)
    said = texts(root)
    for i, (look, trajectory) in enumerate(zip(scene_styles(scene.scenario), scene.runs, strict=True)):
        path = root.find(f".//{SVG}path[@id='run-{i}']")
        assert path is not None
        assert path.attrib["stroke"] == look.light
        ratio = [float(d) for d in path.attrib.get("stroke-dasharray", "").split()]
        np.testing.assert_allclose(ratio, [0.7 * d for d in look.dash])
        assert look.label in said
        assert trajectory.outcome.label in said
        assert f"α = {format_number(trajectory.hyperparameters['learning_rate'])}" in said
    assert len({(look.dash, look.marker) for look in scene_styles(scene.scenario)}) == 5
    assert LINK in "".join(said)


@pytest.mark.parametrize("name", [name for name, entry in OBJECTIVES.items() if entry.table is not None])
def test_a_still_says_what_its_data_are(name: str) -> None:
    table = OBJECTIVES[name].table
    assert table is not None
    settings = {"transform": "scale_ratio", "ratio": 7.0} if len(table.features) == 2 else {"transform": "raw"}
    scenario = Scenario(name, table=table.changed(held_out=0.1, **settings), steps=5)
    said = " ".join(texts(svg(take(scenario))))
    assert scenario.surface.subtitle in said
    assert ("ratio = 7" in said) == ("ratio" in settings)


def test_the_svg_is_drawn_by_paths_and_letters_alone() -> None:
    data = MAKE["svg"](take(first_scene()), silent)
    root = ElementTree.fromstring(data)
    kinds = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert kinds == {"svg", "title", "desc", "rect", "clipPath", "g", "path", "text"}
    for element in root.iter():
        assert not {name for name in element.attrib if "href" in name or name.startswith("on") or name == "style"}
        assert not re.search(r"url\((?!#view-\d\))", " ".join(element.attrib.values()))
    assert b"<!" not in data
    assert root.attrib["width"].startswith("16")


HOSTILE = "https://x/?a=<script>alert('1')</script>&amp;\"]]>\x00\x1b\ud7ff \u202e\U0001f600 ende"


def test_a_hostile_link_is_only_text() -> None:
    scene = take(two("sphere", steps=7), link=HOSTILE)
    root = svg(scene)
    foot = "".join(texts(root))
    assert "<script>alert('1')</script>&amp;\"]]>\ufffd\ufffd" in foot
    assert "\U0001f600" in foot
    assert not list(root.iter(f"{SVG}script"))
    Image.open(io.BytesIO(MAKE["png"](scene, silent))).load()
    Image.open(io.BytesIO(MAKE["gif"](scene, silent))).load()


def test_a_still_says_what_is_true_at_its_step_and_a_film_gives_nothing_away() -> None:
    scene = take(two("sphere", 200), step=2)
    said = texts(svg(scene))
    assert said.count("descending") == 2
    ends = [way.outcome.label for way in scene.runs]
    assert not set(ends) & set(said)
    assert set(ends) <= set(texts(svg(scene._replace(step=200))))
    film = [shape.text for shape in lay_out(scene._replace(step=200), moves=True).frame if isinstance(shape, Text)]
    assert not set(ends) & set(film)
    title = svg(scene._replace(step=0)).find(f"{SVG}desc")
    assert title is not None
    assert title.text == "SGD: at the start. Adam: at the start."


def test_a_label_is_escaped() -> None:
    paper = lay_out(take(two("sphere")))
    picture = still_at(paper, [], 3)
    hostile = picture._replace(title="</title><script>", description="a & b", layers=())
    root = ElementTree.fromstring(to_svg(hostile))
    assert root.findtext(f"{SVG}title") == "</title><script>"
    assert root.findtext(f"{SVG}desc") == "a & b"


def test_a_link_too_long_for_the_foot_is_said_to_be() -> None:
    said = " ".join(texts(svg(take(two("sphere"), link="x" * 5_000))))
    assert "5000 characters" in said
    assert "xxxx" not in said


def test_what_leaves_the_view_is_cut_by_the_view_alone() -> None:
    """Within reach, corners are the arrays'; the line beyond goes in the arrays' direction; the fate is said."""
    scene = take(FAR)
    root = svg(scene)
    left, top, _, _ = map_box(root)
    for i, trajectory in enumerate(scene.runs[:2]):
        assert trajectory.outcome.label.startswith("overflowed")
        path = root.find(f".//{SVG}path[@id='run-{i}']")
        assert path is not None
        points = on_paper(root, FAR, trajectory.position)
        drawn = corners(path)[0]
        assert np.abs(drawn - [left, top]).max() < 10_500
        outside = np.flatnonzero(np.abs(points - [left, top]).max(axis=1) > 10_600)
        n = int(outside[0]) if outside.size else len(points)
        np.testing.assert_allclose(drawn[:n], points[:n], atol=0.01)
        if outside.size:
            way, true = drawn[n] - points[n - 1], points[n] - points[n - 1]
            np.testing.assert_allclose(way / np.hypot(*way), true / np.hypot(*true), atol=1e-5)
        assert trajectory.outcome.label in texts(root)
    parents = {child: parent for parent in root.iter() for child in parent}
    assert "clip-path" in parents[path].attrib


def test_a_path_that_comes_back_is_drawn_in_pieces() -> None:
    points = np.array([[10.0, 10.0], [1e300, 10.0], [20.0, 20.0], [30.0, 1e5], [-1e5, 20.0], [15.0, 15.0]])
    first, second, third = clip_path(points, Box(0, 0, 100, 100), first=5)
    np.testing.assert_allclose(first.points, [[10, 10], [10_100, 10]])
    assert first.due.tolist() == [5, 6]
    np.testing.assert_allclose(second.points[[0, 1]], [[10_100, 20], [20, 20]], rtol=1e-6)
    assert second.due.tolist() == [7, 7, 8]
    np.testing.assert_allclose(third.points[-1], [15, 15])
    assert third.due.tolist() == [10, 10]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ((-5, 5), (15, 5), (0.25, 0.75)),
        ((2, 2), (8, 8), (0.0, 1.0)),
        ((5, 5), (5, 25), (0.0, 0.25)),
        ((-5, 5), (5, 16), None),
        ((20, 5), (30, 5), None),
        ((-1, -1), (-1, 9), None),
        ((0, 0), (np.inf, 0), None),
    ],
)
def test_a_segment_is_clipped(a: Any, b: Any, expected: tuple[float, float] | None) -> None:
    found = clip_segment(np.array(a, float), np.array(b, float), Box(0, 0, 10, 10))
    assert found == pytest.approx(expected) if expected else found is None


@pytest.mark.parametrize("key", ["saddle", "monkey_saddle"])
def test_a_surface_without_a_minimum(key: str) -> None:
    said = texts(svg(take(two(key))))
    assert "saddle" in said
    assert not {"global minimum", "local minimum"} & set(said)


def test_without_runs_there_is_a_map_but_no_animation() -> None:
    scene = take(Scenario.suggested("himmelblau", runs=()))
    assert "No runs." in texts(svg(scene))
    assert Image.open(io.BytesIO(MAKE["png"](scene, silent))).size[0] > 1000
    with pytest.raises(InputError, match="no run"):
        MAKE["gif"](scene, silent)


# Their lowest or steepest ground is a wedge or a cliff that is narrower than a cell of the grid.
NARROW = {"neuron_bn", "two_layer_bn", "recurrent"}


@pytest.mark.parametrize("key", list(OBJECTIVES))
def test_the_ground_lies_where_the_function_is_as_high(key: str) -> None:
    """Each band's outline, but at the border, is a contour of the function itself."""
    surface, box = OBJECTIVES[key], Box(10, 20, 400, 300)
    heights = LevelScale(surface)
    (x0, x1), (y0, y1) = surface.domain.x, surface.domain.y
    bands = [area for area in surface_areas(surface, box) if area.stroke]
    assert len(bands) > 8
    levels = []
    for band in bands:
        ring = max((polygon[0] for polygon in band.polygons), key=len)
        held = (abs(ring[:, 0] - 10) > 1) & (abs(ring[:, 0] - 410) > 1) & (abs(ring[:, 1] - 20) > 1)
        inner = ring[held & (abs(ring[:, 1] - 320) > 1)]
        x, y = x0 + (x1 - x0) * (inner[:, 0] - 10) / 400, y1 - (y1 - y0) * (inner[:, 1] - 20) / 300
        if len(inner) > 12:  # not the bottom of a narrow pit, where the grid is too coarse
            levels.append(float(np.median(heights.level(surface(x, y)))))
    assert levels == sorted(levels)
    off = [abs(level - round(level)) for level in levels] or [0.0]  # Easom has one narrow pit alone
    if key in NARROW:
        assert np.median(off) < 0.1
    else:
        assert max(off) < 0.25


def test_the_scale_is_the_players() -> None:
    """Rosenbrock's, by hand: eighteen lines between the lowest hundredth and the highest of 81 × 81 samples."""
    x, y = np.meshgrid(np.linspace(-2, 2, 81), np.linspace(-1, 3, 81))
    f = np.sort(((1 - x) ** 2 + 100 * (y - x**2) ** 2).ravel())
    bottom, top = np.log10(max(f[int(0.01 * f.size)], f[-1] * 1e-6)), np.log10(f[-1])
    heights = LevelScale(OBJECTIVES["rosenbrock"])
    np.testing.assert_allclose(heights.level(np.array([10**bottom, 10**top])), [0, 18], atol=1e-9)
    assert shade_of(heights, 0) == "#8fb8d6"
    assert shade_of(heights, 18) == "#fbf7f0"
    assert shade_of(heights, 9) == "#dbe7ef"


@pytest.fixture(scope="module")
def small() -> ExportInput:
    return take(two("himmelblau", steps=120), 60)


@pytest.fixture(scope="module")
def made(small: ExportInput) -> Callable[[str], bytes]:
    """The file of each kind, made once."""
    return cache(lambda name: MAKE[name](small, silent))


def picture(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def test_the_png_is_fit_for_print(small: ExportInput, made: Callable[[str], bytes]) -> None:
    image = picture(made("png"))
    assert image.format == "PNG"
    assert 1850 < image.width < 1950
    assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)
    assert image.info["Source"] == LINK
    pixels = np.asarray(image)
    assert (pixels[:3] == 255).all()
    colours = {tuple(pixel) for pixel in pixels.reshape(-1, 3)[::7]}
    assert {rgb(look.light) for look in scene_styles(small.scenario)} <= colours
    assert len(colours) > 100


def test_another_step_is_another_png(small: ExportInput, made: Callable[[str], bytes]) -> None:
    files = made("png"), MAKE["png"](small._replace(step=20), silent)
    here, there = (np.asarray(picture(data), int) for data in files)
    assert (np.abs(here - there).max(axis=2) > 60).sum() > 500


def frames(data: bytes) -> tuple[list[NDArray[np.uint8]], list[int], Image.Image]:
    image = picture(data)
    shown, durations = [], []
    for k in range(image.n_frames):
        image.seek(k)
        shown.append(np.asarray(image.convert("RGB")))
        durations.append(image.info["duration"])
    return shown, durations, image


def still_colours(scene: ExportInput, step: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The still of this step at the animation's size: as it is, and in the animation's colours."""
    paper = lay_out(scene, moves=True)
    walked = run_paths(paper, scene.scenario.steps)
    drawn = still_at(paper, walked, step)
    canvas = Canvas(drawn.width, drawn.height, SIZE / drawn.width, 3)
    for layer in drawn.layers:
        canvas.paint(layer)
    image, palette = canvas.to_image(), Palette(picture_colours(paper, walked))
    return np.asarray(image, dtype=np.int64), palette.colours[palette.indices(image)]


def test_the_gif_plays_the_whole_run_and_rests_at_its_end(made: Callable[[str], bytes]) -> None:
    data = made("gif")
    shown, durations, image = frames(data)
    assert len(shown) == len(frame_steps(120)) == 91
    assert image.size[0] == SIZE
    assert image.info["loop"] == 0
    assert set(durations[:-1]) == {50}
    assert durations[-1] == 2000
    assert len(data) < 3_000_000


@pytest.mark.parametrize("scenario", [None, FAR, first_scene()], ids=["small", "far", "first"])
def test_every_frame_is_the_still_of_its_step(
    scenario: Scenario | None, small: ExportInput, made: Callable[[str], bytes]
) -> None:
    """What was added frame by frame is what is painted at once; and the palette's colours are near the true ones."""
    scene = take(scenario) if scenario else small
    shown, _, _ = frames(MAKE["gif"](scene, silent) if scenario else made("gif"))
    steps = frame_steps(scene.scenario.steps)
    for k in (0, 1, len(steps) // 3, len(steps) - 1):
        true, told = still_colours(scene, steps[k])
        assert (shown[k] != told).any(axis=2).mean() < 2e-5, steps[k]
        assert np.abs(shown[k].astype(np.int64) - true).mean() < 1.0


def test_the_first_frame_has_no_path(small: ExportInput) -> None:
    paper = lay_out(small, moves=True)
    assert not [
        shape for shape in still_at(paper, run_paths(paper, 120), 0).layers[1].shapes if isinstance(shape, Line)
    ]


@pytest.mark.parametrize(("steps", "count"), [(1, 2), (7, 8), (90, 91), (500, 91), (10_000, 91)])
def test_frames_are_true_steps_from_the_first_to_the_last(steps: int, count: int) -> None:
    found = frame_steps(steps)
    assert len(found) == count
    assert (found[0], found[-1]) == (0, steps)
    assert all(a < b for a, b in pairwise(found))


@pytest.mark.parametrize("name", list(MAKE))
def test_progress_rises_to_one_and_can_end_the_work(
    name: str, small: ExportInput, made: Callable[[str], bytes]
) -> None:
    """And what is made while somebody listens is the same picture: the same take is, whenever it is made."""
    told: list[float] = []
    assert MAKE[name](small, told.append) == made(name)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > {"gif": 10, "graph": 0}.get(name, 2)  # a graph has no ground, and is there at once

    class Enough(Exception):
        pass

    def stop(share: float) -> None:
        if share > 0.2:
            raise Enough

    with pytest.raises(Enough):
        MAKE[name](small, stop)


def test_nothing_heavy_is_loaded_before_it_is_needed(fresh_python: Callable[..., str]) -> None:
    code = (
        "import sys, optim_viz.export.pictures.picture_exports; print(sorted({'PIL', 'contourpy'} & set(sys.modules)))"
    )
    assert fresh_python(code).strip() == "[]"


def test_dashes_cut_a_line_at_their_lengths() -> None:
    piece = Piece(np.array([[0.0, 0.0], [10.0, 0.0], [10.0, 10.0]]), np.array([0, 1, 2]))
    a, b, c = split_dashes(piece, (4.0, 3.0), Box(0, 0, 10, 10))
    np.testing.assert_allclose(a.points, [[0, 0], [4, 0]])
    np.testing.assert_allclose(b.points, [[7, 0], [10, 0], [10, 1]])
    assert b.due.tolist() == [1, 1, 2]
    np.testing.assert_allclose(c.points, [[10, 4], [10, 8]])
    assert [part.due[-1] for part in split_dashes(piece, (), Box(0, 0, 10, 10))] == [2]
