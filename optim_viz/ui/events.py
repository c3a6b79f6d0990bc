"""What the visitor wishes in the picture, as changes of the scene: the browser's values are checked here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from optim_viz.errors import InputError
from optim_viz.registry import finite, whole
from optim_viz.scene.scenario import Member, Run, Scenario
from optim_viz.scene.view import SETTINGS, View
from optim_viz.teaching.lessons import neighbour
from optim_viz.ui import lesson_session, session


def start(wish: Mapping[str, Any]) -> None:
    """The ring was moved."""
    session.change(f"start {wish.get('gesture')}", lambda s: s.changed(start=(wish.get("x"), wish.get("y"))))


def view(wish: Mapping[str, Any]) -> None:
    """The scene is to be looked at in another way."""
    if not session.can("view"):
        # The player has turned already: it is turned back. The hall is no view of the scene, but of the room.
        now, projector = session.view(), float(wish.get("projector") == 1)
        session.look(View(now.stage, {**now.settings, "projector": projector}))
        return
    try:
        settings = {p.name: finite(wish.get(p.name, p.default), p.name) for p in SETTINGS}
        if lesson_session.held():  # the player shows no inside and no dial meanwhile; they come with the answer
            settings |= {name: session.view().settings[name] for name in ("inside", "dial", "fan", "run")}
        session.look(View(str(wish.get("stage")), settings), whole(wish.get("serial"), 0, 2**31, "The view's number"))
    except InputError as error:
        session.refuse(error)


def dial(wish: Mapping[str, Any]) -> None:
    """The dial was let go of: one run is to have this value; one drag has one gesture."""

    def turned(s: Scenario) -> Scenario:
        i = _member(s, wish).of
        run = s.contestants[i]
        value = finite(wish.get("value"), "The dial's value")
        declared = next((p for p in run.entry.hyperparameters if p.name == wish.get("parameter")), None)
        if declared is None or not declared.accepts(value):
            raise InputError(f"{run.entry.label} cannot be set to that value.")
        return s.changed(runs=(*s.contestants[:i], run.changed(**{declared.name: value}), *s.contestants[i + 1 :]))

    session.change(f"dial {wish.get('parameter')} {wish.get('gesture')}", turned, session.run_ids())


def branch(wish: Mapping[str, Any]) -> None:
    """From a step on, one run is to go on with another learning rate, or by another method.

    The branch comes to stand behind the run that it leaves, and is looked into.
    """
    scenario, ids = session.scenario(), session.run_ids()
    try:
        member = _member(scenario, wish)
        step = whole(wish.get("step"), 0, scenario.steps - 1, "The step of a branch")
        new = _other(scenario, member.run.leg_at(step), step, wish)
    except InputError as error:
        session.refuse(error)
        return
    after, runs = member.of + 1, scenario.contestants
    ids = [*ids[:after], session.new_id(), *ids[after:]]
    session.change(f"branch {wish.get('at')}", lambda s: s.changed(runs=(*runs[:after], new, *runs[after:])), ids)
    if session.scenario() != scenario:
        place = next(i for i, m in enumerate(session.scenario().cast) if m.of == after)
        session.look(View(session.view().stage, {**session.view().settings, "run": float(place)}))


def _member(s: Scenario, wish: Mapping[str, Any]) -> Member:
    """Whom the wish names."""
    found = next((member for member in s.cast if member.name(session.run_ids()) == wish.get("name")), None)
    if found is None:
        raise InputError("That run is no longer there.")
    return found


def _other(s: Scenario, run: Run, step: int, wish: Mapping[str, Any]) -> Run:
    if wish.get("optimizer"):
        return run.branched(step, run.switched(str(wish["optimizer"]), s.surface))
    rate = run.rate * finite(wish.get("factor", 1.0), "The factor")
    declared = run.entry.parameter("learning_rate")
    if not declared.accepts(rate):
        raise InputError(
            f"A learning rate of {rate:.3g} is outside {declared.low:g} to {declared.high:g}: nothing was branched."
        )
    return run.branched(step, run.changed(learning_rate=float(f"{rate:.12g}")))


def ghost(wish: Mapping[str, Any]) -> None:
    """A partner is to come or to go."""

    def toggled(s: Scenario) -> Scenario:
        i = _member(s, wish).of
        run = s.contestants[i].with_partner(str(wish.get("partner")), bool(wish.get("on")))
        return s.changed(runs=(*s.contestants[:i], run, *s.contestants[i + 1 :]))

    session.change(f"partner {wish.get('at')}", toggled, session.run_ids())


def page(wish: Mapping[str, Any]) -> None:
    """A clicker: the next lesson, or the one before."""
    name = neighbour(lesson_session.lesson().name, 1 if wish.get("by") == 1 else -1)
    if lesson_session.touring() and name is not None:
        lesson_session.open_lesson(name)
