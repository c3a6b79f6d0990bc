"""What a visitor's session knows, as one frozen value; and what can happen to it, as functions from one to the next.

One frozen :class:`Scenario` is the truth. A second scene may stand beside the first one, A and B. One of them is
edited: the one that the panel shows and that every change is of. On all pages but Compare, that is A.

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
from optim_viz.scene.first_scenes import first_scene_of, is_first_scene
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Fairness, Scenario, first_scene
from optim_viz.scene.study import Study
from optim_viz.scene.view import View
from optim_viz.teaching import permissions
from optim_viz.teaching.ballot import Guess
from optim_viz.teaching.permissions import Permissions
from optim_viz.teaching.prediction import Question
from optim_viz.teaching.rooms import Ticket

MERGE_SECONDS = 1.5  # changes of one kind in quick succession, as in a drag, are one step of undo
MAX_UNDO = 50

Pair = tuple[Scenario, Scenario | None]  # scene A, and scene B if there is one
Address = Mapping[str, list[str]]  # the fields of an address


class Snapshot(NamedTuple):
    """What undo restores: the scenes, their runs' numbers, and who is looked into."""

    scenario: Scenario
    ids: tuple[int, ...]
    run: float
    scene_b: Scenario | None
    ids_b: tuple[int, ...]


class Assignment(NamedTuple):
    """What a class came to the tour with: it comes back by itself when the tour is left."""

    pair: Pair
    question: Question | None
    permissions: Permissions
    asked_about: Pair | None
    opened_scene: Scenario | None
    room: Ticket | None


@dataclass(frozen=True)
class Session:
    """Frozen; every function of this module gives the next one."""

    scenario: Scenario = field(default_factory=first_scene)  # scene A
    ids: tuple[int, ...] = ()  # a number per run, which stays with it while others come and go
    scene_b: Scenario | None = None  # if there is one
    ids_b: tuple[int, ...] = ()
    edited_side: str = "a"  # of the scene that the panel shows and changes: "a" or "b"
    last_run_id: int = 0  # the last number that was given to a run

    # How the scene is looked at, and what is asked of it. No part of undo: none of it changes a number.
    view: View = field(default_factory=View)
    view_stamp: tuple[int, int] = (0, 0)  # how often a view was imposed on the player; the player's own last event
    study: Study = field(default_factory=Study)
    playback: Playback | None = None  # where the link in force was shared, until something changes
    links_opened: int = 0  # how many links were opened

    past: tuple[Snapshot, ...] = ()
    future: tuple[Snapshot, ...] = ()
    last_change: tuple[str, float] = ("", 0.0)  # its kind and its time
    notices: tuple[str, ...] = ()  # what was not understood of the last link, or refused of the last change

    # A class
    permissions: Permissions = None
    question: Question | None = None
    asked_about: Pair | None = None  # the scene, or the two, that the question was asked, or answered, about
    answers: Mapping[str, Guess] = field(default_factory=dict)
    room: Ticket | None = None  # where the answers to the question are counted
    counted: Mapping[str, Guess] = field(default_factory=dict)  # what this session has said, by the room's code
    seen: frozenset[str] = frozenset()  # codes of rooms whose answer this session has seen
    opened_scene: Scenario | None = None  # of a link that locks something: its reader starts over with it
    lesson: str | None = None  # the one in sight; None where the lecture's contents are
    last_lesson: str | None = None  # the one that was opened last, which the contents mark
    on_tour: bool = False  # a lesson was opened since the lecture came into sight
    before_tour: tuple[Snapshot, ...] = ()  # what the visitor came to the tour with
    assignment: Assignment | None = None

    # The address
    begun: bool = False
    written_address: Address = field(default_factory=dict)  # the one written last
    replaced_addresses: tuple[tuple[Address, float], ...] = ()  # those before it, and when they were replaced
    changed: bool = False  # since the address was written
    acted: bool = False  # an event of ours brought about the run that is due: it is no press of Back
    arrived: bool = False  # by an address that this session did not write last
    went_back: bool = False  # to an address that this session once wrote

    # The page
    page: str = "compare"  # its name
    card: str | None = None  # of the gallery, the one in sight: its key; None where the list of all is
    flags: frozenset[str] = frozenset()  # what has been done once
    page_state: Mapping[str, Any] = field(default_factory=dict)  # small values that a page sets for its next run

    @property
    def touring(self) -> bool:
        """Whether this page is the lecture."""
        return self.page == "lecture"

    @property
    def in_contents(self) -> bool:
        """Whether this page is the lecture's table of contents, which shows no scene and has none in its address."""
        return self.touring and self.lesson is None

    @property
    def in_gallery(self) -> bool:
        """Whether this page is the gallery, which shows no scene either: its address names a card, or nothing."""
        return self.page == "gallery"

    @property
    def has_pair(self) -> bool:
        """Whether the page shows the second scene, if there is one: then it stands in its address."""
        return self.page == "compare" or (self.touring and self.lesson is not None)

    @property
    def has_study(self) -> bool:
        """Whether the page asks a study of the scene: then it stands in its address."""
        return self.page == "study"

    @property
    def asks(self) -> str:
        """The kind of the study that the page asks; "" where it asks none."""
        return self.study.kind if self.has_study else ""

    @property
    def edited_scene(self) -> Scenario:
        """The choice in force: the scene that the panel shows and changes."""
        return self.scene_b if self.edited_side == "b" and self.scene_b is not None else self.scenario

    @property
    def edited_ids(self) -> tuple[int, ...]:
        return self.ids_b if self.edited_side == "b" else self.ids

    @property
    def pair(self) -> Pair:
        return self.scenario, self.scene_b

    @property
    def snapshot(self) -> Snapshot:
        return Snapshot(self.scenario, self.ids, self.view.settings["run"], self.scene_b, self.ids_b)


# Notices and page state ------------------------------------------------------------------------------------------


def set_notices(session: Session, *notices: str) -> Session:
    """Say this, in place of what was said before."""
    return replace(session, notices=notices)


def add_notices(session: Session, notices: Sequence[str]) -> Session:
    """Say this as well."""
    return replace(session, notices=(*session.notices, *notices))


def set_flag(session: Session, name: str, on: bool = True) -> Session:
    return replace(session, flags=session.flags | {name} if on else session.flags - {name})


def set_page_state(session: Session, name: str, value: object) -> Session:
    return replace(session, page_state={**session.page_state, name: value})


def note_event(session: Session) -> Session:
    """Something was pressed, turned or chosen on the page, whether or not it changes anything."""
    return replace(session, acted=True)


def new_run_ids(session: Session, count: int) -> tuple[Session, tuple[int, ...]]:
    """Numbers for so many new runs."""
    last = session.last_run_id + count
    return replace(session, last_run_id=last), tuple(range(session.last_run_id + 1, last + 1))


# How the scene is looked at, and which one is edited -------------------------------------------------------------


def edit_side(session: Session, side: str) -> Session:
    return replace(session, edited_side=side if session.scene_b is not None else "a")


def set_view(session: Session, view: View, serial: int | None = None) -> Session:
    """Look at the scene in another way: by the player's event of this number, or without its asking."""
    imposed, last = session.view_stamp
    stamp = (imposed + 1, last) if serial is None else (imposed, serial)
    return replace(session, view=view, view_stamp=stamp, changed=True)


def change_study(session: Session, make: Callable[[Study], Study]) -> Session:
    """Replace the study by ``make(study)``. A refused one leaves everything as it is, with a notice."""
    try:
        changed = replace(session, study=make(session.study), changed=True)
    except InputError as error:
        return set_notices(session, str(error))
    return changed if changed.asks == session.asks else show_first_scene(changed)


def show_first_scene(session: Session) -> Session:
    """Behind a change of what is asked: whoever has chosen no scene yet sees the one that shows what the question is
    for. A visitor's own scene goes along, and so does one that somebody asks about or has locked."""
    own = session.past or session.future or session.scene_b is not None or not is_first_scene(session.scenario)
    if own or session.question is not None or session.permissions is not None:
        return session
    first = first_scene_of(session.asks)
    if first == session.scenario:
        return session
    study = replace(session.study, run=0, beside=None, window=None)  # which were of the other one
    return set_pair(replace(session, study=study), (first, None))


# Changing --------------------------------------------------------------------------------------------------------


def set_scene(session: Session, scenario: Scenario, ids: Sequence[int] | None = None) -> Session:
    """Put this scene in the place of the edited one; other runs get numbers of their own."""
    numbers = session.edited_ids if ids is None else tuple(ids)
    if ids is None and len(numbers) != len(scenario.runs):
        session, numbers = new_run_ids(session, len(scenario.runs))
    if session.edited_side == "b":
        return replace(session, scene_b=scenario, ids_b=numbers, changed=True)
    return replace(session, scenario=scenario, ids=numbers, changed=True)


def set_pair(session: Session, pair: Pair) -> Session:
    """Put both scenes in the place of the present ones."""
    first, second = pair
    ids, ids_b, runs = session.ids, session.ids_b, () if second is None else second.runs
    if len(ids) != len(first.runs):
        session, ids = new_run_ids(session, len(first.runs))
    if len(ids_b) != len(runs):
        session, ids_b = new_run_ids(session, len(runs))
    return replace(session, scenario=first, ids=ids, scene_b=second, ids_b=ids_b, changed=True)


def change(
    session: Session,
    kind: str,
    make: Callable[[Scenario], Scenario],
    ids: Sequence[int] | None = None,
    *,
    ignore_locks: bool = False,
    now: float,
) -> Session:
    """Replace the edited scene by ``make(scene)``. A refused change leaves everything as it is, with a notice;
    ``ignore_locks``: also where the link's author has locked what it changes."""
    before = session.edited_scene
    try:
        new = make(before)
    except InputError as error:
        return set_notices(session, str(error))
    if new == before:
        return session
    if not ignore_locks and (locked := _locked_by(session, (before,), new)):
        return set_notices(session, locked)
    new, notices = apply_or_drop_fairness(new, before)
    session = push_undo(replace(session, notices=notices), f"{session.edited_side} {kind}", now)
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
        return set_notices(session, str(error))
    if (first, second) == session.pair:
        return session
    for scene in (first, second):
        if scene is not None and (locked := _locked_by(session, session.pair, scene)):
            return set_notices(session, locked)
    first, notices = apply_or_drop_fairness(first, None)
    notices = tuple(f"Scene A: {notice}" for notice in notices)
    if second is not None:
        second, notices_b = apply_or_drop_fairness(second, None)
        notices = (*notices, *(f"Scene B: {notice}" for notice in notices_b))
    session = push_undo(replace(session, notices=notices), kind, now)
    if swapped:
        session = replace(session, ids=session.ids_b, ids_b=session.ids)
    return set_pair(session, (first, second))


def _locked_by(session: Session, old: Sequence[Scenario | None], new: Scenario) -> str:
    """Why what leads from the old scenes to this one is locked; "" if it is open from one of them."""
    touched = [permissions.locked_changes(scene, new, session.permissions) for scene in old if scene is not None]
    if not all(touched):
        return ""
    return f"The link's author has locked this: {permissions.list_groups(min(touched, key=len))}."


def apply_or_drop_fairness(new: Scenario, before: Scenario | None) -> tuple[Scenario, tuple[str, ...]]:
    """The scene with the learning rates that its fairness wants; where it cannot be had, with those it has."""
    try:
        return apply_fairness(new, before), ()
    except InputError as error:
        return new.changed(fairness=Fairness()), (f"{error} Each run keeps its own learning rate.",)


# Undo ------------------------------------------------------------------------------------------------------------


def push_undo(session: Session, kind: str, now: float) -> Session:
    """Note where undo leads back to, before a change of this kind."""
    before, when = session.last_change
    merged = kind == before and now - when <= MERGE_SECONDS
    past = session.past if merged else (*session.past, session.snapshot)[-MAX_UNDO:]
    return replace(session, past=past, future=(), last_change=(kind, now))


def clear_history(session: Session) -> Session:
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
            scene_b=snapshot.scene_b,
            ids_b=snapshot.ids_b,
            last_change=("", 0.0),
            notices=(),
            changed=True,
        )
        session = edit_side(session, session.edited_side)  # if it is still there
        if before.ids != session.ids and snapshot.run != session.view.settings["run"]:  # that place was another's
            view = session.view
            session = set_view(session, View(view.stage, {**view.settings, "run": snapshot.run}))
        if session.has_pair or before.scenario != session.scenario:  # a step that nobody could see is passed over
            break
    return session, source, target
