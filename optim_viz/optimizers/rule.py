"""An update rule: a short text that is the declaration, from which every other form of it is made.

    state mu = 0
    mu = b1 * mu + (1 - b1) * g
    x = x - learning_rate * mu

``state`` lines say what the method remembers, and with which value it begins. Any other line assigns to one of these,
to the position ``x``, or to a name of its own. On the right, a name means its value before the step until a line above
has assigned it, and the value after the step from then on. The last line is ``x = x - ...`` or ``x = x + ...``: what it
adds is the update. The compiled step, the card's LaTeX, the inspector's symbols and numbers and the scripts to take
home all come from these lines, in the language of :mod:`optim_viz.language`.

Known names: the hyperparameters, what is remembered, ``x``; ``g``, the gradient that the rule is given; ``n`` = t + 1,
the number of the step, and ``n_next`` = t + 2; ``lam``, the Hessian's eigenvalues. A line ``at = ...`` says where the
gradient is wanted, a line ``rate = ...`` what multiplies the direction, coordinate by coordinate: the effective
learning rate.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from keyword import iskeyword
from typing import Any

import numpy as np
from numpy.typing import NDArray

from optim_viz.frozen import FrozenMapping
from optim_viz.language import in_numpy
from optim_viz.language.evaluate import ASKED, Machine, evaluate_lines, uses_eigenvectors, with_eigenvectors
from optim_viz.language.latex import latex
from optim_viz.language.parser import parse_program
from optim_viz.language.tree import (
    COUNTERS,
    OUTPUTS,
    Binary,
    Choice,
    Expression,
    Line,
    Name,
    Negative,
    functions,
    names,
    walk,
    with_parts,
)
from optim_viz.lazy import cached_property
from optim_viz.programs.machines import flushed

GIVEN = {"x": "x", "g": "g", "n": "t+1", "n_next": "t+2", "lam": r"\lambda"}
NAMED = {"at": r"\tilde x", "rate": r"\alpha^{\mathrm{eff}}"}


@dataclass(frozen=True)
class Rule:
    """The lines of one method.

    ``start`` has a line for each thing that it remembers, ``symbols`` the LaTeX of every name in the lines, and
    ``switches`` are the hyperparameters that choose between two forms.
    """

    lines: tuple[Line, ...]
    symbols: Mapping[str, str] = field(repr=False)
    start: tuple[Line, ...] = ()
    switches: tuple[str, ...] = ()

    @cached_property
    def remembers(self) -> tuple[str, ...]:
        """The names of what is remembered."""
        return tuple(line.name for line in self.start)

    @cached_property
    def counts(self) -> bool:
        """Whether the step's number matters."""
        return any(COUNTERS & set(names(line.expression)) for line in self.lines)

    @cached_property
    def powers(self) -> tuple[tuple[str, str], ...]:
        """Base and exponent of each power like b1**n in the lines, once."""
        found = [
            (node.left.name, node.right.name)
            for line in self.lines
            for node in walk(line.expression)
            if isinstance(node, Binary) and node.operator == "**"
            if isinstance(node.left, Name) and isinstance(node.right, Name) and node.right.name in COUNTERS
        ]
        return tuple(dict.fromkeys(found))

    @cached_property
    def uses_net(self) -> bool:
        """Whether it asks the net of the learned optimizer."""
        return any(functions(line.expression) & OUTPUTS.keys() for line in self.lines)

    @cached_property
    def uses_hessian(self) -> bool:
        return any(uses_eigenvectors(line.expression) for line in self.lines)

    @property
    def look_ahead(self) -> Expression | None:
        """Where the gradient is wanted, if that is not ``x`` itself."""
        return next((line.expression for line in self.lines if line.name == "at"), None)

    @property
    def update(self) -> Expression:
        """What the last line adds to ``x``."""
        return _added(self.lines[-1].expression) or Name("x")  # parse has seen to it that something is added

    def latex(self, hyperparameters: Mapping[str, float]) -> str:
        """The lines as aligned equations: the form that the switches choose, with ``rate`` and ``at`` put in place."""
        return _Latex(self, hyperparameters).render()

    def active_lines(self, hyperparameters: Mapping[str, float]) -> tuple[Line, ...]:
        """The lines without the switches: what they choose alone is left, and no line that only renames.

        A name that stands for another one is put in place only where neither is assigned again.
        """
        lines, alias = list[Line](), dict[str, Expression]()
        for i, line in enumerate(self.lines):
            tree = self._chosen(line.expression, hyperparameters, alias)
            renames = isinstance(tree, Name) and line.name not in ("x", *self.remembers)
            again = {later.name for later in self.lines[i + 1 :]}
            changes = {later.name for later in self.lines[i:-1]}  # the last line reads before it assigns
            if renames and line.name not in again and tree.name not in changes:
                alias[line.name] = tree
            else:
                lines.append(Line(line.name, tree))
        return tuple(lines)

    def _chosen(self, tree: Any, values: Mapping[str, float], alias: Mapping[str, Expression]) -> Any:
        while isinstance(tree, Choice) and isinstance(tree.test, Name) and tree.test.name in self.switches:
            tree = tree.yes if values[tree.test.name] > 0.5 else tree.no
        if isinstance(tree, Name):
            return alias.get(tree.name, tree)
        return with_parts(tree, lambda part: self._chosen(part, values, alias))

    def values_after_step(
        self,
        given: Mapping[str, Any],
        hessian: NDArray[np.float64] | None = None,
        machine: Machine = in_numpy.MACHINE,
    ) -> dict[str, Any]:
        """Every name's value after the step, from those before it, to the last bit as the compiled step has them, if
        the ``machine`` is not another one.

        ``given`` has the hyperparameters, ``n``, and arrays (..., 2) for ``x``, ``g`` and the state; ``hessian`` is
        (..., 3): f_xx, f_xy, f_yy, wanted by rules that use it. The reference for the player's interpreter.
        """
        values = {name: flushed(np.asarray(value, np.float64)) for name, value in given.items()}
        values["n_next"] = values["n"] + 1
        with np.errstate(all="ignore"):  # the case that does not hold may divide by zero
            if hessian is not None and self.uses_hessian:
                second = [flushed(hessian[..., i : i + 1]) for i in range(3)]
                values = with_eigenvectors(values, second, machine)
            known = evaluate_lines(self.lines, values, machine)
        return {name: value for name, value in known.items() if name != ASKED}


def parse(
    text: str, *, symbols: Mapping[str, str], hyperparameters: tuple[str, ...], switches: tuple[str, ...] = ()
) -> Rule:
    """The rule that ``text`` spells.

    Raises:
        LanguageError: on a construct outside the grammar, or a name without a symbol; it says where.
        ValueError: where the lines are no rule: what is missing, and what to write.
    """
    known = {**GIVEN, **NAMED, **symbols}
    program = parse_program(text, known)
    rule = Rule(program.lines, FrozenMapping(known), program.start, switches)
    for problem in _problems(rule, hyperparameters):
        raise ValueError(problem)
    if program.parameters:
        raise ValueError("a rule's numbers are the hyperparameters of its entry, and no lines of its text")
    return rule


def _problems(rule: Rule, hyperparameters: tuple[str, ...]) -> Iterator[str]:
    """What is wrong with the lines, first things first."""
    if not rule.lines or rule.lines[-1].name != "x":
        yield "a rule's last line assigns x"
    if _added(rule.lines[-1].expression) is None:
        yield "a rule's last line reads x = x - ... or x = x + ...: what it adds is the update"
    if any(line.name == "at" for line in rule.lines[1:]):
        yield "the line at comes first: where the gradient is wanted follows from what was there before the step"
    assigned = {line.name for line in rule.lines}
    at_hand = {"x", *hyperparameters, *rule.remembers}
    for name in (name for line in rule.lines if line.name == "at" for name in names(line.expression)):
        if name not in at_hand:
            yield f"the line at says where the gradient is wanted, and {name} is not known there"
    if len({line.name for line in rule.start}) < len(rule.start):
        yield "what is remembered begins once"
    for line in rule.start:
        if line.name == "count" or iskeyword(line.name):
            yield f"{line.name} has a meaning of its own: remember it by another name"
        if line.name in {*GIVEN, *NAMED, *hyperparameters}:
            yield f"{line.name} is given, and cannot be remembered: leave its state line out"
        if unknown := [name for name in names(line.expression) if name not in hyperparameters]:
            yield f"state {line.name} begins with numbers and hyperparameters, not with {unknown[0]}"
        if line.name not in assigned:
            yield f"{line.name} is remembered, but no line assigns it"
        if "_" in rule.symbols[line.name]:
            yield f"{line.name}'s symbol {rule.symbols[line.name]} has an index, and the step's must stand there"
    for base, exponent in rule.powers:
        if base not in hyperparameters or base == "learning_rate":
            yield f"{base}**{exponent}: only a hyperparameter that stays is raised to the number of a step"
    there = {*GIVEN, *hyperparameters, *rule.remembers}
    for line in rule.lines:
        for name in names(line.expression):
            if name not in there:
                yield f"{name} is read before a line assigns it: if it is remembered, write `state {name} = 0` above"
        if line.name in {*GIVEN, *hyperparameters} - {"x"}:
            yield f"{line.name} is given, and no line may assign it"
        if line.name == "x" and line is not rule.lines[-1]:
            yield "only the last line assigns x"
        there.add(line.name)
    read = {name for line in (*rule.lines, *rule.start) for name in names(line.expression)}
    if unread := [name for name in hyperparameters if name not in read]:
        yield f"{unread[0]} is declared, but the rule does not read it"


def _added(tree: Expression) -> Expression | None:
    """What is added to ``x``, where the tree reads ``x - ...`` or ``x + ...``."""
    match tree:
        case Binary("-", Name("x"), right):
            return Negative(right)
        case Binary("+", Name("x"), right):
            return right
    return None


class _Latex:
    """Prints a rule. A name that the step changes carries the index t, or t + 1 once a line has assigned it."""

    def __init__(self, rule: Rule, hyperparameters: Mapping[str, float]) -> None:
        self.rule = rule
        self.lines = rule.active_lines(hyperparameters)
        self.assigned: set[str] = set()
        self.inlined = {"at": "x_{t}"}

    def render(self) -> str:
        rows = [""]
        for line in self.lines:
            if line.name in NAMED:
                self.inlined[line.name] = latex(line.expression, self.name, 3 if line.name == "rate" else 0)
                continue
            right = latex(line.expression, self.name)
            self.assigned.add(line.name)
            rows.append(f"{self.name(line.name)} &= {right}")
        rows[0] = rf"g_t &= \nabla f({self.inlined['at']})"
        return r"\begin{aligned}" + r" \\ ".join(rows) + r"\end{aligned}"

    def name(self, name: str) -> str:
        if name in self.inlined:
            return self.inlined[name]
        if name == "g":
            return "g_t"
        symbol = self.rule.symbols[name]
        if name != "x" and name not in self.rule.remembers:
            return symbol
        return f"{symbol}_{{{'t+1' if name in self.assigned else 't'}}}"
