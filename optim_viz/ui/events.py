"""The player's events, as changes of the scene: one handler for each, in which the browser's values are checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from optim_viz.errors import InputError
from optim_viz.limits import MAX_STEPS
from optim_viz.number_format import format_number, format_range
from optim_viz.registry import finite, whole
from optim_viz.scene.numbers import with_number
from optim_viz.scene.scenario import Member, Run, Scenario
from optim_viz.scene.view import SETTINGS, View
from optim_viz.teaching.lessons import neighbouring_lesson
from optim_viz.ui import lesson_session, session


def start_moved(event: Mapping[str, Any]) -> None:
    """The ring was moved."""
    session.change(f"start {event.get('gesture')}", lambda s: s.changed(start=(event.get("x"), event.get("y"))))


def view_changed(event: Mapping[str, Any]) -> None:
    """The scene is to be looked at in another way: another stage, another run, other marks."""
    if not session.permits("view"):
        # The player has turned already: it is turned back. The hall is no view of the scene, but of the room.
        locked, projector = session.view(), float(event.get("projector") == 1)
        session.set_view(View(locked.stage, {**locked.settings, "projector": projector}))
        return
    try:
        settings = {p.name: finite(event.get(p.name, p.default), p.name) for p in SETTINGS}
        if lesson_session.is_held():  # the player shows no inside and no dial meanwhile; they come with the answer
            settings |= {name: session.view().settings[name] for name in ("inside", "dial", "fan", "run")}
        session.set_view(
            View(str(event.get("stage")), settings), whole(event.get("serial"), 0, 2**31, "The view's number")
        )
    except InputError as error:
        session.show_error(error)


def dial_released(event: Mapping[str, Any]) -> None:
    """The dial was let go of: one run, or all of them, are to have this value; one drag has one gesture."""
    owner, name = str(event.get("owner", "run")), str(event.get("parameter"))

    def turned(s: Scenario) -> Scenario:
        run = _member(s, event).run_index if owner in ("run", "schedule") else None
        return with_number(s, owner, name, finite(event.get("value"), "The dial's value"), run)

    session.change(f"dial {owner} {name} {event.get('gesture')}", turned, session.run_ids())


def run_branched(event: Mapping[str, Any]) -> None:
    """From a step on, one run is to go on with another learning rate, or by another method.

    The branch comes to stand behind the run that it leaves, and is looked into.
    """
    scenario, ids = session.scenario(), session.run_ids()
    try:
        member = _member(scenario, event)
        step = whole(event.get("step"), 0, scenario.steps - 1, "The step of a branch")
        new = _other(scenario, member.run.segment_at(step), step, event)
    except InputError as error:
        session.show_error(error)
        return
    after, runs = member.run_index + 1, scenario.runs
    ids = [*ids[:after], session.new_run_id(), *ids[after:]]
    session.change(f"branch {event.get('at')}", lambda s: s.changed(runs=(*runs[:after], new, *runs[after:])), ids)
    if session.scenario() != scenario:
        place = next(i for i, m in enumerate(session.scenario().members) if m.run_index == after)
        session.set_view(View(session.view().stage, {**session.view().settings, "run": float(place)}))


def _member(s: Scenario, event: Mapping[str, Any]) -> Member:
    """The run or partner that the event names."""
    named = next((member for member in s.members if member.name(session.run_ids()) == event.get("name")), None)
    if named is None:
        raise InputError("That run is no longer there.")
    return named


def _other(s: Scenario, run: Run, step: int, event: Mapping[str, Any]) -> Run:
    if event.get("optimizer"):
        return run.branched(step, run.with_optimizer(str(event["optimizer"]), s.surface))
    rate = run.rate * finite(event.get("factor", 1.0), "The factor")
    declared = run.entry.parameter("learning_rate")
    if not declared.accepts(rate):
        span = format_range(declared.low, declared.high)
        raise InputError(f"A learning rate of {format_number(rate)} is outside {span}: nothing was branched.")
    return run.branched(step, run.changed(learning_rate=float(f"{rate:.12g}")))


def partner_toggled(event: Mapping[str, Any]) -> None:
    """A partner is to come or to go."""

    def toggled(s: Scenario) -> Scenario:
        i = _member(s, event).run_index
        run = s.runs[i].with_partner(str(event.get("partner")), bool(event.get("on")))
        return s.changed(runs=(*s.runs[:i], run, *s.runs[i + 1 :]))

    session.change(f"partner {event.get('at')}", toggled, session.run_ids())


def page_turned(event: Mapping[str, Any]) -> None:
    """A clicker: the next lesson, or the one before."""
    if not lesson_session.touring() or lesson_session.in_contents():
        return
    name = neighbouring_lesson(lesson_session.lesson().name, 1 if event.get("by") == 1 else -1)
    if name is not None:
        lesson_session.open_lesson(name)


def clock_read(event: Mapping[str, Any]) -> None:
    """Take it home was pressed: a still shows the step at which the clock stands."""
    try:
        session.set_page_state("clock step", whole(event.get("step"), 0, MAX_STEPS, "The clock's step"))
    except InputError as error:
        session.show_error(error)


def noise_wanted(event: Mapping[str, Any]) -> None:
    """Noise or steps are being turned, and the browser has no random numbers for so many steps. It has them with the
    scene that answers, for twice as many, and keeps them: a hand that turns on need not wait again."""
    try:
        steps = whole(event.get("steps"), 1, MAX_STEPS, "The number of steps")
    except InputError as error:
        session.show_error(error)
        return
    session.store_for_run(_noise_of(str(event.get("side"))), min(MAX_STEPS, 2 * steps))
    session.set_page_state("noise asked", session.page_state("noise asked", 0) + 1)  # the picture is drawn anew


def noise_steps(side: str) -> int:
    """For how many steps the scene of this side is to bring random numbers along, once for each time it was asked."""
    return int(session.pop_for_run(_noise_of(side)) or 0)


def _noise_of(side: str) -> str:
    return "noise of b" if side == "b" else "noise"


def run_doubted(event: Mapping[str, Any]) -> None:
    """The browser computes other numbers for a run: it wants to see the server's."""
    names: list[str] = []
    for side in ("a", "b"):  # the picture may be that of the scene which the panel does not show
        with session.editing_side(side):
            names += [member.name(session.run_ids()) for member in session.scenario().members]
    if event.get("name") in names:
        session.set_page_state("doubted", {*session.page_state("doubted", ()), str(event["name"])})
