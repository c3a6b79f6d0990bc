"""Texts that are meant to do harm, or that people type by mistake: each is refused in one sentence, or it is a formula.

``benchmarks/formulas.py`` reads two hundred thousand more.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import optim_viz as ov
from benchmarks import formulas
from optim_viz.errors import InputError
from optim_viz.language.formula import Formula, parse_formula
from optim_viz.language.tokens import LanguageError
from optim_viz.limits import MAX_OPERATIONS
from optim_viz.objectives.typed import drawable
from optim_viz.programs.machines import interpret

CORPUS: dict[str, list[dict[str, Any]]] = json.loads(
    (Path(__file__).parent / "fixtures" / "formulas.json").read_text(encoding="utf-8")
)
ALL = (0, 1, 2, 3, 4, 5)
POINTS = np.array([[-1.5, 0.0, 0.3, 2.0], [0.7, 0.0, -2.0, 1.0]])


def text_of(entry: dict[str, Any]) -> str:
    """A piece so many times, something behind it, and closed brackets."""
    return str(entry["text"] * entry.get("times", 1) + entry.get("then", "") + ")" * entry.get("closed", 0))


def check_refused(refused: InputError) -> None:
    """One sentence or two, of characters that everybody sees, and a place that is there."""
    assert isinstance(refused, LanguageError)
    assert refused.problem.isprintable()
    assert refused.problem[-1] in ".?"
    assert len(refused.problem) < 400
    said, excerpt, pointer = str(refused).split("\n")
    assert said.startswith(f"Line {refused.line}, column {refused.column}: ")
    assert excerpt.isprintable()
    assert len(excerpt) <= 122
    assert pointer.index("^") <= len(excerpt)


def check_read(formula: Formula) -> None:
    """It is read back, and its list is finite and short."""
    assert formula.text.isascii()
    assert formula.text.replace("\n", " ").isprintable()
    assert parse_formula(formula.text) == formula
    program = formula.listed.program(ALL)
    assert len(program["code"]) <= MAX_OPERATIONS
    assert np.isfinite(program["constants"]).all()
    assert "<" not in formula.latex.replace(" < ", " ")  # a comparison
    assert formula.latex.isascii()


@pytest.mark.parametrize("kind", CORPUS)
def test_a_hostile_text_is_refused_or_read(kind: str) -> None:
    for entry in CORPUS[kind]:
        found = formulas.read(text_of(entry))
        if "says" in entry:
            assert isinstance(found, InputError), entry
            check_refused(found)
            assert entry["says"] in str(found), entry
        else:
            assert isinstance(found, Formula), (entry, found)
            check_read(found)
            assert found.text.startswith(entry["reads"]), entry
            values = interpret(found.listed.program(ALL), *POINTS, [p.default for p in found.parameters])
            assert len(values) == len(ALL)


def test_there_are_many_of_them() -> None:
    assert sum(map(len, CORPUS.values())) >= 500


def test_whatever_is_typed_is_refused_or_read() -> None:
    read = 0
    for text in formulas.texts(2_000, seed=1):
        found = formulas.read(text)
        if isinstance(found, Formula):
            read += 1
            check_read(found)
        else:
            check_refused(found)
    assert read > 200


ONES_OWN = (  # what is read, and asks more of who looks for a window, a start and a rate
    "n in 1..3 = 2; x^n + y^2",
    "n = x; x^n + y",
    "n = 2; 2^n x",
    "|x| - 1/floor(|x|)",
    "2|x| - csc(floor(2x))",
    "log(x) if x > 0 else log(0)",
    "x if x > 3 else 1/0",
    "1e9 floor(1e6 x) - x",  # descent goes up at every rate
)


@pytest.mark.parametrize("text", ONES_OWN)
def test_what_falls_out_of_the_picture_has_one_all_the_same(text: str) -> None:
    surface = drawable(ov.function(text))
    paths = ov.run(ov.Scenario.suggested(surface.name, runs=(ov.Run("sgd"), ov.Run("newton")), steps=5))
    assert all(path.outcome.sentence for path in paths)


def test_whatever_is_typed_is_drawn_or_refused() -> None:
    """All the way that a text goes on a page, from the field to the paths."""
    drawn = 0
    for text in formulas.texts(400, seed=2):
        try:
            surface = drawable(ov.function(text))
        except InputError:
            continue
        drawn += 1
        assert len(ov.run(ov.Scenario.suggested(surface.name, runs=(ov.Run("sgd"),), steps=5))[0]) >= 1
    assert drawn > 40
