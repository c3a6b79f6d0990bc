"""Where the learned optimizer wins and where it fails, against Adam: a table, and its sentences on the card.

    python -m tools.learned_optimizer.report

Adam has one rate, the best for the validation problems; or for each problem the best of all rates, which is more than
anybody knows beforehand; or the best of all rates and both β. Each row is other problems than those of training and
choice; ``tests/test_learned_optimizer.py`` computes the table again.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array, lax
from numpy.typing import NDArray

import optim_viz as ov
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.scene.scenario import suggested_rate
from optim_viz.simulation.batch import Batch, BatchEnds, run_batches
from optim_viz.simulation.own_executables import interpret_first
from optim_viz.simulation.stream_table import StreamTable
from tools.learned_optimizer.problems import REPORT_SEED, VALIDATION_SEED, Problems, fresh, value
from tools.learned_optimizer.training import RATE, STEPS

FILE = Path(__file__).with_name("report.json")
COUNT = 200
RATES = 10.0 ** np.arange(-4.0, 1.6, 0.25)
BETAS = [(b1, b2) for b1 in (0.0, 0.5, 0.9) for b2 in (0.9, 0.99, 0.999)]
USUAL = (0.9, 0.999)
REGISTRY = tuple(name for name, entry in ov.OBJECTIVES.items() if entry.minima)
SHOWN = ("rosenbrock", "beale", "himmelblau", "booth", "ackley", "rastrigin", "levi_n13")  # with their numbers
ENTRY = OPTIMIZERS["learned_optimizer"]
ALIKE = 0.05  # of a logarithm: nearer together, two are as low

Floats = NDArray[np.float64]


class Row(NamedTuple):
    """Problems of another kind, in words, and what makes them of the usual ones."""

    name: str
    condition: float = 1.0  # what each is multiplied by
    distance: float = 1.0
    scale: float = 1.0
    steps: int = STEPS

    def problems(self, seed: int) -> Problems:
        drawn = fresh(seed, COUNT)
        return drawn._replace(
            condition=self.condition * drawn.condition,
            bend=self.condition * drawn.bend,
            start=self.distance * drawn.start,
            scale=self.scale * drawn.scale,
        )


ROWS = (
    Row("Fresh problems"),
    Row("Condition × 100", condition=100.0),
    Row("Start 100 × nearer", distance=0.01),
    Row("Start 100 × further", distance=100.0),
    Row("f × 10⁶", scale=1e6),
    Row("500 steps", steps=500),
)


@cache
def _ends(adam: bool) -> Any:
    """(steps, rate, b1, b2, problems) -> f at the end over f at the start, (n,)."""

    def learned(problem: Problems, steps: Array, rate: Array, b1: Array, b2: Array) -> Array:
        rule = ENTRY(learning_rate=rate)

        def take_step(_: Array, carry: Any) -> Any:
            x, state = carry
            move, state = rule.update(jax.grad(value, argnums=1)(problem, x), state, x)
            return x + move, state

        return lax.fori_loop(0, steps, take_step, (problem.start, rule.init(problem.start)))[0]

    def by_adam(problem: Problems, steps: Array, rate: Array, b1: Array, b2: Array) -> Array:
        def take_step(n: Array, carry: Any) -> Any:
            x, mean, square = carry
            g = jax.grad(value, argnums=1)(problem, x)
            mean, square = b1 * mean + (1 - b1) * g, b2 * square + (1 - b2) * g**2
            move = rate * mean / (1 - b1**n) / (jnp.sqrt(square / (1 - b2**n)) + 1e-16)
            return x - move, mean, square

        zero = jnp.zeros(2)
        return lax.fori_loop(1, steps + 1, take_step, (problem.start, zero, zero))[0]

    def progress(steps: Array, rate: Array, b1: Array, b2: Array, problem: Problems) -> Array:
        last = (by_adam if adam else learned)(problem, steps, rate, b1, b2)
        return value(problem, last) / value(problem, problem.start)

    return jax.jit(jax.vmap(progress, in_axes=(None, None, None, None, 0)))


def progress(problems: Problems, rate: float, betas: tuple[float, float] | None, steps: int) -> Floats:
    """log10 of f at the end over f at the start, (n,): by Adam, or by the learned optimizer without ``betas``."""
    with jax.enable_x64(True):
        ratio = np.asarray(_ends(betas is not None)(steps, rate, *(betas or USUAL), problems))
    ratio = np.where(np.isfinite(ratio), ratio, np.inf)
    return np.log10(np.maximum(ratio, 1e-30))


@cache
def one_rate() -> float:
    """Adam's best for the validation problems."""
    problems = Row("validation").problems(VALIDATION_SEED)
    medians = [np.median(progress(problems, rate, USUAL, STEPS)) for rate in RATES]
    return float(RATES[int(np.argmin(medians))])


def row(i: int) -> dict[str, Any]:
    """One row of the table: medians of log10 f/f₀, and the shares of problems on which the learned one is better."""
    chosen = ROWS[i]
    problems, steps = chosen.problems(REPORT_SEED + i), chosen.steps
    learned = progress(problems, RATE, None, steps)
    tuned = {betas: np.array([progress(problems, rate, betas, steps) for rate in RATES]) for betas in BETAS}
    others = {
        "one_rate": progress(problems, one_rate(), USUAL, steps),
        "rate_tuned": tuned[USUAL].min(axis=0),
        "rate_and_betas_tuned": np.min([found.min(axis=0) for found in tuned.values()], axis=0),
    }
    return {
        "problems": chosen.name,
        "learned": _rounded(np.median(learned)),
        "climbed": _rounded(np.mean(learned > 0)),
        **{name: [_rounded(np.median(found)), _rounded(np.mean(learned < found))] for name, found in others.items()},
    }


class OnRegistry(NamedTuple):
    """log10 of what is left of f above its minimum after 100 steps from a registered objective's own start, infinite
    where a path ended before: by the learned optimizer at the suggested rate, and by Adam at the suggested rate, at
    its one rate of the table above, at the best of all these, and at the best of rates and β."""

    learned: float
    suggested: float
    one_rate: float
    rate_tuned: float
    rate_and_betas_tuned: float


def on_registry(name: str) -> OnRegistry:
    objective = ov.OBJECTIVES[name]
    lowest = min(point.value for point in objective.minima)
    initial = float(objective(*objective.start)) - lowest

    def batch(optimizer: str, rates: Floats, **chosen: float) -> Batch:
        _, *others = OPTIMIZERS[optimizer].resolve(chosen).values()
        return Batch(optimizer, tuple(others), rates, np.tile(objective.start, (len(rates), 1)))

    rates = np.array([*RATES, one_rate(), suggested_rate(objective, OPTIMIZERS["adam"])])
    batches = [batch("adam", rates, b1=b1, b2=b2) for b1, b2 in BETAS]
    batches.append(batch("learned_optimizer", np.array([suggested_rate(objective, ENTRY)])))
    ends = run_batches(StreamTable(objective, STEPS), batches, kept=1)
    *adam, learned = (_left(end, initial, lowest) for end in ends)
    usual = adam[BETAS.index(USUAL)]
    return OnRegistry(*map(_rounded, (learned[0], usual[-1], usual[-2], usual.min(), np.min(adam))))


def _left(ends: BatchEnds[Floats], initial: float, lowest: float) -> Floats:
    """log10 of f at the end over f at the start, both above the lowest, (n,)."""
    ratios = np.where(ends.records > STEPS, (ends.loss - lowest) / initial, np.inf)
    return np.log10(np.maximum(np.where(np.isfinite(ratios), ratios, np.inf), 1e-30))


def _rounded(number: Any) -> float:
    return round(float(number), 2) + 0.0


def report() -> dict[str, Any]:
    interpret_first(often=1_000_000)  # a few runs of each function: to compile it would take longer
    return {
        "adam_one_rate": _rounded(one_rate()),
        "rows": [row(i) for i in range(len(ROWS))],
        "registry": {name: on_registry(name) for name in REGISTRY},
    }


def sentences(table: dict[str, Any]) -> list[str]:
    """The table in words, as the card has it."""
    said = [
        (
            f"Trained on small problems for {STEPS} steps at α = {RATE}. Below, the median of log₁₀ f/f₀ over {COUNT} "
            "problems that training never saw, against Adam with one tuned rate, with the best rate for each problem, "
            "and with the best rate and β; in brackets, on how many problems the learned one is better. Less than "
            "10⁻³⁰ counts as that."
        )
    ]
    for one in table["rows"]:
        adams = [one[name] for name in ("one_rate", "rate_tuned", "rate_and_betas_tuned")]
        against = "; ".join(f"{_signed(median)} ({100 * share:.0f} %)" for median, share in adams)
        said.append(f"{one['problems']}: {_signed(one['learned'])} against Adam's {against}.")
    of_registry = {name: OnRegistry(*numbers) for name, numbers in table["registry"].items()}
    shown = "; ".join(
        f"{ov.OBJECTIVES[name].label} {_signed(learned)} ({', '.join(map(_signed, adams))})"
        for name, (learned, *adams) in of_registry.items()
        if name in SHOWN
    )
    said.append(
        f"On the app's own functions, {STEPS} steps from their starts, log₁₀ of what is left above the minimum at the "
        f"suggested rate; in brackets Adam's at that rate, at its one tuned rate, at its best, and with its best β: "
        f"{shown}."
    )
    ways = ("at the suggested rate", "with one tuned rate", "at its best", "with its best β")
    counts = [
        f"{way} {_standing([(one.learned, one[1 + k]) for one in of_registry.values()])}" for k, way in enumerate(ways)
    ]
    of_data = sum(ov.OBJECTIVES[name].model is not None for name in of_registry)
    said.append(
        f"On all {len(of_registry)} with a known minimum, {of_data} of them of data, against Adam {'; '.join(counts)}."
    )
    return said


def _standing(pairs: Sequence[tuple[float, float]]) -> str:
    lower, higher = (sum(sign * (b - a) > ALIKE for a, b in pairs) for sign in (1, -1))
    return f"lower on {lower}, as low on {len(pairs) - lower - higher}, higher on {higher}"


def _signed(number: float) -> str:
    return f"{number:.1f}".replace("-", "−")


if __name__ == "__main__":
    found = report()
    rows = ",\n  ".join(json.dumps(one, ensure_ascii=False) for one in found["rows"])
    registry = ",\n  ".join(f"{json.dumps(name)}: {json.dumps(one)}" for name, one in found["registry"].items())
    text = f'{{"adam_one_rate": {found["adam_one_rate"]},\n "rows": [\n  {rows}],\n "registry": {{\n  {registry}}}}}\n'
    FILE.write_text(text, encoding="utf-8")
    print(text)
