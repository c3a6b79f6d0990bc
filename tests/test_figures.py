"""Plotly figures: their numbers are the arrays', on the right axes, in the right direction and order; and they say what
the window does not show."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import plotly.graph_objects as go
import plotly.io
import pytest

import optim_viz as ov
from optim_viz.errors import InputError
from optim_viz.figures.look import SYMBOLS
from optim_viz.number_format import format_number
from optim_viz.outcomes.criteria import FATES
from optim_viz.scene.scenario import first_scene
from optim_viz.style import run_style, scene_styles
from optim_viz.web.categories import RAMP

ROOT = Path(__file__).resolve().parents[1]
BRANCH = ov.Run("adam", {"learning_rate": 0.3}).branched(12, ov.Run("sgd", {"learning_rate": 0.001}))
MIXED = ov.Scenario(
    "rosenbrock", (-1.2, 0.7), (ov.Run("adam", {"learning_rate": 0.3}), BRANCH, ov.Run("adam")), {"a": 0.5}, steps=40
)
WILD = ov.Scenario("beale", (3.0, 3.5), (ov.Run("sgd", {"learning_rate": 0.5}), ov.Run("adam")), steps=30)
RAISED = ov.Scenario.suggested("goldstein_price", steps=30)  # whose minimum is 3
HILLS = ov.Scenario.suggested("monkey_saddle", steps=60)  # falls without end


def named(figure: go.Figure, name: str) -> list[Any]:
    return [trace for trace in figure.data if name in (trace.name or "")]


def words(figure: go.Figure) -> str:
    """The headline, without markup."""
    return re.sub(r"<[^>]*>", " ", figure.layout.title.text)


def in_mode(figure: go.Figure, mode: str) -> list[Any]:
    return [trace for trace in figure.data if trace.type.startswith("scatter") and trace.mode == mode]


def lines(figure: go.Figure) -> list[Any]:
    """The paths."""
    return [trace for trace in in_mode(figure, "lines") if trace.customdata is not None]


def drawn_from(scenario: ov.Scenario) -> list[int]:
    return [0 if run.origin is None else run.branch_step for run in scenario.runs]


@pytest.mark.parametrize("scenario", [MIXED, WILD, RAISED], ids=["branches", "overflow", "raised"])
@pytest.mark.parametrize("kind", ["map", "curves", "surface"])
def test_a_path_is_the_runs_own_arrays(scenario: ov.Scenario, kind: str) -> None:
    figure = scenario.figure(kind)
    floor = scenario.surface.minima[0].value
    runs = ov.run(scenario)
    assert len(lines(figure)) == len(runs)
    for trace, run, first, style in zip(lines(figure), runs, drawn_from(scenario), scene_styles(scenario), strict=True):
        x, y = run.position[first:].T
        told = np.asarray(trace.customdata)
        np.testing.assert_array_equal(told[:, 0], np.arange(first, len(run)))
        np.testing.assert_array_equal(told[:, 1:3], run.position[first:])
        np.testing.assert_array_equal(told[:, 3], run.loss[first:])
        np.testing.assert_array_equal(told[:, 4], np.hypot(*run.gradient[first:].T))
        np.testing.assert_array_equal(told[:, 5], run.learning_rate[first:])
        if kind == "curves":
            np.testing.assert_array_equal(trace.x, np.arange(first, len(run)))
            np.testing.assert_array_equal(trace.y, run.loss[first:] - floor)
        else:
            near = np.isfinite(np.asarray(trace.x, float)) if kind == "surface" else np.ones(len(x), bool)
            assert near[0]
            np.testing.assert_array_equal(np.asarray(trace.x)[near], x[near])
            np.testing.assert_array_equal(np.asarray(trace.y)[near], y[near])
        assert trace.line.color == style.light
        assert style.label in trace.name
        assert run.outcome.label in trace.name


def test_on_the_map_x_goes_right_and_y_up_and_the_true_f_is_under_the_pointer() -> None:
    figure = MIXED.figure()
    (ground,) = named(figure, "f")[:1]
    assert (ground.x[0], ground.x[-1]) == MIXED.surface.domain.x
    assert (ground.y[0], ground.y[-1]) == MIXED.surface.domain.y
    f, z = np.asarray(ground.customdata), np.asarray(ground.z)
    row, column = 20, 90  # rows go with y
    x, y = ground.x[column], ground.y[row]
    assert f[row, column] == pytest.approx((0.5 - x) ** 2 + 100 * (y - x**2) ** 2, rel=1e-12)
    assert "%{customdata" in ground.hovertemplate
    # Heights stand on powers of ten: one level is one factor of f − f*, everywhere.
    slope = np.polyfit(z[row], np.log10(f[row]), 1)
    np.testing.assert_allclose(np.log10(f[row]), np.polyval(slope, z[row]), atol=1e-9)
    assert slope[0] > 0
    ticks = dict(zip(ground.colorbar.ticktext, ground.colorbar.tickvals, strict=True))
    np.testing.assert_allclose(np.polyval(slope, ticks["10"]), 1.0, atol=1e-9)
    assert figure.layout.yaxis.scaleanchor == "x"
    assert (*figure.layout.xaxis.range, *figure.layout.yaxis.range) == (-2.0, 2.0, -1.0, 3.0)
    (minimum,) = named(figure, "global minimum")
    assert (minimum.x[0], minimum.y[0]) == pytest.approx((0.5, 0.25))
    (start,) = named(figure, "start")
    assert (start.x[0], start.y[0]) == (-1.2, 0.7)


@pytest.mark.parametrize("key", ov.OBJECTIVES)
def test_the_ticks_of_every_surface_stand_at_their_heights(key: str) -> None:
    """Goldstein-Price's minimum is 3: a tick at 1 is four high, and says that it counts from there."""
    empty = ov.Scenario.suggested(key, runs=())
    (ground,) = empty.figure().data[:1]
    bar, floor = ground.colorbar, empty.surface.minima[0].value if empty.surface.minima else 0.0
    assert bar.title.text == ("f − f*" if empty.surface.minima else "f")
    f, z = np.asarray(ground.customdata).ravel(), np.asarray(ground.z).ravel()
    above = f > floor
    line = np.polyfit(np.log10(f[above] - floor), z[above], 1) if empty.surface.minima else None
    order = np.argsort(f)
    assert len(bar.tickvals) >= 2
    for text, level in zip(bar.ticktext, bar.tickvals, strict=True):
        power = re.fullmatch("10([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)", text)
        height = 10.0 ** int(power[1].translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-"))) if power else 0.0
        height = height or float(text.replace("−", "-"))
        wanted = np.interp(height, f[order], z[order]) if line is None else np.polyval(line, np.log10(height))
        assert level == pytest.approx(wanted, abs=0.05), text
    for kind in ("surface", "curves"):
        assert empty.figure(kind).layout.title.text


def test_methods_keep_their_colours_dashes_and_markers() -> None:
    figure = first_scene().figure("curves")
    ends = in_mode(figure, "lines+markers")
    for trace, run in zip(ends, first_scene().runs, strict=True):
        style = run_style(run.optimizer)
        assert trace.line.color == trace.marker.color == style.light
        assert trace.line.dash == (",".join(f"{n}px" for n in style.dash) or "solid")
        assert trace.marker.symbol == SYMBOLS[style.marker]
    again = in_mode(MIXED.figure(), "lines+markers")
    assert [trace.marker.symbol.endswith("-open") for trace in again] == [False, False, True]  # Adam's second run


def test_what_lies_outside_is_said_and_still_there() -> None:
    figure = WILD.figure()
    run = ov.run(WILD)[0]
    outside = np.flatnonzero(~WILD.surface.domain.contains(run.position))
    assert f"SGD: {len(outside)} of {len(run)} points lie outside this window, the first at step {outside[0]}" in words(
        figure
    )
    assert f"it overflowed at step {len(run)}" in words(figure)
    assert "Adam" not in words(figure)
    assert np.abs(lines(figure)[0].x).max() > 1e3  # not cut
    assert "lie outside" not in words(first_scene().figure())
    above = WILD.figure("curves")
    (low, high), losses = above.layout.yaxis.range, run.loss
    assert f"SGD: {int((np.log10(losses) > high).sum())} points lie above this window" in words(above)
    assert low < high < 20


def test_log_axes_have_powers_of_ten_and_no_letters() -> None:
    for axis in (
        first_scene().figure("curves").layout.yaxis,
        adam_sweep().figure().layout.xaxis,
        heat(False).figure().layout.xaxis,
    ):
        assert axis.type == "log"
        assert axis.exponentformat == "power"
        assert axis.dtick is None or float(axis.dtick).is_integer()


FIGURES: dict[str, Callable[[], go.Figure]] = {
    **{kind: lambda kind=kind: MIXED.figure(kind) for kind in ("map", "curves", "surface")},
    "sweep": lambda: adam_sweep().figure(),
    "heat map": lambda: heat(False).figure(),
    "fate map": lambda: ov.fate_map("himmelblau", "sgd", resolution=4, steps=20).figure(),
}


@pytest.mark.parametrize("make", FIGURES.values(), ids=FIGURES)
def test_the_hover_tells_the_true_numbers_that_stand_behind_each_point(make: Callable[[], go.Figure]) -> None:
    """A template that names a column which is not there, or f as Plotly has drawn it, would tell something else."""
    told = [trace for trace in make().data if trace.customdata is not None]
    assert told
    for trace in told:
        columns = re.findall(r"%\{customdata(?:\[(\d)\])?[:}]", trace.hovertemplate)
        row = np.asarray(trace.customdata, object)
        assert columns
        for column in filter(None, columns):
            assert int(column) < row.shape[-1]
        if trace.type in ("contour", "surface"):
            assert "f = %{customdata:" in trace.hovertemplate
            assert "%{z" not in trace.hovertemplate
        if trace.name and "step %{customdata" in trace.hovertemplate:  # a path, whose columns are compared above
            assert columns == list("012345")


def test_a_surface_that_falls_without_end_is_drawn_on_f_itself() -> None:
    figure = HILLS.figure("curves")
    assert (figure.layout.yaxis.type, figure.layout.yaxis.title.text) == (None, "f")
    np.testing.assert_array_equal(lines(figure)[0].y, ov.run(HILLS)[0].loss)
    ground = HILLS.figure("surface").data[0]
    z = np.asarray(ground.z)
    f = np.asarray(ground.customdata)
    assert (np.sign(z) == np.sign(f)).all()
    ticks = HILLS.figure("surface").layout.scene.zaxis
    assert list(ticks.tickvals) == sorted(ticks.tickvals)
    assert "0" in ticks.ticktext
    # Far outside, numbers would not fit Plotly's 32 bits: those points alone are left out.
    far = ov.Scenario.suggested("monkey_saddle").figure("surface")
    for trace in lines(far):
        assert np.nanmax(np.abs(np.asarray(trace.x, float))) < 100


def test_unknown_kinds_and_metrics_are_refused() -> None:
    with pytest.raises(InputError, match="there are map, surface, curves"):
        MIXED.figure("relief")
    with pytest.raises(InputError, match="take final, best, steps"):
        adam_sweep().figure("outcome")
    three = ov.sweep("sphere", "adam", learning_rate=[0.1], b1=[0.5], b2=[0.9], steps=2)
    with pytest.raises(InputError, match="room for two"):
        three.figure()


def adam_sweep() -> ov.Sweep:
    return ov.sweep("rosenbrock", "adam", learning_rate=np.geomspace(1e-3, 100, 21), steps=60)


@pytest.mark.parametrize("metric", ["final", "best", "steps"])
def test_a_sweeps_curve(metric: str) -> None:
    sweep = adam_sweep()
    figure = sweep.figure(metric)
    (curve,) = in_mode(figure, "lines+markers")
    np.testing.assert_array_equal(curve.x, sweep.axes["learning_rate"])
    np.testing.assert_array_equal(curve.y, sweep.metric_values(metric))
    assert [told[1] for told in curve.customdata] == [sweep.label(i) for i in range(21)]
    best = sweep.best_cell(metric)
    if best is not None:
        (star,) = named(figure, "best")
        assert (star.x[0], star.y[0]) == (sweep.axes["learning_rate"][best[0]], sweep.metric_values(metric)[best[0]])
    assert figure.layout.yaxis.type == (None if metric == "steps" else "log")
    if metric == "steps":
        assert f"{(sweep.reached < 0).sum()} of 21 runs have no value" in words(figure)


def test_a_sweeps_bands_meet_between_the_rates_that_differ() -> None:
    sweep = ov.sweep("quadratic", "sgd", learning_rate=[0.001, 0.01, 0.1, 1.0], steps=400)
    figure = sweep.figure()
    labels = [annotation.text for annotation in figure.layout.annotations]
    assert labels[0] == "crawls"
    assert labels[-1].startswith("limit") or "diverges" in labels
    borders = [(shape.x0, shape.x1) for shape in figure.layout.shapes if shape.type == "rect"]
    for (_, right), (left, _) in pairwise(borders):
        assert right == left
        assert np.log10(right) * 2 == pytest.approx(round(np.log10(right) * 2))  # half-way between powers of ten
    (limit,) = [shape.x0 for shape in figure.layout.shapes if shape.type == "line"]
    largest = np.linalg.eigvalsh(ov.OBJECTIVES["quadratic"].hessian(0.0, 0.0))[-1]
    assert limit == pytest.approx(2.0 / largest)


RATES = np.array([0.001, 0.1, 0.01, 30.0])  # out of order: the axis is not
MOMENTA = np.array([0.9, 0.0, 0.99])


def heat(turned: bool) -> ov.Sweep:
    axes = {"learning_rate": RATES, "momentum": MOMENTA}
    return ov.sweep("quadratic", "momentum", steps=80, **dict(reversed(axes.items())) if turned else axes)


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("metric", ["final", "outcome", "steps"])
def test_a_heat_maps_cells_lie_where_their_numbers_are(turned: bool, metric: str) -> None:
    sweep = heat(turned)
    figure = sweep.figure(metric)
    maps = [trace for trace in figure.data if trace.type == "heatmap"]
    assert maps
    for trace in maps:
        assert (np.diff(trace.x) > 0).all()
        assert (np.diff(trace.y) > 0).all()
        z = np.asarray(trace.z, float)
        assert z.shape == (3, 4)
        for j, momentum in enumerate(sorted(MOMENTA)):
            for i, rate in enumerate(sorted(RATES)):
                assert trace.x[i] < rate < trace.x[i + 1]
                assert trace.y[j] < -np.log10(1.0 - momentum) < trace.y[j + 1]
                place = {"learning_rate": list(RATES).index(rate), "momentum": list(MOMENTA).index(momentum)}
                index = tuple(place[name] for name in sweep.axes)
                run = ov.simulate("quadratic", "momentum", learning_rate=rate, momentum=momentum, steps=80)
                told = trace.customdata[j][i]
                assert told[:2] == [format_number(rate), format_number(momentum)]
                assert told[3] == sweep.label(*index)
                if np.isnan(z[j, i]):
                    continue
                if trace.name == "outcome":
                    assert FATES[int(z[j, i])] is run.outcome.kind
                elif metric == "final":
                    assert z[j, i] == pytest.approx(np.log10(run.loss[-1]))
                else:
                    assert z[j, i] == sweep.reached[index]
    cells = sum(np.isfinite(np.asarray(trace.z, float)).astype(int) for trace in maps)
    assert (cells == 1).all(), "each run is one cell, of one map"
    assert figure.layout.xaxis.type == "log"
    assert "0.99" in figure.layout.yaxis.ticktext
    (edge,) = named(figure, "edge of stability")
    largest = np.linalg.eigvalsh(ov.OBJECTIVES["quadratic"].hessian(0.0, 0.0))[-1]
    np.testing.assert_allclose(edge.x, 2.0 * (1.0 + np.sort(MOMENTA)) / largest)  # Polyak, 1964


def test_the_ramp_ends_sixteen_decades_below_its_top_and_says_so() -> None:
    sweep = ov.sweep("quadratic", "momentum", learning_rate=np.geomspace(1e-3, 0.04, 9), momentum=[0.0, 0.8], steps=500)
    figure = sweep.figure()
    (cells,) = [trace for trace in figure.data if trace.name.startswith("Final")]
    z = np.asarray(cells.z, float)
    assert np.nanmin(z) < cells.zmin - 1
    assert cells.zmax - cells.zmin == pytest.approx(16.0)
    assert cells.colorbar.ticktext[0].startswith("≤ ")
    assert cells.colorscale[0][1] == RAMP["light"][0]


def test_a_fate_map_has_each_start_in_the_colour_of_its_minimum() -> None:
    fates = ov.fate_map("himmelblau", "momentum", resolution=9, window=(-5.0, 4.0, -4.5, 5.0), steps=400)
    figure = fates.figure()
    cells = figure.data[0]
    z = np.asarray(cells.z, float)
    minima = [p for p in fates.objective.critical_points if p.kind.endswith("minimum")]
    for row, y in enumerate(fates.y):
        for column, x in enumerate(fates.x):
            assert cells.x[column] < x < cells.x[column + 1]
            assert cells.y[row] < y < cells.y[row + 1]
            run = ov.simulate("himmelblau", "momentum", start=(x, y), steps=400)
            if run.outcome.target is not None and run.outcome.target in minima:
                assert z[row, column] == minima.index(run.outcome.target)
                assert cells.customdata[row][column][2].startswith("ABCD"[minima.index(run.outcome.target)])
    (letters,) = named(figure, "minima")
    assert list(letters.text) == ["A", "B", "C", "D"]
    assert (letters.x[0], letters.y[0]) == minima[0].position
    for trace in figure.data[1:]:
        if trace.name and trace.name.startswith("A ("):
            share = sum(share for _, point, share in fates.shares if point == minima[0])
            assert trace.name.endswith(f"{100 * share:.3g} %")


# To take home, and to import ---------------------------------------------------------------------------------------


def test_the_page_holds_plotly_and_fetches_nothing() -> None:
    page = ov.export_scene(MIXED, "plotly", link='https://x.example/?a="><script>alert(1)</script>').decode()
    assert "<script>alert" not in page
    assert "default-src 'none'" in page
    assert not re.findall(r"<(?:script|link|img)[^>]*(?:src|href)=", page)
    assert len(page) > 3_000_000  # plotly.js itself


@pytest.mark.parametrize(("view", "kind"), [(ov.View(), "contour"), (ov.View("relief"), "surface")])
def test_the_figure_alone_is_read_back_as_the_same_figure(view: ov.View, kind: str) -> None:
    text = ov.export_scene(MIXED, "plotly_json", view=view).decode()
    read = plotly.io.from_json(text)
    assert read.data[0].type == kind
    np.testing.assert_array_equal(lines(read)[0].x, ov.run(MIXED)[0].position[:, 0])
    np.testing.assert_array_equal(read.data[0].customdata, MIXED.figure().data[0].customdata)
    assert "bdata" not in text
    assert ov.from_query(json.loads(text)["layout"]["meta"]["query"]) == (MIXED, ())


def test_plotly_is_imported_only_when_somebody_asks_and_without_it_it_says_what_to_install(
    fresh_python: Callable[..., str],
) -> None:
    """In one process, as each costs seconds."""
    code = """
import sys, optim_viz as ov
ov.run(ov.Scenario.suggested("sphere", steps=3)), list(ov.EXPORTS)
print("plotly" in sys.modules)
sys.modules["plotly"] = None
for ask in (lambda s: s.figure(), lambda s: ov.export_scene(s, "plotly")):
    try:
        ask(ov.Scenario.suggested("sphere", steps=3))
    except (ImportError, ov.InputError) as error:
        print(type(error).__name__, error)
del sys.modules["plotly"]
ov.Scenario.suggested("sphere", steps=3).figure()
print("plotly" in sys.modules)
"""
    install = "A figure needs Plotly: pip install plotly, or this package with its extra of that name."
    assert fresh_python(code).splitlines() == ["False", f"ImportError {install}", f"InputError {install}", "True"]


def test_the_app_brings_plotly_and_the_engine_has_an_extra_for_it() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = declared["optional-dependencies"]
    assert [requirement.partition(">")[0] for requirement in extras["plotly"]] == ["plotly"]
    assert "optim-viz[plotly]" in extras["app"]
    assert not [requirement for requirement in declared["dependencies"] if "plotly" in requirement]
    assert ".[app]" in (ROOT / "requirements.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("penalty", [ov.Penalty("none"), ov.Penalty("l1", 0.3)])
def test_where_rows_are_held_out_each_run_has_a_thinner_line_of_its_loss_on_them(penalty: ov.Penalty) -> None:
    table = ov.Table("penguins", held_out=0.9, split_seed=3)
    scene = ov.Scenario.suggested("linear_regression", table=table, penalty=penalty, steps=20)
    figure, plain = scene.figure("curves"), ov.OBJECTIVES["linear_regression"].bind(table=table)
    thin = [trace for trace in lines(figure) if trace.name.endswith("held out")]
    full = [trace for trace in lines(figure) if not trace.name.endswith("held out")]
    assert len(thin) == len(full) == len(scene.runs)
    held = plain.held_out
    assert held is not None
    for run, below, above in zip(ov.run(scene), thin, full, strict=True):
        np.testing.assert_array_equal(below.y, held(*run.position.T))
        np.testing.assert_allclose(above.y, plain(*run.position.T), rtol=1e-13)
        assert below.line.width < 0.7 * above.line.width
        assert (below.line.color, below.line.dash) == (above.line.color, above.line.dash)
    assert figure.layout.yaxis.type == "log"
    assert "held out" in figure.layout.yaxis.title.text
