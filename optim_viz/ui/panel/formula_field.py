"""The fields in which a visitor types a function or a rule: live, while the last picture that could be drawn stays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from optim_viz.errors import InputError
from optim_viz.limits import MAX_FORMULA
from optim_viz.objectives import Objective
from optim_viz.objectives.shelf import SHELF
from optim_viz.objectives.typed import drawable, formula_text, function, is_formula, level_share
from optim_viz.optimizers import OPTIMIZERS, rule
from optim_viz.optimizers.shelf import rule_shelf
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.ui import fragments, session
from optim_viz.ui.component import mount
from optim_viz.ui.session_state import Session
from optim_viz.web.formula import FORMULA, Draft, pack_formula, wrong_place


def _shown(session: Session) -> object:
    return session.edited_scene.ground, session.page_state.get("formula draft"), session.permissions


@fragments.fragment("formula", _shown)
def formula_field() -> None:
    """Of the surface; nothing where that has a name."""
    scenario = session.scenario()
    if not is_formula(scenario.objective):
        return

    def take(key: str) -> None:
        session.change("formula", lambda s: s if s.objective == key else s.moved_to(key))

    _field(
        "formula",
        "f(x, y) =",
        lambda s: s.objective,
        formula_text(scenario.objective).replace(";", "\n"),
        _drawable,
        take,
        found_words(scenario.surface),
        SHELF,
        fixed=not session.permits("formula"),
    )


def _drawable(text: str) -> str:
    """The key of a function on which runs can begin."""
    return drawable(function(text)).name


def first_formula() -> str:
    """The key of the one that a visitor's own begin with; the field shows it as it is on the shelf."""
    text = SHELF[0].text
    session.set_page_state("formula draft", Draft(text, key := function(text).name))
    return key


def rule_field(run: Run, uid: int) -> None:
    """Of the run of this number; nothing where its method has a name."""
    if run.optimizer in OPTIMIZERS:
        return

    def shown(session: Session) -> object:
        run = _run_of(session, uid)
        return run and run.optimizer, session.page_state.get(f"rule-{uid} draft"), session.permissions

    fragments.fragment(f"rule-{uid}", shown)(lambda: _rule_field(uid))()


def _run_of(session: Session, uid: int) -> Run | None:
    """The run of this number; none where it has gone."""
    return dict(zip(session.edited_ids, session.edited_scene.runs, strict=True)).get(uid)


def _rule_field(uid: int) -> None:
    run = _run_of(session.current(), uid)
    if run is None or run.optimizer in OPTIMIZERS:
        return
    i = session.run_ids().index(uid)

    def with_rule(s: Scenario, key: str) -> Scenario:
        here = s.runs[i]
        kept = {p.name: here.hyperparameters[p.name] for p in OPTIMIZERS[key].hyperparameters if _keeps(here, p.name)}
        new = replace(here, optimizer=key, hyperparameters=kept, partners=())
        return s.changed(runs=(*s.runs[:i], new, *s.runs[i + 1 :]))

    def take(key: str) -> None:
        session.change(f"rule {uid}", lambda s: with_rule(s, key), session.run_ids())

    _field(
        f"rule-{uid}",
        f"Rule of run {i + 1}",
        lambda s: s.runs[i].optimizer if i < len(s.runs) else "",
        run.optimizer,
        lambda text: rule(text).name,
        take,
        "",
        rule_shelf(),
        fixed=not session.permits("rule"),
    )


def _keeps(run: Run, name: str) -> bool:
    return name in run.hyperparameters


def _field(
    key: str,
    label: str,
    in_force: Callable[[Scenario], str],
    text: str,
    read: Callable[[str], str],
    take: Callable[[str], None],
    note: str,
    shelf: Iterable[tuple[str, str]],
    *,
    fixed: bool,
) -> None:
    """``read`` makes a key of what is typed, or refuses it; ``take`` puts that in the place of the one in force."""
    kept = f"{key} draft"
    draft = session.page_state(kept, None)
    if draft is not None and draft.key != in_force(session.scenario()):  # undone, or come by a link
        draft = None

    def typed(event: Mapping[str, Any]) -> None:
        given = str(event.get("text", ""))[: MAX_FORMULA + 1]
        try:
            new = read(given)
        except InputError as error:
            session.set_page_state(kept, Draft(given, in_force(session.scenario()), wrong_place(given, error)))
            return
        session.set_page_state(kept, Draft(given, new))
        take(new)

    mount(
        FORMULA, pack_formula(label, text, draft, note, shelf, fixed=fixed), {"typed": typed}, key, says_if_lost=False
    )


def found_words(surface: Objective) -> str:
    """What was found of the surface: "Found: 1 minimum, 2 saddles."."""
    of_f = surface.unpenalized or surface
    kinds = [point.kind.removeprefix("global ").removeprefix("local ") for point in of_f.critical_points]
    counted = [
        f"{count} {plural if count > 1 else one}"
        for one, plural in (("minimum", "minima"), ("saddle", "saddles"), ("maximum", "maxima"))
        if (count := kinds.count(one))
    ]
    if counted:
        found = f"Found: {', '.join(counted)}."
    elif (level := level_share(of_f)) == 1.0:
        found = "It is level wherever it was looked at: no step leads anywhere."
    elif level > 0.0:
        found = f"Level in some {level:.0%} of this window."
    else:
        found = "No level point was found in this window."
    return f"{found} Undefined in {share:.0%} of it: hatched." if (share := of_f.undefined_share) else found
