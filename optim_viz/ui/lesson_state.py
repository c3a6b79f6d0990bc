"""What a session is asked and has answered, and where it is in the guided tour: as functions from one session to the
next.

A question comes with a link or with a lesson. While it is not answered, the scene is held. Answers live in the session
alone, by the question and the scene that it was posed about.

Where a room counts the answers (:mod:`optim_viz.teaching.rooms`), what somebody says is counted and may be changed,
until they look at what happens: that opens the scene. For whoever opened the room, it opens once the class is shown.
"""

from __future__ import annotations

from dataclasses import replace

from optim_viz.link.codec import to_query
from optim_viz.link.reading import Link, read_link
from optim_viz.scene.study import Study
from optim_viz.scene.view import View
from optim_viz.teaching import link_fields
from optim_viz.teaching.ballot import Guess
from optim_viz.teaching.lessons import LESSONS, Lesson
from optim_viz.teaching.permissions import Permissions
from optim_viz.teaching.prediction import Question
from optim_viz.teaching.rooms import Ticket, subject_of
from optim_viz.ui.session_state import (
    Address,
    Assignment,
    Pair,
    Session,
    add_notices,
    clear_history,
    set_pair,
    set_view,
)


def apply_address(session: Session, new_link: Link | None, *, was_touring: bool) -> Session:
    """Behind :func:`optim_viz.ui.session_address.apply_address`, with what it gave of a new address; ``was_touring``:
    whether the page before was the lecture."""
    if new_link is not None and not session.touring:
        session = _read_assignment(session, new_link)
    link = new_link or Link(())
    if was_touring and not session.touring:
        session = _leave_tour(session, link)
    if session.touring and not was_touring:
        session = replace(session, lesson=None, on_tour=False)
    if session.touring and (new_link is not None or not was_touring):
        session = _tour(session, link, arrived=not was_touring)
    return session if new_link is None else _read_room(session, new_link)


def lesson_of(session: Session) -> Lesson:
    """The lesson in sight; in the contents, the first one."""
    return LESSONS[session.lesson or next(iter(LESSONS))]


def names_lesson(address: Address) -> bool:
    """Whether an address is that of a lesson."""
    return read_link(address).first("lesson") in LESSONS


def question_of(session: Session) -> Question | None:
    """What the link or the lesson asks about the scene, if the scene has what is asked about."""
    question = session.question
    return question if question is not None and question.fits(*session.pair) else None


def scenes_asked_about(session: Session, question: Question | None) -> Pair:
    """The scenes as they are now, as far as a question is about them."""
    return session.scenario, session.scene_b if question is not None and question.about_two else None


def guess_of(session: Session) -> Guess | None:
    """What this session has answered."""
    return None if session.question is None else session.answers.get(_question_key(session))


def is_held(session: Session) -> bool:
    """Whether the scene waits for an answer: until then, nobody is sent a path."""
    if session.question is None or _question_key(session) in session.answers:
        return False
    return not (_has_key(session) and session.room is not None and session.room.code in session.seen)


def answer(session: Session, guess: Guess) -> Session:
    """The answer of this session; the first one counts."""
    if not is_held(session):
        return session
    session = _ask_about_now(session)  # they may have been changed since it was posed
    session = replace(session, answers={**session.answers, _question_key(session): guess})
    return session if session.room is None else see(session, session.room)


def ask_again(session: Session) -> Session:
    """Ask once more, about the scene as it is now."""
    session = replace(_ask_about_now(session), edited_side="a")
    key = _question_key(session)
    return replace(session, answers={other: guess for other, guess in session.answers.items() if other != key})


def room_of(session: Session) -> Ticket | None:
    """The room in which the answers to the question are counted; None where there is none, or nothing is asked."""
    return None if question_of(session) is None else session.room


def subject(session: Session, question: Question) -> str:
    """What a room is told of a question about the scene as it is now."""
    return subject_of(_question_key(_ask_about_now(replace(session, question=question))))


def enter_room(session: Session, room: Ticket, question: Question, permissions: Permissions) -> Session:
    """A room was opened for this question about the scene as it is now: whoever has its key waits with the class, and
    may touch what it may, if that is said."""
    given = session.permissions if permissions is None else permissions
    session = replace(session, question=question, room=room, permissions=given)
    return replace(ask_again(session), changed=True)


def leave_room(session: Session) -> Session:
    """The answers are counted no longer. The question stays, unless what happens has been seen here."""
    return replace(session, room=None, question=None if has_seen(session) else session.question, changed=True)


def note_counted(session: Session, room: Ticket, guess: Guess) -> Session:
    """This was said, and counted: the next one moves it."""
    return replace(session, counted={**session.counted, room.code: guess})


def counted_of(session: Session) -> Guess | None:
    """What this session has said in the room, and may still change."""
    return None if session.room is None else session.counted.get(session.room.code)


def has_seen(session: Session) -> bool:
    """Whether what this session says counts no longer, as it knows."""
    return session.room is not None and session.room.code in session.seen


def see(session: Session, room: Ticket) -> Session:
    """The answer to the room's question was shown here."""
    return replace(session, seen=session.seen | {room.code})


def has_answered(session: Session, lesson: Lesson) -> bool:
    """Whether this session may see what happens in a lesson, as it is in the contents: it asks nothing, or was
    answered."""
    if lesson.question is None:
        return True
    asked_about = _scenes_of_lesson(lesson)
    return _question_key(replace(session, question=lesson.question, asked_about=asked_about)) in session.answers


def _ask_about_now(session: Session) -> Session:
    return replace(session, asked_about=scenes_asked_about(session, session.question))


def _scenes_of_lesson(lesson: Lesson) -> Pair:
    """Those that its question is about."""
    return lesson.scenario, lesson.beside if lesson.question is not None and lesson.question.about_two else None


def _has_key(session: Session) -> bool:
    return session.room is not None and bool(session.room.key)


def open_lesson(session: Session, name: str) -> Session:
    """Another lesson: its scene, its view, its question."""
    chosen, projector = LESSONS[name], session.view.settings["projector"]  # the hall stays a hall from page to page
    session = replace(
        session if session.on_tour else _enter_tour(session),
        lesson=name,
        last_lesson=name,
        study=chosen.study or Study(),
        notices=(),
        permissions=None,
        question=chosen.question,
        asked_about=_scenes_of_lesson(chosen),
        room=None,
        playback=None,
        ids=(),
        ids_b=(),
        edited_side="a",
    )
    session = set_pair(session, (chosen.scenario, chosen.beside))
    view = View(chosen.view.stage, {**chosen.view.settings, "projector": projector})
    return clear_history(set_view(session, view))


def open_contents(session: Session) -> Session:
    """From a lesson back to the list of all. Its question is not asked there."""
    return replace(session, lesson=None, question=None, room=None, playback=None, notices=(), changed=True)


def address_fields(session: Session) -> dict[str, str]:
    """What stands behind the scene in the address: the lesson, or the question and what is open."""
    if session.touring and session.lesson is not None:
        return {"lesson": session.lesson, **link_fields.room_field(room_of(session))}
    return link_fields.teaching_fields(session.question, session.permissions, session.room)


def _question_key(session: Session) -> str:
    """By which an answer is known again: the question, and the scene that it is about."""
    question = "" if session.question is None else link_fields.QUESTION.spell(session.question)
    return " ".join([question, *map(to_query, filter(None, session.asked_about or ()))])


def _read_assignment(session: Session, link: Link) -> Session:
    """What a link asks about its scene, and what it leaves open.

    Going back asks nothing again: that scene was led to from the one that was asked about.
    """
    question, question_notices = link_fields.QUESTION.from_query(link)
    open_groups, permission_notices = link_fields.PERMISSIONS.from_query(link)
    session = add_notices(session, (*question_notices, *permission_notices))
    if question is not None and not question.fits(*session.pair):
        session, question = add_notices(session, ("The link asks about something that its scene does not have.",)), None
    session = replace(session, question=question, permissions=open_groups)
    if not session.went_back or session.asked_about is None:
        session = _ask_about_now(session)
    if open_groups is not None and (not session.went_back or session.opened_scene is None):
        session = clear_history(replace(session, opened_scene=session.scenario))
    return session


def _read_room(session: Session, link: Link) -> Session:
    """Where an address has the answers to its question counted."""
    room, notices = link_fields.ROOM.from_query(link)
    session = add_notices(session, notices)
    if room is not None and session.question is None:
        return add_notices(
            replace(session, room=None), ("The link names a room, and asks nothing: nothing is counted.",)
        )
    return replace(session, room=room)


def _leave_tour(session: Session, link: Link) -> Session:
    """Back to the link that the class was given, or to the visitor's own scene by undo. A lesson's question stays on
    the page of the lessons. Whoever has opened no lesson leaves everything as it was."""
    if not session.on_tour:
        return session
    assignment = session.assignment
    if not link.pairs and assignment is not None:
        session = replace(
            session,
            question=assignment.question,
            permissions=assignment.permissions,
            asked_about=assignment.asked_about,
            opened_scene=assignment.opened_scene,
            room=assignment.room,
        )
        return clear_history(set_pair(session, assignment.pair))
    question = session.question if "ask" in link else None
    return replace(session, question=question, room=None, past=(*session.before_tour, *session.past))


def _enter_tour(session: Session, *, by_link: bool = False) -> Session:
    """Keep what the visitor came with: undo brings it back when the tour is left. What a class came with comes by
    itself. ``by_link``: whoever comes by a lesson's link came with nothing else."""
    assigned = not by_link and (session.question is not None or session.permissions is not None)
    assignment = Assignment(
        session.pair,
        session.question,
        session.permissions,
        session.asked_about,
        session.opened_scene,
        session.room,
    )
    return replace(
        session,
        on_tour=True,
        before_tour=() if by_link else (session.snapshot,),
        assignment=assignment if assigned else None,
        scene_b=None,
        ids_b=(),
    )


def _tour(session: Session, link: Link, arrived: bool) -> Session:
    """On the page of the lecture, the lesson that a new link names, or the contents if it names none."""
    name = link.first("lesson")
    if name is None or name not in LESSONS:
        session = session if arrived else open_contents(session)
        return session if name is None else add_notices(session, ("The link names a lesson that is not there.",))
    scene_b = session.scene_b
    if not session.on_tour:
        session = _enter_tour(session, by_link=True)
    if "f" not in link:
        return open_lesson(session, name)
    if name == session.lesson:
        return session
    session = replace(  # the lesson, and its scenes as somebody has changed them
        session, lesson=name, last_lesson=name, permissions=None, question=LESSONS[name].question
    )
    beside = LESSONS[name].beside and (scene_b or LESSONS[name].beside)
    session = set_pair(session, (session.scenario, beside))
    return clear_history(_ask_about_now(session))
