"""The field in which a function or a rule is typed, as the browser is told of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from optim_viz.language.tokens import LanguageError
from optim_viz.web.frontend import FrontEnd

FORMULA = FrontEnd("formula", "formula", "formula")
AROUND = 12  # characters of a long line on each side of what is wrong: the panel has room for some thirty


@dataclass(frozen=True)
class Draft:
    """What was typed last, and what is wrong with it, if something is."""

    text: str
    key: str  # which it has, or which was in force
    wrong: dict[str, str] | None = None
    number: int = 0  # how many texts had been typed by then


def wrong_place(text: str, error: Exception) -> dict[str, str]:
    """Where a text is not understood, and why: the line before the character, the character, the line behind it."""
    if not isinstance(error, LanguageError):
        return {"before": "", "at": "", "after": "", "why": str(error)}
    line, column = text.split("\n")[error.line - 1], error.column - 1
    begins_with_name = error.problem.partition(" ")[0] in re.findall(r"\w+", text)  # which is written as it is
    before, at, after = line[:column], line[column : column + 1], line[column + 1 :]
    return {
        "before": f"…{before[-AROUND:]}" if len(before) > AROUND else before,
        "at": at,
        "after": f"{after[:AROUND]}…" if len(after) > AROUND else after,
        "why": error.problem if begins_with_name else f"{error.problem[:1].upper()}{error.problem[1:]}",
    }


def answer(text: str, draft: Draft | None, note: str) -> dict[str, Any]:
    """The formula in force, the ``draft`` that the last answer is about, and a ``note`` on what it is."""
    typed, wrong, number = (None, None, 0) if draft is None else (draft.text, draft.wrong, draft.number)
    return {"text": text, "typed": typed, "wrong": wrong, "note": note, "number": number}


def pack_formula(
    label: str, place: tuple[str, str], said: Mapping[str, Any], shelf: Iterable[tuple[str, str]], *, fixed: bool
) -> bytes:
    """The field of this name, its ``place`` (the side of its scene, and its key there), what is ``said`` in it (an
    :func:`answer`), and a ``shelf`` of others to start from, each with its name; one that is ``fixed`` cannot be
    changed."""
    side, field = place
    head: dict[str, Any] = {
        "label": label,
        "side": side,
        "field": field,
        **said,
        "fixed": fixed,
        "shelf": [{"label": name, "text": text} for name, text in shelf],
    }
    return json.dumps(head, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
