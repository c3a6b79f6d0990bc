"""What stands on a page and on a figure, read as a whole: one of something has no plural, and no number has an "e"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import plotly.graph_objects as go
import pytest
from google.protobuf.message import Message
from page_cases import _at_home  # noqa: F401  # a fixture for every test of this module
from sent import heads, numbers, visit
from streamlit.testing.v1 import AppTest

import optim_viz as ov
from optim_viz.number_format import counted
from optim_viz.teaching.prediction import KINDS

READ = {"body", "label", "help", "text", "options", "placeholder", "formatted_options", "content"}  # of an element
NOT_READ = {
    "key",
    "program",
    "coefficients",
    "query",
    "texts",
    "outline",
    "name",
    "font",
}  # of what components are sent
MARKUP = re.compile(r"<style.*?</style>|<svg.*?</svg>|<[^>]*>|https?://\S+", re.DOTALL)
PLURAL_OF_ONE = re.compile(r"(?<![\d.,·])1 (steps|runs|seeds|methods|problems|partners|points|rows|cells)\b")
EXPONENT = re.compile(r"(?<![\w.#])\d[\d.]*[eE][-+]?\d")


def read_in(message: Message) -> Iterator[str]:
    """The texts of an element that somebody reads."""
    for field, value in message.ListFields():
        if isinstance(value, Message):
            yield from read_in(value)
        elif isinstance(value, str):
            yield from [value] if field.name in READ else []
        elif not isinstance(value, (bytes, int, float, bool)):
            for part in value:
                if isinstance(part, Message):
                    yield from read_in(part)
                elif isinstance(part, str) and field.name in READ:
                    yield part


def read_of(sent: Any) -> Iterator[str]:
    """The same of what a component is sent."""
    if isinstance(sent, str):
        yield sent
    elif isinstance(sent, dict):
        for key, value in sent.items():
            if key not in NOT_READ:
                yield from read_of(value)
    elif isinstance(sent, list):
        for value in sent:
            yield from read_of(value)


def words(app: AppTest) -> list[str]:
    """All that is read on a page, without style sheets, scripts and links."""
    elements = [node.proto for node in app._tree if isinstance(getattr(node, "proto", None), Message)]
    found = [text for proto in elements for text in read_in(proto)]
    found += [text for head in [*heads(app).values(), *numbers(app).values()] for text in read_of(head)]
    plain = (
        re.sub(r"<style.*?</style>|<svg.*?</svg>|<[^>]*>|https?://\S+", " ", text, flags=re.DOTALL) for text in found
    )
    return [text for text in plain if text.strip()]


def found_in(pattern: re.Pattern[str], texts: list[str]) -> list[str]:
    return [text for text in texts if pattern.search(text)]


def test_what_is_looked_for_would_be_found() -> None:
    assert found_in(PLURAL_OF_ONE, ["from (1, 2), 1 steps", "1 runs of it"])
    assert not found_in(PLURAL_OF_ONE, ["11 steps", "1 step", "0.1 steps", "1 of 2 runs", "n = 1,1 steps"])
    assert found_in(EXPONENT, ["α = 1e-05", "from 2.5E-7 on"])
    assert not found_in(EXPONENT, ["10⁻⁵", "2.5·10⁻⁷", "#1e2733", "b1", "Levi N.13 eats"])
    assert [counted(n, "step") for n in (0, 1, 2)] == ["0 steps", "1 step", "2 steps"]


ONE: dict[str, Any] = {"f": "sphere", "steps": "1", "run": "sgd,learning_rate:0.1"}
PAGES: dict[str, tuple[str, dict[str, Any]]] = {
    "compare": ("compare", ONE),
    "side by side": ("compare", {**ONE, "b.f": "sphere", "b.steps": "1", "b.run": "sgd,learning_rate:0.1"}),
    **{
        study: ("study", {**ONE, "noise": "0.5", "study": f"{study},cells:50,seeds:20,count:50"})
        for study in ("sweep", "multiples", "heat", "starts", "seeds")
    },
}


@pytest.mark.parametrize(("page", "query"), PAGES.values(), ids=PAGES)
def test_of_one_step_and_one_run_nobody_says_steps_and_runs(page: str, query: dict[str, Any]) -> None:
    texts = words(visit(page, **query))
    assert found_in(re.compile(r"\b1 step\b"), texts), "it is said how many"
    assert found_in(PLURAL_OF_ONE, texts) == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_question_asks_about_one_steps(kind: str) -> None:
    scenario = ov.Scenario.suggested("sphere", steps=1, runs=(ov.Run("sgd"), ov.Run("adam"), ov.Run("lion")))
    assert found_in(PLURAL_OF_ONE, [KINDS[kind].words(scenario, "SGD")]) == []


FIGURES: dict[str, Callable[[], go.Figure]] = {
    **{kind: lambda kind=kind: ov.Scenario.suggested("sphere", steps=1).figure(kind) for kind in ("map", "curves")},
    "sweep": lambda: ov.sweep("sphere", "sgd", learning_rate=[0.1, 0.2], steps=1).figure(),
    "fate map": lambda: ov.fate_map("sphere", "sgd", resolution=3, steps=1).figure(),
    "ensemble": lambda: ov.ensemble("sphere", "sgd", seeds=range(1), noise=1.0, steps=1).figure(),
    "profile": lambda: ov.profile("sgd", "sphere", tuned=False, steps=1).figure(),
}


@pytest.mark.parametrize("make", FIGURES.values(), ids=FIGURES)
def test_no_figure_says_steps_of_one(make: Callable[[], go.Figure]) -> None:
    assert found_in(PLURAL_OF_ONE, [make().layout.title.text]) == []


SMALL = {  # numbers that a program would write with an "e"
    "f": "rosenbrock",
    "start": "0.00000125,-0.00065",
    "steps": "20",
    "noise": "0.00025",
    "run": ["sgd,learning_rate:0.0000065", "adam,learning_rate:0.00004,eps:0.0000001"],
}


@pytest.mark.parametrize("study", ["", "sweep,cells:20,count:50", "heat", "starts,cells:50", "seeds,seeds:20"])
def test_no_page_writes_a_number_as_a_program_would(study: str) -> None:
    texts = words(visit("study", **SMALL, study=study) if study else visit("compare", **SMALL))
    assert found_in(re.compile(r"6\.5·10⁻⁶|4·10⁻⁵|1\.25·10⁻⁶"), texts), "the numbers are there"
    assert found_in(EXPONENT, texts) == []
