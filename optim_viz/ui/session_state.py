"""What a visitor's session knows, as one frozen value; and what can happen to it, as functions from one to the next.

One frozen :class:`Scenario` is the truth. A second scene may stand beside the first one, A and B. One of them is in
hand: the one that the panel shows and that every change is of. On all pages but one, that is A.

Nothing here knows Streamlit, a clock or an address bar: the time is given, and so is what an address says.
:mod:`optim_viz.ui.session` keeps the value for the visitor, :mod:`optim_viz.ui.session_address` reads addresses into
it, and :mod:`optim_viz.ui.lesson_state` knows what a class is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from optim_viz.comparison.fairness import apply_fairness
from optim_viz.errors import InputError
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Fairness, Scenario, first_scene
from optim_viz.scene.study import Study
from optim_viz.scene.view import View
from optim_viz.teaching import permissions
from optim_viz.teaching.permissions import Permissions
from optim_viz.teaching.prediction import Guess, Question

MERGE_SECONDS = 1.5  # changes of one kind in quick succession, as in a drag, are one step of undo
MAX_UNDO = 50

Pair = tuple[Scenario, Scenario | None]  # scene A, and scene B if there is one
Address = Mapping[str, list[str]]  # the fields of an address


class Snapshot(NamedTuple):
    """What undo restores: the scenes, their runs' numbers, and who is looked into."""

    scenario: Scenario
    ids: tuple[int, ...]
    run: float
    beside: Scenario | None
    beside_ids: tuple[int, ...]


class Assignment(NamedTuple):
    """What a class came to the tour with: it comes back by itself when the tour is left."""

    scenario: Scenario
    question: Question | None
    permissions: Permissions
    question_scene: Scenario | None
    opened_scene: Scenario | None


@dataclass(frozen=True)
class Session:
    """Frozen; every function of this module gives the next one."""

    scenario: Scenario = field(default_factory=first_scene)
    ids: tuple[int, ...] = ()  # a number per run, which stays with it while others come and go
    beside: Scenario | None = None  # scene B
    beside_ids: tuple[int, ...] = ()
    in_hand: str = "a"  # the scene that the panel shows and changes: "a" or "b"
    serial: int = 0  # the last number that was given to a run

    # How the scene is looked at, and what is asked of it. No part of undo: none of it changes a number.
    view: View = field(default_factory=View)
    view_stamp: tuple[int, int] = (0, 0)  # how often a view was imposed on the player; the player's own last event
    study: Study = field(default_factory=Study)
    playback: Playback | None = None  # where the link in force was shared, until something changes
    playbacks: int = 0  # how many links were opened

    past: tuple[Snapshot, ...] = ()
    future: tuple[Snapshot, ...] = ()
    last_change: tuple[str, float] = ("", 0.0)  # its kind and its time
    notices: tuple[str, ...] = ()  # what was not understood of the last link, or refused of the last change

    # A class
    permissions: Permissions = None
    question: Question | None = None
    question_scene: Scenario | None = None  # the scene that the question was asked, or answered, about
    answers: Mapping[str, Guess] = field(default_factory=dict)
    opened_scene: Scenario | None = None  # of a link that locks something: its reader starts over with it
    lesson: str | None = None
    touring: bool = False  # whether this page is that of the lessons
    before_tour: tuple[Snapshot, ...] = ()  # what the visitor came to the tour with
    assignment: Assignment | None = None

    # The address
    begun: bool = False
    written: Address = field(default_factory=dict)  # the one written last
    replaced: tuple[tuple[Address, float], ...] = ()  # those before it, and when they were replaced
    changed: bool = False  # since the address was written
    arrived: bool = False  # by an address that this session did not write last
    went_back: bool = False  # to an address that this session once wrote

    # The page
    has_study: bool = False  # whether it asks a study of the scene, which then stands in its address
    has_pair: bool = False  # whether it shows the second scene, which then does
    flags: frozenset[str] = frozenset()  # what has been done once
    memos: Mapping[str, Any] = field(default_factory=dict)  # small values that a page notes for its next run

    @property
    def current(self) -> Scenario:
        """The choice in force: the scene in hand."""
        return self.beside if self.in_hand == "b" and self.beside is not None else self.scenario

    @property
    def current_ids(self) -> tuple[int, ...]:
        return self.beside_ids if self.in_hand == "b" else self.ids

    @property
    def pair(self) -> Pair:
        return self.scenario, self.beside

    @property
    def snapshot(self) -> Snapshot:
        return Snapshot(self.scenario, self.ids, self.view.settings["run"], self.beside, self.beside_ids)


# Notes -----------------------------------------------------------------------------------------------------------


def refuse(session: Session, *reasons: str) -> Session:
    """Say why something was not done; nothing else changes."""
    return replace(session, notices=reasons)


def notify(session: Session, notices: Sequence[str]) -> Session:
    """Say this too."""
    return replace(session, notices=(*session.notices, *notices))


def raise_flag(session: Session, name: str, on: bool = True) -> Session:
    return replace(session, flags=session.flags | {name} if on else session.flags - {name})


def memorize(session: Session, name: str, value: object) -> Session:
    return replace(session, memos={**session.memos, name: value})


def number_runs(session: Session, count: int) -> tuple[Session, tuple[int, ...]]:
    """Numbers for so many new runs."""
    last = session.serial + count
    return replace(session, serial=last), tuple(range(session.serial + 1, last + 1))


# Looking ---------------------------------------------------------------------------------------------------------


def take_in_hand(session: Session, which: str) -> Session:
    return replace(session, in_hand=which if session.beside is not None else "a")


def look(session: Session, view: View, serial: int | None = None) -> Session:
    """Look at the scene in another way: by the player's event of this number, or without its asking."""
    imposed, last = session.view_stamp
    stamp = (imposed + 1, last) if serial is None else (imposed, serial)
    return replace(session, view=view, view_stamp=stamp, changed=True)


def change_study(session: Session, make: Callable[[Study], Study]) -> Session:
    """Replace the study by ``make(study)``. A refused one leaves everything as it is, with a notice."""
    try:
        return replace(session, study=make(session.study), changed=True)
    except InputError as error:
        return refuse(session, str(error))


# Changing --------------------------------------------------------------------------------------------------------


def set_scene(session: Session, scenario: Scenario, ids: Sequence[int] | None = None) -> Session:
    """Put this scene in the place of the one in hand; other runs get numbers of their own."""
    numbers = session.current_ids if ids is None else tuple(ids)
    if ids is None and len(numbers) != len(scenario.runs):
        session, numbers = number_runs(session, len(scenario.runs))
    if session.in_hand == "b":
        return replace(session, beside=scenario, beside_ids=numbers, changed=True)
    return replace(session, scenario=scenario, ids=numbers, changed=True)


def set_pair(session: Session, pair: Pair) -> Session:
    """Put both scenes in the place of the present ones."""
    first, second = pair
    ids, beside_ids, runs = session.ids, session.beside_ids, () if second is None else second.runs
    if len(ids) != len(first.runs):
        session, ids = number_runs(session, len(first.runs))
    if len(beside_ids) != len(runs):
        session, beside_ids = number_runs(session, len(runs))
    return replace(session, scenario=first, ids=ids, beside=second, beside_ids=beside_ids, changed=True)


def change(
    session: Session,
    kind: str,
    make: Callable[[Scenario], Scenario],
    ids: Sequence[int] | None = None,
    *,
    free: bool = False,
    now: float,
) -> Session:
    """Replace the scene in hand by ``make(scene)``. A refused change leaves everything as it is, with a notice; a
    ``free`` one asks no lock."""
    before = session.current
    try:
        new = make(before)
    except InputError as error:
        return refuse(session, str(error))
    if new == before:
        return session
    if not free and (locked := _locked_by(session, (before,), new)):
        return refuse(session, locked)
    new, notices = apply_or_drop_fairness(new, before)
    session = remember(replace(session, notices=notices), f"{session.in_hand} {kind}", now)
    return set_scene(session, new, ids)


def change_pair(
    session: Session,
    kind: str,
    make: Callable[[Scenario, Scenario | None], Pair],
    swapped: bool = False,
    *,
    now: float,
) -> Session:
    """Replace both scenes; where they are ``swapped``, their runs' numbers go along."""
    try:
        first, second = make(*session.pair)
    except InputError as error:
        return refuse(session, str(error))
    if (first, second) == session.pair:
        return session
    for scene in (first, second):
        if scene is not None and (locked := _locked_by(session, session.pair, scene)):
            return refuse(session, locked)
    first, notices = apply_or_drop_fairness(first, None)
    notices = tuple(f"Scene A: {notice}" for notice in notices)
    if second is not None:
        second, more = apply_or_drop_fairness(second, None)
        notices = (*notices, *(f"Scene B: {notice}" for notice in more))
    session = remember(replace(session, notices=notices), kind, now)
    if swapped:
        session = replace(session, ids=session.beside_ids, beside_ids=session.ids)
    return set_pair(session, (first, second))


def _locked_by(session: Session, old: Sequence[Scenario | None], new: Scenario) -> str:
    """Why what leads from the old scenes to this one is locked; "" if it is open from one of them."""
    touched = [permissions.locked_changes(scene, new, session.permissions) for scene in old if scene is not None]
    if not all(touched):
        return ""
    return f"The link's author has locked this: {permissions.enumerate_groups(min(touched, key=len))}."


def apply_or_drop_fairness(new: Scenario, before: Scenario | None) -> tuple[Scenario, tuple[str, ...]]:
    """The scene with the learning rates that its fairness wants; where it cannot be had, with those it has."""
    try:
        return apply_fairness(new, before), ()
    except InputError as error:
        return new.changed(fairness=Fairness()), (f"{error} Each run keeps its own learning rate.",)


# Undo ------------------------------------------------------------------------------------------------------------


def remember(session: Session, kind: str, now: float) -> Session:
    """Note where undo leads back to, before a change of this kind."""
    before, when = session.last_change
    merged = kind == before and now - when <= MERGE_SECONDS
    past = session.past if merged else (*session.past, session.snapshot)[-MAX_UNDO:]
    return replace(session, past=past, future=(), last_change=(kind, now))


def forget(session: Session) -> Session:
    """Undo ends here."""
    return replace(session, past=(), future=(), last_change=("", 0.0))


def undo(session: Session) -> Session:
    new, past, future = _travel(session, session.past, session.future)
    return replace(new, past=past, future=future)


def redo(session: Session) -> Session:
    new, future, past = _travel(session, session.future, session.past)
    return replace(new, past=past, future=future)


def _travel(
    session: Session, source: tuple[Snapshot, ...], target: tuple[Snapshot, ...]
) -> tuple[Session, tuple[Snapshot, ...], tuple[Snapshot, ...]]:
    while source:
        before, target = session, (*target, session.snapshot)
        *rest, snapshot = source
        source = tuple(rest)
        session = replace(
            session,
            scenario=snapshot.scenario,
            ids=snapshot.ids,
            beside=snapshot.beside,
            beside_ids=snapshot.beside_ids,
            last_change=("", 0.0),
            notices=(),
            changed=True,
        )
        session = take_in_hand(session, session.in_hand)  # if it is still there
        if before.ids != session.ids and snapshot.run != session.view.settings["run"]:  # that place was another's
            view = session.view
            session = look(session, View(view.stage, {**view.settings, "run": snapshot.run}))
        if session.has_pair or before.scenario != session.scenario:  # a step that nobody could see is passed over
            break
    return session, source, target
