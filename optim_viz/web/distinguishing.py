"""What tells the runs of a picture apart where all are of one method: the settings in which they differ."""

from __future__ import annotations

from collections.abc import Sequence

from optim_viz.objectives.treatments import TREATMENTS
from optim_viz.registry import Parameter
from optim_viz.scene.scenario import Run
from optim_viz.schedules import SCHEDULES
from optim_viz.web.notation import to_html

Setting = tuple[str, float | str]  # its sign in HTML, and its value


def distinguishing_settings(runs: Sequence[Run]) -> list[list[Setting]]:
    """Of each run, the settings in which not all runs agree, in order of declaration.

    No settings at all where the runs are of several methods, where there is only one, or where two runs agree in
    everything: there, only their labels tell them apart.
    """
    none: list[list[Setting]] = [[] for _ in runs]
    if len({run.optimizer for run in runs}) != 1:
        return none
    all_settings = [_settings(run) for run in runs]
    names = dict.fromkeys(name for settings in all_settings for name in settings)
    values = {name: {settings[name] for settings in all_settings if name in settings} for name in names}
    differing = [name for name in names if len(values[name]) > 1 or name == "branch_step"]
    differing_settings = [[settings[name] for name in differing if name in settings] for settings in all_settings]
    return differing_settings if len({tuple(settings) for settings in differing_settings}) == len(runs) else none


def _settings(run: Run) -> dict[str, Setting]:
    """Everything that can be set of a run, by a name that is its own: hyperparameters, schedule, treatment, branch."""
    settings = {p.name: _setting(p, run.hyperparameters[p.name]) for p in run.entry.hyperparameters}
    schedule = SCHEDULES[run.schedule]
    settings["schedule"] = ("", schedule.label.lower())
    settings |= {f"schedule {p.name}": _setting(p, run.schedule_values[p.name]) for p in schedule.parameters}
    settings["treatment"] = ("", TREATMENTS[run.treatment].label.lower())
    if run.origin is not None:
        settings["branch_step"] = ("from step", str(run.branch_step))
    return settings


def _setting(parameter: Parameter, value: float) -> Setting:
    sign = to_html(parameter.symbol)
    return (sign, "on" if value > 0.5 else "off") if parameter.scale == "switch" else (sign, value)
