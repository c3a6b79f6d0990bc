"""Whatever a link holds: a scene comes out, and what was not understood is named."""

from __future__ import annotations

import math
import re
import urllib.parse

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from link_cases import check, damaged, junk, names, scenarios, texts

from optim_viz import OBJECTIVES, InputError, Run, Scenario, scene_b_from_query, to_query
from optim_viz.limits import (
    MAX_NOTICES,
    MAX_QUERY,
    MAX_RUNS,
)
from optim_viz.link.codec import to_fields
from optim_viz.link.grammar import read_number
from optim_viz.registry import spell
from optim_viz.scene.scenario import (
    first_runs,
)

# ---------------------------------------------------------------------------------------------------------- numbers


@given(st.floats(allow_nan=False, allow_infinity=False))
@example(-0.0)
@example(5e-324)
@example(1.7976931348623157e308)
def test_a_spelled_number_reads_back_as_itself(number: float) -> None:
    text = spell(number)
    assert len(text) <= 24
    assert read_number(text) == number
    assert math.copysign(1.0, read_number(text)) == math.copysign(1.0, number)


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
    assert read_number(text) == number


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
        read_number(text)


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
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_no_damage_to_a_link_breaks_reading(scenario: Scenario, data: st.DataObject) -> None:
    """Each link is damaged in four ways: to draw a scene takes ten times as long as to read one."""
    whole = to_query(scenario)
    for _ in range(4):
        check(damaged(whole, data))


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
    "steps=5+5": "“5 5” is not a number",
    "seed=-1": "between 0",
    "seed=4294967296": "between 0",
    "seed=1e-3": "whole number",
    "noise=-1": "between 0 and 1000",
    "noise=nan": "“nan” is not a number",
    "noise=1e4": "between 0 and 1000",
    "start=1": "not a pair",
    "start=1,2,3": "not a pair",
    "start=,": "“” is not a pair",
    "start=,2": "“” is not a number",
    "start=1e7,0": "coordinate must lie between",
    "start=nan,0": "“nan” is not a number",
    "v=4": "version “4” is not known",
    "v=": "version “” is not known",
    "f=rosenbrok": "no surface named “rosenbrok”",
    "f=": "no surface named “”",
    "f=rosenbrock,a": "a of Rosenbrock",
    "f=rosenbrock,a:": "a of Rosenbrock",
    "f=rosenbrock,a:9": "9 is outside −1.5 to 1.5",
    "f=rosenbrock,c:1": "Rosenbrock has no setting “c”",
    "f=rosenbrock,,a:1": "Rosenbrock has no setting “”",
    "f=rosenbrock,a:1,a:0.5": "a of Rosenbrock twice; the first one counts",
    "f=sphere&f=beale": "'f' 2 times; the first one counts",
    "steps=5&steps=6&steps=7": "'steps' 3 times",
    "run=adma": "no optimizer named “adma”",
    "run=%2F": "no optimizer named “·”",
    "run=adam,b1:1": "1 is outside 0 to 0.999",
    "run=adam,b1:0.5:0.6": "not a number",
    "run=adam,learning_rate:0": "0 is outside 10⁻¹² to 100",
    "run=adam,b3:0.5": "Adam has no setting “b3”",
    "run=adam,bias_correction:0.5": "0.5 is outside 0 or 1",
    "run=adam,bias_correction:true": "“true” is not a number",
    "run=adam,b1:0.5,b1:0.6": "b1 of Adam twice; the first one counts",
    "run=sgd~5": "at most 6 segments, with a step between any two",
    "run=sgd~": "at most 6 segments, with a step between any two",
    "run=~": "at most 6 segments, with a step between any two",
    "run=sgd~5~adam~6": "at most 6 segments, with a step between any two",
    "run=sgd~1~sgd~2~sgd~3~sgd~4~sgd~5~sgd~6~sgd": "at most 6 segments",
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
    "run=rprop,min_step_size:1,max_step_size:0.01": "but 1 is more than 0.01",
    "run=adam,with:nonsense": "Adam has no partner “nonsense”",
    "run=adam,with:,b1:0.9": "Adam has no partner “”",
    "run=adam,with:slide,with:<b>": "Adam has no partner “·b”",
    "run=sgd,with:bias_correction": "SGD has no partner “bias_correction”",
    "run=adam,with": "Adam has no setting “with”",
    "run=sgd~5~adam,with:slides": "Adam has no partner “slides”",
    "run=adam,b1:0.5,0.3": "Adam has no setting “0.3”",
    "colour=red": "“colour” means nothing here",
    "stepps=5": "“stepps” means nothing here",
    "%00=%FF": "“·” means nothing here",
    "=5": "“” means nothing here",
    "<script>=1": "“·script·” means nothing here",
}


@pytest.mark.parametrize(("query", "describe"), WRONG_PARTS.items(), ids=WRONG_PARTS.keys())
def test_each_kind_of_wrong_part_is_named(query: str, describe: str) -> None:
    scenario, notices = check(query)
    if "that run was left out" in notices[0]:  # the only one
        assert notices[1:] == ("No run of the link was understood; Rosenbrock's usual ones are shown.",)
        assert scenario.runs == first_runs(OBJECTIVES["rosenbrock"])
    else:
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
    assert len(notices) == 10  # a run is understood, so nothing is said of the usual ones
    for part in ("spher", "'start'", "'steps'", "'noise'", "'seed'", "'v'", "“a”", "b1 of Adam", "b9", "hello"):
        assert any(part in notice for notice in notices), part


@pytest.mark.parametrize("query", ["", "?", "&&&", "embed=true", "?embed=true&embed_options=dark_theme"])
def test_a_link_that_says_nothing_is_the_default_without_a_word(query: str) -> None:
    assert check(query) == (Scenario.suggested(), ())


TRACKERS = [
    *("embed", "embed_options", "utm_source", "utm_campaign", "fbclid", "gclid", "mc_cid", "mc_eid", "msclkid", "_gl"),
    *("igsh", "igshid", "srsltid", "wbraid", "gbraid", "dclid", "ttclid", "twclid", "yclid", "li_fat_id", "_hsenc"),
    *("_hsmi", "mkt_tok", "vero_id", "_ga", "mtm_campaign", "__cft__[0]", "__tn__", "ScCid", "ref_src", "Embed"),
]


@pytest.mark.parametrize("key", TRACKERS)
def test_other_peoples_keys_are_passed_over_in_silence(key: str) -> None:
    assert check(f"{key}=<anything>&{key}=2&steps=7") == (Scenario.suggested(steps=7), ())


@pytest.mark.parametrize("key", ["embedded", "my_utm_x", "utm_", "utm-source", "_glory", "igs"])
def test_keys_that_only_resemble_them_are_named(key: str) -> None:
    assert len(check(f"{key}=1")[1]) == 1


def test_all_keys_that_mean_nothing_share_one_line() -> None:
    for keys in (["shoe", "size"], ["b.shoe", "size", "shoe"], ["b.v", "shoe", "size", "b.end", "colour"]):
        scenario, notices = check("&".join(f"{key}=1" for key in ["f=beale&mc_cid", *keys]))
        *_, line = notices
        assert len(notices) == 1
        assert line.startswith("The link's parts “")
        assert ("and 2 more" in line) == (len(keys) == 5)
        assert scenario == Scenario.suggested("beale")
    assert scene_b_from_query("b.f=sphere&b.shoe=1")[1] == ()


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
    assert check("f=rosenbrock" + "," * 7000)[1] == ()  # behind all else, they are a messenger's
    assert len(check("f=rosenbrock" + "," * 7000 + "a:1")[1]) == 1
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
