"""The fields in which a visitor types a function or a rule: live, while the last picture that could be drawn stays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
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
from optim_viz.web.formula import FORMULA, Draft, answer, pack_formula, wrong_place

SURFACE, RULE = "formula", "rule-"  # the keys of fields; behind a rule's stands the number of its run
LAST, UNDERSTOOD = "draft", "understood"  # texts that the session keeps of a field
COUNT = "texts typed"


@dataclass(frozen=True)
class _Field:
    """A field of the edited scene: ``read`` makes a key of what is typed, or refuses it; ``take`` puts that in the
    place of the one in force."""

    key: str
    label: str
    in_force: str  # its key
    text: str
    read: Callable[[str], str]
    take: Callable[[str], None]
    shelf: Iterable[tuple[str, str]]
    fixed: bool
    note: Callable[[], str] = str

    def draft(self, name: str) -> Draft | None:
        """What was typed last, or was understood last; none where the scene has become another one otherwise."""
        draft: Draft | None = session.page_state(f"{self.key} {name}", None)
        return draft if draft is not None and draft.key == self.in_force else None


def _shown(session: Session) -> object:
    return session.edited_scene.ground, session.page_state.get(f"{SURFACE} {LAST}"), session.permissions


@fragments.fragment(SURFACE, _shown)
def formula_field() -> None:
    """Of the surface; nothing where that has a name."""
    if (field := _field_of_surface()) is not None:
        _draw(field)


def _field_of_surface() -> _Field | None:
    scenario = session.scenario()
    if not is_formula(scenario.objective):
        return None
    return _Field(
        key=SURFACE,
        label="f(x, y) =",
        in_force=scenario.objective,
        text=formula_text(scenario.objective).replace(";", "\n"),
        read=_drawable,
        take=lambda key: session.change("formula", lambda s: s if s.objective == key else s.moved_to(key)),
        shelf=SHELF,
        fixed=not session.permits("formula"),
        note=lambda: found_words(scenario.surface),
    )


def _drawable(text: str) -> str:
    """The key of a function on which runs can begin."""
    return drawable(function(text)).name


def first_formula() -> str:
    """The key of the one that a visitor's own begin with; the field shows it as it is on the shelf."""
    text = SHELF[0].text
    _keep(SURFACE, Draft(text, key := function(text).name))
    return key


def rule_field(run: Run, uid: int) -> None:
    """Of the run of this number; nothing where its method has a name."""
    if run.optimizer in OPTIMIZERS:
        return

    def shown(session: Session) -> object:
        run = _run_of(session, uid)
        return run and run.optimizer, session.page_state.get(f"{RULE}{uid} {LAST}"), session.permissions

    def draw() -> None:
        if (field := _field_of_run(uid)) is not None:
            _draw(field)

    fragments.fragment(f"{RULE}{uid}", shown)(draw)()


def _run_of(session: Session, uid: int) -> Run | None:
    """The run of this number; none where it has gone."""
    return dict(zip(session.edited_ids, session.edited_scene.runs, strict=True)).get(uid)


def _field_of_run(uid: int) -> _Field | None:
    run = _run_of(session.current(), uid)
    if run is None or run.optimizer in OPTIMIZERS:
        return None
    i = session.run_ids().index(uid)

    def with_rule(s: Scenario, key: str) -> Scenario:
        here = s.runs[i]
        kept = {p.name: here.hyperparameters[p.name] for p in OPTIMIZERS[key].hyperparameters if _keeps(here, p.name)}
        new = replace(here, optimizer=key, hyperparameters=kept, partners=())
        return s.changed(runs=(*s.runs[:i], new, *s.runs[i + 1 :]))

    return _Field(
        key=f"{RULE}{uid}",
        label=f"Rule of run {i + 1}",
        in_force=run.optimizer,
        text=run.optimizer,
        read=lambda text: rule(text).name,
        take=lambda key: session.change(f"rule {uid}", lambda s: with_rule(s, key), session.run_ids()),
        shelf=rule_shelf(),
        fixed=not session.permits("rule"),
    )


def _keeps(run: Run, name: str) -> bool:
    return name in run.hyperparameters


def _draw(field: _Field) -> None:
    def typed(event: Mapping[str, Any]) -> None:
        _read(field, event)

    place, said = (session.edited_side(), field.key), answer(field.text, field.draft(LAST), field.note())
    blob = pack_formula(field.label, place, said, field.shelf, fixed=field.fixed)
    mount(FORMULA, blob, {"typed": typed}, field.key, says_if_lost=False)


def _read(field: _Field, event: Mapping[str, Any]) -> bool:
    """Put what was typed in force, or say why not; whether it was understood."""
    given, number = str(event.get("text", ""))[: MAX_FORMULA + 1], session.page_state(COUNT, 0) + 1
    session.set_page_state(COUNT, number)
    try:
        new = field.read(given)
    except InputError as error:
        wrong = Draft(given, field.in_force, wrong_place(given, error), number)
        session.set_page_state(f"{field.key} {LAST}", wrong)
        return False
    _keep(field.key, Draft(given, new, None, number))
    field.take(new)
    return True


def _keep(key: str, understood: Draft) -> None:
    for name in (LAST, UNDERSTOOD):
        session.set_page_state(f"{key} {name}", understood)


# What the picture answers ----------------------------------------------------------------------------------------


def text_typed(event: Mapping[str, Any]) -> None:
    """A text was typed beside a picture of its scene, which is drawn for it and says in the field what was found: so
    one event is one run of one part of the page. Where the picture stays as it is, as the text was not understood
    or is the same function, the field is drawn instead."""
    name = str(event.get("field"))
    field = next((field for field in _fields() if field.key == name), None)
    if field is None:  # its run has gone
        return
    before = session.scenario()
    if _read(field, event) and session.scenario() != before:
        fragments.told(name)


def texts_of_picture() -> dict[str, Any]:
    """What the edited scene's picture says in its fields, by their keys: of the text that was understood last, as it
    is not drawn for another."""
    return {field.key: answer(field.text, field.draft(UNDERSTOOD), field.note()) for field in _fields()}


def _fields() -> Iterator[_Field]:
    """Those of the edited scene, whether or not they are in sight."""
    for field in (_field_of_surface(), *map(_field_of_run, session.run_ids())):
        if field is not None:
            yield field


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
    if not (share := of_f.undefined_share):
        return found
    return f"{found} Undefined in {f'{share:.0%}' if share >= 0.01 else 'less than 1%'} of it: hatched."
