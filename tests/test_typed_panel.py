"""What the fields of the panel make of a text, and what becomes of it with the scene."""

from __future__ import annotations

import json
from typing import Any

import pytest
from page_cases import _at_home, _no_clock, scenario  # noqa: F401  # a fixture for every test of this module
from sent import enter, formulas, press, scene, visit
from streamlit.testing.v1 import AppTest

FIELDS = [
    ({"formula": "x^2+10*y^2", "run": "adam"}, "x^4+y^2", "x^4+foo(y)"),
    ({"f": "beale", "run": "rule1,0.01", "rule": "x=x-lr*g"}, "x = x - 2*lr*g", "x = x - foo(g)"),
]


def field(app: AppTest) -> dict[str, Any]:
    """What the field of a text is told."""
    (found,) = formulas(app)
    told: dict[str, Any] = json.loads(scene(found.proto.bytes))
    return told


@pytest.mark.parametrize(("query", "good", "bad"), FIELDS)
def test_undo_takes_back_a_text_that_was_not_understood_with_the_one_before(
    query: dict[str, Any], good: str, bad: str
) -> None:
    app = visit(**query)
    first = field(app)["text"]
    enter(enter(app, good), bad)
    assert (field(app)["typed"], bool(field(app)["wrong"])) == (bad, True)
    press(app, "undo")
    assert (field(app)["text"], field(app)["typed"], field(app)["wrong"]) == (first, None, None)


@pytest.mark.parametrize("text", ["1/0", "0/0*x", "sqrt(-1-x^2)", "log(0)*y"])
def test_where_a_function_is_finite_nowhere_the_last_picture_stays(text: str) -> None:
    app = enter(visit(formula="x^2+10*y^2", run="adam"), text)
    assert scenario(app).objective == "=x^2+10*y^2"
    assert field(app)["wrong"]["why"] == "No place was found where this function and its gradient are finite."
