"""A scene in a notebook: the replay of these very runs, in a frame that reaches nothing; elsewhere, in the browser."""

from __future__ import annotations

import re
import sys
from html import unescape
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import unquote

import numpy as np
import pytest

import optim_viz as ov
from optim_viz.errors import InputError
from optim_viz.export import notebook
from optim_viz.limits import MAX_RUNS

SCENE = ov.Scenario("beale", (2.5, -1.0), (ov.Run("adam", {"learning_rate": 0.2}), ov.Run("sgd")), steps=30)


def page_in(markup: str | None) -> str:
    """The page that the frame holds."""
    assert markup is not None
    (page,) = re.findall(r'<iframe srcdoc="([^"]*)"', markup)
    return unescape(page)


def scene_in(markup: str | None) -> ov.Scenario:
    """What the page says of itself, as a link."""
    (query,) = re.findall(r'<meta name="optim-viz-query" content="([^"]*)"', page_in(markup))
    scenario, notices = ov.from_query(unescape(query))
    assert notices == ()
    return scenario


def test_a_scene_shows_its_replay() -> None:
    markup = SCENE._repr_html_()
    assert markup is not None
    assert 'sandbox="allow-scripts allow-downloads"' in markup  # a picture can be saved
    assert "allow-same-origin" not in markup
    assert page_in(markup) == ov.export_scene(SCENE, "html").decode()
    assert scene_in(markup) == SCENE


def test_a_scene_of_data_says_what_is_predicted_from_what() -> None:
    scene = ov.Scenario("linear_regression", table=ov.Table("penguins", held_out=0.1), runs=SCENE.runs, steps=5)
    markup, said = scene._repr_html_(), "body mass from bill length and flipper length; 34 rows held out by seed 0"
    assert markup is not None
    assert f'title="Optimizers on {scene.surface.title}: {said}"' in markup
    assert f">B{said[1:]}. {scene.surface.teaches}</p>" in page_in(markup)


def test_a_run_shows_the_scene_in_which_it_is_simulated_again() -> None:
    t = ov.simulate(
        ov.OBJECTIVES["rosenbrock"].bind(a=0.5), "adam", start=(-1.0, 2.0), steps=60, noise=0.3, seed=5,
        learning_rate=0.05, schedule="step_decay", schedule_values={"factor": 0.2},
    )  # fmt: skip
    shown = scene_in(t._repr_html_())
    (again,) = ov.run(shown)
    np.testing.assert_array_equal(again.position, t.position)


def test_a_branch_shows_with_its_way() -> None:
    branch = ov.run(SCENE.changed(runs=(SCENE.runs[0].branched(9, ov.Run("lion")),)))
    (again,) = ov.run(scene_in(branch[0]._repr_html_()))
    np.testing.assert_array_equal(again.position, branch[0].position)
    after_the_end = ov.run(SCENE.changed(runs=(SCENE.runs[0].branched(500, ov.Run("lion")),)))
    assert scene_in(after_the_end._repr_html_()).runs[0].branch_step == 500


def test_several_runs_show_together_and_say_what_is_left_out() -> None:
    some = ov.simulate("beale", "sgd", learning_rate=[0.001, 0.003], steps=20)
    assert [run.rate for run in scene_in(some._repr_html_()).runs] == [0.001, 0.003]
    assert "<p>" not in str(some._repr_html_()).partition("<iframe")[0]
    starts = ov.simulate("beale", "sgd", start=[(1.0, 2.0), (2.0, 1.0)], learning_rate=[0.001, 0.003], steps=20)
    assert [run.rate for run in scene_in(starts._repr_html_()).runs] == [0.001]
    assert "1 of 2 runs play here: from (1, 2)" in str(starts._repr_html_()).partition("<iframe")[0]
    many = ov.simulate("beale", "sgd", learning_rate=np.geomspace(1e-4, 1e-2, 40), steps=20)
    assert len(scene_in(many._repr_html_()).runs) == MAX_RUNS
    assert f"{MAX_RUNS} of 40 runs play here" in str(many._repr_html_())


def test_where_there_is_nothing_to_play_the_text_is_shown() -> None:
    assert SCENE.changed(runs=())._repr_html_() is None
    assert ov.Trajectories([])._repr_html_() is None
    far = ov.simulate("sphere", "sgd", start=(1e8, 0.0), steps=2)  # a link holds no such start
    assert far._repr_html_() is None


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """A notebook, as IPython says that there is one; and what is displayed in it."""
    displayed: list[Any] = []
    display = SimpleNamespace(display=lambda bundle, raw: displayed.append(bundle))
    fake = SimpleNamespace(get_ipython=lambda: SimpleNamespace(kernel=object()), display=display)
    monkeypatch.setitem(sys.modules, "IPython", fake)  # type: ignore[arg-type]
    return displayed


def test_show_displays_in_a_notebook(kernel: list[Any]) -> None:
    assert ov.show(SCENE, view=ov.View("relief"), height=500) is None
    (bundle,) = kernel
    assert "height:500px" in bundle["text/html"]
    assert bundle["text/plain"] == repr(SCENE)
    assert "view=relief" in unquote(page_in(bundle["text/html"]))


def test_show_opens_the_browser_elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened: list[str] = []
    monkeypatch.setattr(notebook.webbrowser, "open", opened.append)
    monkeypatch.setattr(notebook.tempfile, "tempdir", str(tmp_path))
    terminal = SimpleNamespace(get_ipython=lambda: SimpleNamespace())  # IPython without a notebook
    monkeypatch.setitem(sys.modules, "IPython", terminal)  # type: ignore[arg-type]
    path = ov.show(ov.run(SCENE)[0])
    assert path is not None
    assert opened == [path.as_uri()]
    assert path.parent == tmp_path
    assert path.read_bytes().startswith(b"<!doctype html>")
    with pytest.raises(InputError, match="no run"):
        ov.show(SCENE.changed(runs=()))
