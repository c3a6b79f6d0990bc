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
from optim_viz.limits import MAX_NOISE, MAX_NOTICES, MAX_QUERY, MAX_RUNS, MAX_SEED, MAX_START, MAX_STEPS
from optim_viz.registry import Parameter
from optim_viz.scenario import FIRST_RUNS, VERSION, first_runs, first_scene, read, spell, suggested_rate, to_fields
from optim_viz.simulate import run

# ------------------------------------------------------------------------------------------------ generated scenarios


def values(parameter: Parameter) -> st.SearchStrategy[float]:
    """What a control can show: any float of the range, with its ends, its default and its rungs often."""
    if parameter.scale == "switch":
        return st.sampled_from((0.0, 1.0))
    return st.sampled_from(parameter.rungs) | st.floats(parameter.low, parameter.high)


def filled(parameters: tuple[Parameter, ...]) -> st.SearchStrategy[dict[str, float]]:
    return st.fixed_dictionaries({p.name: values(p) for p in parameters})


coordinates = st.floats(-MAX_START, MAX_START)
runs = st.sampled_from(list(OPTIMIZERS)).flatmap(
    lambda name: st.builds(Run, st.just(name), filled(OPTIMIZERS[name].hyperparameters))
)
scenarios = st.sampled_from(list(OBJECTIVES)).flatmap(
    lambda name: st.builds(
        Scenario,
        objective=st.just(name),
        parameters=filled(OBJECTIVES[name].parameters),
        start=st.tuples(coordinates, coordinates),
        steps=st.integers(1, MAX_STEPS),
        runs=st.lists(runs, max_size=MAX_RUNS).map(tuple),
        noise=st.floats(0.0, MAX_NOISE),
        seed=st.integers(0, MAX_SEED),
    )
)


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
@example(Scenario())
@example(Scenario(runs=()))
@example(Scenario(start=(-0.0, 5e-324), noise=5e-324))
@example(first_scene())
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
    beyond = Scenario(runs=(Run("sgd", {"learning_rate": 1000.0}),))
    found, notices = from_query(to_query(beyond))
    assert found == beyond.changed(runs=(Run.suggested("sgd", beyond.surface),))
    assert len(notices) == 1
    assert "1000 is outside 1e-06 to 100" in notices[0]


def test_an_ordinary_link_is_short_and_legible() -> None:
    query = to_query(Scenario("quadratic", runs=(Run("sgd", {"learning_rate": 0.005}), Run("newton"))))
    assert query == (
        "v=1&f=quadratic,kappa:100&start=-4,1.5&steps=500&noise=0&seed=0"
        "&run=sgd,learning_rate:0.005&run=newton,learning_rate:1,damping:0.001"
    )


@pytest.mark.parametrize("key", list(OBJECTIVES))
def test_every_value_is_spelled(key: str) -> None:
    for name in OPTIMIZERS:
        fields = to_fields(Scenario(key, runs=(Run(name),)))
        assert list(fields) == ["v", "f", "start", "steps", "noise", "seed", "run"]
        surface, (run,) = str(fields["f"]), fields["run"]
        assert surface.split(",")[0] == key
        assert re.findall(r"(\w+):", surface) == [p.name for p in OBJECTIVES[key].parameters]
        assert run.split(",")[0] == name
        assert re.findall(r"(\w+):", run) == [p.name for p in OPTIMIZERS[name].hyperparameters]


def test_a_link_keeps_its_meaning_when_defaults_change(monkeypatch: pytest.MonkeyPatch) -> None:
    scenario = Scenario("quadratic", runs=(Run("adam"), Run("rmsprop")))
    query, meant = to_query(scenario), [dict(r.hyperparameters) for r in scenario.contestants]

    adam, quadratic = OPTIMIZERS["adam"], OBJECTIVES["quadratic"]
    changed = tuple(dataclasses.replace(p, default=p.rungs[1]) for p in adam.hyperparameters)
    monkeypatch.setitem(OPTIMIZERS._entries, "adam", dataclasses.replace(adam, hyperparameters=changed))
    kappa = dataclasses.replace(quadratic.parameters[0], default=7.0)
    rates = dataclasses.replace(quadratic.learning_rates, adaptive=0.7)
    moved = dataclasses.replace(
        quadratic, parameters=(kappa,), values={"kappa": 7.0}, start=(3.0, 2.0), learning_rates=rates
    )
    monkeypatch.setitem(OBJECTIVES._entries, "quadratic", moved)

    assert Scenario("quadratic").parameters == {"kappa": 7.0}  # the change is in force
    assert dict(Run("adam").hyperparameters) != meant[0]
    later, notices = from_query(query)
    assert notices == ()
    assert later.parameters == {"kappa": 100.0}
    assert later.start == (-4.0, 1.5)
    assert [dict(r.hyperparameters) for r in later.contestants] == meant
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
    assert len(scenario.contestants) <= MAX_RUNS
    assert 1 <= scenario.steps <= MAX_STEPS
    assert from_query(to_query(scenario)) == (scenario, ())
    assert len(notices) == len(set(notices)) <= MAX_NOTICES + 1
    for notice in notices:
        assert SAFE.fullmatch(notice), notice
        assert 10 < len(notice) < 250
    return scenario, notices


junk = st.text(max_size=60) | st.binary(max_size=60).map(lambda b: b.decode("latin-1"))
numbers = st.sampled_from(["nan", "inf", "-1e999", "1_0", "١٢", "2.5", "1e400", "", "0x1", "-0", "1e-400", "5"])
names = st.sampled_from(["f", "start", "steps", "noise", "seed", "run", "v", "x", "utm_source"]) | junk
texts = junk | numbers | st.sampled_from(["adam", "adam,b1", "sgd,learning_rate:", "rosenbrock,a:2", "1,2,3", "1;2"])


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
        query = query[:at] + data.draw(junk | st.sampled_from("&=,:%+.eE-")) + query[at + cut :]
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
    "colour=red": "“colour” means nothing here",
    "Steps=5": "“Steps” means nothing here",
    "%00=%FF": "“·” means nothing here",
    "=5": "“” means nothing here",
    "<script>=1": "“·script·” means nothing here",
}


@pytest.mark.parametrize(("query", "says"), WRONG_PARTS.items(), ids=WRONG_PARTS.keys())
def test_each_kind_of_wrong_part_is_named(query: str, says: str) -> None:
    scenario, notices = check(query)
    assert len(notices) == 1
    assert says in notices[0]
    good = "&noise=0.25&start=-1,2&run=sgd"
    key = query.partition("=")[0]
    found, _ = check(query + "".join(part for part in re.findall("&[^&]+", good) if not part.startswith(f"&{key}=")))
    if key not in ("noise", "start", "run"):
        assert (found.noise, found.start, len(found.contestants)) == (0.25, (-1.0, 2.0), 1)
    assert scenario.steps in (5, 500)


@pytest.mark.parametrize(
    ("query", "steps"), [("steps=5&steps=6", 5), ("steps=x&steps=6", 500)], ids=["both right", "first wrong"]
)
def test_of_a_field_given_twice_the_first_counts(query: str, steps: int) -> None:
    assert check(query)[0].steps == steps


def test_of_a_setting_given_twice_the_first_counts() -> None:
    found, _ = check("f=rosenbrock,a:0.5,a:0.7&run=adam,b1:0.5,b1:0.6")
    assert found.parameters["a"] == 0.5
    assert found.contestants[0].hyperparameters["b1"] == 0.5


def test_all_wrong_parts_of_a_link_are_named_together() -> None:
    _, notices = check("f=spher&start=a,b&steps=x&noise=y&seed=z&v=9&run=a&run=adam,b1:7,b9:1&hello=1")
    assert len(notices) == 10
    for part in ("spher", "'start'", "'steps'", "'noise'", "'seed'", "'v'", "“a”", "b1 of Adam", "b9", "hello"):
        assert any(part in notice for notice in notices), part


@pytest.mark.parametrize("query", ["", "?", "&&&", "embed=true", "?embed=true&embed_options=dark_theme"])
def test_a_link_that_says_nothing_is_the_default_without_a_word(query: str) -> None:
    assert check(query) == (Scenario(), ())


@pytest.mark.parametrize("key", ["embed", "embed_options", "utm_source", "utm_campaign", "fbclid", "gclid"])
def test_other_peoples_keys_are_passed_over_in_silence(key: str) -> None:
    assert check(f"{key}=<anything>&{key}=2&steps=7") == (Scenario(steps=7), ())


@pytest.mark.parametrize("key", ["embedded", "my_utm_x", "utm_", "utm-source", "Embed"])
def test_keys_that_only_resemble_them_are_named(key: str) -> None:
    assert len(check(f"{key}=1")[1]) == 1


def test_a_million_characters_are_not_read() -> None:
    for query in ("f=" + "x" * 10**6, {"f": "x" * 10**6}, {"run": ["adam"] * 10**5}, "&" * 10**6):
        scenario, notices = check(query)
        assert scenario == Scenario()
        assert notices == ("The link is longer than 8000 characters and was not read.",)


def test_more_than_a_hundred_parts_are_not_read() -> None:
    for query in ("&".join("x=1" for _ in range(101)), {"run": ["adam"] * 101}):
        scenario, notices = check(query)
        assert scenario == Scenario()
        assert len(notices) == 1
        assert "not read" in notices[0]


def test_a_thousand_runs_are_refused_and_a_hundred_cut() -> None:
    scenario, notices = check("&".join(["run=sgd"] * 1000))
    assert scenario == Scenario()
    assert "more than 100 parts" in notices[0]
    scenario, notices = check("&".join(["run=sgd"] * 100))
    assert [r.optimizer for r in scenario.contestants] == ["sgd"] * MAX_RUNS
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
    assert scenario.contestants == ()
    assert notices == ()
    assert "run=" in to_query(scenario).split("&")
    assert check("run=&run=sgd")[0].contestants == (Run.suggested("sgd", OBJECTIVES["rosenbrock"]),)
    assert check("")[0].contestants == first_runs(OBJECTIVES["rosenbrock"])  # not given is not empty


def test_what_a_link_leaves_out_takes_its_default() -> None:
    scenario, notices = check("f=beale&run=sgd&run=adam,b1:0.5")
    beale = OBJECTIVES["beale"]
    assert notices == ()
    assert scenario.start == beale.start
    assert (scenario.steps, scenario.noise, scenario.seed) == (500, 0.0, 0)
    sgd, adam = scenario.contestants
    assert sgd.hyperparameters["learning_rate"] == beale.learning_rates.gradient
    assert adam.hyperparameters["learning_rate"] == beale.learning_rates.adaptive
    assert (adam.hyperparameters["b1"], adam.hyperparameters["b2"]) == (0.5, 0.999)


# ----------------------------------------------------------------------------------------------------- the dataclasses


def test_scenarios_with_equal_choices_are_equal() -> None:
    assert Scenario() == Scenario("rosenbrock", start=(-1.2, 1.0), parameters={"b": 100}, steps=500.0)  # type: ignore[arg-type]
    assert Scenario(runs=[Run("sgd")]) == Scenario(runs=(Run("sgd", {"learning_rate": 0.01}),))  # type: ignore[arg-type]
    assert Scenario() != Scenario(seed=1)


def test_choices_are_frozen() -> None:
    scenario = Scenario()
    with pytest.raises(dataclasses.FrozenInstanceError):
        scenario.steps = 3  # type: ignore[misc]
    with pytest.raises(TypeError):
        scenario.parameters["a"] = 2.0  # type: ignore[index]
    with pytest.raises(TypeError):
        scenario.contestants[0].hyperparameters["learning_rate"] = 2.0  # type: ignore[index]
    given = {"learning_rate": 0.5}
    run = Run("sgd", given)
    given["learning_rate"] = 7.0
    assert run.hyperparameters["learning_rate"] == 0.5


def test_everything_is_filled_in() -> None:
    scenario = Scenario("branin")
    assert scenario.start == scenario.point == OBJECTIVES["branin"].start
    assert tuple(r.optimizer for r in scenario.contestants) == FIRST_RUNS
    for r in scenario.contestants:
        assert list(r.hyperparameters) == [p.name for p in r.entry.hyperparameters]
        assert r.hyperparameters["learning_rate"] == suggested_rate(OBJECTIVES["branin"], r.entry)
    assert Scenario("quadratic", parameters={"kappa": 5}).surface.coefficients == (5.0,)


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


@pytest.mark.parametrize(("given", "says"), REFUSED.values(), ids=REFUSED.keys())
def test_a_scenario_refuses_with_one_input_error(given: dict[str, Any], says: str) -> None:
    with pytest.raises(InputError) as caught:
        Scenario(**given)
    assert says in str(caught.value)
    with pytest.raises(InputError):  # and by the way that controls change one
        Scenario().changed(**given)


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
    for before, after in zip(scenario.contestants, moved.contestants, strict=True):
        assert after == before.changed(learning_rate=suggested_rate(surface, before.entry))
    assert from_query(to_query(moved)) == (moved, ())


@pytest.mark.parametrize("key", list(OBJECTIVES))
def test_every_suggested_rate_can_be_linked(key: str) -> None:
    for entry in OPTIMIZERS.values():
        rate = next(p for p in entry.hyperparameters if p.name == "learning_rate")
        assert rate.accepts(suggested_rate(OBJECTIVES[key], entry)), entry.name
    scenario = Scenario(key)
    assert from_query(to_query(scenario)) == (scenario, ())


def test_moving_to_an_unknown_surface_is_refused() -> None:
    with pytest.raises(UnknownNameError):
        Scenario().moved_to("moon")


def test_the_first_scene_shows_different_characters() -> None:
    scene = first_scene()
    assert scene.objective == "rosenbrock"
    assert OBJECTIVES["rosenbrock"].domain.contains(scene.point)
    assert len({r.optimizer for r in scene.contestants}) == len(scene.contestants) == 5
    assert from_query(to_query(scene)) == (scene, ())
    shown = run(scene)
    assert not {o.kind for o in shown.outcome} & {Fate.OVERFLOWED, Fate.LEFT_VIEW, Fate.STALLED}
    assert all(t.loss[-1] < 0.1 * t.loss[0] for t in shown)
    ends = [t.position[100] for t in shown]
    assert all(math.dist(a, b) > 0.01 for i, a in enumerate(ends) for b in ends[:i])


def test_the_version_is_spelled_first() -> None:
    assert to_query(Scenario()).startswith(f"v={VERSION}&")
