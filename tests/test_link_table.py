"""Links in the browser: its modules spell and read them as Python does, by the tables that Python sends.

Only the grammar is written in both languages. Whatever a link holds, both say the same of it, word by word.
"""

from __future__ import annotations

import json
from base64 import b64encode
from functools import cache
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from in_node import FrontEnd
from link_cases import damaged, names, scenarios, texts
from test_link_hostile import WRONG_PARTS
from test_link_view import views

import optim_viz as ov
from optim_viz.limits import MAX_QUERY
from optim_viz.link.codec import from_query, to_query, view_from_query
from optim_viz.link.reading import read_link
from optim_viz.link.scene_fields import DATA
from optim_viz.link.table import link_table
from optim_viz.link.versions import VERSION, usual_data
from optim_viz.objectives import Objective
from optim_viz.registry import spell
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.scene.view import View
from optim_viz.web.scene_blob import pack_scene
from optim_viz.web.simulator_blob import stream_data

AS_IT_COMES = settings(max_examples=40, suppress_health_check=list(HealthCheck))


@cache
def table(surface: Objective) -> dict[str, Any]:
    sent: dict[str, Any] = json.loads(json.dumps(link_table(surface), allow_nan=False))
    return sent


@cache
def any_blob() -> bytes:
    """Questions are about a scene; these are not."""
    scenario = Scenario.suggested("sphere", runs=(), steps=1)
    return pack_scene(scenario, ov.run(scenario))


def asked(front_end: FrontEnd, surface: str | Objective, *queries: str) -> list[dict[str, Any]]:
    """What a page of this surface says of each; an entry's key stands for the entry."""
    sent = table(ov.OBJECTIVES[surface] if isinstance(surface, str) else surface)
    said: list[dict[str, Any]] = front_end.ask("links", any_blob(), table=sent, queries=queries)
    return said


def as_data(scenario: Scenario) -> dict[str, Any]:
    """A scene as the browser's modules hold it."""
    fairness = scenario.fairness
    return {
        "coefficients": dict(scenario.parameters),
        "start": list(scenario.start),
        "steps": scenario.steps,
        "noise": scenario.noise,
        "stream": stream_data(scenario.stream),
        "seed": scenario.seed,
        "runs": [
            {"segments": [_segment(s) for s in run.segments], "partners": [*run.partners]} for run in scenario.runs
        ],
        "fairness": {name: getattr(fairness, name) for name in ("rule", "metric", "low", "high", "count")},
        "penalty": {"kind": scenario.penalty.kind, "values": scenario.penalty.values},
    }


def _segment(run: Run) -> dict[str, Any]:
    return {
        "optimizer": run.optimizer,
        "values": dict(run.hyperparameters),
        "schedule": run.schedule,
        "schedule_values": dict(run.schedule_values),
        "branch_step": run.branch_step,
        "treatment": run.treatment,
    }


def filled(text: str, usual: str) -> str:
    """With those usual parts whose names the text does not give."""
    names = {part.partition(":")[0] for part in text.split(",")}
    parts = [part for part in usual.split(",") if ":" in part and part.partition(":")[0] not in names]
    return ",".join([text, *parts])


def parts_of(text: str) -> tuple[str, set[str]]:
    """A name and its settings, whose order means nothing."""
    name, *settings = text.split(",")
    return name, set(settings)


def assert_same_reading(said: dict[str, Any], query: str, surface: str | Objective) -> None:
    """Of a link to this surface, or to none, which the page takes for its own."""
    own = ov.OBJECTIVES[surface] if isinstance(surface, str) else surface
    named = read_link(query).first("f")
    if named is not None and named.split(",")[0] != own.name:
        assert "choice" not in said
        assert f"carries {own.label} alone" in " ".join(said["notices"])
        return
    whole = query if named is not None or own.name == "rosenbrock" else f"{query}&f={own.name}"
    data = DATA.spell(own.table)
    own_first = DATA.spell(ov.OBJECTIVES[own.name].table)
    named = read_link(whole).first("data")
    text = own_first if named is None else filled(named, usual_data(VERSION, data))
    if data and parts_of(text) != parts_of(data):
        assert "choice" not in said
        assert "of its own data alone" in " ".join(said["notices"])
        return
    scenario, notices = from_query(whole)
    assert said["choice"] == as_data(scenario)
    assert tuple(said["notices"]) == notices
    view, of_view = view_from_query(query)
    assert tuple(said["ofView"]) == of_view
    assert said.get("view", {"stage": "map", **View().settings}) == {"stage": view.stage, **view.settings}
    assert said["again"] == to_query(scenario, view if "view" in said else None)


@given(scenarios, views)
@settings(AS_IT_COMES, max_examples=80)
def test_a_scene_is_read_and_spelled_again(front_end: FrontEnd, scenario: Scenario, view: View) -> None:
    query, looked_at = to_query(scenario), to_query(scenario, view)
    (said, again, percent) = asked(front_end, scenario.surface, query, looked_at, "?" + query.replace(",", "%2c"))
    assert said["choice"] == again["choice"] == percent["choice"] == as_data(scenario)
    assert (said["again"], again["again"]) == (query, looked_at)
    assert again["view"] == {"stage": view.stage, **view.settings}
    assert not [*said["notices"], *again["notices"], *percent["notices"], *again["ofView"]]


@given(scenarios, views, st.data())
@AS_IT_COMES
def test_of_a_damaged_link_the_same_is_said(
    front_end: FrontEnd, scenario: Scenario, view: View, data: st.DataObject
) -> None:
    whole = to_query(scenario, view)
    queries = [damaged(whole, data) for _ in range(4)]
    for said, query in zip(asked(front_end, scenario.surface, *queries), queries, strict=True):
        assert_same_reading(said, query, scenario.surface.unpenalized or scenario.surface)


@given(st.lists(st.tuples(names | st.sampled_from(["fair", "view"]), texts), max_size=12))
@AS_IT_COMES
def test_of_any_fields_the_same_is_said(front_end: FrontEnd, pairs: list[tuple[str, str]]) -> None:
    query = "&".join(f"{key}={value}" for key, value in pairs)
    for surface in ("rosenbrock", "himmelblau"):
        assert_same_reading(asked(front_end, surface, query)[0], query, surface)


@given(st.text(max_size=300))
@AS_IT_COMES
def test_of_any_text_the_same_is_said(front_end: FrontEnd, query: str) -> None:
    assert_same_reading(asked(front_end, "rosenbrock", query)[0], query, "rosenbrock")


FAIRNESS = [
    "tuned,metric:steps,low:0.001,high:1,count:50",
    "tuned,high:1,count:400,count:100",
    "same,metric:best,low:0.5",
    *(
        "",
        "tuned,low",
        "tuned,low:9,high:0.25",
        "tuned,low:1e-7",
        "tuned,high:1000",
        "tuned,count:300",
        *("tuned,count:2.5", "same,toString:1", "constructor", "tuned,metric:toString"),
    ),
    *("Same", "even", "tuned,metric:outcome", "tuned,metric:7", "same,rate:5", "tuned,b:1,a:2", "x" * 41, "x" * 39),
]
OTHERS = [
    *("?", "&&", "?steps=7&", "b.f=sphere&steps=x", "&".join(["x=1"] * 101), "a" * (MAX_QUERY + 1)),
    *("%", "steps=%", "steps=%3", "steps=%31%30", "%EF%BB%BFsteps=5", "x%ED%A0%80%FFé%C3=1", "steps=5+", "a=1;b=2"),
    *("&".join(["run=sgd"] * 13), "&".join(["run=adam,with:bias_correction,with:slide"] * 6), "x" * 39 + "𝛼𝛼=1"),
    *(f"view={text}" for text in ("", "both", "Map,inside:1", "map,run:0.5", "grid,inside:2,dial:3", "map,dial:1e-5")),
    "run=adam~5~sgd~5~momentum&run=adam~9~sgd~3~momentum~4~adam,with:slide",
    *(f"run=sgd@{text}" for text in ("constant", "cosine,final:0.5,final:1", "cosine,final:7", "", "valueOf")),
    *("run=constructor", "run=sgd,__proto__:1", "f=rosenbrock,toString:2", "__proto__=1", "view=toString,valueOf:1"),
    *(f"moment=step:{n}&ask=where&utm_x=1&embed=true" for n in (1, "x")),
]  # fmt: skip


@pytest.mark.parametrize("query", [*WRONG_PARTS, *(f"fair={text}" for text in FAIRNESS), *OTHERS])
def test_of_each_kind_of_wrong_part_the_same_is_said(front_end: FrontEnd, query: str) -> None:
    assert_same_reading(asked(front_end, "rosenbrock", query)[0], query, "rosenbrock")


STREAMS = [
    *("", "batch_size:8", "batch_size:0", "batch_size:2.5", "batch_size:1e3", "Batch_Size:7", "a,b:1,,"),
    *("keep_prob:0", "keep_prob:1", "keep_prob:nan,input_noise:-1", "keep_prob:0.5,input_noise:0.1,tail_index:0.5"),
    *("sampling:shuffle", "sampling:Shuffle,sampling:x", "sampling", "sampling:", "sampling:sometimes,batch_size:8"),
    *("sampling:toString", "tail_index:1e-9", "tail_index:1e-6", "tail_index:1e-9,batches:3,sampling:no"),
    *("noise:0.5", "tail_index:-0", "input_noise:-0,keep_prob:1.0", "batch_size:8&stream=batch_size:9"),
    *("batch_size:8,batch_size:9", "constructor:1"),
]  # fmt: skip


@pytest.mark.parametrize("surface", ["rosenbrock", "linear_regression"])
@pytest.mark.parametrize("text", STREAMS)
def test_of_each_stream_the_same_is_said(front_end: FrontEnd, surface: str, text: str) -> None:
    query = f"f={surface}&run=sgd&noise=0.25&seed=x&steps=y&stream={text}"
    assert_same_reading(asked(front_end, surface, query)[0], query, surface)


def test_numbers_are_spelled_as_python_spells_them(front_end: FrontEnd) -> None:
    draw = np.random.default_rng(20)
    by_bits = draw.integers(0, 2**64, 4000, np.uint64).view(np.float64)
    decimal = np.array([float(f"{m}e{e}") for e in range(-30, 31) for m in (1, 1.5, 9.999999999999999, 123456789)])
    special = np.array([0.0, -0.0, 5e-324, 2.0**-1022, 1.7976931348623157e308, 1e15, 1e16, 1e17, 123456789012345678.0])
    numbers = np.concatenate([by_bits[np.isfinite(by_bits)], decimal, -decimal, special])
    said = front_end.ask("spelled", any_blob(), numbers=b64encode(numbers.tobytes()).decode())
    assert said == [spell(number) for number in numbers]
