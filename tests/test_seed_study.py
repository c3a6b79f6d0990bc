"""The question of seeds on the Study page: what is drawn, what a click opens, and what is not made twice."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from sent import heads, name_of, pictures, trigger, visit
from streamlit.testing.v1 import AppTest

from optim_viz import Scenario, ensemble, from_query
from optim_viz.link.view_fields import STUDY
from optim_viz.scene.first_scenes import first_ensemble
from optim_viz.scene.study import PROFILE_KINDS, STUDY_KINDS, Study
from optim_viz.ui import session_address, session_state

TWO = ["sgd,learning_rate:0.001", "adam,learning_rate:0.1"]
SCENE = {"f": "beale", "start": "-1,-1", "run": TWO, "steps": "60", "noise": "0.5", "study": "seeds,seeds:20"}


@pytest.fixture(autouse=True)
def _no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_state, "MERGE_SECONDS", -1.0)
    monkeypatch.setattr(session_address, "LATE_SECONDS", -1.0)


def pick(app: AppTest, **event: Any) -> AppTest:
    names = [name_of(component) for component in pictures(app)]
    return trigger(app, "pick", {"at": 1, **event}, names.index("ensemble"))


def scenario(app: AppTest) -> Scenario:
    found, notices = from_query(app.query_params)
    assert notices == ()
    return found


def told(app: AppTest) -> str:
    return "\n".join(text.value for text in app.text)


def test_each_run_has_its_ribbon_under_the_seeds_of_the_link() -> None:
    app = visit("study", **SCENE)
    sent = heads(app)["ensemble"]
    assert [run["label"] for run in sent["runs"]] == ["SGD", "Adam"]
    assert sent["values"]["seeds"].tolist() == list(range(20))
    alone = ensemble("beale", "adam", seeds=range(20), start=(-1, -1), steps=60, noise=0.5, learning_rate=0.1)
    np.testing.assert_allclose(sent["values"]["median1"], alone.quantiles()[1], rtol=1e-6)
    assert sent["values"]["x1"].tolist() == alone.end[:, 0].tolist()
    assert any("under seeds 0 to 19" in html.value for html in app.main.get("html"))
    assert "player" not in heads(app)


def test_the_first_scene_of_the_question_has_something_to_show() -> None:
    app = visit("study", study="seeds")
    assert scenario(app) == first_ensemble()
    sentence = heads(app)["ensemble"]["sentence"]
    assert "of 50 seeds" in sentence
    assert sentence.count(" in ") == 3  # each run is the lowest under some seed


def test_another_count_is_computed_and_the_link_holds_it() -> None:
    app = visit("study", **SCENE)
    app.selectbox(key="seed-count").set_value(50).run()
    assert STUDY.from_query(app.query_params)[0] == Study("seeds", seeds=50)
    assert heads(app)["ensemble"]["values"]["x0"].size == 50


def test_the_seed_in_force_does_not_matter_and_nothing_is_made_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    visit("study", **SCENE)
    monkeypatch.setattr("optim_viz.ui.pages.seeds.ensemble_of", lambda *_: pytest.fail("computed again"))
    app = visit("study", **{**SCENE, "seed": "17"})
    assert heads(app)["ensemble"]["seed"] == 17
    assert not app.exception


@pytest.mark.parametrize("kind", [kind for kind in STUDY_KINDS if kind not in PROFILE_KINDS])  # which have none
def test_a_study_is_of_its_own_stream(kind: str) -> None:
    """What was made for batches of eight rows is not shown for batches of two, nor with dropout."""
    data = {"f": "linear_regression", "run": ["sgd,0.1"], "steps": "25", "study": f"{kind},count:50,cells:50,seeds:20"}
    told = [
        {name: sent["values"] for name, sent in heads(visit("study", **data, stream=stream)).items()}
        for stream in ("batch_size:8", "batch_size:2", "batch_size:8,keep_prob:0.5")
    ]
    for i, one in enumerate(told):
        for other in told[:i]:
            for name in one:
                assert any(
                    one[name][key].tolist() != other[name].get(key, np.zeros(0)).tolist() for key in one[name]
                ), name


def test_the_title_says_what_is_random() -> None:
    app = visit("study", f="linear_regression", run="sgd,0.1", steps="20", stream="batch_size:8", study="seeds")
    assert any("20 steps, batch size 8." in html.value for html in app.main.get("html"))


def test_a_branch_is_not_taken_for_its_last_segment() -> None:
    def ends(run: str) -> list[float]:
        return list(heads(visit("study", **{**SCENE, "run": [run]}))["ensemble"]["values"]["x0"])

    assert ends("sgd,learning_rate:0.001~30~sgd,learning_rate:0.01") != ends("sgd,learning_rate:0.01")


def test_without_anything_random_it_says_so() -> None:
    app = visit("study", **{**SCENE, "noise": "0"})
    assert "Nothing is random in this scene" in app.info[0].value
    assert "ensemble" not in heads(app)


def test_a_click_opens_that_seed_on_compare() -> None:
    app = visit("study", **SCENE)
    pick(app, run="1", seed=13)
    assert not app.exception
    assert scenario(app).seed == 13
    assert [run.rate for run in scenario(app).runs] == [0.001, 0.1]
    assert "player" in heads(app)  # Compare's
    assert "ensemble" not in heads(app)


def test_a_rule_that_would_choose_other_rates_is_given_up_with_the_seed() -> None:
    app = visit("compare", **{**SCENE, "study": ""})
    app.selectbox(key="fairness").set_value("matched").run()
    matched = scenario(app)
    assert matched.fairness.rule == "matched"
    app = visit("study", **{key: app.query_params[key] for key in app.query_params if key != "study"}, study="seeds")
    pick(app, run="1", seed=3)
    assert scenario(app).runs == matched.runs
    assert scenario(app).fairness.rule == "own"


@pytest.mark.parametrize("seed", [-1, 0.5, 2**32, "3", None, float("nan"), [1]])
def test_a_foreign_seed_changes_nothing_and_says_so(seed: Any) -> None:
    app = visit("study", **SCENE)
    before = scenario(app)
    pick(app, run="1", seed=seed)
    assert scenario(app) == before
    assert told(app)
    assert "ensemble" in heads(app)


def test_a_locked_seed_is_not_opened() -> None:
    app = visit("study", **SCENE, touch="rates")
    before = scenario(app)
    pick(app, run="1", seed=3)
    assert scenario(app) == before
    assert told(app)
    assert "ensemble" in heads(app)


def test_a_start_at_which_nothing_is_finite_is_one_sentence() -> None:
    app = visit("study", **{**SCENE, "start": "1e6,1e6", "f": "goldstein_price"})
    assert not app.exception


def test_too_much_at_once_is_one_sentence() -> None:
    app = visit("study", **{**SCENE, "run": TWO * 4, "steps": "10000", "study": "seeds,seeds:200"})
    assert "too much at once; take at most 49 seeds" in told(app)
