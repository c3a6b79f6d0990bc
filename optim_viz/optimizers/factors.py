"""What a rule multiplies its direction by, found in its last line: the effective rate of each coordinate.

The step is a product, or one among the terms of a sum that the position has a part in, such as a decay. Of its factors
one has to be the direction: it turns round where all gradients do, and is twice as long where they are. The others
stay as they are where gradients turn round: their product is the effective rate. How factors behave is tried, over a
few steps of gradients drawn once; a direction whose length is its own, as the sign of a mean, has no effective rate.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray

from optim_viz.language import in_numpy
from optim_viz.language.tree import Binary, Expression, Name, Negative, Number
from optim_viz.optimizers.rule import Rule

STEPS = 4  # after which averages have begun, and differ from their last value
GRADIENTS = np.array([[0.7, -1.3], [-0.4, 0.9], [1.1, 0.6], [0.8, -0.5]])
POSITION = np.array([1.7, -0.6])
TURNED, TWICE = -1.0, 2.0


def effective_rate(rule: Rule, hyperparameters: Mapping[str, float], memory: Expression | None) -> Expression | None:
    """Of the names that stand after a step, the expression of the effective rates along both axes; None where the last
    line has none, or more than one. Where the rule's ``memory``, the direction that it keeps, is something over the
    learning rate, a step of that something is a step of the learning rate."""
    if rule.uses_hessian:
        return None
    step = rule.lines[-1].expression
    assert isinstance(step, Binary)  # x - ..., or x + ...
    tried = _Tried(rule, [_after(rule, hyperparameters, times) for times in (1.0, TURNED, TWICE)], memory)
    found = [rate for term in _terms(step.right) if (rate := tried.rate_of(term)) is not None]
    return found[0] if len(found) == 1 else None


def _after(rule: Rule, hyperparameters: Mapping[str, float], times: float) -> Mapping[str, Any]:
    """Every name's value after some steps of gradients that are so many times as long; of the position, which stays,
    before them."""
    begins = {line.name: in_numpy.evaluate(line.expression, hyperparameters) for line in rule.start}
    known: dict[str, Any] = {**hyperparameters, **{name: np.full(2, value) for name, value in begins.items()}}
    given = after = known
    for n, gradient in enumerate(times * GRADIENTS, start=1):
        given = {**known, "x": POSITION, "g": gradient, "n": np.float64(n)}
        after = rule.values_after_step(given)
        known = {**hyperparameters, **{name: after[name] for name in rule.remembers}}
    return {**given, **after, "x": POSITION}


def _terms(tree: Expression) -> list[Expression]:
    match tree:
        case Binary("+" | "-", left, right):
            return [*_terms(left), *_terms(right)]
    return [tree]


class _Tried:
    """A rule, and what became of its names under gradients, the same ones turned round, and twice as long."""

    def __init__(self, rule: Rule, ways: list[Mapping[str, Any]], memory: Expression | None) -> None:
        self.ways, self.memory = ways, memory
        often = Counter(line.name for line in rule.lines)
        self.meanings = {
            line.name: line.expression
            for line in rule.lines[:-1]
            if often[line.name] == 1 and line.name not in rule.remembers
        }

    def rate_of(self, term: Expression) -> Expression | None:
        """The product of all factors but the direction."""
        above, below = self.factors(term)
        kinds = [self.kind(factor) for factor in above]
        if kinds.count("direction") != 1 or any(kind != "even" for kind in map(self.kind, below)):
            return None
        place = kinds.index("direction")
        direction, rest = above[place], above[:place] + above[place + 1 :]
        if any(self.kind(factor) != "even" for factor in rest):
            return None
        if isinstance(self.memory, Binary) and self.memory.left in (direction, Negative(direction)):
            rest = [Name("learning_rate"), *rest]
        rate = reduce(lambda one, other: Binary("*", one, other), rest) if rest else Number(1.0)
        return reduce(lambda one, other: Binary("/", one, other), below, rate)

    def factors(self, tree: Expression) -> tuple[list[Expression], list[Expression]]:
        """What a product multiplies, and what it divides by."""
        match tree:
            case Binary("*", left, right):
                (above, below), (more, under) = self.factors(left), self.factors(right)
                return [*above, *more], [*below, *under]
            case Binary("/", left, right):
                (above, below), (more, under) = self.factors(left), self.factors(right)
                return [*above, *under], [*below, *more]
            case Negative(operand):
                return self.factors(operand)
            case Name(name) if name in self.meanings and not self.kind(tree):
                return self.factors(self.meanings[name])
        return [tree], []

    def kind(self, factor: Expression) -> str:
        """Of what stays where gradients turn round: even. Of what turns with them and grows as they do: direction."""
        with np.errstate(all="ignore"):  # what is not finite is neither
            once, turned, twice = (
                np.broadcast_to(in_numpy.evaluate(factor, way), 2).astype(float) for way in self.ways
            )
            if not np.isfinite([once, turned, twice]).all():
                return ""
            if _alike(turned, once):
                return "even"
            return "direction" if _alike(turned, -once) and _alike(twice, TWICE * once) else ""


def _alike(a: NDArray[np.float64], b: NDArray[np.float64]) -> bool:
    return bool(np.allclose(a, b, rtol=1e-6, atol=0.0))
