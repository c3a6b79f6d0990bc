"""The browser's thresholds and words, written from the very ones that Python judges by and says.

``python -m optim_viz.outcomes.javascript`` writes the module anew; tests/test_outcome_in_the_browser.py says when it is
due.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap
from types import ModuleType
from typing import Any

from optim_viz.outcomes import criteria, stationary, words
from optim_viz.outcomes.criteria import FATES
from optim_viz.outcomes.outcome import DATED
from optim_viz.outcomes.stationary import KINDS
from optim_viz.programs.javascript import number_literal

FILE = Path(__file__).parents[1] / "web" / "js" / "simulation" / "outcome-table.js"
HEAD = """\
// What an outcome is judged by, and the words for it: written by `python -m optim_viz.outcomes.javascript` from
// optim_viz/outcomes (criteria, stationary, words), which has the explanations. Not to be edited.
"""
WIDTH = 120  # of a line


def module_text() -> str:
    """The browser's module."""
    numbers = (*_constants(criteria), *_constants(stationary))
    thresholds = {name: value for name, value in numbers if isinstance(value, int | float)}
    texts = {name: text for name, text in _constants(words) if isinstance(text, str)}
    lists = {"KINDS": list(KINDS), "DATED": [fate.name.lower() for fate in DATED]}
    lines = [f"export const {name} = {number_literal(value)};" for name, value in thresholds.items()]
    lines += [f"export const {name} = {_quoted(values)};" for name, values in lists.items()]
    fates = [f"  {fate.name.lower()}: {_quoted(fate.value)}," for fate in FATES]
    lines += ["/** @type {Record<string, string>} */", "export const FATES = {", *fates, "};", ""]
    lines += [_text_constant(name, text) for name, text in texts.items()]
    return "\n".join([HEAD, *lines, ""])


def _constants(module: ModuleType) -> Iterator[tuple[str, Any]]:
    return ((name, value) for name, value in vars(module).items() if name.isupper())


def _quoted(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _text_constant(name: str, text: str) -> str:
    """On one line, on the next, or in pieces: as JavaScript's formatter has it."""
    line = f"export const {name} = {_quoted(text)};"
    if len(line) <= WIDTH:
        return line
    pieces = wrap(text, WIDTH - len('  "" +'), drop_whitespace=False)
    joined = " +\n  ".join(map(_quoted, pieces))
    return f"export const {name} =\n  {joined};"


if __name__ == "__main__":
    FILE.write_text(module_text(), encoding="utf-8")
