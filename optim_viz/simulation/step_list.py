"""A whole step of a run as one list of instructions: the function's, the rule's and the penalty's, put together.

So one executable takes the steps of any rule on any function. What the list is given stands in the same registers
whatever it does: first what changes by itself, position and memory; then what each step is given; then what stays.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.errors import InputError
from optim_viz.limits import MAX_COEFFICIENTS, MAX_HYPERPARAMETERS, MAX_POWERS, MAX_REMEMBERED
from optim_viz.objectives.penalties import COEFFICIENTS
from optim_viz.objectives.treatments import GRADIENT, treatment_number, treatment_program
from optim_viz.optimizers.step_program import StepProgram, step_program
from optim_viz.programs.instructions import Function, program_of
from optim_viz.programs.machines import NUMPY, evaluate
from optim_viz.programs.rows import COLUMNS
from optim_viz.programs.staged_table import STAGED_COLUMNS, staged_table
from optim_viz.programs.table import MOST_INPUTS, flushed_inputs, table_of
from optim_viz.programs.writer import ProgramWriter, Register

Floats = NDArray[np.float64]

MOVING = 2 + 2 * MAX_REMEMBERED  # x, y, and what is remembered
NOISE = MOVING
COUNTERS = NOISE + 2  # n, n + 1
POWERS = COUNTERS + 2
RATE = POWERS + MAX_POWERS
DRAWN = RATE + 1  # the coefficients that the gradient of this step is of
FOLLOWED = DRAWN + MAX_COEFFICIENTS  # those of the surface that the rule follows
USUAL = FOLLOWED + MAX_COEFFICIENTS  # the objective's own
OTHERS = USUAL + MAX_COEFFICIENTS  # the hyperparameters but the learning rate
TREATMENT = OTHERS + MAX_HYPERPARAMETERS - 1
STEP_GIVEN, STAYS = DRAWN + MAX_COEFFICIENTS - NOISE, TREATMENT + 1 - FOLLOWED  # how many there are of these
assert TREATMENT < MOST_INPUTS

# Among the results, behind position and memory: the last two where f is measured, which is loss and slope, curvature.
NOISY_GRADIENT, MEASURED, CURVATURE = MOVING, MOVING + 2, MOVING + 5


class StepList(NamedTuple):
    """What the executables need to know of one rule on one function."""

    table: Any  # a ProgramTable, or a StagedTable where the function is over rows
    bases: tuple[int, ...]  # of its powers, among the other hyperparameters
    ahead: tuple[int, ...]  # and the exponents: steps taken, and so many more


@lru_cache(maxsize=256)  # 50 kB each
def step_list(
    function: Function,
    coefficients: int,
    optimizer: str,
    *,
    draws: bool,
    penalized: bool,
    measures: tuple[int, ...] = (),
    over_rows: bool = False,
) -> StepList:
    """One step; and what it ``measures`` at the position before it: so many of f, f_x, f_y, f_xx, f_xy, f_yy, from the
    first on, by their numbers.

    Where the stream ``draws`` neither coefficients nor rows, and no penalty may be treated beside the rule, the
    function that the rule follows is the one that is measured: it is computed once.

    Raises:
        InputError: where rule and function together are longer than the executable's arrays.
    """
    if coefficients > MAX_COEFFICIENTS:
        raise InputError(f"A function has at most {MAX_COEFFICIENTS} coefficients, not {coefficients}.")
    rule = step_program(optimizer)
    writer = ProgramWriter(MOST_INPUTS, STAGED_COLUMNS if over_rows else 0)
    all_rows, of_step = writer.columns[:COLUMNS], writer.columns[COLUMNS:]
    register = writer.inputs
    position, state = register[:2], register[2 : 2 + 2 * len(rule.remembers)]
    hyper = [register[RATE], *register[OTHERS : OTHERS + rule.hyperparameters - 1]]

    def at(
        point: list[Register], first: int, results: tuple[int, ...], rows: list[Register] = all_rows
    ) -> list[Register]:
        """Of the function, with the coefficients that stand from ``first`` on."""
        program = program_of(function, coefficients, results)
        return writer.inline(program, [*point, *register[first : first + coefficients], *rows])

    measured = at(position, USUAL, measures) if measures else []
    ahead = writer.inline(rule.look_ahead, [*hyper, *position, *state]) if rule.look_ahead else position
    followed = FOLLOWED if penalized else USUAL
    coefficients_of_step = DRAWN if draws and not over_rows else followed
    slope = at(ahead, coefficients_of_step, (1, 2), of_step if draws else all_rows)
    gradient = [writer.emit("add", slope[i], register[NOISE + i]) for i in range(2)]
    curvature = at(position, followed, (3, 4, 5)) if rule.uses_hessian else []
    powers = register[POWERS : POWERS + len(rule.powers)]
    counters = register[COUNTERS : COUNTERS + 2]
    moved, memory = _split(
        writer.inline(rule.update, [*hyper, *counters, *powers, *curvature, *position, *gradient, *state])
    )
    if penalized:
        penalty = register[USUAL : USUAL + len(COEFFICIENTS)]
        moved = [
            writer.inline(treatment_program(), [moved[i], position[i], register[RATE], register[TREATMENT], *penalty])[
                0
            ]
            for i in range(2)
        ]
    results = [*moved, *memory, *gradient, *measured]
    places = [*range(2 + len(memory)), *range(MOVING, MOVING + 2 + len(measured))]
    table = (staged_table if over_rows else table_of)(writer.program(results), places)
    return StepList(table, tuple(place - 1 for place, _ in rule.powers), tuple(more for _, more in rule.powers))


def _split(values: list[Register]) -> tuple[list[Register], list[Register]]:
    return values[:2], values[2:]


def memory_at_start(rule: StepProgram, rates: Floats, others: Floats) -> Floats:
    """What a rule remembers at the start, at these learning rates: (2 * MAX_REMEMBERED, *rates.shape), zeros behind."""
    with np.errstate(all="ignore"):
        begins = evaluate(NUMPY, rule.init, [flushed_inputs(rates), *flushed_inputs(others)])
    memory = np.zeros((2 * MAX_REMEMBERED, *np.shape(rates)))
    for i, value in enumerate(begins):
        memory[2 * i : 2 * i + 2] = value
    return memory


def what_stays(coefficients: Floats, treatment: str, penalized: bool, others: Floats) -> Floats:
    """(STAYS,) of a run: the coefficients that its rule follows, the objective's own, hyperparameters, treatment."""
    followed = np.array(coefficients, np.float64)
    if penalized and treatment != GRADIENT:
        followed[0] = 0.0
    found = np.zeros(STAYS)
    for first, values in ((FOLLOWED, followed), (USUAL, coefficients), (OTHERS, others)):
        found[first - FOLLOWED : first - FOLLOWED + len(values)] = values
    found[TREATMENT - FOLLOWED] = treatment_number(treatment)
    return flushed_inputs(found)


def drawn_coefficients(numbers: Floats | None, coefficients: int, steps: int) -> tuple[Floats, NDArray[np.bool_]]:
    """What the stream gives steps instead of coefficients, (steps, MAX_COEFFICIENTS), and which of them it gives."""
    drawn, given = np.zeros((steps, MAX_COEFFICIENTS)), np.zeros(MAX_COEFFICIENTS, np.bool_)
    if numbers is not None:
        place = slice(coefficients - numbers.shape[1], coefficients)
        drawn[:, place], given[place] = flushed_inputs(numbers), True
    return drawn, given
