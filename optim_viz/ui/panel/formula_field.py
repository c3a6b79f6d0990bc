"""The field in which a visitor types a function: live, while the last picture that could be drawn stays."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from optim_viz.errors import InputError
from optim_viz.limits import MAX_FORMULA
from optim_viz.objectives import Objective
from optim_viz.objectives.typed import formula_text, function, is_formula
from optim_viz.ui import fragments, session
from optim_viz.ui.component import mount
from optim_viz.ui.session_state import Session
from optim_viz.web.formula import FORMULA, Draft, pack_formula, wrong_place

_DRAFT = "formula draft"


def _shown(session: Session) -> object:
    return session.edited_scene.objective, session.page_state.get(_DRAFT), session.permissions


@fragments.fragment("formula", _shown)
def formula_field() -> None:
    """Nothing where the surface has a name."""
    scenario = session.scenario()
    if not is_formula(scenario.objective):
        return
    draft = session.page_state(_DRAFT, None)
    in_force = _of_draft(draft)
    if draft is not None and draft.wrong is None and in_force != scenario.objective:  # undone, or come by a link
        draft = None
    text = formula_text(scenario.objective).replace(";", "\n")
    fixed = not session.permits("surface")
    mount(FORMULA, pack_formula(text, draft, found_words(scenario.surface), fixed=fixed), {"typed": _typed})


def _of_draft(draft: Draft | None) -> str | None:
    """The key that the text has, where it has one."""
    try:
        return None if draft is None or draft.wrong is not None else function(draft.text).name
    except InputError:
        return None


def _typed(event: Mapping[str, Any]) -> None:
    text = str(event.get("text", ""))[: MAX_FORMULA + 1]
    try:
        key = function(text).name
    except InputError as error:
        session.set_page_state(_DRAFT, Draft(text, wrong_place(text, error)))
        return
    session.set_page_state(_DRAFT, Draft(text))
    session.change("formula", lambda s: s if s.objective == key else s.moved_to(key))


def found_words(surface: Objective) -> str:
    """What was found of the surface: "Found: 1 minimum, 2 saddles."."""
    of_f = surface.unpenalized or surface
    kinds = [point.kind.removeprefix("global ").removeprefix("local ") for point in of_f.critical_points]
    counted = [
        f"{count} {plural if count > 1 else one}"
        for one, plural in (("minimum", "minima"), ("saddle", "saddles"), ("maximum", "maxima"))
        if (count := kinds.count(one))
    ]
    found = f"Found: {', '.join(counted)}." if counted else "No level point was found in this window."
    return f"{found} Undefined in {share:.0%} of it: hatched." if (share := of_f.undefined_share) else found
