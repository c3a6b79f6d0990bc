"""What is drawn of a penalty: each point of the path is a minimizer, and each minimizer is a point of the path."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from in_node import FrontEnd
from penalty_cases import (
    Floats,
    away_from_path,
    kkt_residual,
    proximal_gradient,
    proximal_gradients,
    quadratic,
    regression,
)

from optim_viz import OBJECTIVES, Penalty, Run, Scenario, Table, View, run
from optim_viz.export.base import ExportInput
from optim_viz.export.pictures.layout import lay_out
from optim_viz.export.pictures.marks import INK
from optim_viz.export.pictures.regularization import DOTS, THIN, hatched
from optim_viz.export.pictures.shapes import Area, Box, Line, Text, circle
from optim_viz.export.pictures.thumbnail import to_thumbnail
from optim_viz.objectives.regularization_path import CORNERS, constraint_region, regularization_of
from optim_viz.web.scene_blob import SceneOptions, pack_scene

KINDS = [Penalty("l2", 0.3), Penalty("l1", 0.05), Penalty("elastic_net", 0.2, 0.5), Penalty("elastic_net", 0.1, 0.0)]
EVERY_KIND = pytest.mark.parametrize("of", KINDS, ids=lambda of: f"{of.kind} {of.mixing:g}")
SEEDS = range(6)
PENGUINS = Table("penguins", features=("bill_length_mm", "flipper_length_mm"))


def cases() -> list[tuple[Floats, Floats]]:
    """Quadratics whose weights become zero in either order, change sign on the way, and are of very different sizes."""
    skew = np.array([[1.0, 0.9], [0.9, 1.0]]), np.array([1.0, 0.7])  # the second weight is negative at first
    units = np.diag([1.0, 1e-3])
    scaled = units @ np.array([[2.0, 0.6], [0.6, 1.0]]) @ units, units @ np.array([6.6, 2.8])
    fitted = [(data.A, data.b) for data in map(regression, SEEDS)]
    return [*fitted, skew, (skew[0], -skew[1][::-1]), scaled]


CASES = pytest.mark.parametrize(("A", "b"), cases())


def strengths(A: Floats, b: Floats, of: Penalty) -> Floats:
    _, mixing, absolute = of.coefficients.values()
    curves = np.linalg.eigvalsh(A) / (2.0 * mixing) if mixing else np.array([])
    largest = np.abs(b).max() / absolute if absolute else curves[-1] * 30.0
    return np.geomspace(1e-4 * min([largest, *curves]), 0.999 * largest, 60)


@EVERY_KIND
@CASES
def test_every_minimizer_lies_on_the_path(A: Floats, b: Floats, of: Penalty) -> None:
    """Those by plain iteration, at strengths between the ones that the path was made of."""
    drawn = regularization_of(quadratic(A, b).penalized(of))
    assert drawn is not None
    size = np.abs(drawn.path).max(axis=0)
    conditioned = np.linalg.cond(A) < 100.0
    asked = strengths(A, b, of)
    found = (
        proximal_gradients(A, b, of, asked)
        if conditioned
        else np.array([by_signs(A, b, of.changed(strength=s)) for s in asked])
    )
    straight = of.coefficients["mixing"] == 0.0
    assert away_from_path(drawn.path / size, found / size).max() < (1e-6 if straight else 1e-3)


def by_signs(A: Floats, b: Floats, of: Penalty) -> Floats:
    """The minimizer as the one of nine patterns of signs that meets the conditions best."""
    strength, mixing, absolute = of.coefficients.values()
    curved, found = A + 2.0 * strength * mixing * np.eye(2), []
    for signs in np.ndindex(3, 3):
        s = np.array(signs) - 1.0
        free, w = s != 0.0, np.zeros(2)
        w[free] = np.linalg.solve(curved[np.ix_(free, free)], (b - strength * absolute * s)[free])
        if absolute == 0.0 and not free.all():
            continue
        found.append((kkt_residual(A, b, of, w), w))
    return min(found, key=lambda pair: pair[0])[1]


@EVERY_KIND
@CASES
def test_the_path_goes_from_the_minimum_of_f_to_the_origin_and_is_made_of_minimizers(
    A: Floats, b: Floats, of: Penalty
) -> None:
    drawn = regularization_of(quadratic(A, b).penalized(of))
    assert drawn is not None
    assert np.allclose(drawn.path[0], np.linalg.solve(A, b), rtol=1e-9)
    assert np.allclose(drawn.unpenalized, drawn.path[0])
    assert (drawn.path[-1] == 0.0).all()
    size = np.abs(drawn.path).max(axis=0)
    _, mixing, absolute = of.coefficients.values()
    for w in drawn.path[1:-1]:  # the strength that a point tells by itself
        larger = int(np.argmax(np.abs(w) / size))
        slope = 2.0 * mixing * w[larger] + absolute * np.sign(w[larger])
        pull = (b - A @ w)[larger]
        if (w == 0.0).all():
            continue
        residual = kkt_residual(
            A, b, of.changed(strength=max(0.0, pull / slope)), np.where(np.abs(w) < 1e-12 * size, 0.0, w)
        )
        assert residual < 1e-9 * np.abs(b).max(), w


@EVERY_KIND
@pytest.mark.parametrize("point", [(0.8, -0.3), (0.0, 1.5), (-2e-4, -3e3)])
def test_the_region_is_where_the_penalty_is_no_larger(point: tuple[float, float], of: Penalty) -> None:
    _, mixing, absolute = of.coefficients.values()
    outline = constraint_region(point, mixing, absolute)
    sizes = [mixing * np.dot(w, w) + absolute * np.abs(w).sum() for w in np.array([point, *outline])]
    assert np.allclose(sizes, sizes[0], rtol=1e-9)
    assert len(outline) == CORNERS
    assert (outline[:: CORNERS // 4] == 0.0).sum() == 4  # a diamond has its corners
    turned = np.unwrap(np.arctan2(outline[:, 1], outline[:, 0]))
    assert (np.diff(turned) > 0.0).all()


@EVERY_KIND
def test_the_region_touches_the_contour_of_f_at_the_minimizer(of: Penalty) -> None:
    """Nowhere in it is f lower."""
    surface = OBJECTIVES["linear_regression"].bind(table=PENGUINS).penalized(of)
    drawn, f = regularization_of(surface), surface.unpenalized
    assert drawn is not None
    assert f is not None
    lowest = float(f(*drawn.minimizer))
    inside = [share * drawn.region for share in np.linspace(0.0, 1.0, 25)]
    assert (f(*np.concatenate(inside).T) >= lowest - 1e-12).all()
    assert float(f(*(1.05 * np.array(drawn.minimizer)))) < lowest


def test_nothing_is_drawn_where_nothing_is_known_or_moves() -> None:
    for name in ("rosenbrock", "himmelblau", "logistic_regression"):
        assert regularization_of(OBJECTIVES[name].penalized("l1", strength=0.1)) is None, name
    for name in ("sphere", "quadratic", "ackley"):
        assert regularization_of(OBJECTIVES[name].penalized("l2", strength=0.1)) is None, name
    assert regularization_of(OBJECTIVES["booth"]) is None
    assert regularization_of(OBJECTIVES["booth"].penalized("l1", strength=0.0)) is not None


# As it is drawn -----------------------------------------------------------------------------------------------------


def scene(of: Penalty) -> Scenario:
    return Scenario(
        "linear_regression", runs=(Run("sgd", {"learning_rate": 0.3}),), steps=20, table=PENGUINS, penalty=of
    )


def expected(of: Penalty) -> tuple[Floats, Floats, Floats]:
    """The minimum of f, today's minimizer and many others of the penguins, from the rows themselves."""
    X, y = PENGUINS.X, PENGUINS.y
    A, b = X.T @ X / len(y), X.T @ y / len(y)
    others = proximal_gradients(A, b, of, strengths(A, b, of))
    return np.linalg.solve(A, b), proximal_gradient(A, b, of), others


@EVERY_KIND
def test_a_still_has_the_path_the_region_and_the_minimum_of_f(of: Penalty) -> None:
    drawn = scene(of)
    layout = lay_out(ExportInput(drawn, run(drawn), View(), 20, ""))
    alone, now, others = expected(of)
    lines = [shape for shape in layout.ground if isinstance(shape, Line)]
    (path,) = [line.pieces[0] for line in lines if line.dash == DOTS and line.colour == INK]
    assert away_from_path(path, layout.to_pixels(others)).max() < 0.1
    assert np.allclose(path[0], layout.to_pixels(alone[None])[0], atol=0.01)
    (region,) = [
        shape.polygons[0][0]
        for shape in layout.ground
        if isinstance(shape, Area) and shape.stroke == INK and len(shape.polygons[0][0]) == CORNERS
    ]
    closed = np.concatenate([region, region[:1]])
    assert away_from_path(closed, layout.to_pixels(now[None])).max() < 0.1
    (hatch,) = [line.pieces for line in lines if line.width == THIN]
    assert len(hatch) > 5
    assert away_from_path(closed, np.concatenate(hatch)).max() < 1e-6
    rings = [
        shape.polygons[0][0].mean(axis=0)
        for shape in layout.ground
        if isinstance(shape, Area) and shape.stroke == INK and len(shape.polygons[0][0]) == 48
    ]
    assert min(np.hypot(*(ring - layout.to_pixels(alone[None])[0])) for ring in rings) < 0.01
    words = {shape.text for shape in layout.frame if isinstance(shape, Text)}
    assert {"minimum of f alone", "minimizer for every λ", "R(w) ≤ R(w*)"} <= words


def test_a_stamp_has_them_once_it_has_the_paths() -> None:
    drawn = scene(KINDS[1])
    dots = f'stroke-dasharray="{DOTS[0]:g} {DOTS[1]:g}"'
    for dark in (False, True):
        assert dots in to_thumbnail(drawn, run(drawn), dark=dark).decode()
        assert dots not in to_thumbnail(drawn, dark=dark).decode()


def test_lines_fill_an_outline_and_keep_to_the_map() -> None:
    box = Box(0.0, 0.0, 100.0, 80.0)
    lines = hatched(circle(50.0, 40.0, 1e6, 192), box)
    assert len(lines) < 100
    assert hatched(np.zeros((192, 2)), box) == []


@EVERY_KIND
def test_a_figure_has_them_too(of: Penalty) -> None:
    traces: dict[str, Any] = {trace.name: trace for trace in scene(of).figure("map").data}
    alone, now, others = expected(of)
    path = np.stack([traces["minimizer for every λ"].x, traces["minimizer for every λ"].y], axis=1)
    region = np.stack([traces["R(w) ≤ R(w*)"].x, traces["R(w) ≤ R(w*)"].y], axis=1)
    ring = traces["minimum of f alone"]
    assert away_from_path(path, others).max() < 1e-3
    assert away_from_path(region, now[None]).max() < 1e-3
    assert np.allclose((ring.x[0], ring.y[0]), alone)
    order = [trace.name for trace in scene(of).figure("map").data]
    assert order.index("minimizer for every λ") < min(i for i, name in enumerate(order) if "SGD" in name)


@EVERY_KIND
def test_the_player_draws_the_same_and_it_moves_with_the_dial(of: Penalty, front_end: FrontEnd) -> None:
    blob = pack_scene(scene(of), run(scene(of)))
    for turned in (
        {},
        {"strength": 0.5},
        {"strength": 0.0},
        {"strength": 0.02, **({"mixing": 3.0} if of.mixing == 0.5 else {})},
    ):
        changed = of.changed(**turned)
        drawn = regularization_of(scene(changed).surface)
        assert drawn is not None
        said = front_end.ask("regularization", blob, changes={"coefficients": turned})
        for name in ("path", "region", "unpenalized"):
            assert np.allclose(said[name], getattr(drawn, name), rtol=1e-9, atol=1e-12), (name, turned)
        on_map = said["drawn"]
        assert np.allclose(on_map["path"], drawn.path, atol=1e-9)
        assert np.allclose(on_map["halo"], drawn.path, atol=1e-9)
        assert np.allclose(on_map["region"], drawn.region, atol=1e-9)
        assert np.allclose(on_map["rings"], [drawn.unpenalized] * 2, atol=1e-9)


def test_a_test_function_has_a_path_as_well(front_end: FrontEnd) -> None:
    """Booth's corners by hand: H = [10, 8; 8, 10] and b = (34, 38), so that x is zero from λ = 18 on."""
    drawn = Scenario("booth", runs=(), penalty=Penalty("l1", 2.0))
    found = regularization_of(drawn.surface)
    assert found is not None
    said = front_end.ask("regularization", pack_scene(drawn, run(drawn)), changes={})
    assert np.allclose(said["path"], found.path)
    corners = [(1.0, 3.0), (0.0, 2.0), (0.0, 0.0)]
    assert away_from_path(np.array(corners), found.path).max() < 1e-12


def test_a_held_scene_and_one_without_a_penalty_say_nothing(front_end: FrontEnd) -> None:
    plain = Scenario("booth", runs=())
    assert front_end.ask("regularization", pack_scene(plain, run(plain)), changes={}) is None
    rosenbrock = Scenario("rosenbrock", runs=(), penalty=Penalty("l1", 0.1))
    assert front_end.ask("regularization", pack_scene(rosenbrock, run(rosenbrock)), changes={}) is None
    held = pack_scene(scene(KINDS[1]), run(scene(KINDS[1])), options=SceneOptions(held=True))
    assert front_end.ask("regularization", held, changes={}) is None
