"""What has to hold on every Python: `.ci/run` runs this file alone on 3.12 and 3.13, with the wheel, in a fresh place.

Each entry of each registry, the engine against its NumPy machine, the links, and each page once. The whole suite runs
on the oldest Python that is supported.
"""

from __future__ import annotations

import copy
import os
import pickle
from pathlib import Path

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

import optim_viz as ov
from optim_viz.scene.scenario import first_scene
from optim_viz.teaching.lessons import LESSONS
from optim_viz.ui.shell import PAGES, ROOT

INSTALLED = os.environ.get("OPTIM_VIZ_INSTALLED") == "1"  # the wheel is to be tried, and not what lies beside this file


@pytest.mark.skipif(not INSTALLED, reason="what lies here is tried, not an installed wheel")
def test_it_is_the_wheel_that_is_tried() -> None:
    assert "site-packages" in Path(ov.__file__).parts


@pytest.mark.parametrize("key", ov.OPTIMIZERS)
@pytest.mark.compiled
def test_every_method_takes_the_steps_of_its_rule(key: str) -> None:
    """One step after another by NumPy, from the engine's own record, to the bit."""
    entry, steps = ov.OPTIMIZERS[key], 6
    run = ov.simulate("rosenbrock", key, start=(-1.2, 0.7), steps=steps)
    for t in range(steps):
        given = {**run.hyperparameters, "n": t + 1, "x": run.position[t], "g": run.noisy_gradient[t]}
        given |= {name: values[t] for name, values in run.state.items() if name in entry.rule.remembers}
        after = entry.rule.values_after_step(given, run.hessian[t])
        np.testing.assert_array_equal(after["x"], run.position[t + 1])


@pytest.mark.parametrize("key", ov.OBJECTIVES)
def test_every_surface_is_as_high_as_it_says_and_level_at_its_minima(key: str) -> None:
    surface = ov.OBJECTIVES[key]
    for point in (*surface.minima, *surface.local_minima):
        assert float(surface(*point.position)) == pytest.approx(point.value, abs=1e-6, rel=1e-6)
        if point.interior:
            flat = np.abs(surface.gradient(*point.position)).max()
            assert flat < 1e-4 * max(1.0, np.abs(surface.gradient(*surface.start)).max())


@pytest.mark.parametrize("key", ov.SCHEDULES)
def test_every_schedule_has_a_rate_for_each_step(key: str) -> None:
    rates = ov.SCHEDULES[key](np.arange(21), learning_rate=0.5, steps=20)
    assert rates.shape == (21,)
    assert np.isfinite(rates).all()
    assert 0.0 <= rates.min() <= rates.max() == pytest.approx(0.5, rel=0.1)


@pytest.mark.compiled
def test_a_cell_of_a_sweep_and_of_a_map_is_the_run_itself() -> None:
    rates = np.array([0.001, 0.003, 0.5])
    sweep = ov.sweep("beale", "momentum", learning_rate=rates, momentum=[0.5, 0.9], steps=40)
    fates = ov.fate_map("beale", "adam", resolution=3, steps=40)
    for i, j in np.ndindex(3, 2):
        run = ov.simulate("beale", "momentum", steps=40, **sweep.run_at(i, j).hyperparameters)
        assert (sweep.final[i, j], sweep.records[i, j]) == (run.loss[-1], len(run))
    for row, column in np.ndindex(3, 3):
        run = ov.simulate("beale", "adam", start=fates.start_at(row, column), steps=40)
        assert fates.final[row, column] == run.loss[-1]


def test_choices_and_results_travel() -> None:
    scene = first_scene().changed(steps=20)
    assert pickle.loads(pickle.dumps(scene)) == copy.deepcopy(scene) == scene
    assert len({scene, first_scene().changed(steps=20)}) == 1
    runs = ov.run(scene)
    for one, other in zip(pickle.loads(pickle.dumps(runs)), runs, strict=True):
        np.testing.assert_array_equal(one.position, other.position)


@pytest.mark.parametrize("key", LESSONS)
def test_every_lessons_link_opens_its_scene(key: str) -> None:
    scenario, view = LESSONS[key].scenario, LESSONS[key].view
    query = ov.to_query(scenario, view)
    assert ov.from_query(query) == (scenario, ())


@pytest.mark.parametrize("name", ov.EXPORTS)
def test_a_scene_can_be_taken_home_in_every_way(name: str) -> None:
    assert len(ov.export_scene(first_scene().changed(steps=10), name)) > 200


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)  # where Streamlit finds its settings
    app = AppTest.from_file(ROOT / "pages" / f"{page}.py", default_timeout=120).run()
    assert not app.exception
    pictures = "html" if page == "gallery" else "bidi_component"  # there stills alone
    assert app.get(pictures), "a picture"
