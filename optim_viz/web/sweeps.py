"""A survey of learning rates as the sweep chart's picture."""

from __future__ import annotations

from collections.abc import Sequence

from optim_viz.comparison.stability import bowl, limit
from optim_viz.outcomes.outcome import place
from optim_viz.registry import spell
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.scene.study import METRICS, Study
from optim_viz.simulation.simulate import Trajectory
from optim_viz.simulation.sweep import Sweep
from optim_viz.style import Identity, identities
from optim_viz.web.sweep_chart import Curve, SweepChart


def looks(scenario: Scenario) -> list[Identity]:
    """How each of the scene's runs looks, in order."""
    return identities([run.optimizer for run in scenario.runs])


def bound_of(run: Run, found: Sweep, metric: str) -> tuple[float, str] | None:
    """The learning rate at which a run's method stops contracting, and how that is spelled: at the minimum that its
    sweep's best rate comes to, or the one nearest to the start. None where there is none within the sweep."""
    best, rates = found.best_cell(metric), found.axes["learning_rate"]
    reached = None if best is None else found.point(*best)
    there = bowl(found.objective, reached.position if reached else found.start)
    edge = limit(run, there)
    if edge is None or there is None or not rates[0] <= edge <= rates[-1]:
        return None
    return float(f"{edge:.12g}"), f"{_bound(edge * there.largest)}/λmax"


def to_picture(
    scenario: Scenario, study: Study, found: Sequence[Sweep], ways: Sequence[Trajectory], ids: Sequence[int]
) -> SweepChart:
    """One curve for each of the scene's runs, named by its number in ``ids``; ``found`` is their survey, ``ways`` are
    the runs themselves."""
    metric = study.metric if study.metric in METRICS else "final"
    curves = []
    for run, sweep, way, look, uid in zip(scenario.runs, found, ways, looks(scenario), ids, strict=True):
        best = sweep.best_cell(metric)
        edge, spelled = bound_of(run, sweep, metric) or (None, "")
        rates = sweep.axes["learning_rate"]
        curves.append(
            Curve(
                str(uid),
                look.label,
                look,
                rates,
                sweep.measured(metric),
                sweep.fate.tolist(),
                now=run.rate,
                now_value=_measured(way, sweep, metric),
                best=None if best is None else best[0],
                limit=edge,
                limit_text=spelled,
                words=[sweep.label(i) for i in range(len(rates))],
            )
        )
    surface, steps = scenario.surface, metric == "steps"
    known = bool(surface.minima)
    words = METRICS[metric].words if known else METRICS[metric].words.replace(" − f*", "")
    return SweepChart(
        curves,
        selected=min(study.run, max(0, len(curves) - 1)),
        metric=f"{METRICS[metric].label}: {words}",
        goal=f"{scenario.steps} steps from {place(scenario.start)}",
        title=f"Learning-rate sweep on {surface.label}",
        scale="linear" if steps or not known else "log",
        start=None if steps else float(surface(*scenario.start)) - (found[0].floor if found else 0.0),
        missing="not reached" if steps else "no value",
    )


def _measured(way: Trajectory, sweep: Sweep, metric: str) -> float:
    """The run in force by the sweep's metric, as :meth:`Cells.measured` has it."""
    if metric == "steps":
        there = way.loss <= sweep.goal
        return float(there.argmax()) if there.any() else float("nan")
    return float(way.loss.min() if metric == "best" else way.loss[-1]) - sweep.floor


def _bound(number: float) -> str:
    return spell(float(f"{number:.3g}"))
