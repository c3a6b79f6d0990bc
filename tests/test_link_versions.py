"""What a link leaves out is said by its version, for ever; and how short links are."""

from __future__ import annotations

import dataclasses
import json
import math

import pytest
import segno
from hypothesis import HealthCheck, given, settings
from link_cases import scenarios
from round_values import round_values

from optim_viz import OBJECTIVES, OPTIMIZERS, SCHEDULES, Run, Scenario, View, from_query, scene_b_from_query, to_query
from optim_viz.link import freeze, keys, scene_fields, stream_field, view_fields
from optim_viz.link.codec import VERSION_FIELD, view_from_query
from optim_viz.link.versions import OLDER_VERSIONS, VERSION, frozen_versions
from optim_viz.link.view_fields import PLAYBACK, STUDY
from optim_viz.scene.numbers import with_number
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Fairness, first_scene
from optim_viz.scene.study import STUDY_KINDS, Study
from optim_viz.teaching import link_fields
from optim_viz.teaching.lessons import LESSONS

HOST = "https://viz.example.edu/?"  # a server's first page, where the first scene is shared


# --------------------------------------------------------------------------------------------------------- the files


def test_what_the_newest_version_says_is_what_the_entries_declare() -> None:
    """Where this fails, a default has changed: links of this version would mean something else. See
    ``optim_viz/link/freeze.py``."""
    assert list(freeze.differences(freeze.frozen(), freeze.declared())) == []
    assert freeze.FILE.read_text(encoding="utf-8") == freeze.text(), "python -m optim_viz.link.freeze"
    assert frozen_versions()[-1] == VERSION
    assert VERSION not in OLDER_VERSIONS


def _changed_default(monkeypatch: pytest.MonkeyPatch) -> str:
    adam = OPTIMIZERS["adam"]
    changed = tuple(dataclasses.replace(p, default=round_values(p)[1]) for p in adam.hyperparameters)
    monkeypatch.setitem(OPTIMIZERS._entries, "adam", dataclasses.replace(adam, hyperparameters=changed))
    return "methods/adam/run"


def _changed_rate(monkeypatch: pytest.MonkeyPatch) -> str:
    beale = OBJECTIVES["beale"]
    rates = dataclasses.replace(beale.learning_rates, adaptive=0.7)
    monkeypatch.setitem(OBJECTIVES._entries, "beale", dataclasses.replace(beale, learning_rates=rates))
    return "surfaces/beale/rates/adaptive"


def _changed_start(monkeypatch: pytest.MonkeyPatch) -> str:
    beale = OBJECTIVES["beale"]
    monkeypatch.setitem(OBJECTIVES._entries, "beale", dataclasses.replace(beale, start=beale.start[::-1]))
    return "surfaces/beale/start"


def _changed_coefficient(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setitem(OBJECTIVES._entries, "rosenbrock", OBJECTIVES["rosenbrock"].bind(b=20.0))
    return "surfaces/rosenbrock/f"


def _changed_schedule(monkeypatch: pytest.MonkeyPatch) -> str:
    cosine = SCHEDULES["cosine"]
    changed = (dataclasses.replace(cosine.parameters[0], default=0.5),)
    monkeypatch.setitem(SCHEDULES._entries, "cosine", dataclasses.replace(cosine, parameters=changed))
    return "schedules/cosine"


def _changed_family(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setitem(OPTIMIZERS._entries, "sgd", dataclasses.replace(OPTIMIZERS["sgd"], family="sign"))
    return "methods/sgd/family"


def _changed_field(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(freeze, "STEPS", dataclasses.replace(scene_fields.STEPS, default=300))
    return "fields/steps"


def _changed_view(monkeypatch: pytest.MonkeyPatch) -> str:
    changed = dataclasses.replace(view_fields.VIEW, default=View("map", {"fan": 1}))
    monkeypatch.setattr(freeze, "VIEW", changed)
    return "settings/view"


def _lost_method(monkeypatch: pytest.MonkeyPatch) -> str:
    *_, last = OPTIMIZERS  # which comes back to its place: the engine knows methods by their order
    monkeypatch.delitem(OPTIMIZERS._entries, last)
    return f"methods/{last}"


CHANGES = (
    *(_changed_default, _changed_rate, _changed_start, _changed_coefficient, _changed_schedule, _changed_family),
    *(_changed_field, _changed_view, _lost_method),
)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__.removeprefix("_"))
def test_a_changed_default_is_seen_and_changes_no_link(change: object, monkeypatch: pytest.MonkeyPatch) -> None:
    scenes = [Scenario.suggested(name, runs=(Run("adam"), Run("sgd", schedule="cosine"))) for name in OBJECTIVES]
    queries = [to_query(scene) for scene in scenes]
    place = change(monkeypatch)  # type: ignore[operator]
    assert [line.partition(":")[0] for line in freeze.differences(freeze.frozen(), freeze.declared())] == [place]
    for scene, query in zip(scenes, queries, strict=True):
        found, notices = from_query(query)
        assert notices == ()
        assert found == scene
        assert to_query(found) == query


def test_a_new_entry_and_a_new_setting_are_no_change(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(OPTIMIZERS._entries, "newcomer", OPTIMIZERS["sgd"])
    adam = OPTIMIZERS["adam"]
    more = (*adam.hyperparameters, dataclasses.replace(adam.hyperparameters[-1], name="amsgrad", default=0.0))
    declared = freeze.declared()
    declared["methods"]["adam"]["run"] += f",{more[-1].name}:0"
    assert list(freeze.differences(freeze.frozen(), declared)) == []


@pytest.mark.parametrize("surface", list(OBJECTIVES))
def test_a_link_of_names_alone_means_what_the_surface_suggests(surface: str) -> None:
    runs = tuple(Run.suggested(name, OBJECTIVES[surface]) for name in OPTIMIZERS)
    for run in runs:
        query = f"v=3&f={surface}&run={run.optimizer}&end=1"
        assert from_query(query) == (Scenario.suggested(surface, runs=(run,)), ())
        assert to_query(Scenario.suggested(surface, runs=(run,))) == query


def test_the_file_holds_texts_that_read_as_what_they_spell() -> None:
    for name, surface in json.loads(freeze.FILE.read_text())["surfaces"].items():
        found, notices = from_query(f"f={surface['f']}&start={surface['start']}&run=")
        assert (found, notices) == (Scenario.suggested(name, runs=()), ())


def test_every_field_has_its_key_in_the_order_of_keys() -> None:
    fields = (
        VERSION_FIELD,
        *(
            scene_fields.OBJECTIVE,
            scene_fields.DATA,
            scene_fields.START,
            scene_fields.STEPS,
            scene_fields.NOISE,
            scene_fields.SEED,
        ),
        *(
            scene_fields.FAIRNESS,
            scene_fields.PENALTY,
            view_fields.VIEW,
            STUDY,
            PLAYBACK,
            link_fields.QUESTION,
            link_fields.PERMISSIONS,
            link_fields.ROOM,
        ),
    )
    spelled = {scene_fields.RUN, keys.FORMULA, keys.RULE, stream_field.KEY, "lesson", keys.CARD, keys.END}
    assert {field.key for field in fields} | spelled == set(keys.OURS)


# ------------------------------------------------------------------------------------------------------ short, whole


@given(scenarios, scenarios)
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_the_short_link_and_the_whole_one_open_the_same(scenario: Scenario, scene_b: Scenario) -> None:
    short, whole = (to_query(scenario, scene_b=scene_b, whole=whole) for whole in (False, True))
    assert len(short) <= len(whole)
    for query in (short, whole):
        assert from_query(query) == (scenario, ())
        assert scene_b_from_query(query) == (scene_b, ())


def test_every_number_of_a_default_is_told_from_its_neighbours() -> None:
    """To the last bit, and with the sign of zero: what is left out is what is spelled the same."""
    for near in (math.nextafter(-0.7, 0), -0.7, math.nextafter(-0.7, -1)):
        scene = first_scene().changed(start=(near, 2.7))
        assert from_query(to_query(scene))[0].start == (near, 2.7)
    beale = OBJECTIVES["beale"].learning_rates.adaptive
    for near in (math.nextafter(beale, 0), beale, math.nextafter(beale, 1)):
        scene = Scenario.suggested("beale", runs=(Run("adam", {"learning_rate": near}),))
        assert from_query(to_query(scene))[0].runs[0].rate == near
    zero = Scenario.suggested("beale", start=(-0.0, 0.0), runs=())
    assert math.copysign(1.0, from_query(to_query(zero))[0].start[0]) == -1.0


def test_a_learning_rate_may_stand_behind_its_method() -> None:
    for version in ("", "v=1&", "v=2&"):
        for written, meant in {
            "adam,0.3": "adam,learning_rate:0.3",
            "adam,.3,b1:0.8": "adam,learning_rate:0.3,b1:0.8",
            "sgd,1e-3@cosine,final:0.1": "sgd,learning_rate:0.001@cosine,final:0.1",
            "sgd,+0.01~20~sgd,0.02": "sgd,learning_rate:0.01~20~sgd,learning_rate:0.02",
        }.items():
            assert from_query(f"{version}run={written}") == from_query(f"run={meant}")
            assert from_query(f"{version}run={written}")[1] == ()
    assert len(from_query("run=sgd,-0.01")[1]) == 1
    assert len(from_query("run=adam,b1:0.8,0.3")[1]) == 1  # only there is it the rate


@pytest.mark.parametrize("kind", list(STUDY_KINDS))
def test_a_study_and_a_moment_leave_out_what_is_usual(kind: str) -> None:
    for study in (Study(kind), Study(kind, count=50, beside=1), Study(kind, window=(-1, 1, 0, 2))):
        for moment in (Playback(), Playback(step=3), Playback(plays=False, hidden=(1,)), Playback(speed=2.0)):
            query = to_query(first_scene(), View("both"), study, moment)
            assert STUDY.from_query(query) == (study, ())
            assert PLAYBACK.from_query(query) == (moment, ())
            assert view_from_query(query) == (View("both"), ())
    assert "&study=heat&moment=step:3&end=1" in to_query(first_scene(), None, Study("heat"), Playback(step=3))


def test_fairness_leaves_out_its_sweep() -> None:
    tuned = first_scene().changed(fairness=Fairness("tuned"))
    assert "&fair=tuned&" in to_query(tuned)
    assert from_query(to_query(tuned)) == (tuned, ())
    other = first_scene().changed(fairness=Fairness("tuned", "best", 1e-3, 1.0, 50))
    assert "&fair=tuned,metric:best,low:0.001,high:1,count:50&" in to_query(other)


# ------------------------------------------------------------------------------------------------------- how short


def one_number_changed() -> list[Scenario]:
    """The first scene, with each of its numbers at another value in turn."""
    scene = first_scene()
    changed = [scene.changed(start=(0.123456, 2.7)), scene.changed(steps=1234), scene.changed(noise=0.123)]
    changed += [with_number(scene, "surface", "b", 12.5), with_number(scene, "surface", "a", -0.123)]
    for i, run in enumerate(scene.runs):
        for p in run.entry.hyperparameters:
            value = 1.0 - p.default if p.scale == "switch" else float(f"{p.low + 0.123456 * (p.high - p.low):.6g}")
            changed.append(with_number(scene, "run", p.name, value, i))
    return changed


def test_the_first_scene_with_one_number_changed_has_180_characters() -> None:
    longest = max((HOST + to_query(scene) for scene in one_number_changed()), key=len)
    assert len(longest) <= 180, longest


def test_five_runs_with_the_step_make_a_code_of_version_10() -> None:
    for scene in one_number_changed():
        text = HOST + to_query(scene, None, None, Playback(step=1234, plays=False))
        assert len(text) <= 260
        assert segno.make(text, error="l", micro=False).version <= 10


def test_lessons_have_short_links() -> None:
    """With the address of a server: of those on test functions half have 101 characters or fewer; those that name
    columns and classes of data are longer, and so are those that spell a function or a rule."""
    lengths: dict[bool, list[int]] = {True: [], False: []}  # by whether they are of data
    for lesson in LESSONS.values():
        view = None if lesson.view == View() else lesson.view
        query = to_query(lesson.scenario, view)
        if "formula=" in query or "rule=" in query:
            assert len(query) <= 600
        else:
            lengths[lesson.scenario.table is not None].append(len(HOST + query))
    assert sorted(lengths[False])[len(lengths[False]) // 2] <= 101
    assert max(lengths[False]) <= 200
    assert max(lengths[True]) <= 250
