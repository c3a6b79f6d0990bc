"""A recorded path on a surface: true numbers, the criteria of a run as far as they apply, beside our runs everywhere
and in no link."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from functools import cache

import jax.numpy as jnp
import numpy as np
import optax
import pytest
from in_node import FrontEnd
from recorded_cases import HOSTILE_NAMES

import optim_viz as ov
from optim_viz.comparison.diff import difference_sentences
from optim_viz.comparison.summary import headline, result_rows
from optim_viz.errors import InputError
from optim_viz.export import export_input
from optim_viz.export.pictures.layout import lay_out
from optim_viz.export.pictures.still import heads, run_paths
from optim_viz.limits import MAX_RECORDED
from optim_viz.link.table import link_table
from optim_viz.outcomes.words import AT_THE_START
from optim_viz.recordings.reading import read_paths, recorded
from optim_viz.simulation.recorded_run import recorded_run, recorded_runs
from optim_viz.style import recorded_styles, scene_styles
from optim_viz.teaching.permissions import locked_changes
from optim_viz.web.scene_blob import SceneOptions, pack_scene

BEALE, ROSENBROCK = ov.OBJECTIVES["beale"], ov.OBJECTIVES["rosenbrock"]
GAPS = "step,x,y\n2,0.5,-0.25\n3,0.75,1.5\n7,-1.5,0.125\n"
ENDS = "x,y\n0.5,-0.25\n0.75,1.5\n-1.5,0.125\nnan,nan\n"


@cache
def theirs(steps: int = 60, start: tuple[float, float] = (-1.5, 2.25), rate: float = 1e-3) -> np.ndarray:
    """Momentum on Rosenbrock by optax, with a gradient written out by hand."""
    method = optax.sgd(rate, momentum=0.75)
    x = jnp.array(start)
    state, found = method.init(x), [np.array(x)]
    for _ in range(steps):
        a, b = float(x[0]), float(x[1])
        updates, state = method.update(jnp.array([-2 * (1 - a) - 400 * a * (b - a * a), 200 * (b - a * a)]), state)
        x = optax.apply_updates(x, updates)
        found.append(np.array(x))
    position = np.array(found, np.float64)
    position.setflags(write=False)
    return position


def scene(*paths: ov.RecordedPath, steps: int = 40) -> ov.Scenario:
    run = ov.Run("sgd", {"learning_rate": 1e-3})
    return ov.Scenario("rosenbrock", start=(-1.25, 1.5), runs=(run,), steps=steps, recorded=paths)


def placed(path: ov.RecordedPath, surface: ov.objectives.Objective = ROSENBROCK) -> ov.RecordedRun:
    run = recorded_run(path, surface)
    assert run is not None
    return run


# On a surface ----------------------------------------------------------------------------------------------------


def test_f_and_its_slope_are_this_surfaces() -> None:
    """By the formula, at places that tell x from y and each record from the next."""
    position = theirs()
    run = placed(recorded(position))
    x, y = position.T
    np.testing.assert_allclose(run.loss, (1 - x) ** 2 + 100 * (y - x * x) ** 2, rtol=1e-12)
    gradient = np.stack([-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)], 1)
    np.testing.assert_allclose(run.gradient, gradient, rtol=1e-9, atol=1e-9)
    assert run.position.tobytes() == position.tobytes()
    assert (run.steps, len(run), run.first) == (60, 61, 0)


@pytest.mark.parametrize("name", ["sgd", "adam", "lion", "newton", "rmsprop"])
@pytest.mark.parametrize("objective", ["beale", "monkey_saddle", "sphere"])
def test_it_is_judged_as_the_run_that_it_was(name: str, objective: str) -> None:
    run = ov.simulate(objective, name, steps=120, start=(0.75, -1.25))
    mine = placed(recorded(run.position), run.objective)
    if len(run) == run.steps + 1:
        assert mine.outcome == run.outcome
        for step in (0, 1, 17, 119):
            assert mine.outcome_at(step) == run.outcome_at(step)


def test_its_own_losses_are_compared() -> None:
    position = theirs(3)
    f = ROSENBROCK(*position.T)
    other = f + np.array([0.0, 0.25, -0.5, 0.125])
    table = {"x": position[:, 0], "y": position[:, 1]}
    assert placed(recorded({**table, "loss": f})).difference == "Its own loss column is f here, to the last digit."
    said = placed(recorded({**table, "loss": other})).difference
    assert said == "Its own loss column differs from this surface by up to 0.5, at step 2."
    assert placed(recorded({**table, "loss": f * np.nan})).difference == "Its own loss column holds no number."
    assert placed(recorded(table)).difference == ""


def test_between_its_records_the_last_one_stands_and_nothing_is_judged() -> None:
    run = placed(recorded(GAPS))
    assert run.position[:, 0].tolist() == [0.5, 0.5, 0.5, 0.75, 0.75, 0.75, 0.75, -1.5]
    assert (run.first, run.steps, run.outcome.label) == (2, 7, "unknown")
    assert [run.outcome_at(step) is None for step in (0, 1, 2, 6)] == [True, True, False, False]
    assert "of which some are missing" in recorded(GAPS).extent


def test_one_record_is_shown_and_not_judged() -> None:
    run = placed(recorded("x,y\n0.5,-0.25\n"))
    assert (len(run), run.steps, run.outcome.label) == (1, 0, "unknown")


def test_it_ends_where_a_record_has_no_number_and_not_before() -> None:
    run = placed(recorded(ENDS))
    assert (len(run), run.steps, run.outcome.label) == (3, 3, "diverged · step 3")
    before = run.outcome_at(2)
    assert before is not None
    assert "diverged" not in before.label


def test_it_ends_where_f_is_no_number_here() -> None:
    path = recorded("x,y\n0.5,-0.25\n1,2\n1e200,1\n1,1\n")
    run = placed(path)
    assert (len(run), run.kept, run.outcome.label) == (2, 2, "off the surface · step 2")
    nowhere = recorded("x,y\n1e200,1\n1,1\n")
    assert recorded_run(nowhere, ROSENBROCK) is None
    s = scene(nowhere, path)
    assert [row[0] for row in result_rows(s, ov.run(s))] == ["SGD", "Recorded path 2"]
    for kind in ("html", "csv", "json", "svg"):
        assert ov.export_scene(s, kind)


# In a scene ------------------------------------------------------------------------------------------------------


def test_a_scene_takes_three_and_no_link_carries_them() -> None:
    path = recorded(theirs(), name="Theirs")
    s = scene(path)
    bare = s.changed(recorded=())
    assert s != bare
    assert ov.to_query(s) == ov.to_query(bare)
    assert s.changed(steps=7).recorded == (path,)
    assert s.moved_to("beale").recorded == (path,)
    assert scene(*[path] * MAX_RECORDED).last_step == 60
    with pytest.raises(InputError, match="At most 3 recorded paths"):
        scene(*[path] * (MAX_RECORDED + 1))
    with pytest.raises(InputError, match=r"optim_viz\.recorded"):
        ov.Scenario("sphere", recorded=[theirs()])  # type: ignore[list-item]  # not a path
    assert ov.run(s).position.tobytes() == ov.run(bare).position.tobytes()
    assert locked_changes(bare, s, ("rates",)) == ("runs",)
    assert not locked_changes(bare, s, ("runs",))


def test_words_say_that_it_is_there() -> None:
    path = recorded(theirs(), name="Theirs")
    s, bare = scene(path), scene()
    assert headline(s) == headline(bare)[:-1] + ", beside a recorded path."
    assert headline(scene(path, path)).endswith(", beside 2 recorded paths.")
    assert difference_sentences(s, bare) == ("Recorded paths: Theirs in A, none in B.",)
    other = recorded(theirs(rate=2e-3), name="Theirs")
    assert len(difference_sentences(s, scene(other))) == 1
    assert not difference_sentences(s, scene(path))


def test_each_has_a_look_of_its_own() -> None:
    s = scene(*[recorded(theirs(), name="Theirs")] * 3)
    looks = recorded_styles(s)
    methods = scene_styles(ov.Scenario("sphere", runs=[ov.Run(name) for name in list(ov.OPTIMIZERS)[:12]]))
    assert len({(look.dash, look.tag) for look in looks}) == 3
    assert not {look.marker for look in looks} & {look.marker for look in methods}
    assert not {look.dash for look in looks} & {look.dash for look in methods}
    assert [look.label for look in looks] == ["Theirs 1", "Theirs 2", "Theirs 3"]


def test_their_path_lies_where_it_should_in_the_figure() -> None:
    """Its ends in the exported picture, back on the surface's axes by the frame alone."""
    position = theirs()
    given = export_input(scene(recorded(position), steps=60))
    layout = lay_out(given)
    *_, path = run_paths(layout, 60)
    points = np.concatenate([piece.points for piece in path.pieces])
    (x0, x1), (y0, y1) = ROSENBROCK.domain.x, ROSENBROCK.domain.y
    across = (points[[0, -1], 0] - layout.box.left) / layout.box.width * (x1 - x0) + x0
    up = y1 - (points[[0, -1], 1] - layout.box.top) / layout.box.height * (y1 - y0)
    np.testing.assert_allclose(np.stack([across, up], 1), position[[0, -1]], atol=1e-9)
    assert heads(layout, [path], 60)


# Taken home ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_it_is_exported_and_read_back_to_the_bit(kind: str) -> None:
    paths = [recorded(theirs(), name="Theirs", learning_rate=1e-3), recorded(GAPS), recorded(ENDS, name="Ends")]
    *_, first, second, third = read_paths(ov.export_scene(scene(*paths), kind))
    for again, path in zip((first, second, third), paths, strict=True):
        assert again.position.tobytes() == path.position.tobytes()
        assert again.name == path.name
    assert first.rate == 1e-3
    if kind == "csv":
        assert second.steps.tolist() == [2, 3, 7]


@cache
def scripts_without_any() -> int:
    """On a page without a recorded path."""
    return ov.export_scene(scene(), "html").decode().count("<script")


@pytest.mark.parametrize("name", HOSTILE_NAMES.values(), ids=HOSTILE_NAMES)
def test_a_name_is_text_and_nothing_else(name: str) -> None:
    """No cell of a table begins as a formula, however a spreadsheet parts the lines; no page has a tag of it."""
    s = scene(recorded(theirs(), name=name, method=name))
    table = ov.export_scene(s, "csv").decode()
    for line in table.splitlines():
        for cell in re.split(r"[,;\t|]", line):
            assert not re.match(r"\s*[=+@]|\s*-(?![0-9])", cell), cell
    page = ov.export_scene(s, "html").decode()
    assert "<img src=x" not in page
    assert page.count("<script") == scripts_without_any()
    json.loads(ov.export_scene(s, "json"))
    assert "<img src=x" not in ov.export_scene(s, "svg").decode()
    assert "<img" not in str(s.figure("map").to_json())


def test_every_export_that_shows_runs_takes_it_along() -> None:
    position = theirs(90)
    s = scene(recorded(position, name="Theirs"))
    assert "Theirs" in ov.export_scene(s, "svg").decode()
    assert len(ov.export_scene(s, "gif")) > len(ov.export_scene(scene(), "gif"))
    for kind in ("map", "surface", "curves"):
        names = [trace.name for trace in s.figure(kind).data]
        assert any("Theirs" in (name or "") for name in names)
    alone = ov.Scenario("rosenbrock", runs=(), recorded=s.recorded)
    assert b"beside a recorded path" in ov.export_scene(alone, "html")
    assert ov.export_scene(s, "optax") == ov.export_scene(scene(), "optax")  # nothing says how it was made


# In the browser --------------------------------------------------------------------------------------------------


def column(text: str) -> np.ndarray:
    return np.frombuffer(b64decode(text))


def test_the_browser_draws_the_same_numbers_and_says_the_same(front_end: FrontEnd) -> None:
    paths = [recorded(theirs(90), name="Theirs"), recorded(GAPS), recorded(ENDS, name="Ends")]
    s = scene(*paths)
    blob = pack_scene(s, ov.run(s))
    steps = [0, 1, 2, 3, 6, 40, 90]
    said = front_end.ask("recorded", blob, steps=steps)
    assert (said["last"], said["own"]) == (90, ["SGD"])
    for path, run, look in zip(said["paths"], recorded_runs(s), recorded_styles(s), strict=True):
        assert run is not None
        head = path["label"], path["records"], path["first"], path["last"]
        assert head == (look.label, len(run), run.first, run.steps)
        x, y, height, slope = map(column, path["columns"])
        assert np.stack([x, y], 1).tobytes() == run.position.tobytes()
        np.testing.assert_array_equal(height, run.loss)  # Rosenbrock's f* is zero
        np.testing.assert_allclose(slope, run.grad_norm, rtol=1e-15)
        assert (path["outcome"]["label"], path["outcome"]["sentence"]) == (run.outcome.label, run.outcome.sentence)
        expected = [run.outcome_at(step) for step in steps]
        assert path["at"] == [AT_THE_START if one is None else one.label for one in expected]


def test_where_the_surface_bends_its_numbers_bend_along(front_end: FrontEnd) -> None:
    s = scene(recorded(theirs()))
    bent = s.changed(parameters={"a": 1.0, "b": 31.0})
    (path,) = front_end.ask("recorded", pack_scene(s, ov.run(s)), steps=[], coefficients={"b": 31.0})["paths"]
    (run,) = recorded_runs(bent)
    assert run is not None
    np.testing.assert_array_equal(column(path["columns"][2]), run.loss)
    assert path["outcome"]["label"] == run.outcome.label


def test_a_page_taken_home_keeps_it_while_it_is_changed(front_end: FrontEnd) -> None:
    path = recorded(theirs(), name="Theirs")
    s = scene(path)
    blob = pack_scene(s, ov.run(s), options=SceneOptions(take_home=link_table(s.surface)))
    fewer = {"owner": "scene", "parameter": "steps", "value": 9}
    acts = [["open", ""], ["start", {"x": -1.0, "y": 0.5}], ["dial", fewer]]
    made = [s, s.changed(start=(-1.0, 0.5)), s.changed(start=(-1.0, 0.5), steps=9)]
    for said, wanted in zip(front_end.ask("taken", blob, acts=acts), made, strict=True):
        assert said["headline"] == headline(wanted)
        assert [row[:-1] for row in said["rows"]] == [list(row) for row in result_rows(wanted, ov.run(wanted))]


def test_a_scene_that_is_held_carries_none() -> None:
    s = scene(recorded(theirs(), name="Theirs"))
    assert b"Theirs" in pack_scene(s, ov.run(s))
    held = pack_scene(s, ov.run(s), options=SceneOptions(held=True))
    assert b"Theirs" not in held
    assert b"recorded" not in held
