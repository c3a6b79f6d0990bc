"""A shared moment: what a link says of the clock, the window and the camera, in both directions, and hostile ones."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from link_cases import fullest, scenarios

from optim_viz import InputError, Scenario, Study, View, from_query, run, to_query, view_from_query
from optim_viz.limits import MAX_MEMBERS, MAX_STEPS
from optim_viz.link.view_fields import PLAYBACK, STUDY
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.scene.playback import FARTHEST, SPEEDS, Playback
from optim_viz.scene.study import MAP_SIDES, METRICS, RATE_COUNTS, STUDY_KINDS
from optim_viz.scene.view import SETTINGS, STAGES
from optim_viz.web.scene_blob import pack_scene

near = st.floats(-FARTHEST, FARTHEST)


def wide(pair: tuple[float, float]) -> bool:
    """Wider than what a map can be zoomed to."""
    return abs(pair[0] - pair[1]) > 1e-9 * max(1.0, abs(pair[0]), abs(pair[1]))


spans = st.tuples(near, near).filter(wide).map(sorted)
playbacks = st.builds(
    Playback,
    step=st.integers(0, MAX_STEPS),
    plays=st.booleans(),
    speed=st.sampled_from(SPEEDS),
    window=st.none() | st.tuples(spans, spans).map(lambda pairs: (*pairs[0], *pairs[1])),
    camera=st.none() | st.tuples(st.floats(-360, 360), st.floats(8, 88), st.floats(0.5, 8)),
    hidden=st.lists(st.integers(0, MAX_MEMBERS - 1), max_size=5).map(tuple),
)
views = st.builds(
    View,
    st.sampled_from(STAGES),
    st.fixed_dictionaries(
        {p.name: st.integers(math.ceil(p.low), int(p.high)).map(float) for p in SETTINGS},
    ),
)
studies = st.builds(
    Study,
    kind=st.sampled_from(list(STUDY_KINDS)),
    metric=st.sampled_from(list(METRICS)),
    count=st.sampled_from(RATE_COUNTS),
    cells=st.sampled_from(MAP_SIDES),
    window=st.none() | st.just((-1.0, 2.0, 0.5, 1e-3 + 0.5)),
)


@given(scenarios, views, studies, playbacks)
@example(Scenario.suggested(), View(), Study(), Playback())
def test_a_link_is_the_whole_scene(scenario: Scenario, view: View, study: Study, playback: Playback) -> None:
    query = to_query(scenario, view, study, playback)
    assert from_query(query) == (scenario, ())
    assert view_from_query(query) == (view, ())
    assert STUDY.from_query(query) == (study, ())
    assert PLAYBACK.from_query(query) == (playback, ())


@pytest.mark.parametrize("optimizer", list(OPTIMIZERS))
def test_eight_runs_with_everything_beside_them_stay_below_2000_characters(optimizer: str) -> None:
    playback = Playback(
        MAX_STEPS, False, 0.25, (-1.234567e-5, 1.234567e-5, -2.345678, 3.456789), (-107.6, 53.4, 1.25), (0, 7)
    )
    suggested = fullest(optimizer, 0).changed(
        parameters={},
        start=(-1.234567, 2.345678),
        noise=0.125,
        runs=(from_query(f"run={optimizer}")[0].runs[0],) * 8,
    )
    query = to_query(suggested, View("both", {"inside": 1, "dial": 2}), Study("heat"), playback)
    assert len("https://optim-viz.example.org/learning_rate?" + query) < 2000


def test_a_link_without_a_moment_has_none() -> None:
    assert PLAYBACK.from_query(to_query(Scenario.suggested())) == (None, ())
    assert "&moment=" not in to_query(Scenario.suggested())


@pytest.mark.parametrize(
    ("text", "kept"),
    {
        "step:-1,speed:2": Playback(speed=2.0),
        "step:1e9,plays:0": Playback(plays=False),
        "step:3.5": Playback(),
        "step:nan": Playback(),
        "speed:3,step:4": Playback(4),
        "plays:2": Playback(),
        "window:1~2~3,step:4": Playback(4),
        "window:2~1~3~4,step:4": Playback(4),
        "window:-1e300~1~2~3": Playback(),
        "window:1~1.0000000000000002~1~1.0000000000000002": Playback(),
        "camera:1~2~3~4": Playback(),
        "camera:0~89~1": Playback(),
        "camera:0~45~9": Playback(),
        "hidden:16,step:4": Playback(4),
        "hidden:a": Playback(),
        "turn:3,step:4": Playback(4),
        "": Playback(),
    }.items(),
)
def test_each_wrong_part_is_named_and_the_rest_stands(text: str, kept: Playback) -> None:
    playback, notices = PLAYBACK.from_query({"moment": text})
    assert playback == kept
    assert len(notices) == 1


@given(st.text(max_size=80), st.text(alphabet="0123456789.e-~,:stepwindo", max_size=60))
def test_no_moment_breaks_reading(text: str, near: str) -> None:
    for hostile in (text, near, f"step:{near}", f"window:{near}", f"camera:{near}", f"hidden:{near}"):
        playback, notices = PLAYBACK.from_query({"moment": hostile})
        assert isinstance(playback, Playback)
        assert all(len(notice) < 300 for notice in notices)


def test_of_two_moments_the_first_counts() -> None:
    playback, (notice,) = PLAYBACK.from_query("moment=step:3&moment=step:4")
    assert playback == Playback(3)
    assert "2 times" in notice


@pytest.mark.parametrize(
    "wrong",
    [
        {"window": (1, 2, 3)},
        {"window": "abcd"},
        {"window": 5},
        {"camera": (1, 2)},
        {"camera": (np.nan, 20, 1)},
        {"hidden": (-1,)},
    ],
    ids=str,
)
def test_a_moment_refuses_with_one_input_error(wrong: dict[str, object]) -> None:
    with pytest.raises(InputError):
        Playback(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("window", [(1, 2, 3), 7, "abcd"])
def test_a_studys_window_is_four_numbers(window: object) -> None:
    with pytest.raises(InputError, match=r"4 numbers|number"):
        Study(window=window)  # type: ignore[arg-type]


def test_a_fresh_server_sends_the_same_bytes(fresh_python: Callable[..., str]) -> None:
    """Whoever opens the link gets the same arrays, to the last bit, from a process that never saw the scene."""
    query = (
        "f=beale&start=1.5,-1&steps=300&noise=0.5&seed=11&run=adam,learning_rate:0.2&run=sgd,learning_rate:0.01@cosine"
    )
    code = (
        "import hashlib, optim_viz as ov; from optim_viz.web.scene_blob import pack_scene; "
        f"s = ov.from_query({query!r})[0]; print(hashlib.sha256(pack_scene(s, ov.run(s))).hexdigest())"
    )
    scenario = from_query(query)[0]
    here = hashlib.sha256(pack_scene(scenario, run(scenario))).hexdigest()
    assert fresh_python(code).strip() == here
