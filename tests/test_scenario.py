"""A link says everything and survives anything: round trips, hostile text, and what a scenario refuses."""

from __future__ import annotations

import dataclasses
import math
import re
import urllib.parse
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from optim_viz import OBJECTIVES, OPTIMIZERS, Fate, InputError, Run, Scenario, UnknownNameError, from_query, to_query
from optim_viz.limits import (
    MAX_MEMBERS,
    MAX_NOISE,
    MAX_NOTICES,
    MAX_QUERY,
    MAX_RUNS,
    MAX_SEED,
    MAX_SEGMENTS,
    MAX_START,
    MAX_STEPS,
)
from optim_viz.link.codec import VERSION, to_fields, view_from_query
from optim_viz.link.grammar import read
from optim_viz.link.runs import spell_run
from optim_viz.objectives import Objective
from optim_viz.optimizers.base import LEARNING_RATE
from optim_viz.registry import Parameter, spell
from optim_viz.scene.scenario import (
    FAIRNESS_RULES,
    FIRST_RUNS,
    Fairness,
    Member,
    first_runs,
    first_scene,
    suggested_rate,
)
from optim_viz.scene.study import METRICS, RATE_COUNTS
from optim_viz.scene.view import SETTINGS, STAGES, View
from optim_viz.schedules import SCHEDULES
from optim_viz.simulation.simulate import run

# ------------------------------------------------------------------------------------------------ generated scenarios


def values(parameter: Parameter) -> st.SearchStrategy[float]:
    """What a control can show: any float of the range, with its ends, its default and its rungs often."""
    if parameter.scale == "switch":
        return st.sampled_from((0.0, 1.0))
    return st.sampled_from(parameter.rungs) | st.floats(parameter.low, parameter.high)


def filled(parameters: tuple[Parameter, ...]) -> st.SearchStrategy[dict[str, float]]:
    return st.fixed_dictionaries({p.name: values(p) for p in parameters})


# Each entry has its strategy once: hypothesis would check and unwrap a new one at every draw, which takes longer than
# all that is drawn.
schedule_of = {name: st.tuples(st.just(name), filled(schedule.parameters)) for name, schedule in SCHEDULES.items()}
segment_of = {
    name: st.builds(
        lambda name, own, scheduled: Run(name, own, schedule=scheduled[0], schedule_values=scheduled[1]),
        st.just(name),
        filled(optimizer.hyperparameters),
        st.one_of(
            st.just(("constant", {})),
            st.sampled_from(list(SCHEDULES)).flatmap(schedule_of.__getitem__),
        ),
    )
    for name, optimizer in OPTIMIZERS.items()
}
segments = st.sampled_from(list(OPTIMIZERS)).flatmap(segment_of.__getitem__)
coordinates = st.floats(-MAX_START, MAX_START)
later = st.lists(st.tuples(segments, st.integers(0, MAX_STEPS)), max_size=MAX_SEGMENTS - 1)
partners_of = {
    name: st.lists(st.sampled_from([contrast.name for contrast in optimizer.contrasts]), max_size=3)
    if optimizer.contrasts
    else st.just([])
    for name, optimizer in OPTIMIZERS.items()
}


@st.composite
def haunted_branches(draw: st.DrawFn) -> Run:
    """A run of one to six legs, each from a step that may come before the last one's, with some of its partners."""
    way = draw(segments)
    for segment, step in draw(later):
        way = dataclasses.replace(segment, origin=way, branch_step=step)
    return dataclasses.replace(way, ghosts=tuple(draw(partners_of[way.optimizer])))


def fitting(found: list[Run]) -> tuple[Run, ...]:
    """As many as the picture and a link take: the partners of the later ones stay away, then their origins."""
    kept: list[Run] = []
    for way in found:
        paths = len(found) + sum(len(other.ghosts) for other in kept)
        shown = way if paths + len(way.ghosts) <= MAX_MEMBERS else way.alone
        length = sum(len(spell_run(other)) for other in kept)
        kept.append(shown if length + len(spell_run(shown)) < 5500 else Run(way.optimizer, way.hyperparameters))
    return tuple(kept)


runs = st.one_of(segments, segments, haunted_branches())
swept = values(LEARNING_RATE)
fairs = st.sampled_from([Fairness(), *map(Fairness, FAIRNESS_RULES)]) | st.builds(
    lambda metric, ends, count: Fairness("tuned", metric, min(ends), max(ends), count),
    st.sampled_from(list(METRICS)),
    st.lists(swept, min_size=2, max_size=2, unique=True),
    st.sampled_from(RATE_COUNTS),
)
scene_on = {
    name: st.builds(
        Scenario,
        objective=st.just(name),
        parameters=filled(surface.parameters),
        start=st.tuples(coordinates, coordinates),
        steps=st.integers(1, MAX_STEPS),
        runs=st.lists(runs, max_size=MAX_RUNS).map(fitting),
        noise=st.floats(0.0, MAX_NOISE),
        seed=st.integers(0, MAX_SEED),
        fairness=fairs,
    )
    for name, surface in OBJECTIVES.items()
}
scenarios = st.sampled_from(list(OBJECTIVES)).flatmap(scene_on.__getitem__)


def fullest(optimizer: str, count: int) -> Scenario:
    """A scenario whose every number takes as many characters as a number can."""
    long = 1.0 + 1.0 / 3.0

    def near(p: Parameter) -> float:
        return min(max(p.low * long, math.nextafter(p.low, math.inf)), p.high) if p.scale != "switch" else 1.0

    surface = OBJECTIVES["rotated_quadratic"]
    return Scenario(
        surface.name,
        parameters={p.name: near(p) for p in surface.parameters},
        start=(-1.2345678901234567e-5, -2.2250738585072014e-300),
        steps=MAX_STEPS,
        noise=1.2345678901234567e-300,
        seed=MAX_SEED,
        runs=(Run(optimizer, {p.name: near(p) for p in OPTIMIZERS[optimizer].hyperparameters}),) * count,
    )


@given(scenarios)
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@example(Scenario.suggested())
@example(Scenario.suggested(runs=()))
@example(Scenario.suggested(start=(-0.0, 5e-324), noise=5e-324))
@example(first_scene())
@example(
    Scenario.suggested(
        runs=(Run("adam", origin=Run("sgd", {"learning_rate": 5e-6}), branch_step=MAX_STEPS, ghosts=("slide",)),)
    )
)
def test_reading_a_link_gives_back_the_scenario(scenario: Scenario) -> None:
    query = to_query(scenario)
    assert from_query(query) == (scenario, ())
    assert from_query("?" + query) == (scenario, ())
    assert from_query(to_fields(scenario)) == (scenario, ())
    assert to_query(from_query(query)[0]) == query
    assert len(query) < MAX_QUERY


@given(scenarios)
@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
def test_a_browser_may_percent_encode_a_link_as_it_likes(scenario: Scenario) -> None:
    query = to_query(scenario)
    everything = "".join(c if c in "&=" else f"%{ord(c):02X}" for c in urllib.parse.unquote(query))
    if len(everything) <= MAX_QUERY:
        assert from_query(everything) == (scenario, ())
    fields = urllib.parse.parse_qs(query, keep_blank_values=True)  # as Streamlit hands them over
    assert from_query(fields) == (scenario, ())


@pytest.mark.parametrize("optimizer", list(OPTIMIZERS))
def test_eight_runs_stay_below_2000_characters(optimizer: str) -> None:
    scenario = fullest(optimizer, 8)
    assert len(to_query(scenario)) < 2000
    assert from_query(to_query(scenario)) == (scenario, ())
    assert len(to_query(fullest(optimizer, MAX_RUNS))) < MAX_QUERY


def test_a_value_beyond_its_slider_is_named_when_its_link_is_read() -> None:
    """Python may set one; a link, and so the address of the app, does not carry it."""
    beyond = Scenario.suggested(runs=(Run("sgd", {"learning_rate": 1000.0}),))
    found, notices = from_query(to_query(beyond))
    assert found == beyond.changed(runs=(Run.suggested("sgd", beyond.surface),))
    assert len(notices) == 1
    assert "1000 is outside 1e-06 to 100" in notices[0]


def test_an_ordinary_link_is_short_and_legible() -> None:
    query = to_query(Scenario.suggested("quadratic", runs=(Run("sgd", {"learning_rate": 0.005}), Run("newton"))))
    assert query == (
        "v=1&f=quadratic,kappa:100&start=-4,1.5&steps=500&noise=0&seed=0"
        "&run=sgd,learning_rate:0.005&run=newton,learning_rate:1,damping:0.001"
    )


@pytest.mark.parametrize("key", list(OBJECTIVES))
def test_every_value_is_spelled(key: str) -> None:
    for name in OPTIMIZERS:
        fields = to_fields(Scenario.suggested(key, runs=(Run(name),)))
        assert list(fields) == ["v", "f", "start", "steps", "noise", "seed", "run"]
        surface, (run,) = str(fields["f"]), fields["run"]
        assert surface.split(",")[0] == key
        assert re.findall(r"(\w+):", surface) == [p.name for p in OBJECTIVES[key].parameters]
        assert run.split(",")[0] == name
        assert re.findall(r"(\w+):", run) == [p.name for p in OPTIMIZERS[name].hyperparameters]


def test_a_link_keeps_its_meaning_when_defaults_change(monkeypatch: pytest.MonkeyPatch) -> None:
    scenario = Scenario.suggested("quadratic", runs=(Run("adam"), Run("rmsprop")))
    query, meant = to_query(scenario), [dict(r.hyperparameters) for r in scenario.runs]

    adam, quadratic = OPTIMIZERS["adam"], OBJECTIVES["quadratic"]
    changed = tuple(dataclasses.replace(p, default=p.rungs[1]) for p in adam.hyperparameters)
    monkeypatch.setitem(OPTIMIZERS._entries, "adam", dataclasses.replace(adam, hyperparameters=changed))
    kappa = dataclasses.replace(quadratic.parameters[0], default=7.0)
    rates = dataclasses.replace(quadratic.learning_rates, adaptive=0.7)
    moved = dataclasses.replace(
        quadratic, parameters=(kappa,), values={"kappa": 7.0}, start=(3.0, 2.0), learning_rates=rates
    )
    monkeypatch.setitem(OBJECTIVES._entries, "quadratic", moved)

    assert Scenario.suggested("quadratic").parameters == {"kappa": 7.0}  # the change is in force
    assert dict(Run("adam").hyperparameters) != meant[0]
    later, notices = from_query(query)
    assert notices == ()
    assert later.parameters == {"kappa": 100.0}
    assert later.start == (-4.0, 1.5)
    assert [dict(r.hyperparameters) for r in later.runs] == meant
    assert to_query(later) == query


# ---------------------------------------------------------------------------------------------------------- numbers


@given(st.floats(allow_nan=False, allow_infinity=False))
@example(-0.0)
@example(5e-324)
@example(1.7976931348623157e308)
def test_a_spelled_number_reads_back_as_itself(number: float) -> None:
    text = spell(number)
    assert len(text) <= 24
    assert read(text) == number
    assert math.copysign(1.0, read(text)) == math.copysign(1.0, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1", 1.0),
        ("-.5", -0.5),
        ("5.", 5.0),
        ("+2", 2.0),
        ("1e3", 1000.0),
        ("1E-3", 0.001),
        ("007", 7.0),
        ("1e+2", 1e2),
    ],
)
def test_plain_decimal_notation_is_read(text: str, number: float) -> None:
    assert read(text) == number


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", " 1", "1 ", "1\n", "\t1", "nan", "NaN", "inf", "-inf", "Infinity", "1e999", "-1e999"),
        *("1_0", "١٢", "１", "²", "½", "0x10", "1e", "e5", ".", "-", "+", "--1", "1.2.3", "1,5", "1e1.5", "1e1000"),
        *("1j", "True", "None", "1;2", "1" * 33, "0" * 10_000, "1e-0001", "−1", "1\x00", "\ud800"),
    ],
    ids=ascii,
)
def test_everything_else_is_no_number(text: str) -> None:
    with pytest.raises(InputError):
        read(text)


# ------------------------------------------------------------------------------------------------------ hostile links

SAFE = re.compile(r"[A-Za-z0-9 .,:;+\-_'()“”…·éκαβρδ]*")  # letters of our own labels; nothing that marks up or links


def check(query: Any) -> tuple[Scenario, tuple[str, ...]]:
    """What any link must give: a valid scenario that has a link of its own, and notices that may be shown."""
    scenario, notices = from_query(query)
    assert isinstance(scenario, Scenario)
    assert scenario.objective in OBJECTIVES
    assert len(scenario.runs) <= MAX_RUNS
    assert 1 <= scenario.steps <= MAX_STEPS
    assert from_query(to_query(scenario)) == (scenario, ())
    assert len(notices) == len(set(notices)) <= MAX_NOTICES + 1
    for notice in notices:
        assert SAFE.fullmatch(notice), notice
        assert 10 < len(notice) < 250
    return scenario, notices


branchy = st.lists(
    st.sampled_from(["~", "~", ",", ":", "5", "0", "1e9", "-1", "sgd", "adam", "adma", "with:", "with:slide", "b1:0.5"])
).map("".join)
junk = st.text(max_size=60) | st.binary(max_size=60).map(lambda b: b.decode("latin-1"))
numbers = st.sampled_from(["nan", "inf", "-1e999", "1_0", "١٢", "2.5", "1e400", "", "0x1", "-0", "1e-400", "5"])
names = st.sampled_from(["f", "start", "steps", "noise", "seed", "run", "v", "x", "view", "utm_source"]) | junk
texts = (
    junk
    | branchy
    | numbers
    | st.sampled_from(["adam", "adam,b1", "sgd,learning_rate:", "rosenbrock,a:2", "1,2,3", "1;2"])
)


@given(st.text(max_size=300))
@settings(max_examples=300)
def test_no_text_at_all_breaks_reading(query: str) -> None:
    check(query)


@given(st.lists(st.tuples(names, texts), max_size=12), st.sampled_from("&;?#"))
@settings(max_examples=300)
def test_no_fields_break_reading(pairs: list[tuple[str, str]], separator: str) -> None:
    check(separator.join(f"{key}={value}" for key, value in pairs))
    check(
        "&".join(
            f"{urllib.parse.quote(k, errors='replace')}={urllib.parse.quote(v, errors='replace')}" for k, v in pairs
        )
    )


@given(st.dictionaries(names, texts | st.lists(texts, max_size=5), max_size=8))
@settings(max_examples=200)
def test_no_mapping_breaks_reading(fields: dict[str, str | list[str]]) -> None:
    check(fields)


@given(scenarios, st.data())
@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
def test_no_damage_to_a_link_breaks_reading(scenario: Scenario, data: st.DataObject) -> None:
    query = to_query(scenario)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(query)))
        cut = data.draw(st.integers(0, 3))
        query = query[:at] + data.draw(junk | st.sampled_from("&=,:%+.eE-~")) + query[at + cut :]
    check(query)


@given(scenarios, st.sampled_from(["start", "steps", "noise", "seed"]), junk)
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_one_wrong_part_is_named_and_the_rest_stands(scenario: Scenario, key: str, text: str) -> None:
    text = "×" + text
    fields = {**to_fields(scenario), key: text}
    found, notices = check(fields)
    assert len(notices) == 1
    assert f"'{key}'" in notices[0]
    default = {"start": scenario.surface.start, "steps": 500, "noise": 0.0, "seed": 0}[key]
    assert found == scenario.changed(**{key: default})


WRONG_PARTS = {
    "steps=2.5": "whole number",
    "steps=0": "between 1 and 10000",
    "steps=10001": "between 1 and 10000",
    "steps=1_0": "“1_0” is not a number",
    "steps=inf": "“inf” is not a number",
    "steps=1e999": "finite",
    "steps=%D9%A1%D9%A2": "“··” is not a number",
    "steps=": "“” is not a number",
    "steps=+5+": "not a number",
    "seed=-1": "between 0",
    "seed=4294967296": "between 0",
    "seed=1e-3": "whole number",
    "noise=-1": "between 0 and 1000",
    "noise=nan": "“nan” is not a number",
    "noise=1e4": "between 0 and 1000",
    "start=1": "not a pair",
    "start=1,2,3": "not a pair",
    "start=,": "“” is not a number",
    "start=1e7,0": "coordinate must lie between",
    "start=nan,0": "“nan” is not a number",
    "v=2": "version “2” is not known",
    "v=": "version “” is not known",
    "f=rosenbrok": "no surface named “rosenbrok”",
    "f=": "no surface named “”",
    "f=rosenbrock,a": "a of Rosenbrock",
    "f=rosenbrock,a:": "a of Rosenbrock",
    "f=rosenbrock,a:9": "9 is outside -1.5 to 1.5",
    "f=rosenbrock,c:1": "Rosenbrock has no setting “c”",
    "f=rosenbrock,,": "Rosenbrock has no setting “”",
    "f=rosenbrock,a:1,a:0.5": "a of Rosenbrock twice; the first one counts",
    "f=sphere&f=beale": "'f' 2 times; the first one counts",
    "steps=5&steps=6&steps=7": "'steps' 3 times",
    "run=adma": "no optimizer named “adma”",
    "run=%20": "no optimizer named “ ”",
    "run=adam,b1:1": "1 is outside 0 to 0.999",
    "run=adam,b1:0.5:0.6": "not a number",
    "run=adam,learning_rate:0": "0 is outside 1e-06 to 100",
    "run=adam,b3:0.5": "Adam has no setting “b3”",
    "run=adam,bias_correction:0.5": "0.5 is outside 0 or 1",
    "run=adam,bias_correction:true": "“true” is not a number",
    "run=adam,b1:0.5,b1:0.6": "b1 of Adam twice; the first one counts",
    "run=sgd~5": "at most 6 legs, with a step between any two",
    "run=sgd~": "at most 6 legs, with a step between any two",
    "run=~": "at most 6 legs, with a step between any two",
    "run=sgd~5~adam~6": "at most 6 legs, with a step between any two",
    "run=sgd~1~sgd~2~sgd~3~sgd~4~sgd~5~sgd~6~sgd": "at most 6 legs",
    "run=sgd~x~adam": "“x” is not a number",
    "run=sgd~~adam": "“” is not a number",
    "run=sgd~nan~adam": "“nan” is not a number",
    "run=sgd~0~adam": "step of a branch must lie between 1 and 10000",
    "run=sgd~-3~adam": "step of a branch must lie between 1 and 10000",
    "run=sgd~10001~adam": "step of a branch must lie between 1 and 10000",
    "run=sgd~1e999~adam": "finite",
    "run=sgd~1.5~adam": "step of a branch must be a whole number",
    "run=sgd~5~adma": "no optimizer named “adma”",
    "run=sgd~5~": "no optimizer named “”",
    "run=~5~adam": "no optimizer named “”",
    "run=adma~5~adam": "no optimizer named “adma”",
    "run=sgd~5~sgd,b1:0.5": "SGD has no setting “b1”",
    "run=sgd,b1:0.5~5~adam": "SGD has no setting “b1”",
    "run=sgd~5~adam,b1:7": "7 is outside 0 to 0.999",
    "run=adam,with:nonsense": "Adam has no partner “nonsense”",
    "run=adam,with:": "Adam has no partner “”",
    "run=adam,with:slide,with:<b>": "Adam has no partner “·b·”",
    "run=sgd,with:bias_correction": "SGD has no partner “bias_correction”",
    "run=adam,with": "Adam has no setting “with”",
    "run=sgd~5~adam,with:Slide": "Adam has no partner “Slide”",
    "colour=red": "“colour” means nothing here",
    "Steps=5": "“Steps” means nothing here",
    "%00=%FF": "“·” means nothing here",
    "=5": "“” means nothing here",
    "<script>=1": "“·script·” means nothing here",
}


@pytest.mark.parametrize(("query", "describe"), WRONG_PARTS.items(), ids=WRONG_PARTS.keys())
def test_each_kind_of_wrong_part_is_named(query: str, describe: str) -> None:
    scenario, notices = check(query)
    assert len(notices) == 1
    assert describe in notices[0]
    good = "&noise=0.25&start=-1,2&run=sgd"
    key = query.partition("=")[0]
    found, _ = check(query + "".join(part for part in re.findall("&[^&]+", good) if not part.startswith(f"&{key}=")))
    if key not in ("noise", "start", "run"):
        assert (found.noise, found.start, len(found.runs)) == (0.25, (-1.0, 2.0), 1)
    assert scenario.steps in (5, 500)


@pytest.mark.parametrize(
    ("query", "steps"), [("steps=5&steps=6", 5), ("steps=x&steps=6", 500)], ids=["both right", "first wrong"]
)
def test_of_a_field_given_twice_the_first_counts(query: str, steps: int) -> None:
    assert check(query)[0].steps == steps


def test_of_a_setting_given_twice_the_first_counts() -> None:
    found, _ = check("f=rosenbrock,a:0.5,a:0.7&run=adam,b1:0.5,b1:0.6")
    assert found.parameters["a"] == 0.5
    assert found.runs[0].hyperparameters["b1"] == 0.5


def test_all_wrong_parts_of_a_link_are_named_together() -> None:
    _, notices = check("f=spher&start=a,b&steps=x&noise=y&seed=z&v=9&run=a&run=adam,b1:7,b9:1&hello=1")
    assert len(notices) == 10
    for part in ("spher", "'start'", "'steps'", "'noise'", "'seed'", "'v'", "“a”", "b1 of Adam", "b9", "hello"):
        assert any(part in notice for notice in notices), part


@pytest.mark.parametrize("query", ["", "?", "&&&", "embed=true", "?embed=true&embed_options=dark_theme"])
def test_a_link_that_says_nothing_is_the_default_without_a_word(query: str) -> None:
    assert check(query) == (Scenario.suggested(), ())


@pytest.mark.parametrize("key", ["embed", "embed_options", "utm_source", "utm_campaign", "fbclid", "gclid"])
def test_other_peoples_keys_are_passed_over_in_silence(key: str) -> None:
    assert check(f"{key}=<anything>&{key}=2&steps=7") == (Scenario.suggested(steps=7), ())


@pytest.mark.parametrize("key", ["embedded", "my_utm_x", "utm_", "utm-source", "Embed"])
def test_keys_that_only_resemble_them_are_named(key: str) -> None:
    assert len(check(f"{key}=1")[1]) == 1


def test_a_million_characters_are_not_read() -> None:
    for query in ("f=" + "x" * 10**6, {"f": "x" * 10**6}, {"run": ["adam"] * 10**5}, "&" * 10**6):
        scenario, notices = check(query)
        assert scenario == Scenario.suggested()
        assert notices == (f"The link is longer than {MAX_QUERY} characters and was not read.",)


def test_more_than_a_hundred_parts_are_not_read() -> None:
    for query in ("&".join("x=1" for _ in range(101)), {"run": ["adam"] * 101}):
        scenario, notices = check(query)
        assert scenario == Scenario.suggested()
        assert len(notices) == 1
        assert "not read" in notices[0]


def test_a_thousand_runs_are_refused_and_a_hundred_cut() -> None:
    scenario, notices = check("&".join(["run=sgd"] * 1000))
    assert scenario == Scenario.suggested()
    assert "more than 100 parts" in notices[0]
    scenario, notices = check("&".join(["run=sgd"] * 100))
    assert [r.optimizer for r in scenario.runs] == ["sgd"] * MAX_RUNS
    assert notices == (f"The link has 100 runs; the first {MAX_RUNS} are shown.",)


def test_a_link_of_commas_does_not_ask_for_thousands_of_notices() -> None:
    assert len(check("f=rosenbrock" + "," * 7000)[1]) == 1
    _, notices = check("f=rosenbrock," + ",".join(f"q{i}" for i in range(1000)))
    assert len(notices) == MAX_NOTICES + 1
    assert notices[-1] == f"And {1000 - MAX_NOTICES} more of the kind."


@pytest.mark.parametrize(
    "text",
    [
        "<img src=x onerror=alert(1)>",
        "[click](https://evil.example/a?b=c#d)",
        "![x](//evil.example/p.png)",
        "`code` **bold** ~~no~~ $\\LaTeX$ :material/home: | a | b |",
        "javascript:alert(1)//",
        "a\u202eb\u0000c\nd\re\tf\x1b[31m",
        "\ud800 lone",
        "{{7*7}} ${7*7} %n %s \\",
    ],
    ids=ascii,
)
def test_a_visitors_words_come_back_without_markup(text: str) -> None:
    for field in ("f", "start", "steps", "run", "v", text):
        _, notices = check({field: text})
        assert notices
        for notice in notices:
            assert not re.search(
                r"[<>\[\]{}()`*~$|#/\\!\x00-\x1f\u202e]", notice.replace("(", "", 1).replace(")", "", 1)
            )


def test_percent_junk_is_a_name_like_any_other() -> None:
    for query in ("%", "%%%", "%zz=%f", "f=%", "f=%E0%A4%A", "run=%00", "f=%C3%28", "start=%2C", "steps=%31%30"):
        check(query)
    assert check("steps=%31%30")[0].steps == 10


def test_an_empty_run_means_no_runs() -> None:
    scenario, notices = check("run=")
    assert scenario.runs == ()
    assert notices == ()
    assert "run=" in to_query(scenario).split("&")
    assert check("run=&run=sgd")[0].runs == (Run.suggested("sgd", OBJECTIVES["rosenbrock"]),)
    assert check("")[0].runs == first_runs(OBJECTIVES["rosenbrock"])  # not given is not empty


def test_what_a_link_leaves_out_takes_its_default() -> None:
    scenario, notices = check("f=beale&run=sgd&run=adam,b1:0.5")
    beale = OBJECTIVES["beale"]
    assert notices == ()
    assert scenario.start == beale.start
    assert (scenario.steps, scenario.noise, scenario.seed) == (500, 0.0, 0)
    sgd, adam = scenario.runs
    assert sgd.hyperparameters["learning_rate"] == beale.learning_rates.gradient
    assert adam.hyperparameters["learning_rate"] == beale.learning_rates.adaptive
    assert (adam.hyperparameters["b1"], adam.hyperparameters["b2"]) == (0.5, 0.999)


# ----------------------------------------------------------------------------------------------------- the dataclasses


def test_scenarios_with_equal_choices_are_equal() -> None:
    assert Scenario.suggested() == Scenario.suggested(
        "rosenbrock", start=(-1.2, 1.0), parameters={"b": 100}, steps=500.0
    )  # type: ignore[arg-type]
    assert Scenario.suggested(runs=[Run("sgd")]) == Scenario.suggested(runs=(Run("sgd", {"learning_rate": 0.01}),))  # type: ignore[arg-type]
    assert Scenario.suggested() != Scenario.suggested(seed=1)


def test_choices_are_frozen() -> None:
    scenario = Scenario.suggested()
    with pytest.raises(dataclasses.FrozenInstanceError):
        scenario.steps = 3  # type: ignore[misc]
    with pytest.raises(TypeError):
        scenario.parameters["a"] = 2.0  # type: ignore[index]
    with pytest.raises(TypeError):
        scenario.runs[0].hyperparameters["learning_rate"] = 2.0  # type: ignore[index]
    given = {"learning_rate": 0.5}
    run = Run("sgd", given)
    given["learning_rate"] = 7.0
    assert run.hyperparameters["learning_rate"] == 0.5


def test_everything_is_filled_in() -> None:
    scenario = Scenario.suggested("branin")
    assert scenario.start == OBJECTIVES["branin"].start
    assert tuple(r.optimizer for r in scenario.runs) == FIRST_RUNS
    for r in scenario.runs:
        assert list(r.hyperparameters) == [p.name for p in r.entry.hyperparameters]
        assert r.hyperparameters["learning_rate"] == suggested_rate(OBJECTIVES["branin"], r.entry)
    assert Scenario.suggested("quadratic", parameters={"kappa": 5}).surface.coefficients == (5.0,)


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "unknown surface": ({"objective": "spere"}, "did you mean sphere"),
    "surface of no kind": ({"objective": None}, "no objective named"),
    "unknown coefficient": ({"parameters": {"c": 1.0}}, "no parameter 'c'"),
    "nan coefficient": ({"parameters": {"a": math.nan}}, "finite"),
    "text coefficient": ({"parameters": {"a": "1"}}, "one number"),
    "one coordinate": ({"start": (1.0,)}, "two coordinates"),
    "three coordinates": ({"start": (1.0, 2.0, 3.0)}, "two coordinates"),
    "bare number as start": ({"start": 1.0}, "two coordinates"),
    "text as start": ({"start": "12"}, "start's x must be one number"),
    "nothing in start": ({"start": (None, None)}, "start's x must be one number"),
    "nan start": ({"start": (0.0, math.nan)}, "start's y must be finite"),
    "far start": ({"start": (0.0, 1.1e6)}, "start's y must lie between -1000000 and 1000000"),
    "no step": ({"steps": 0}, "between 1 and 10000"),
    "half a step": ({"steps": 1.5}, "whole number, got 1.5"),
    "steps without end": ({"steps": math.inf}, "finite"),
    "text steps": ({"steps": "5"}, "one number"),
    "negative noise": ({"noise": -1e-9}, "between 0 and 1000"),
    "big seed": ({"seed": 2**32}, "between 0 and 4294967295"),
    "thirteen runs": ({"runs": (Run("sgd"),) * 13}, "At most 12 runs"),
}


@pytest.mark.parametrize(("given", "describe"), REFUSED.values(), ids=REFUSED.keys())
def test_a_scenario_refuses_with_one_input_error(given: dict[str, Any], describe: str) -> None:
    with pytest.raises(InputError) as caught:
        Scenario.suggested(**given)
    assert describe in str(caught.value)
    with pytest.raises(InputError):  # and by the way that controls change one
        Scenario.suggested().changed(**given)


def test_a_run_refuses_with_one_input_error() -> None:
    with pytest.raises(UnknownNameError, match="did you mean sgd"):
        Run("sdg")
    with pytest.raises(InputError, match="SGD has no parameter 'momentum'"):
        Run("sgd", {"momentum": 0.9})
    with pytest.raises(InputError, match="SGD's learning_rate must be finite"):
        Run("sgd", {"learning_rate": math.inf})
    with pytest.raises(InputError, match="no parameter"):
        Run("sgd").changed(b1=0.9)


@given(scenarios, st.sampled_from(list(OBJECTIVES)))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_moving_to_another_surface_keeps_the_runs_and_suits_their_rates(scenario: Scenario, key: str) -> None:
    surface, moved = OBJECTIVES[key], scenario.moved_to(key)
    assert moved.objective == key
    assert moved.parameters == surface.values
    assert moved.start == surface.start
    assert (moved.steps, moved.noise, moved.seed) == (scenario.steps, scenario.noise, scenario.seed)
    for before, after in zip(scenario.runs, moved.runs, strict=True):
        assert [segment.rate for segment in after.segments] == suited_rates(before, surface)
        for segment, suited in zip(before.segments, after.segments, strict=True):
            assert (segment.optimizer, segment.branch_step) == (suited.optimizer, suited.branch_step)
            assert {**segment.hyperparameters, "learning_rate": suited.rate} == suited.hyperparameters
        assert after.ghosts == before.ghosts
    assert from_query(to_query(moved)) == (moved, ())


def suited_rates(way: Run, surface: Objective) -> list[float]:
    """A branch by the same method keeps its ratio to where it came from, within the slider; another brings its own."""
    rates: list[float] = []
    for i, segment in enumerate(way.segments):
        rate = suggested_rate(surface, segment.entry)
        if i and way.segments[i - 1].optimizer == segment.optimizer:
            slider = segment.entry.hyperparameters[0]
            assert slider.name == "learning_rate"
            rate = min(slider.high, max(slider.low, rates[-1] * segment.rate / way.segments[i - 1].rate))
        rates.append(rate)
    return rates


@pytest.mark.parametrize("key", list(OBJECTIVES))
def test_every_suggested_rate_can_be_linked(key: str) -> None:
    for entry in OPTIMIZERS.values():
        rate = next(p for p in entry.hyperparameters if p.name == "learning_rate")
        assert rate.accepts(suggested_rate(OBJECTIVES[key], entry)), entry.name
    scenario = Scenario.suggested(key)
    assert from_query(to_query(scenario)) == (scenario, ())


def test_moving_to_an_unknown_surface_is_refused() -> None:
    with pytest.raises(UnknownNameError):
        Scenario.suggested().moved_to("moon")


def test_the_first_scene_shows_different_characters() -> None:
    scene = first_scene()
    assert scene.objective == "rosenbrock"
    assert OBJECTIVES["rosenbrock"].domain.contains(scene.start)
    assert len({r.optimizer for r in scene.runs}) == len(scene.runs) == 5
    assert from_query(to_query(scene)) == (scene, ())
    shown = run(scene)
    assert not {o.kind for o in shown.outcome} & {Fate.OVERFLOWED, Fate.LEFT_VIEW, Fate.STALLED}
    assert all(t.loss[-1] < 0.1 * t.loss[0] for t in shown)
    ends = [t.position[100] for t in shown]
    assert all(math.dist(a, b) > 0.01 for i, a in enumerate(ends) for b in ends[:i])


def test_the_version_is_spelled_first() -> None:
    assert to_query(Scenario.suggested()).startswith(f"v={VERSION}&")


# ------------------------------------------------------------------------------------------------ branches and partners

SGD, ADAM = Run("sgd", {"learning_rate": 0.5}), Run("adam", {"learning_rate": 0.25})


def test_a_branch_is_spelled_as_its_way_and_partners_behind_with() -> None:
    way = dataclasses.replace(SGD.branched(120, SGD.changed(learning_rate=2.0)).branched(300, ADAM), ghosts=("slide",))
    assert spell_run(way) == (
        "sgd,learning_rate:0.5~120~sgd,learning_rate:2~300~"
        "adam,learning_rate:0.25,b1:0.9,b2:0.999,eps:1e-08,bias_correction:1,with:slide"
    )
    found, notices = from_query(f"run={spell_run(way)}")
    assert notices == ()
    assert found.runs == (way,)
    assert way.segments == (SGD, SGD.branched(120, SGD.changed(learning_rate=2.0)), way)


def test_a_leg_that_a_link_leaves_open_takes_its_suggested_rate() -> None:
    (found,) = from_query("f=beale&run=sgd~10~adam")[0].runs
    beale = OBJECTIVES["beale"]
    assert found == Run.suggested("sgd", beale).branched(10, Run.suggested("adam", beale))


@given(haunted_branches())
@settings(max_examples=150)
def test_the_steps_of_a_way_only_grow_and_its_origins_have_no_partners(way: Run) -> None:
    steps = [segment.branch_step for segment in way.segments]
    assert steps[0] == 0
    assert steps == sorted(set(steps))
    assert way.segments[0].origin is None
    assert len(way.segments) <= MAX_SEGMENTS
    for origin, segment in zip(way.segments, way.segments[1:], strict=False):
        assert segment.origin == origin
        assert origin.ghosts == ()
    assert way.alone.ghosts == ()
    assert way.alone.segments[:-1] == way.segments[:-1]


@pytest.mark.parametrize(("branch_step", "second"), [(1, False), (50, False), (119, False), (120, False), (121, True)])
def test_a_branch_before_its_origins_own_branch_leaves_the_origins_origin(branch_step: int, second: bool) -> None:
    """Up to record 120 the second leg is on the first one's way."""
    origin = SGD.branched(120, ADAM)
    found = Run("lion", {}, origin, branch_step)
    assert found.origin == (origin if second else SGD)
    assert found.branch_step == branch_step
    assert len(found.segments) == (3 if second else 2)
    if not second:
        assert found == Run("lion", {}, SGD, branch_step)


def test_a_branch_at_step_0_is_a_run_of_its_own() -> None:
    assert SGD.branched(0, ADAM) == ADAM
    assert SGD.branched(0) == SGD
    assert SGD.branched(-5, ADAM) == ADAM
    assert SGD.branched(120, ADAM).branched(0) == ADAM
    assert Run("adam", ADAM.hyperparameters, SGD, 0) == ADAM
    assert Run("adam", ADAM.hyperparameters, None, 77).branch_step == 0  # without an origin there is nothing to leave


def test_an_origins_partners_are_not_the_branchs() -> None:
    haunted = dataclasses.replace(ADAM, ghosts=("slide",))
    assert haunted.branched(5) == ADAM.branched(5)
    assert haunted.branched(5).origin == ADAM
    assert from_query("run=adam,learning_rate:0.25,with:slide~5~sgd")[0].runs[0].origin == ADAM


def test_partners_stand_in_the_order_of_declaration_and_once() -> None:
    first, second = (c.name for c in OPTIMIZERS["adam"].contrasts)
    assert Run("adam", ghosts=(second, first, second)).ghosts == (first, second)
    assert Run("adam", ghosts=(second, first)) == Run("adam", ghosts=(first, second))
    assert from_query(f"run=adam,with:{second},with:{first},with:{second}")[0].runs[0].ghosts == (first, second)


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_a_changed_run_keeps_its_branch_and_partners(name: str) -> None:
    ghosts = tuple(c.name for c in OPTIMIZERS[name].contrasts)
    way = Run(name, {}, SGD, 9, ghosts).changed(learning_rate=0.125)
    assert way == Run(name, {"learning_rate": 0.125}, SGD, 9, ghosts)
    assert way.rate == 0.125


REFUSED_RUNS: dict[str, tuple[dict[str, Any], str]] = {
    "unknown partner": ({"ghosts": ("nonsense",)}, "Adam has no partner 'nonsense'; it has bias_correction, slide"),
    "another's partner": ({"ghosts": ("averaging",)}, "Adam has no partner"),
    "half a step": ({"origin": SGD, "branch_step": 1.5}, "step of a branch must be a whole number"),
    "negative step": ({"origin": SGD, "branch_step": -1}, "step of a branch must lie between 0 and 10000"),
    "far step": ({"origin": SGD, "branch_step": MAX_STEPS + 1}, "step of a branch must lie between 0 and 10000"),
    "nan step": ({"origin": SGD, "branch_step": math.nan}, "finite"),
    "text step": ({"origin": SGD, "branch_step": "5"}, "one number"),
}


@pytest.mark.parametrize(("given", "describe"), REFUSED_RUNS.values(), ids=REFUSED_RUNS.keys())
def test_a_branch_refuses_with_one_input_error(given: dict[str, Any], describe: str) -> None:
    with pytest.raises(InputError) as caught:
        Run("adam", **given)
    assert describe in str(caught.value)
    assert len(str(caught.value)) < 200


def test_a_method_without_contrasts_has_no_partners() -> None:
    with pytest.raises(InputError, match="SGD has no partner 'slide'; it has none"):
        Run("sgd", ghosts=("slide",))


def test_a_run_has_at_most_six_legs() -> None:
    way = SGD
    for i in range(1, MAX_SEGMENTS):
        way = way.branched(10 * i)
    assert len(way.segments) == MAX_SEGMENTS == 6
    with pytest.raises(InputError, match="at most 6 legs"):
        way.branched(1000)
    assert len(way.branched(50).segments) == MAX_SEGMENTS  # from where the fifth leg still was
    found, notices = from_query(f"run={spell_run(way)}")
    assert (found.runs, notices) == ((way,), ())


def test_runs_and_partners_are_counted_together() -> None:
    both = Run("adam", ghosts=("bias_correction", "slide"))
    most = Scenario.suggested(runs=(both,) * 4 + (Run("sgd"),) * 4)
    assert len(most.members) == MAX_MEMBERS == 16
    with pytest.raises(InputError, match="At most 16 runs and partners fit one picture, got 17"):
        most.changed(runs=(*most.runs, Run("sgd")))
    with pytest.raises(InputError, match="got 18"):
        Scenario.suggested(runs=(both,) * 6)


def test_a_link_with_too_many_partners_keeps_the_runs_and_says_so() -> None:
    text = "adam,learning_rate:0.25,with:bias_correction,with:slide"
    found, notices = check({"run": [text] * 6})
    assert found.runs == (ADAM,) * 6
    assert notices == (f"The link has more than {MAX_MEMBERS} runs and partners; the partners are left out.",)
    found, notices = check({"run": [text] * 5})
    assert len(found.members) == 15
    assert notices == ()


def test_the_cast_is_each_run_with_its_partners_behind_it() -> None:
    haunted = dataclasses.replace(SGD.branched(7, ADAM), ghosts=("slide", "bias_correction"))
    correction, slide = OPTIMIZERS["adam"].contrasts
    assert Scenario.suggested(runs=(SGD, haunted, ADAM)).members == (
        Member(SGD, 0, None),
        Member(haunted.alone, 1, None),
        Member(haunted.alone.changed(bias_correction=0.0), 1, correction),
        Member(
            Run("adam_slide", {k: ADAM.hyperparameters[k] for k in ("learning_rate", "b1", "b2", "eps")}, SGD, 7),
            1,
            slide,
        ),
        Member(ADAM, 2, None),
    )


@given(scenarios)
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_every_partner_could_be_a_run_of_the_scene(scenario: Scenario) -> None:
    members = scenario.members
    assert len(members) == len(scenario.runs) + sum(len(way.ghosts) for way in scenario.runs) <= MAX_MEMBERS
    for member in members:
        assert member.run.ghosts == ()
        shown = Scenario.suggested(runs=(member.run,))
        assert from_query(to_query(shown)) == (shown, ())


@pytest.mark.parametrize(
    "query",
    [
        *("run=sgd~5", "run=~", "run=~~", "run=~~~", "run=" + "~" * 5000, "run=sgd~5~adma", "run=adma~5~sgd"),
        *("run=sgd~0~adam", "run=sgd~1_0~adam", "run=sgd~1e999~adam", "run=sgd~5~run=sgd", "run=,~5~,"),
        *(
            "run=sgd" + "~5~sgd" * 1000,
            "run=sgd" + "~1~sgd" * 6,
            "run=sgd~\x00~adam",
            "run=sgd~١~adam",
            "run=with:slide",
        ),
    ],
    ids=lambda query: ascii(query[:30]),
)
def test_a_way_that_means_nothing_is_left_out_and_the_others_stay(query: str) -> None:
    found, notices = check(query + "&run=lion&steps=7")
    assert [r.optimizer for r in found.runs] == ["lion"]
    assert found.steps == 7
    assert len(notices) == 1
    assert "that run was left out" in notices[0]


def test_a_part_of_a_leg_that_means_nothing_leaves_the_way() -> None:
    found, notices = check("run=sgd,zeta:1,learning_rate:0.5~5~adam,b1:7,learning_rate:0.25,with:nonsense,with:slide")
    assert found.runs == (dataclasses.replace(SGD.branched(5, ADAM), ghosts=("slide",)),)
    assert [any(word in notice for notice in notices) for word in ("zeta", "b1 of Adam", "nonsense")] == [True] * 3
    assert len(notices) == 3


def test_steps_out_of_order_are_read_as_the_way_that_they_are() -> None:
    found, notices = check("run=sgd,learning_rate:0.5~120~adam~50~sgd,learning_rate:2")
    assert notices == ()
    assert found.runs == (SGD.branched(50, SGD.changed(learning_rate=2.0)),)


@pytest.mark.parametrize("optimizer", list(OPTIMIZERS))
def test_eight_runs_with_a_branch_each_stay_below_2000_characters(optimizer: str) -> None:
    """With the numbers that controls offer and the rates that wishes make; with seventeen digits each they do not."""
    surface = OBJECTIVES["rosenbrock"]
    first = Run.suggested(optimizer, surface)
    way = first.branched(120, first.changed(learning_rate=float(f"{first.rate * 2 / 3:.12g}")))
    scenario = Scenario.suggested("rosenbrock", runs=(way,) * 8)
    assert len(to_query(scenario, View())) < 2000
    assert from_query(to_query(scenario, View())) == (scenario, ())


def test_a_picture_of_the_longest_ways_can_be_linked() -> None:
    """Twelve runs, each a branch of a branch ... as far as it goes, with ordinary numbers."""
    way = Run("adamw", {"learning_rate": 0.3})
    for i in range(1, MAX_SEGMENTS):
        way = way.branched(60 * i, way.changed(learning_rate=way.rate / 2))
    scenario = Scenario.suggested(runs=(way,) * MAX_RUNS)
    assert len(to_query(scenario, View())) < MAX_QUERY
    assert from_query(to_query(scenario, View())) == (scenario, ())


# ------------------------------------------------------------------------------------------------------------ the view

views = st.builds(
    View,
    st.sampled_from(list(STAGES)),
    st.fixed_dictionaries(
        {
            p.name: st.integers(int(p.low), int(p.high)).map(float)
            for p in SETTINGS
        }
    ),
)  # fmt: skip


@given(scenarios, views)
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_reading_a_link_gives_back_the_view(scenario: Scenario, view: View) -> None:
    query = to_query(scenario, view)
    assert view_from_query(query) == (view, ())
    assert view_from_query(to_fields(scenario, view)) == (view, ())
    assert from_query(query) == (scenario, ())  # the view is no part of the scenario
    assert query.startswith(to_query(scenario) + "&view=")


@pytest.mark.parametrize("stage", list(STAGES))
@pytest.mark.parametrize("name", [p.name for p in SETTINGS])
def test_every_setting_of_the_view_is_spelled_and_read(name: str, stage: str) -> None:
    parameter = next(p for p in SETTINGS if p.name == name)
    for value in {parameter.low, parameter.default, parameter.high}:
        view = View(stage, {name: value})
        query = to_query(Scenario.suggested(), view)
        assert f",{name}:{value:g}" in query
        assert view_from_query(query) == (view, ())
    assert re.findall(r"(\w+):", query.partition("view=")[2]) == [p.name for p in SETTINGS]


def test_the_view_is_the_last_part_of_a_link() -> None:
    assert to_query(Scenario.suggested(), View("both", {"inside": 1, "run": 3, "memory": 0})).partition("view=")[2] == (
        "both,inside:1,run:3,log_height:1,gradient:1,memory:0,step:1,rates:1,look_ahead:1,curvature:1,dial:0,fan:0,projector:0"
    )


def test_an_old_link_means_what_it_meant() -> None:
    """Version 1 as it was shared before there were branches, partners and views."""
    query = (
        "v=1&f=quadratic,kappa:100&start=-4,1.5&steps=500&noise=0&seed=0"
        "&run=sgd,learning_rate:0.005&run=newton,learning_rate:1,damping:0.001"
    )
    scenario, notices = from_query(query)
    assert notices == ()
    assert scenario == Scenario.suggested("quadratic", runs=(Run("sgd", {"learning_rate": 0.005}), Run("newton")))
    assert all(way.origin is None and way.ghosts == () and way.branch_step == 0 for way in scenario.runs)
    assert [member.run for member in scenario.members] == list(scenario.runs)
    assert to_query(scenario) == query
    assert view_from_query(query) == (View(), ())
    assert view_from_query("") == view_from_query({}) == (View(), ())


WRONG_VIEWS = {
    "view=globe": "no such view",
    "view=": "no such view",
    "view=MAP": "no such view",
    "view=map ": "no such view",
    "view=<b>,inside:1": "no such view",
    "view=map,inside:2": "2 is outside 0 or 1",
    "view=map,inside:0.5": "0.5 is outside 0 or 1",
    "view=map,inside:true": "“true” is not a number",
    "view=map,inside": "“” is not a number",
    "view=map,run:-1": "-1 is outside 0 to 15",
    "view=map,run:16": "16 is outside 0 to 15",
    "view=map,run:nan": "“nan” is not a number",
    "view=map,zoom:3": "no setting “zoom”",
    "view=map,,": "no setting “”",
    "view=map,step:1,step:0": "step of The view twice",
}


@pytest.mark.parametrize(("query", "describe"), WRONG_VIEWS.items(), ids=WRONG_VIEWS.keys())
def test_each_kind_of_wrong_view_is_named_and_the_rest_stands(query: str, describe: str) -> None:
    view, notices = view_from_query(query + ",memory:0")
    assert len(notices) == 1
    assert describe in notices[0]
    assert SAFE.fullmatch(notices[0])
    assert view.settings["memory"] == 0.0
    assert from_query(query) == (Scenario.suggested(), ())


def test_a_view_looks_into_a_whole_run() -> None:
    """Between the first run and the second there is none: the player would find nothing to draw."""
    view, notices = view_from_query("view=map,inside:1,run:0.5")
    assert view.settings["run"] == 0.0
    assert len(notices) == 1
    with pytest.raises(InputError, match="run"):
        View(settings={"run": 0.5})


def test_a_view_given_twice_is_named_like_any_other_part() -> None:
    view, notices = view_from_query("view=relief&view=both")
    assert view == View("relief")
    assert notices == ("The link gives 'view' 2 times; the first one counts.",)


@given(texts | st.lists(texts, max_size=4), st.text(max_size=200))
@settings(max_examples=200)
def test_no_text_at_all_breaks_reading_a_view(value: str | list[str], query: str) -> None:
    for asked in ({"view": value}, query, f"view={query}", f"view=map,{query}"):
        view, notices = view_from_query(asked)
        assert view_from_query(to_query(Scenario.suggested(), view)) == (view, ())
        assert len(notices) <= MAX_NOTICES + 1
        for notice in notices:
            assert SAFE.fullmatch(notice), notice


@pytest.mark.parametrize("query", ["view=" + "map," * MAX_QUERY, {"view": ["map"] * 101}], ids=["long", "many"])
def test_a_view_in_a_link_that_is_not_read_is_the_default(query: Any) -> None:
    assert view_from_query(query) == (View(), ())


@pytest.mark.parametrize(
    ("given", "describe"),
    [
        ({"stage": "globe"}, "no such view; there are map, relief, both, grid"),
        ({"settings": {"zoom": 1.0}}, "The view has no parameter 'zoom'"),
        ({"settings": {"inside": 0.5}}, "The view's inside cannot be 0.5"),
        ({"settings": {"run": MAX_MEMBERS}}, "The view's run cannot be 16"),
        ({"settings": {"run": math.nan}}, "finite"),
        ({"settings": {"run": "0"}}, "one number"),
    ],
    ids=["stage", "setting", "half on", "beyond the cast", "nan", "text"],
)
def test_a_view_refuses_with_one_input_error(given: dict[str, Any], describe: str) -> None:
    with pytest.raises(InputError) as caught:
        View(**given)
    assert describe in str(caught.value)


def test_views_with_equal_choices_are_equal_and_frozen() -> None:
    assert View() == View("map", {p.name: p.default for p in SETTINGS})
    assert View() != View(settings={"inside": 1})
    assert (View().inside, View(settings={"inside": 1}).inside) == (False, True)
    with pytest.raises(TypeError):
        View().settings["inside"] = 1.0  # type: ignore[index]
    with pytest.raises(dataclasses.FrozenInstanceError):
        View().stage = "both"  # type: ignore[misc]
