"""What this visitor is asked and has answered, and where the guided tour is: :mod:`optim_viz.ui.lesson_state`, of the
session in force."""

from __future__ import annotations

from dataclasses import replace

from optim_viz.scene.scenario import Scenario
from optim_viz.teaching.ballot import Guess
from optim_viz.teaching.lessons import Lesson
from optim_viz.teaching.prediction import Question
from optim_viz.teaching.rooms import Ticket
from optim_viz.ui import lesson_state, session


def address_fields() -> dict[str, str]:
    """What stands behind the scene in the address: the lesson, or the question and what is open."""
    return lesson_state.address_fields(session.current())


def fields_to_share() -> dict[str, str]:
    """The same for others: without the key of a room."""
    current = session.current()
    return lesson_state.address_fields(replace(current, room=current.room and current.room.for_the_class))


def opened_scene() -> Scenario | None:
    """What its reader starts over with: the lesson's own scene, of two the one that is edited; or that of a link that
    locks something."""
    if touring():
        beside = lesson().beside if session.edited_side() == "b" else None
        return beside or lesson().scenario
    return session.current().opened_scene if session.permissions() is not None else None


def question() -> Question | None:
    """What the link or the lesson asks about the scene, if the scene has what is asked about."""
    return lesson_state.question_of(session.current())


def is_about_the_scenes() -> bool:
    """Whether the scenes that the question was asked, or answered, about are those that there are now."""
    current = session.current()
    return current.asked_about == lesson_state.scenes_asked_about(current, question())


def guess() -> Guess | None:
    """What this session has answered."""
    return lesson_state.guess_of(session.current())


def is_held() -> bool:
    """Whether the scene waits for an answer: until then, nobody is sent a path."""
    return lesson_state.is_held(session.current())


def answer(value: Guess) -> None:
    """The answer of this session; the first one counts."""
    session.update(lesson_state.answer, value)


def ask_again() -> None:
    """Ask once more, about the scene as it is now."""
    session.update(lesson_state.ask_again)


def room() -> Ticket | None:
    """The room in which the answers to the question are counted, if there is one."""
    return lesson_state.room_of(session.current())


def counted() -> Guess | None:
    """What this session has said in the room, and may still change."""
    return lesson_state.counted_of(session.current())


def note_seen() -> None:
    """The answer to the room's question was shown."""
    seen = room()
    if seen is not None and not lesson_state.has_seen(session.current()):
        session.update(lesson_state.see, seen)


def leave_room() -> None:
    """The answers are counted no longer."""
    session.update(lesson_state.leave_room)


def touring() -> bool:
    """Whether this is the page of the lessons."""
    return session.current().touring


def in_contents() -> bool:
    """Whether this page is the lecture's table of contents."""
    return session.current().in_contents


def open_contents() -> None:
    """From a lesson back to the list of all."""
    session.update(lesson_state.open_contents)


def has_answered(which: Lesson) -> bool:
    """Whether this session may see what happens in a lesson of the contents."""
    return lesson_state.has_answered(session.current(), which)


def lesson() -> Lesson:
    """The lesson of the guided tour."""
    return lesson_state.lesson_of(session.current())


def open_lesson(name: str) -> None:
    """Another lesson: its scene, its view, its question."""
    session.update(lesson_state.open_lesson, name)
