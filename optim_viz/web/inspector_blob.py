"""What the player needs where somebody looks inside: the rules, and which of them each run follows.

Behind the runs of the picture come the origins that are nobody's choice: a branch can be looked into before its step.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from optim_viz.language.tree import Expression, names, to_data
from optim_viz.optimizers import OPTIMIZERS, Contrast, Optimizer
from optim_viz.optimizers.rule import GIVEN
from optim_viz.scene.scenario import Member, Run, Scenario
from optim_viz.scene.view import MARKS
from optim_viz.simulation.trajectory import Trajectories, Trajectory
from optim_viz.web.blob import BlobPart
from optim_viz.web.notation import to_html


class SentPath(NamedTuple):
    """One path that is sent: a member's, or an origin's that is no member."""

    run: Run
    trajectory: Trajectory
    member: Member | None


class RuleTable:
    """The rules that are sent, each once."""

    def __init__(self) -> None:
        self.rules: list[dict[str, Any]] = []

    def index(self, entry: Optimizer, hyperparameters: Mapping[str, float]) -> int:
        """The place of a rule among them, in the form that the hyperparameters choose; they grow by it if it is new."""
        rule = _rule(entry, hyperparameters)
        if rule not in self.rules:
            self.rules.append(rule)
        return self.rules.index(rule)


def sent_paths(scenario: Scenario, runs: Trajectories) -> list[SentPath]:
    """The paths of all members, in order, and behind them those origins that are no member."""
    paths = [SentPath(member.run, run, member) for member, run in zip(scenario.members, runs, strict=True)]
    for run, trajectory, _ in paths:  # grows while it is walked
        origin, before = run.origin, trajectory.origin
        if origin is not None and before is not None and all(origin != path.run for path in paths):
            paths.append(SentPath(origin, before, None))
    return paths


def inspector_part(
    scenario: Scenario, paths: Sequence[SentPath], entries: Sequence[Mapping[str, Any]], rules: RuleTable
) -> BlobPart:
    """More of the head, where ``entries`` are the members' own."""
    offstage = [
        {"offstage": True, "label": path.run.entry.label, "records": len(path.trajectory)}
        for path in paths[len(entries) :]
    ]
    runs = [
        {**entry, **_inside(scenario, paths, path, rules)}
        for entry, path in zip([*entries, *offstage], paths, strict=True)
    ]
    typed = (segment.optimizer for path in paths for segment in path.run.segments)
    head = {
        "runs": runs,
        "rules": rules.rules,
        "marks": [{"name": mark.name, "label": mark.symbol, "help": mark.help} for mark in MARKS],
        "methods": [[name, OPTIMIZERS[name].label] for name in dict.fromkeys([*OPTIMIZERS, *typed])],
    }
    return BlobPart(head, {})


def _inside(scenario: Scenario, paths: Sequence[SentPath], path: SentPath, rules: RuleTable) -> dict[str, Any]:
    """What one path's entry has in addition."""
    run, trajectory, member = path
    alone = member is not None and member.contrast is None
    return {
        "rule": rules.index(OPTIMIZERS[trajectory.optimizer], trajectory.hyperparameters),
        "values": dict(trajectory.hyperparameters),
        "branch_step": trajectory.branch_step,
        "method_start": trajectory.method_start,
        "origin": None if run.origin is None else [other.run for other in paths].index(run.origin),
        "contrasts": [
            {**contrast_data(c), "on": c.name in scenario.runs[member.run_index].partners} for c in run.entry.contrasts
        ]
        if member is not None and alone
        else [],
        "teaches": member.contrast.look_for if member is not None and member.contrast is not None else "",
    }


def _rule(entry: Optimizer, hyperparameters: Mapping[str, float]) -> dict[str, Any]:
    """The lines that the switches leave, with their signs."""
    rule, lines = entry.rule, entry.rule.active_lines(hyperparameters)
    used = {*GIVEN, *(name for line in lines for name in (line.name, *names(line.expression)))}
    return {
        "lines": [[line.name, to_data(line.expression)] for line in lines],
        "signs": {name: to_html(symbol) for name, symbol in rule.symbols.items() if name in used or name == "rate"},
        "remembers": rule.remembers,
        "memory": _sent(entry.memory),
        "stability": _sent(entry.stability),
        "rate": _sent(entry.effective_rate),
        "reads_rate": entry.reads_rate,
        "stride": entry.step_length,
    }


def _sent(tree: Expression | None) -> list[Any] | None:
    return None if tree is None else to_data(tree)


def contrast_data(contrast: Contrast) -> dict[str, Any]:
    """A partner in words."""
    return {
        "name": contrast.name,
        "label": contrast.label,
        "teaches": contrast.look_for,
        "sources": " ".join(dict.fromkeys(map(str, contrast.sources))),
    }
