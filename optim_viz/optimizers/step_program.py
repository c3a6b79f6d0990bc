"""A method's step as instructions, for machines that read lists: the lines of its rule, with all their switches.

Another value of a hyperparameter is another input of the same program, so there is one for each method.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from optim_viz.language.evaluate import evaluate, evaluate_lines, with_eigenvectors
from optim_viz.language.in_instructions import Instructions
from optim_viz.language.symmetric import SECOND_DERIVATIVES
from optim_viz.language.tree import COUNTERS, Line
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.optimizers.transformation import with_named_powers
from optim_viz.programs.writer import Program


class StepProgram(NamedTuple):
    """What a machine needs to step by one method.

    All three programs are given the hyperparameters first, in order of declaration.
    """

    init: Program  # nothing else -> what is remembered at the start: one number for each thing, for x and y alike
    look_ahead: Program | None  # x, y, what is remembered (x and y of each) -> where the gradient is wanted
    # n, n_next, the powers; [f_xx, f_xy, f_yy, where ``uses_hessian``;] x, y, the gradient, what is remembered
    # -> x, y and what is remembered, after the step
    update: Program
    powers: tuple[tuple[int, int], ...]  # which hyperparameter, and to the power n + 0 or n + 1
    uses_hessian: bool
    remembers: tuple[str, ...]
    hyperparameters: int  # how many


@lru_cache(maxsize=256)  # all of ours, and what visitors typed last
def step_program(optimizer: str) -> StepProgram:
    """The programs of a method, by its key, which of a typed one is its text."""
    entry = OPTIMIZERS[optimizer]
    rule, hyperparameters = entry.rule, [p.name for p in entry.hyperparameters]
    powers = [f"{base}**{exponent}" for base, exponent in rule.powers]

    first = Instructions(hyperparameters)
    init = first.program([evaluate(line.expression, first.given, first) for line in rule.start])

    look_ahead = None
    if rule.look_ahead is not None:
        ahead = Instructions(hyperparameters, ("x", *rule.remembers))
        look_ahead = ahead.program([evaluate(rule.look_ahead, ahead.given, ahead)])

    second = SECOND_DERIVATIVES if rule.uses_hessian else ()
    step = Instructions((*hyperparameters, *sorted(COUNTERS), *powers, *second), ("x", "g", *rule.remembers))
    values = step.given
    if rule.uses_hessian:
        values = with_eigenvectors(values, [values[name] for name in second], step)
    *lines, last = with_named_powers((*rule.lines[:-1], Line("x", rule.update)))
    values = evaluate_lines(lines, values, step)
    moved = step.operations["+"](values["x"], evaluate(last.expression, values, step))
    update = step.program([moved, *(step.pair(values[name], values[name]) for name in rule.remembers)])
    places = tuple((hyperparameters.index(base), int(exponent == "n_next")) for base, exponent in rule.powers)
    return StepProgram(init, look_ahead, update, places, rule.uses_hessian, rule.remembers, len(hyperparameters))
