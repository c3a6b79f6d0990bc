"""What a visitor's session knows. Only this module touches ``st.query_params``; ``st.session_state``, this one and
:mod:`optim_viz.ui.lesson_session`, which knows what a class is asked.

One frozen :class:`Scenario` is the truth. Widgets are filled from it before they are drawn and change it through
their callbacks; the address always spells it. An address that is not the one written last was pasted, or
reached by the back button, and replaces the scenario; unless it is only late: a busy browser sends its next change
with the address from before the last one.

A second scene may stand beside the first one, A and B. One of them is in hand: the one that the panel shows and that
every change is of. On all pages but one, that is A.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import streamlit as st

from optim_viz.comparison.fairness import apply_fairness
from optim_viz.errors import InputError
from optim_viz.link.codec import (
    beside_from_query,
    from_query,
    playback_from_query,
    study_from_query,
    to_fields,
    view_from_query,
)
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Fairness, Scenario, first_scene
from optim_viz.scene.study import Study
from optim_viz.scene.view import View
from optim_viz.teaching import permissions

MERGE_SECONDS = 1.5  # changes of one kind in quick succession, as in a drag, are one step of undo
MAX_UNDO = 50
LATE_SECONDS = 0.5  # an address replaced less long ago is a straggler, not a press of the back button
MAX_REPLACED = 64  # addresses; more than a drag writes within that time

Pair = tuple[Scenario, Scenario | None]  # scene A, and scene B if there is one
_SLOTS = {"a": ("scenario", "ids"), "b": ("beside", "beside_ids")}  # where the session keeps a scene and its runs' ids


def begin(studies: bool = False, pair: bool = False) -> Mapping[str, list[str]] | None:
    """Read the address, at the start of every run of a page; returns its fields where it is a new one.

    ``studies``: whether the page asks a study of the scene, which then stands in its address. ``pair``: whether it
    shows a second scene, which then does.
    """
    state, news = st.session_state, None
    state.came = state.back = False
    state.studies, state.pair = studies, pair
    given = {key: st.query_params.get_all(key) for key in st.query_params}
    if "scenario" not in state:
        state.past, state.future, state.changed = [], [], False
        state.written, state.replaced = given, deque(maxlen=MAX_REPLACED)
        state.serial, state.ids, state.kind = 0, [], ("", 0.0)
        state.view_stamp, state.playbacks = (0, 0), 0
        state.touch = None
        state.hand, state.beside, state.beside_ids = "a", None, []
        first, state.notices = _linked(given) if given else ((first_scene(), None), ())
        _set_pair(first)
        _look(given)
        _ask(given)
        _stand(given)
        news = given
    elif given and given != state.written and not _is_late(given):
        pasted, state.notices = _linked(given)
        state.came, news = True, given
        state.back = any(given == old for old, _ in state.replaced)  # an address that this session wrote
        _look(given)
        _ask(given)
        _stand(given)
        if pasted != scenes():
            _remember("link")
            _set_pair(pasted)
    elif state.changed or not given:
        state.playback = None  # the visitor has gone on from there, or to another page
    if not pair or state.beside is None:
        state.hand = "a"
    return news


def scenario() -> Scenario:
    """The choice in force: the scene in hand."""
    current: Scenario = st.session_state[_SLOTS[in_hand()][0]]
    return current


def scenes() -> Pair:
    """Scene A, and scene B if there is one."""
    return st.session_state.scenario, st.session_state.beside


def in_hand() -> str:
    """Which scene the panel shows and changes: "a" or "b"."""
    return str(st.session_state.hand)


def take_in_hand(which: str) -> None:
    st.session_state.hand = which if st.session_state.beside is not None else "a"


@contextmanager
def holding(which: str) -> Iterator[None]:
    """With this scene in hand for a moment."""
    before = in_hand()
    take_in_hand(which)
    try:
        yield
    finally:
        st.session_state.hand = before


def view() -> View:
    """How the scene is looked at. No part of undo: it changes nothing that was simulated."""
    current: View = st.session_state.view
    return current


def view_stamp() -> tuple[int, int]:
    """How often a view was imposed on the player, and the number of the player's own last wish."""
    imposed, serial = st.session_state.view_stamp
    return int(imposed), int(serial)


def look(new: View, serial: int | None = None) -> None:
    """Look at the scene in another way: at the player's wish of this number, or without its asking."""
    imposed, last = view_stamp()
    stamp = (imposed + 1, last) if serial is None else (imposed, serial)
    st.session_state.view, st.session_state.view_stamp, st.session_state.changed = new, stamp, True


def playback() -> tuple[Playback | None, int]:
    """Where the link in force was shared, until something changes; and how many links have been come by."""
    return st.session_state.playback, st.session_state.playbacks


def study() -> Study:
    """What is asked of the scene. No part of undo."""
    current: Study = st.session_state.study
    return current


def asked() -> Study | None:
    """The study, on a page that has one."""
    return study() if st.session_state.studies else None


def ask(make: Callable[[Study], Study]) -> None:
    """Replace the study by ``make(study)``. A refused one leaves everything as it is, with a notice."""
    try:
        st.session_state.study, st.session_state.changed = make(study()), True
    except InputError as error:
        refuse(error)


def refuse(error: InputError) -> None:
    """Say why something was not done."""
    st.session_state.notices = (str(error),)


def run_ids() -> list[int]:
    """One number per run, in order, that stays with it while others come and go: part of its widgets' keys."""
    return list(st.session_state[_SLOTS[in_hand()][1]])


def notices() -> tuple[str, ...]:
    """What was not understood of the last link, or refused of the last change."""
    return tuple(st.session_state.notices)


def dismiss() -> None:
    st.session_state.notices = ()


def change(
    kind: str, make: Callable[[Scenario], Scenario], ids: list[int] | None = None, *, free: bool = False
) -> None:
    """Replace the scenario by ``make(scenario)``. A refused change leaves everything as it is, with a notice; a
    ``free`` one asks no lock."""
    try:
        new = make(scenario())
    except InputError as error:
        refuse(error)
        return
    if new == scenario() or not (free or _allowed((scenario(),), new)):
        return
    new, notices = _settled(new, scenario())
    st.session_state.notices = notices
    _remember(f"{in_hand()} {kind}")
    put(new, ids)


def _allowed(old: Sequence[Scenario | None], new: Scenario | None) -> bool:
    """Whether what leads from one of the old scenes to this one is open; if it is locked, a notice says so."""
    if new is None:
        return True
    broken = [permissions.broken(scene, new, st.session_state.touch) for scene in old if scene is not None]
    if all(broken):
        st.session_state.notices = (f"The link's author has locked this: {permissions.named(min(broken, key=len))}.",)
    return not all(broken)


def change_pair(kind: str, make: Callable[[Scenario, Scenario | None], Pair], swapped: bool = False) -> None:
    """Replace both scenes; where they are ``swapped``, their runs' numbers go along."""
    state = st.session_state
    try:
        new = make(*scenes())
    except InputError as error:
        refuse(error)
        return
    if new == scenes() or not all(_allowed(scenes(), scene) for scene in new):
        return
    settled = [(None, ()) if scene is None else _settled(scene, None) for scene in new]
    state.notices = tuple(
        f"Scene {name}: {told}" for name, (_, all_) in zip("AB", settled, strict=True) for told in all_
    )
    _remember(kind)
    if swapped:
        state.ids, state.beside_ids = state.beside_ids, state.ids
    assert settled[0][0] is not None
    _set_pair((settled[0][0], settled[1][0]))


def _settled(new: Scenario, before: Scenario | None) -> tuple[Scenario, tuple[str, ...]]:
    """The scene with the learning rates that its fairness wants; where it cannot be had, with those it has."""
    try:
        return apply_fairness(new, before), ()
    except InputError as error:
        return new.changed(fairness=Fairness()), (f"{error} Each run keeps its own learning rate.",)


# A class --------------------------------------------------------------------------------------------------------


def touch() -> permissions.Touch:
    """What the link leaves open."""
    current: permissions.Touch = st.session_state.touch
    return current


def can(group: str) -> bool:
    """Whether these controls are open."""
    return permissions.is_open(group, st.session_state.touch)


def forget() -> None:
    """Undo ends here."""
    st.session_state.past, st.session_state.future, st.session_state.kind = [], [], ("", 0.0)


def new_id() -> int:
    st.session_state.serial += 1
    return int(st.session_state.serial)


def can_undo() -> bool:
    return bool(st.session_state.past)


def can_redo() -> bool:
    return bool(st.session_state.future)


def undo() -> None:
    _travel(st.session_state.past, st.session_state.future)


def redo() -> None:
    _travel(st.session_state.future, st.session_state.past)


def fill(key: str, value: Any) -> str:
    """Make the widget of this key show ``value``; returns the key.

    Written only where it differs: a widget under the visitor's finger is not sent its own value back.
    """
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
    return key


def read(key: str) -> Any:
    """What the widget of this key holds; None if it is gone."""
    return st.session_state.get(key)


def memo(name: str, default: Any) -> Any:
    """A small value that one page notes for its next run."""
    return st.session_state.get(name, default)


def memorize(name: str, value: Any) -> None:
    st.session_state[name] = value


def flag(name: str) -> bool:
    """Whether this session has done something once."""
    return bool(st.session_state.get(name))


def raise_flag(name: str, on: bool = True) -> None:
    st.session_state[name] = on


def hand_over(name: str, value: object) -> None:
    """Leave something for a part of the page that is drawn later in this run."""
    st.session_state[f"handed-{name}"] = value


def take(name: str) -> Any:
    """What was left in this run; None where that part is drawn by itself."""
    return st.session_state.pop(f"handed-{name}", None)


def put(new: Scenario, ids: list[int] | None = None) -> None:
    state = st.session_state
    scene, numbers = _SLOTS[in_hand()]
    state[scene], state.changed = new, True
    if ids is not None:
        state[numbers] = ids
    elif len(state[numbers]) != len(new.runs):
        state[numbers] = [new_id() for _ in new.runs]


def _set_pair(new: Pair) -> None:
    state = st.session_state
    state.scenario, state.beside, state.changed = *new, True
    for scene, numbers in zip(new, ("ids", "beside_ids"), strict=True):
        runs = () if scene is None else scene.runs
        if len(state[numbers]) != len(runs):
            state[numbers] = [new_id() for _ in runs]


def _linked(query: Mapping[str, str | Sequence[str]]) -> tuple[Pair, tuple[str, ...]]:
    """The scenes that an address spells. A page that shows one scene keeps the other as it was."""
    (first, told), (beside, more) = from_query(query), beside_from_query(query)
    first, told = _honest(first, told)
    if beside is None:
        kept = None if st.session_state.pair else st.session_state.beside
        return (first, kept), (*told, *more)
    beside, more = _honest(beside, more, "Scene B: ")
    return (first, beside), (*told, *more)


def _honest(linked: Scenario, notices: tuple[str, ...], of: str = "") -> tuple[Scenario, tuple[str, ...]]:
    """A link's scene, if its learning rates are what it says they are; else the same without saying so."""
    settled, refused = _settled(linked, None)
    if settled == linked or refused:
        return settled, (*notices, *(of + told for told in refused))
    told = f"{of}The link calls its learning rates fair by a rule that gives others now; they are shown as they are."
    return linked.changed(fairness=Fairness()), (*notices, told)


def _look(query: Mapping[str, str | Sequence[str]]) -> None:
    """The view that an address asks for."""
    asked, not_understood = view_from_query(query)
    st.session_state.notices = (*st.session_state.notices, *not_understood)
    look(asked)


def _ask(query: Mapping[str, str | Sequence[str]]) -> None:
    """The study that an address asks for; one that asks for none leaves it as it is."""
    state = st.session_state
    if "study" in query or "study" not in state:
        state.study, not_understood = study_from_query(query)
        state.notices = (*state.notices, *not_understood)


def _stand(query: Mapping[str, str | Sequence[str]]) -> None:
    """Where the one who shared this address stood."""
    state = st.session_state
    state.playback, not_understood = playback_from_query(query)
    state.playbacks += 1
    state.notices = (*state.notices, *not_understood)
    last = max(scene.steps for scene in scenes() if scene is not None)
    if state.playback is not None and state.playback.step > last:
        state.notices = (*state.notices, f"The link stands at step {state.playback.step}; the last one is {last}.")


def _remember(kind: str) -> None:
    state, now = st.session_state, time.monotonic()
    before, when = state.kind
    if kind != before or now - when > MERGE_SECONDS:
        state.past = [*state.past, present()][-MAX_UNDO:]
    state.kind = (kind, now)
    state.future = []


def _travel(source: list[Any], target: list[Any]) -> None:
    state = st.session_state
    while source:
        target.append(present())
        before, held = state.ids, scenes()
        state.scenario, state.ids, chosen, state.beside, state.beside_ids = source.pop()
        state.kind, state.notices, state.changed = ("", 0.0), (), True
        take_in_hand(in_hand())  # if it is still there
        if before != state.ids and chosen != state.view.settings["run"]:  # that place was another's
            look(View(state.view.stage, {**state.view.settings, "run": chosen}))
        if state.pair or held[0] != state.scenario:  # a step that nobody could see is passed over
            break


def present() -> tuple[Any, ...]:
    """What undo restores: the choice, the runs' numbers, who is looked into, and the scene beside it."""
    state = st.session_state
    return state.scenario, list(state.ids), state.view.settings["run"], state.beside, list(state.beside_ids)


def spelled(view: View | None, playback: Playback | None) -> dict[str, str | list[str]]:
    """The scenes and how they are looked at, as the fields of an address."""
    state = st.session_state
    second = state.beside if state.pair else None
    return to_fields(state.scenario, view, asked(), playback, beside=second)


def write(more: Mapping[str, str]) -> None:
    """Spell what is in force in the address, and ``more`` behind it, if it is not there already.

    What came from the address is not written again.
    """
    state = st.session_state
    state.changed = False
    # The usual view need not be spelled: writing it into every link that came without would be one more press of back.
    usual = state.view == View() and "view" not in st.query_params
    fields = {**spelled(None if usual else state.view, state.playback), **more}
    new = {key: [value] if isinstance(value, str) else value for key, value in fields.items()}
    # Also where the address still says so: the one written before may be on its way to the browser.
    there = {key: st.query_params.get_all(key) for key in st.query_params} == new
    if not there or (new != state.written and not state.came):
        st.query_params.from_dict(fields)
    if new != state.written:
        state.replaced.append((state.written, time.monotonic()))
        state.written = new


def _is_late(address: dict[str, list[str]]) -> bool:
    """Whether the browser sent this address before it had seen the last one: the visitor did not go there."""
    state, now = st.session_state, time.monotonic()
    return state.changed or any(address == old and now - when < LATE_SECONDS for old, when in state.replaced)
