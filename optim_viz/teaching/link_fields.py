"""What a teacher adds to a link: a question, and what may be touched. Read with the same care as the scene.

    ask=first,run:0,text:Who wins?&touch=rates,start    touch=none    (no touch: everything)

The author's text comes last in its field, so that it may hold every sign of the link's grammar.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from optim_viz.errors import InputError
from optim_viz.limits import MAX_RUNS
from optim_viz.link.grammar import attempt, brief, fields_of, quoted, read
from optim_viz.registry import whole
from optim_viz.teaching.permissions import GROUPS, Permissions
from optim_viz.teaching.prediction import KINDS, Question, plain

Query = str | Mapping[str, str | Sequence[str]]


def spell_question(question: Question) -> str:
    run = f",run:{question.run}" if KINDS[question.kind].of_one else ""
    return f"{question.kind}{run}" + (f",text:{question.text}" if question.text else "")


def spell_permissions(permissions: Permissions) -> str:
    """The open groups; callers spell nothing where everything is open."""
    return "none" if not permissions else ",".join(permissions)


def fields(question: Question | None, permissions: Permissions) -> dict[str, str]:
    """The query fields that a scene's own ones are followed by."""
    asked = {} if question is None else {"ask": spell_question(question)}
    return asked if permissions is None else {**asked, "touch": spell_permissions(permissions)}


def question_from_query(query: Query) -> tuple[Question | None, tuple[str, ...]]:
    """What the query asks about its scene, and a notice for each part not understood. Never raises."""
    notices: list[str] = []
    text = _only(query, "ask", notices)
    if text is None:
        return None, ()
    head, separator, words = text.partition(",text:")
    kind, *parts = head.split(",")
    question = attempt(kind, None, lambda kind: Question(kind) if kind in KINDS else _no_kind(kind), "'ask'", notices)
    if question is None:
        return None, tuple(notices)
    run, wording = 0, ""
    for part in parts:
        name, _, value = part.partition(":")
        if name == "run":
            run = attempt(value, 0, _read_place, "run of the question", notices)
        else:
            notices.append(f"The question has no setting {quoted(name)}; it was left out.")
    if separator:
        wording = attempt(words, "", plain, "text of the question", notices)
    return Question(kind, run, wording), brief(notices)


def permissions_from_query(query: Query) -> tuple[Permissions, tuple[str, ...]]:
    """What the query leaves open, and a notice for each name that means nothing. Never raises."""
    notices: list[str] = []
    text = _only(query, "touch", notices)
    if text is None:
        return None, ()
    given = text.split(",")
    if given == ["none"]:
        return (), tuple(notices)
    for name in given:
        if name not in GROUPS:
            notices.append(f"There are no controls named {quoted(name)}; nothing was locked or opened by it.")
    known = tuple(group for group in GROUPS if group in given)
    return (known or None), brief(notices)


def _only(query: Query, key: str, notices: list[str]) -> str | None:
    """The field of this name, if the query can be read at all; what cannot, the scene's own reader has named."""
    texts = [text for name, text in fields_of(query, []) if name == key]
    if len(texts) > 1:
        notices.append(f"The link gives {key!r} {len(texts)} times; the first one counts.")
    return texts[0] if texts else None


def _no_kind(kind: str) -> Question:
    raise InputError(f"there is no question named {quoted(kind)}; there are {', '.join(KINDS)}")


def _read_place(text: str) -> int:
    return whole(read(text), 0, MAX_RUNS - 1, "The run of the question")
