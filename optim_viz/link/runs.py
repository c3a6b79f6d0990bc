"""A run in a link: its segments with the step of each branch between them, its partners, its schedule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from optim_viz.errors import InputError, quote_text
from optim_viz.limits import MAX_SEGMENTS, MAX_STEPS
from optim_viz.link import rule_field
from optim_viz.link.grammar import known_as, read_number, read_values, spell_call
from optim_viz.link.mending import lower
from optim_viz.objectives import Objective
from optim_viz.objectives.treatments import GRADIENT
from optim_viz.optimizers import OPTIMIZERS, Optimizer
from optim_viz.registry import whole
from optim_viz.scene.scenario import Run, treatments_of
from optim_viz.schedules import SCHEDULES

Pairs = Sequence[tuple[str, str]]

TREATMENT = "treatment:"  # in front of a run's


def spell_run(run: Run, rules: Sequence[str] = ()) -> str:
    """A run's segments, with the step of each branch between them; ``rules`` are those of its scene that were typed."""
    first, *branches = (_spell_segment(segment, rules) for segment in run.segments)
    steps = (segment.branch_step for segment in run.segments[1:])
    return first + "".join(f"~{step}~{text}" for step, text in zip(steps, branches, strict=True))


def _spell_segment(run: Run, rules: Sequence[str]) -> str:
    """A run's own settings, its treatment of a penalty unless that goes without saying, its partners, and its schedule
    where it has one."""
    treatment = "" if run.treatment == GRADIENT else f",{TREATMENT}{run.treatment}"
    partners = "".join(f",with:{name}" for name in run.partners)
    settings = spell_call(rule_field.name_of(rules, run.optimizer), run.hyperparameters) + treatment + partners
    return settings if run.schedule == "constant" else f"{settings}@{spell_call(run.schedule, run.schedule_values)}"


def read_runs(text: str, surface: Objective, notices: list[str], pairs: Pairs = ()) -> list[Run]:
    """One run, or none: an empty text spells a scene without runs; a run with a segment not understood is left out.
    ``pairs`` are the fields of its scene, of which some may spell rules."""
    if not text:
        return []
    first, *rest = text.split("~")
    try:
        if len(rest) % 2 or len(rest) // 2 >= MAX_SEGMENTS:
            raise InputError(f"A run has at most {MAX_SEGMENTS} segments, with a step between any two")
        run = _read_segment(first, surface, notices, pairs)
        for step, segment in zip(rest[::2], rest[1::2], strict=True):
            branch_step = whole(read_number(step), 1, MAX_STEPS, "The step of a branch")
            run = replace(_read_segment(segment, surface, notices, pairs), origin=run, branch_step=branch_step)
    except InputError as error:
        notices.append(f"{str(error).rstrip('.')}; that run was left out.")
        return []
    return [run]


def _read_segment(text: str, surface: Objective, notices: list[str], pairs: Pairs) -> Run:
    settings, _, scheduled = text.partition("@")
    given_name, *parts = settings.split(",")
    typed = rule_field.read_rule(pairs, lower(given_name))
    name = typed or known_as(given_name, OPTIMIZERS)
    if typed is None and name not in OPTIMIZERS:
        raise InputError(f"There is no optimizer named {quote_text(name)}")
    entry = OPTIMIZERS[name]
    contrasts = {contrast.name for contrast in entry.contrasts}
    partners = [known_as(part.removeprefix("with:"), contrasts) for part in parts if part.startswith("with:")]
    for partner in partners:
        if partner not in contrasts:
            notices.append(f"{entry.label} has no partner {quote_text(partner)}; it was left out.")
    treatment = _read_treatment([part for part in parts if part.startswith(TREATMENT)], entry, notices)
    settings_of_method = [part for part in parts if not part.startswith(("with:", TREATMENT))]
    given = read_values(settings_of_method, entry.hyperparameters, entry.label, notices)
    schedule, schedule_values = _read_schedule(scheduled, notices)
    return Run(
        name,
        {**Run.suggested(name, surface).hyperparameters, **given},
        partners=tuple(name for name in partners if name in contrasts),
        schedule=schedule,
        schedule_values=schedule_values,
        treatment=treatment,
    )


def _read_treatment(parts: list[str], entry: Optimizer, notices: list[str]) -> str:
    if not parts:
        return GRADIENT
    if len(parts) > 1:
        notices.append(f"The link gives the treatment of {entry.label} twice; the first one counts.")
    name = known_as(parts[0].removeprefix(TREATMENT), treatments_of(entry))
    if name in treatments_of(entry):
        return name
    notices.append(f"{entry.label} has no treatment {quote_text(name)}; the penalty stays in the gradient.")
    return GRADIENT


def _read_schedule(text: str, notices: list[str]) -> tuple[str, dict[str, float]]:
    given_name, *parts = text.split(",") if text else ["constant"]
    name = known_as(given_name, SCHEDULES)
    if name not in SCHEDULES:
        notices.append(f"There is no schedule named {quote_text(name)}; the learning rate stays constant.")
        return "constant", {}
    entry = SCHEDULES[name]
    return name, read_values(parts, entry.parameters, f"the schedule {entry.label}", notices)
