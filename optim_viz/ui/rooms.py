"""Which rooms this server keeps, and what a session does in one: opens it, is counted in it, looks into it.

Off, unless the server's owner turns it on (``optim-viz serve --rooms``). What a room is, and that it knows nobody, is
:mod:`optim_viz.teaching.rooms`.
"""

from __future__ import annotations

import os
from contextlib import suppress
from threading import Lock

from optim_viz.errors import InputError
from optim_viz.teaching.ballot import Guess
from optim_viz.teaching.permissions import Permissions
from optim_viz.teaching.prediction import Question, option_of, options_of
from optim_viz.teaching.rooms import Refusal, Rooms, RoomsInMemory, Tally, Ticket
from optim_viz.ui import lesson_session, lesson_state, session

VARIABLE = "OPTIM_VIZ_ROOMS"  # "memory", or the address of a store
GONE = "The room of this link is closed: a room ends an hour after it was opened, or when the server starts anew."
REFUSED: dict[Refusal, str] = {
    "gone": f"{GONE} Your answer is not counted.",
    "other": "The room of this link asks about another scene. Your answer is not counted.",
    "shown": "The class has been shown what happens. Your answer is not counted any more.",
    "full": "The room has counted as many answers as it may. Yours is not among them.",
}

_making = Lock()
_kept: dict[str, Rooms] = {}  # by the setting


def kept() -> Rooms | None:
    """The rooms of this server, made when they are asked for first; None where it has none."""
    setting = os.environ.get(VARIABLE, "")
    if not setting:
        return None
    with _making:
        if setting not in _kept:
            _kept[setting] = _made(setting)
        return _kept[setting]


def where() -> str:
    """Where they are kept, for the log; a store is asked once, which says there if it does not answer."""
    rooms = kept()
    if rooms is None:
        return "off"
    with suppress(InputError):
        rooms.look("")
    return "in memory" if isinstance(rooms, RoomsInMemory) else "in a store"


def _made(setting: str) -> Rooms:
    if setting == "memory":
        return RoomsInMemory()
    from optim_viz.serving.stored_rooms import StoredRooms  # its client is optional

    return StoredRooms(setting)


def look() -> tuple[Tally | None, str]:
    """What is known of the room of the question in force; or why nothing is, "" where there is no room."""
    room, rooms = lesson_session.room(), kept()
    if room is None:
        return None, ""
    try:
        tally = rooms.look(room.code) if rooms is not None else None
    except InputError as error:
        return None, str(error)
    return tally, "" if tally is not None else GONE


def opened_by_this_session(tally: Tally | None) -> bool:
    """Whether the link in force has the room's key, and so its bars."""
    room = lesson_session.room()
    return room is not None and tally is not None and tally.opened_by(room)


def is_asking() -> bool:
    """The same, where nobody has looked yet: without a key, nobody need."""
    room = lesson_session.room()
    return room is not None and bool(room.key) and opened_by_this_session(look()[0])


def is_about_the_scene(tally: Tally) -> bool:
    """Whether the room counts answers to the question about the scene as it is now."""
    question = lesson_session.question()
    return question is not None and tally.subject == lesson_state.subject(session.current(), question)


def open_room(question: Question, permissions: Permissions = None) -> None:
    """Count the answers to this question about the scene as it is; the class may touch what it may now, or this."""
    rooms = kept()
    if rooms is None:
        return
    subject = lesson_state.subject(session.current(), question)
    try:
        ticket = rooms.open(subject, len(options_of(question, session.scenario())))
    except InputError as error:
        session.show_error(error)
        return
    session.update(lesson_state.enter_room, ticket, question, permissions)


def say(guess: Guess) -> None:
    """An answer, by its button or on the map: counted where a room does so, and else the last word."""
    room = lesson_session.room()
    if not lesson_session.is_held() or is_asking():
        return
    if room is None or lesson_state.has_seen(session.current()):
        lesson_session.answer(guess)
        return
    try:
        refused = _counted(room, guess)
    except InputError as error:  # the store is away, or this answers something else
        session.show_error(error)
        return
    if refused is None:
        session.update(lesson_state.note_counted, room, guess)
        return
    lesson_session.answer(guess)
    session.show_error(InputError(REFUSED[refused]))


def _counted(room: Ticket, guess: Guess) -> Refusal | None:
    question, rooms, scenario = lesson_session.question(), kept(), session.scenario()
    if question is None or rooms is None:
        return "gone"
    before = lesson_session.counted()
    return rooms.count(
        room.code,
        lesson_state.subject(session.current(), question),
        option_of(question, scenario, guess),
        None if before is None else option_of(question, scenario, before),
    )


def show_answer() -> None:
    """The class sees what happens, on the screen of whoever opened the room."""
    room, rooms = lesson_session.room(), kept()
    if room is None or rooms is None:
        return
    try:
        rooms.show(room)
    except InputError as error:
        session.show_error(error)
        return
    session.update(lesson_state.see, room)
