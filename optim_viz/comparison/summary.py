"""A scene in words and in one table, the same wherever it is shown: on the page, and in what is taken home."""

from __future__ import annotations

from optim_viz.comparison.beside import describe_beside, drawn_beside
from optim_viz.comparison.fairness import describe_fairness
from optim_viz.number_format import counted, format_number, format_position
from optim_viz.objectives import Objective
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.metrics import TOLERANCE, measure
from optim_viz.simulation.trajectory import Trajectories
from optim_viz.style import scene_styles

COLUMNS = ("Run", "Outcome", "Final f", "Best f", "Distance to minimum", "Steps to tolerance", "Path length")
LEGEND = (
    f"Tolerance: the first step at which f − f* is at most {format_number(TOLERANCE)} of what it was at the start. "
    "Distance: from the last point to the nearest of the lowest minima that are marked."
)


def headline(scenario: Scenario) -> str:
    """What is equal between the runs, from the same numbers as the picture; it follows the surface's name."""
    n = len(scenario.runs)
    start = f"from {format_position(scenario.start)}, {counted(scenario.steps, 'step')}"
    schedules = {(run.schedule, *run.schedule_values.values()) for run in scenario.runs}
    rate = f", {fairness}" if (fairness := describe_fairness(scenario)) else ""
    rate += ", each on its own schedule" if len(schedules) > 1 else ""
    partners = len(scenario.members) - n
    and_partners = f" and {counted(partners, 'partner')}" if partners else ""
    more = f"{rate}{describe_noise(scenario)}{describe_beside(scenario)}"
    return f"{counted(n, 'run')}{and_partners} {start}{more}."


def paragraph(surface: Objective, below: str) -> str:
    """What stands below a headline: the data, where the surface is made of some, and then these words."""
    data = f"{surface.subtitle[0].upper()}{surface.subtitle[1:]}. " if surface.subtitle else ""
    return data + below


def describe_noise(scenario: Scenario) -> str:
    """What a headline adds where gradients are noisy."""
    said = scenario.stream.described
    if not said:
        return ""
    facts = ", ".join(f"{name} {text}" for name, text in said.items())
    return f", {facts} (seed {scenario.seed}, the same for all)"


def result_rows(scenario: Scenario, runs: Trajectories) -> list[tuple[str, ...]]:
    """One row a run, under ``COLUMNS``: the numbers behind the picture, from the same arrays. Recorded paths last."""
    rows: list[tuple[str, ...]] = []
    own = zip(scene_styles(scenario), runs, strict=True)
    for style, run in [*own, *((beside.style, beside.run) for beside in drawn_beside(scenario))]:
        metrics = measure(run)
        steps = "not reached" if metrics.steps_to_tolerance is None else str(metrics.steps_to_tolerance)
        rows.append(
            (
                style.label,
                run.outcome.label,
                format_number(metrics.final_loss),
                format_number(metrics.best_loss),
                "none known" if metrics.distance is None else format_number(metrics.distance),
                "none known" if metrics.distance is None else steps,
                format_number(metrics.path_length),
            )
        )
    return rows
