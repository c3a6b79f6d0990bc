"""What the visitor wishes in the picture, as changes of the scene: the browser's values are checked here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from optim_viz.errors import InputError
from optim_viz.registry import finite
from optim_viz.scenario import Run, Scenario, whole
from optim_viz.ui import state
from optim_viz.view import SETTINGS, View


def start(wish: Mapping[str, Any]) -> None:
    """The ring was moved."""
    state.change(f"start {wish.get('gesture')}", lambda s: s.changed(start=(wish.get("x"), wish.get("y"))))


def view(wish: Mapping[str, Any]) -> None:
    """The scene is to be looked at in another way."""
    try:
        settings = {p.name: finite(wish.get(p.name, p.default), p.name) for p in SETTINGS}
        state.look(View(str(wish.get("stage")), settings), whole(wish.get("serial"), 0, 2**31, "The view's number"))
    except InputError as error:
        state.refuse(error)


def branch(wish: Mapping[str, Any]) -> None:
    """From a step on, one run is to go on with another learning rate, or by another method.

    The branch comes to stand behind the run that it leaves, and is looked into.
    """
    scenario, ids = state.scenario(), state.run_ids()
    try:
        member = scenario.cast[whole(wish.get("run"), 0, len(scenario.cast) - 1, "The run")]
        step = whole(wish.get("step"), 0, scenario.steps - 1, "The step of a branch")
        new = _other(scenario, member.run, step, wish)
    except InputError as error:
        state.refuse(error)
        return
    after, runs = member.of + 1, scenario.contestants
    ids = [*ids[:after], state.new_id(), *ids[after:]]
    state.change("branch", lambda s: s.changed(runs=(*runs[:after], new, *runs[after:])), ids)
    if state.scenario() != scenario:
        place = next(i for i, m in enumerate(state.scenario().cast) if m.of == after)
        state.look(View(state.view().stage, {**state.view().settings, "run": float(place)}))


def _other(s: Scenario, run: Run, step: int, wish: Mapping[str, Any]) -> Run:
    if wish.get("optimizer"):
        return run.branched(step, Run.suggested(str(wish["optimizer"]), s.surface))
    rate = run.rate * finite(wish.get("factor", 1.0), "The factor")
    declared = next(p for p in run.entry.hyperparameters if p.name == "learning_rate")
    if not declared.accepts(rate):
        raise InputError(
            f"A learning rate of {rate:.3g} is outside {declared.low:g} to {declared.high:g}: nothing was branched."
        )
    return run.branched(step, run.changed(learning_rate=float(f"{rate:.12g}")))


def ghost(wish: Mapping[str, Any]) -> None:
    """A partner is to come or to go."""

    def toggled(s: Scenario) -> Scenario:
        i = whole(wish.get("run"), 0, len(s.contestants) - 1, "The run")
        run, name = s.contestants[i], str(wish.get("name"))
        others = tuple(other for other in run.ghosts if other != name)
        haunted = replace(run, ghosts=(*others, name) if wish.get("on") else others)
        return s.changed(runs=(*s.contestants[:i], haunted, *s.contestants[i + 1 :]))

    state.change("partner", toggled, state.run_ids())
