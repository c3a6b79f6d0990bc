"""A typed function in a link: it arrives as it was sent, and what happens on the way is undone."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from urllib.parse import quote, unquote, unquote_plus

import pytest
from in_node import FrontEnd
from test_link_table import any_blob, asked

import optim_viz as ov
from optim_viz.link.codec import from_query, scene_b_from_query, to_query
from optim_viz.link.mending import mend_formula
from optim_viz.link.table import link_table
from optim_viz.objectives.shelf import SHELF
from optim_viz.objectives.typed import function
from optim_viz.scene.scenario import Scenario

TEXTS = [entry.text for entry in SHELF]
TURNED = function("a in 0.1..10 = 1\nx^2 + a*y^2").bind(a=3.0)


@pytest.mark.parametrize("text", TEXTS)
def test_a_link_carries_the_formula(text: str) -> None:
    scenario = Scenario(function(text), steps=7)
    for whole in (False, True):
        assert from_query(to_query(scenario, whole=whole)) == (scenario, ())
    pair = to_query(ov.Scenario("beale"), scene_b=scenario)
    assert scene_b_from_query(pair) == (scenario, ())


def test_a_turned_number_of_it_travels() -> None:
    scenario = Scenario(TURNED)
    query = to_query(scenario)
    assert "f=formula,a:3&" in query
    assert from_query(query) == (scenario, ())


@pytest.mark.parametrize(
    "alter",
    [
        lambda q: q.replace("%2B", "+"),  # a plus sign that was decoded on the way is a blank
        lambda q: quote(q, safe="=&"),
        lambda q: quote(quote(q, safe="=&"), safe="=&"),
        lambda q: q.replace("formula=", "FORMULA="),
        lambda q: q.replace("&", "&amp;"),
        unquote,
    ],
)
def test_what_programs_do_to_it_is_undone(alter: object) -> None:
    scenario = Scenario(TURNED)
    opened, notices = from_query(alter(to_query(scenario)))  # type: ignore[operator]
    assert (opened, notices) == (scenario, ())


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("formula=x^2%2B10*y^2", "=x^2+10*y^2"),  # by hand
        ("formula=x^2%2B(y-1)^2).", "rosenbrock"),
        ("f=formula&formula=(x%2By)", "=(x+y)"),
        ("f=FORMULA&formula=x*y", "=x*y"),
    ],
)
def test_a_formula_may_be_written_by_hand(query: str, key: str) -> None:
    opened, notices = from_query(query)
    assert opened.objective == key
    assert bool(notices) == (key == "rosenbrock")


WRITTEN = ["x^2 + 10 y^2", "(x^2 + y - 11)^2 + (x + y^2 - 7)^2", "x^2 - 3 * y", "a in 1..9 = 2; a x^2 + y^2", "x*y + 1"]
SENT = [
    quote,
    lambda text: text.replace(" ", "%20"),  # as the bar of addresses has it, plus signs and all
    lambda text: quote(text, safe="").replace("%20", "+"),
    lambda text: quote(quote(text)),
]


@pytest.mark.parametrize("sent", SENT)
@pytest.mark.parametrize("text", WRITTEN)
def test_a_formula_is_read_as_people_write_it(text: str, sent: Callable[[str], str]) -> None:
    opened, notices = from_query(f"formula={sent(text)}")
    assert (opened.objective, notices) == (function(text).name, ())


@pytest.mark.parametrize("sent", SENT)
def test_a_rule_is_read_as_people_write_it(sent: Callable[[str], str]) -> None:
    text = "v = 0.9 v + g; x = x - lr v"
    opened, notices = from_query(f"f=beale&run=rule1,0.01&rule={sent(text)}")
    assert ([run.optimizer for run in opened.runs], notices) == ([ov.rule(text).name], ())


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("f=formula", "has no formula"),
        ("f=formula&formula=", "has no formula"),
        ("f=formula&formula=x%2Bfoo(y)", "column 3"),
        ("f=beale&formula=x", "left out"),
        ("f=formula&formula=%3Cscript%3Ealert(1)%3C/script%3E", "not understood"),
        ("f=formula&formula=" + "(" * 3000, "not understood"),
        ("f=formula,a:1&formula=x", "no setting"),
        ("formula=1/0", "'formula' was not understood"),
        ("formula=x%2B1/0", "No place was found"),
        ("formula=2 x - 3 y", "not understood"),  # a product, or a plus sign that was decoded
    ],
)
def test_what_is_wrong_is_said_in_one_line(query: str, said: str) -> None:
    opened, notices = from_query(query)
    assert len(notices) == 1
    assert said in notices[0]
    assert not set(notices[0]) & set("<>\n*`")
    assert opened.runs


def test_the_browser_spells_and_reads_it_as_python_does(front_end: FrontEnd) -> None:
    scenario = Scenario(TURNED, steps=9)
    query = to_query(scenario)
    others = [query, query.replace("%2B", "+"), query.replace("%5E2", "%5E4", 1), query.replace("f=formula", "f=beale")]
    same, lost, other, named = asked(front_end, TURNED, *others)
    for said in (same, lost):
        assert said["notices"] == []
        assert said["choice"]["coefficients"] == {"a": 3.0}
        assert from_query(said["again"]) == (scenario, ())
    assert "another formula" in other["notices"][0]
    assert "Your function alone" in named["notices"][0]


def test_the_browser_reads_one_that_people_wrote_as_python_does(front_end: FrontEnd) -> None:
    for text, sent in product(WRITTEN, SENT):
        page, query = link_table(function(text)), f"f=formula&formula={sent(text)}"
        page["formula"]["text"] = mend_formula(unquote_plus(sent(text)))
        (said,) = front_end.ask("links", any_blob(), table=page, queries=[query])
        assert said["notices"] == [], query
