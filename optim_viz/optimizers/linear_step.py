"""The largest stable rate of a rule that somebody typed, from its lines: where a step is linear in the position, the
gradient and what is remembered, it is a matrix on a quadratic, whose root at z = −1 is where it stops contracting.

With g = λ times where the gradient is taken, a step is A = B + λ u wᵀ: ``B`` what the lines make of the position and of
the memory, ``u`` what they make of g. det(A + I) = det(B + I) + λ wᵀ adj(B + I) u is zero at one λ. This is the number
that a registered rule declares as ``stability``; here it is an expression of the hyperparameters as well, so that
whatever turns them evaluates it anew. A step that is seen to lose its stability in another way has no such number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from optim_viz.language.in_numpy import evaluate
from optim_viz.language.tree import (
    COUNTERS,
    Binary,
    Call,
    Choice,
    Comparison,
    Expression,
    Name,
    Negative,
    Number,
    names,
    with_parts,
)
from optim_viz.limits import MAX_LINEAR
from optim_viz.optimizers.base import LEARNING_RATE
from optim_viz.optimizers.rule import Rule
from optim_viz.registry import Parameter

ZERO, ONE = Number(0.0), Number(1.0)
SAMPLES, FRACTIONS = 24, np.linspace(0.04, 0.96, 12)  # of the hyperparameters' ranges; of the limit

Linear = dict[str, Expression]  # the coefficients of x, g and what is remembered
Form = Expression | Linear | None  # a number alone, something linear, or neither


def stability_of(rule: Rule, parameters: Sequence[Parameter]) -> Expression | None:
    """Of the hyperparameters: the rule contracts where 0 < α λ < this number, with the memory settled and the line
    ``rate`` in the place of α, where there is one. None where no such number is known: the step is not linear, or stops
    contracting in another way."""
    step = _matrices(rule)
    if step is None:
        return None
    base, across, along = step
    size = range(len(base))
    shifted = [[_sum(base[i][j], ONE if i == j else ZERO) for j in size] for i in size]
    bordered = [*([*row, turn] for row, turn in zip(shifted, across, strict=True)), [*along, ZERO]]
    slope = _determinant(bordered)  # −wᵀ adj(B + I) u
    if slope == ZERO:
        return None
    rate = ONE if _has_rate(rule) else Name("learning_rate")
    bound = Binary("/", _product(rate, _determinant(shifted)), slope)
    if not _holds(bound, step, parameters, rate):
        return None
    return plain if _is_same(plain := _at_rate_one(bound), bound, parameters) else bound


def _has_rate(rule: Rule) -> bool:
    return any(line.name == "rate" for line in rule.lines)


def _matrices(rule: Rule) -> tuple[list[list[Expression]], list[Expression], list[Expression]] | None:
    """B, u and w of a step on the position and what it depends on; None where a step is not linear."""
    kept: dict[str, Form] = {name: {name: ONE} for name in ("x", *rule.remembers)}
    forms: dict[str, Form] = {**kept, "g": {"g": ONE}}
    along: Form = {"x": ONE}
    for line in rule.lines:
        form = _form(line.expression, forms)
        if line.name == "at":
            along = form
        forms[line.name] = ONE if line.name == "rate" else form
    if not isinstance(along, dict):
        return None
    used = ["x"]
    for name in used:  # which grows by what it reads
        read = forms[name]
        if not isinstance(read, dict):
            return None
        used += [other for other in dict.fromkeys((*along, *read)) if other != "g" and other not in used]
    if len(used) > MAX_LINEAR + 1:
        return None
    rows = [form for name in used if isinstance(form := forms[name], dict)]
    return (
        [[row.get(name, ZERO) for name in used] for row in rows],
        [row.get("g", ZERO) for row in rows],
        [along.get(name, ZERO) for name in used],
    )


def _form(tree: Expression | Comparison, forms: Mapping[str, Form]) -> Form:
    """What an expression is of x, g and the memory."""
    match tree:
        case Number():
            return tree
        case Name(name):
            return None if name in COUNTERS or name == "lam" else forms.get(name, tree)
        case Negative(operand):
            return _scaled(_form(operand, forms), Negative(ONE))
        case Binary("**", _, Name(name)) if name in COUNTERS:
            return ZERO  # long after the start
        case Binary("+" | "-" as sign, left, right):
            other = _form(right, forms)
            return _added(_form(left, forms), _scaled(other, Negative(ONE)) if sign == "-" else other)
        case Binary("*", left, right):
            first, second = _form(left, forms), _form(right, forms)
            if isinstance(first, dict):
                first, second = second, first
            return None if first is None or isinstance(first, dict) else _scaled(second, first)
        case Binary("/", left, right):
            by = _form(right, forms)
            if by is None or isinstance(by, dict):
                return None
            return _scaled(_form(left, forms), ONE if by == ONE else Binary("/", ONE, by))
        case Choice(test, yes, no):
            return _chosen(test, _form(yes, forms), _form(no, forms), forms)
        case Binary(operator, left, right):
            first, second = _form(left, forms), _form(right, forms)
            if first is None or second is None or isinstance(first, dict) or isinstance(second, dict):
                return None
            return Binary(operator, first, second)
        case Call(function, arguments):
            found = [_form(argument, forms) for argument in arguments]
            numbers = tuple(form for form in found if form is not None and not isinstance(form, dict))
            return Call(function, numbers) if len(numbers) == len(found) else None
    return None


def _chosen(test: Expression | Comparison, yes: Form, no: Form, forms: Mapping[str, Form]) -> Form:
    """One of two, by a test of numbers alone."""
    if any(isinstance(_form(Name(name), forms), (dict, NoneType)) for name in names(test)):
        return None
    if yes is None or no is None:
        return None
    test = _with_lines(test, forms)
    if isinstance(yes, dict) and isinstance(no, dict):
        return {name: Choice(test, yes.get(name, ZERO), no.get(name, ZERO)) for name in {**yes, **no}}
    return None if isinstance(yes, dict) or isinstance(no, dict) else Choice(test, yes, no)


def _with_lines(test: Any, forms: Mapping[str, Form]) -> Any:
    """A test of numbers, with what the lines before it say in the place of their names."""
    if isinstance(test, Name):
        return forms.get(test.name, test)
    return with_parts(test, lambda part: _with_lines(part, forms))


def _scaled(form: Form, by: Expression) -> Form:
    if isinstance(form, dict):
        return {name: _product(by, coefficient) for name, coefficient in form.items()}
    return None if form is None else _product(by, form)


def _added(a: Form, b: Form) -> Form:
    """A sum; of a number and something linear it is neither, unless the number is zero."""
    if a is None or b is None:
        return None
    if isinstance(a, dict) and isinstance(b, dict):
        return {name: _sum(a.get(name, ZERO), b.get(name, ZERO)) for name in {**a, **b}}
    if isinstance(a, dict) or isinstance(b, dict):
        linear, number = (a, b) if isinstance(a, dict) else (b, a)
        return linear if number == ZERO else None
    return _sum(a, b)


# Expressions, without what adds nothing ----------------------------------------------------------------------------


def _sum(a: Expression, b: Expression) -> Expression:
    if ZERO in (a, b):
        return b if a == ZERO else a
    if isinstance(a, Number) and isinstance(b, Number):
        return Number(a.value + b.value)
    return ZERO if a == _negative(b) else Binary("+", a, b)


def _product(a: Expression, b: Expression) -> Expression:
    if ZERO in (a, b):
        return ZERO
    if Negative(ONE) in (a, b):
        return _negative(b if a == Negative(ONE) else a)
    if ONE in (a, b):
        return b if a == ONE else a
    return Binary("*", a, b)


def _negative(a: Expression) -> Expression:
    if a == ZERO:
        return ZERO
    return a.operand if isinstance(a, Negative) else Negative(a)


def _determinant(matrix: Sequence[Sequence[Expression]]) -> Expression:
    """By its first row."""
    if not matrix:
        return ONE
    found: Expression = ZERO
    for j, entry in enumerate(matrix[0]):
        if entry != ZERO:
            minor = _product(entry, _determinant([[*row[:j], *row[j + 1 :]] for row in matrix[1:]]))
            found = _sum(found, minor if j % 2 == 0 else _negative(minor))
    return found


# Whether it is the limit -------------------------------------------------------------------------------------------


def _holds(bound: Expression, step: Any, parameters: Sequence[Parameter], rate: Expression) -> bool:
    """Whether a step contracts below the bound, and no longer above it, all over the hyperparameters' ranges."""
    random = np.random.default_rng(0)
    values = {p.name: _sampled(p, random) for p in parameters}
    with np.errstate(all="ignore"):
        limit = _numbers(bound, values)
        if not ((limit > 0.0) & np.isfinite(limit)).all():
            return False
        base, across, along = (_numbers(part, values) for part in step)
        curvatures = limit / _numbers(rate, values) * np.append(FRACTIONS, 1.01)[:, None]
        turned = np.einsum("is,js->sij", across, along)
        matrices = np.moveaxis(base, -1, 0) + curvatures[..., None, None] * turned
        if not np.isfinite(matrices).all():
            return False
        radii = np.abs(np.linalg.eigvals(matrices)).max(axis=-1)
    return bool((radii[:-1] < 1.0).all() and (radii[-1] > 1.0).all())


def _at_rate_one(tree: Any) -> Any:
    """With 1 for the learning rate, which most limits have above and below a fraction."""
    if tree == Name(LEARNING_RATE.name):
        return ONE
    return with_parts(tree, _at_rate_one)


def _is_same(a: Expression, b: Expression, parameters: Sequence[Parameter]) -> bool:
    """To the last few digits, all over the ranges."""
    random = np.random.default_rng(0)
    values = {p.name: _sampled(p, random) for p in parameters}
    return bool(np.allclose(_numbers(a, values), _numbers(b, values), rtol=1e-9, atol=0.0))


def _sampled(parameter: Parameter, random: np.random.Generator) -> NDArray[np.float64]:
    """Values of a hyperparameter, its default first; learning rates that are small."""
    if parameter.name == LEARNING_RATE.name:
        return np.full(SAMPLES, parameter.default) * 10.0 ** random.uniform(-2.0, 0.0, SAMPLES)
    inside = parameter.low + random.uniform(0.02, 0.98, SAMPLES) * (parameter.high - parameter.low)
    return np.concatenate([[parameter.default], inside[1:]])


def _numbers(part: Any, values: Mapping[str, Any]) -> NDArray[np.float64]:
    """Of an expression, or of rows of them: (..., SAMPLES)."""
    if isinstance(part, list):
        return np.array([_numbers(entry, values) for entry in part])
    return np.broadcast_to(np.asarray(evaluate(part, values), np.float64), SAMPLES)
