"""A rule that somebody types, as a method like all others: registered nowhere, its key is its text.

So wherever a method's key is, a rule's text may be: a run has it, and whoever looks the key up is given the entry.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np

from optim_viz.errors import InputError, quote_text
from optim_viz.frozen import FrozenMapping
from optim_viz.language import in_numpy
from optim_viz.language.canonical import canonical
from optim_viz.language.tree import Binary, Expression, Line, Name, Negative, Number, ParameterLine, names
from optim_viz.lazy import cached_property
from optim_viz.optimizers.base import LEARNING_RATE, OPTIMIZERS, Optimizer
from optim_viz.optimizers.factors import effective_rate
from optim_viz.optimizers.linear_step import stability_of
from optim_viz.optimizers.rule import GIVEN, NAMED, Rule
from optim_viz.optimizers.rule_lines import RATE, RuleParser, RuleText, symbols
from optim_viz.registry import Parameter, Reference, spell

LABEL = "Own rule"
SOURCE = Reference("Typed by its author", None, "the lines of the rule itself")
NO_LIMIT = (
    "No largest stable rate is known for this rule: its step is not linear in the gradient and its memory, or it stops "
    "contracting in a way of its own."
)
KEPT = 256  # what visitors typed last; a rule has some 20 kB

PROBED = 25  # steps of one gradient: some 10 ms, after which a momentum has settled, and a sum of squares has grown


@dataclass(frozen=True)
class TypedOptimizer(Optimizer):
    """A method that is in no registry. It goes to another process as its text."""

    @cached_property
    def effective_rate(self) -> Expression | None:
        """What the last line multiplies a direction by (:mod:`optim_viz.optimizers.factors`); the learning rate where a
        largest stable one is known of the rule as a whole."""
        found = effective_rate(self.rule, {p.name: p.default for p in self.hyperparameters}, self.memory)
        return found if self.stability is None or found == Name("rate") else Name(RATE)

    def __reduce_ex__(self, protocol: Any) -> Any:
        return rule, (self.name,)


@lru_cache(maxsize=KEPT)
def _rule(text: str) -> Optimizer:
    said = RuleParser(text).rule()
    key = _canonical(said)
    if key != text:
        return rule(key)
    known = {**GIVEN, **NAMED, **symbols(said)}
    parsed = Rule(said.lines, FrozenMapping(known), said.start, said.switches)
    numbers = _hyperparameters(said)
    stability = stability_of(parsed, numbers)
    return TypedOptimizer(
        name=key,
        label=LABEL,
        family=_family(parsed, {p.name: p.default for p in numbers}),
        hyperparameters=numbers,
        rule=parsed,
        summary="A rule that somebody typed.",
        memory=_kept_direction(parsed, {p.name: p.default for p in numbers}),
        stability=stability,
        step_length="" if stability is not None else NO_LIMIT,
        reference=SOURCE,
        conventions=tuple(
            f"{line.name} is read before a line assigns it: remembered, it begins with {canonical(line.expression)}."
            for line in said.start
        ),
    )


def rule(text: str) -> Optimizer:
    """The method of a typed rule, such as ``rule("v = 0.9 v + g; x = x - lr v")``: what it is read from before a line
    assigns it is remembered, beginning with 0; :mod:`optim_viz.optimizers.rule_lines` has the rest.

    It stands wherever a method's key stands: ``ov.simulate("rosenbrock", ov.rule(...))``. Its effective rates, its
    inspector and its card are those of a line ``rate = ...`` if it has one, and come from its lines, as the largest
    stable rate does where a step is linear (:mod:`optim_viz.optimizers.linear_step`).

    Raises:
        LanguageError: where the text is none; it points at the character.
    """
    if not isinstance(text, str):
        raise InputError(f"A rule is a text, such as 'x = x - lr g', got {quote_text(text)}.")
    return _rule(text)


def rule_text(optimizer: str | Optimizer, **hyperparameters: float) -> str:
    """The rule of a method as a text for :func:`rule`, which takes the same steps to the last bit: to be changed.

    Its numbers are parameter lines, with these values instead of the defaults; a switch is decided, by its value.

    Raises:
        InputError: on an unknown method or hyperparameter, or a value that is not finite.
    """
    entry = OPTIMIZERS[optimizer]
    values = entry.resolve(hyperparameters)
    lines = entry.rule.active_lines(values)
    read = {name for line in (*lines, *entry.rule.start) for name in names(line.expression)}
    parameters = [
        ParameterLine(p.name, values[p.name], min(p.low, values[p.name]), max(p.high, values[p.name]))
        for p in entry.hyperparameters
        if p.name in read and p.name not in entry.rule.switches
    ]
    return _canonical(RuleText(lines, entry.rule.start, (), tuple(parameters), ()))


def _canonical(said: RuleText) -> str:
    parameters = [
        f"{p.name} in {spell(p.low)}..{spell(p.high)} = {spell(p.default)}"
        for p in said.parameters
        if _differs_from_usual(p)
    ]
    start = [f"state {_line(line)}" for line in said.start if line.expression != Number(0.0)]
    return "\n".join([*parameters, *start, *map(_line, said.lines)])


def _line(line: Line) -> str:
    return f"{line.name} = {canonical(line.expression)}"


def _differs_from_usual(p: ParameterLine) -> bool:
    usual = LEARNING_RATE
    return p.name != RATE or (p.default, p.low, p.high) != (usual.default, usual.low, usual.high)


def _hyperparameters(said: RuleText) -> tuple[Parameter, ...]:
    found = {p.name: _parameter(p, p.name in said.switches, symbols(said)[p.name]) for p in said.parameters}
    return (found.pop(RATE, LEARNING_RATE), *found.values())


def _parameter(line: ParameterLine, is_switch: bool, symbol: str) -> Parameter:
    name, low, high = line.name, line.low, line.high
    if name == RATE:
        return replace(LEARNING_RATE, default=line.default, low=low, high=high, reach_low=max(low, 1e-6))
    if is_switch:
        return Parameter(name, symbol, line.default, low, high, "switch")
    if low > 0.0 and high >= 100.0 * low:
        return Parameter(name, symbol, line.default, low, high, "log")
    if low >= 0.0 and 0.9 < high < 1.0:
        return Parameter(name, symbol, line.default, low, high, "complement")
    return Parameter(name, symbol, line.default, low, high)


# ------------------------------------------------------------------------------------------ learning rates that suit it


def _family(parsed: Rule, hyperparameters: Mapping[str, float]) -> str:
    """Whose learning rates suit a rule, by how its steps go with the size of a gradient, and with time."""
    if parsed.uses_hessian:
        return "scale_free"
    (first, raised), (late, _) = _steps(parsed, hyperparameters, (1.0, 1000.0))
    if not (first > 0.0 and np.isfinite([first, raised, late]).all()):
        return "gradient"
    if raised > 30.0 * first:
        return "momentum" if late > 3.0 * first else "gradient"
    if raised < 0.03 * first:
        return "slide"
    return "accumulating" if late < 0.25 * first else "adaptive"


def _steps(
    parsed: Rule, hyperparameters: Mapping[str, float], scales: tuple[float, ...]
) -> tuple[list[float], list[float]]:
    """How long the first and the last of some steps are, at one place, of one gradient on each of these scales."""
    position, gradient = np.array([1.0, 2.0]), np.outer(scales, [0.3, -0.7])
    begins = {line.name: in_numpy.evaluate(line.expression, hyperparameters) for line in parsed.start}
    given: dict[str, Any] = {
        **hyperparameters,
        **{name: np.full_like(gradient, value) for name, value in begins.items()},
    }
    lengths: list[list[float]] = []
    for n in range(1, PROBED + 1):
        before = {**given, "x": position, "g": gradient, "n": np.float64(n)}
        known = parsed.values_after_step(before, machine=in_numpy.ROUGH)
        given |= {name: known[name] for name in parsed.remembers}
        moved = np.broadcast_to(known["x"] - position, gradient.shape)
        lengths.append([float(length) for length in np.abs(moved).max(axis=-1)])
    return lengths[0], lengths[-1]


# ----------------------------------------------------------------------------------------------- the direction it keeps


def _kept_direction(parsed: Rule, hyperparameters: Mapping[str, float]) -> Expression | None:
    """What of its memory is a direction: the first thing it remembers of which a share is kept and a share of the
    gradient is added, and nothing else, uphill. As it is where it has the gradient's unit; where the learning rate is
    in it, over that."""
    if parsed.uses_hessian:
        return None
    twice = {**hyperparameters, RATE: 2.0 * hyperparameters[RATE]}
    for name in parsed.remembers:
        shares, others = (_shares(parsed, values, name) for values in (hyperparameters, twice))
        if shares is None or others is None or not (0.0 < shares[0] <= 1.0 and shares[0] == others[0]):
            continue
        if shares[1] > 0.0 and shares[1] == others[1]:
            return Name(name)
        if shares[1] and np.isclose(2.0 * shares[1], others[1], rtol=1e-12):
            uphill = Name(name) if shares[1] > 0.0 else Negative(Name(name))
            return Binary("/", uphill, Name(RATE))
    return None


def _shares(parsed: Rule, hyperparameters: Mapping[str, float], name: str) -> tuple[float, float] | None:
    """Of what a step makes of this thing: how much of itself and of the gradient is in it. None where that is not all,
    or is not the same at another place and step."""
    found = []
    for seed in (1, 2):
        draw = np.random.default_rng(seed)
        given: dict[str, Any] = {**hyperparameters, "n": np.float64(3.0 + seed), "x": draw.normal(size=2)}
        given |= {other: draw.uniform(0.5, 2.0, 2) for other in parsed.remembers}

        def made(kept: Any, gradient: Any, given: Mapping[str, Any] = given) -> Any:
            known = {**given, name: np.asarray(kept, np.float64), "g": np.asarray(gradient, np.float64)}
            return np.broadcast_to(parsed.values_after_step(known)[name], 2)

        kept, gradient = draw.normal(size=(2, 2))
        with np.errstate(all="ignore"):  # what is not finite is not the same
            of_itself, of_gradient = made([1.0, 1.0], [0.0, 0.0]), made([0.0, 0.0], [1.0, 1.0])
            if not np.allclose(made(kept, gradient), of_itself * kept + of_gradient * gradient, rtol=1e-9, atol=1e-12):
                return None
        found.append([*of_itself, *of_gradient])
    itself, gradient = found[0][0], found[0][2]
    same = np.array_equal(found, [[itself, itself, gradient, gradient]] * 2)
    return (float(itself), float(gradient)) if same else None


def _read(key: object) -> Optimizer | None:
    """The method that stands in the place of a key, or that a text spells."""
    if isinstance(key, str):
        return rule(key) if "=" in key else None
    return key if isinstance(key, Optimizer) else None


OPTIMIZERS.read_keys(_read)
