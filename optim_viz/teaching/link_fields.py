"""What a teacher adds to a link: a question, what may be touched, and where its answers are counted. Read with the same
care as the scene.

    ask=first,run:0,text:Who wins?&touch=rates,start    touch=none    (no touch: everything)
    ask=first&room=7QK2M9XA    room=7QK2M9XA,key:...    (with the key: the room of whoever opened it)

The author's text comes last in its field, so that it may hold every sign of the link's grammar.
"""

from __future__ import annotations

from optim_viz.errors import InputError, quote_text
from optim_viz.limits import MAX_RUNS
from optim_viz.link.fields import Field, value_field
from optim_viz.link.grammar import read_number, read_or_default
from optim_viz.link.mending import guard_words
from optim_viz.registry import spell, whole
from optim_viz.teaching.depth_question import checked_scale
from optim_viz.teaching.permissions import GROUPS, Permissions
from optim_viz.teaching.prediction import KINDS, Question, checked_text
from optim_viz.teaching.rooms import Ticket


def _spell_question(question: Question | None) -> str:
    if question is None:
        return ""
    kind = KINDS[question.kind]
    run = f",run:{question.run}" if kind.about_one_run else ""
    scale = f",scale:{spell(question.scale)}" if kind.about_a_scale else ""
    return f"{question.kind}{run}{scale}" + (f",text:{guard_words(question.text)}" if question.text else "")


def _spell_permissions(permissions: Permissions) -> str:
    """The open groups; callers spell nothing where everything is open."""
    return ",".join(permissions or ("none",))


def _spell_room(room: Ticket | None) -> str:
    return "" if room is None else room.code + (f",key:{room.key}" if room.key else "")


def teaching_fields(question: Question | None, permissions: Permissions, room: Ticket | None = None) -> dict[str, str]:
    """The query fields that a scene's own ones are followed by. A room counts the answers to a question."""
    asked = {} if question is None else {QUESTION.key: QUESTION.spell(question)}
    locked = {} if permissions is None else {PERMISSIONS.key: PERMISSIONS.spell(permissions)}
    return {**asked, **locked, **(room_field(room) if asked else {})}


def room_field(room: Ticket | None) -> dict[str, str]:
    return {} if room is None else {ROOM.key: ROOM.spell(room)}


def _read_question(text: str, _: Question | None, notices: list[str]) -> Question | None:
    head, separator, words = text.partition(",text:")
    kind, *parts = head.split(",")
    question = read_or_default(
        kind, None, lambda kind: Question(kind) if kind in KINDS else _no_kind(kind), "'ask'", notices
    )
    if question is None:
        return None
    run, scale, wording = 0, 1.0, ""
    for part in parts:
        name, _colon, value = part.partition(":")
        if name == "run":
            run = read_or_default(value, 0, _read_run, "run of the question", notices)
        elif name == "scale" and KINDS[kind].about_a_scale:
            scale = read_or_default(value, 1.0, _read_scale, "scale of the question", notices)
        else:
            notices.append(f"The question has no setting {quote_text(name)}; it was left out.")
    if separator:
        wording = read_or_default(words, "", checked_text, "text of the question", notices)
    return Question(kind, run, wording, scale)


def _read_permissions(text: str, _: Permissions, notices: list[str]) -> Permissions:
    given = text.split(",")
    if given == ["none"]:
        return ()
    for name in given:
        if name not in GROUPS:
            notices.append(f"There are no controls named {quote_text(name)}; nothing was locked or opened by it.")
    return tuple(group for group in GROUPS if group in given) or None


def _read_room(text: str) -> Ticket:
    """People may have typed it: small letters are read as well."""
    code, _, key = text.upper().partition(",KEY:")
    return Ticket(code, key)


def _no_kind(kind: str) -> Question:
    raise InputError(f"there is no question named {quote_text(kind)}; there are {', '.join(KINDS)}")


def _read_scale(text: str) -> float:
    return checked_scale(read_number(text))


def _read_run(text: str) -> int:
    return whole(read_number(text), 0, MAX_RUNS - 1, "The run of the question")


QUESTION: Field[Question | None] = Field("ask", None, _spell_question, _read_question)
PERMISSIONS: Field[Permissions] = Field("touch", None, _spell_permissions, _read_permissions)
ROOM: Field[Ticket | None] = value_field("room", None, _spell_room, _read_room)
