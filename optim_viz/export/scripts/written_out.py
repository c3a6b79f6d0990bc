"""An update rule as lines of a script, from the same text as the card's formula: where a library has another rule.

Numbers stay Python's own, arrays are the library's: a number's root is ``math.sqrt``, a choice by a number an ``if``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from optim_viz.optimizers.rule import Expression, Line, Rule, names

POSITION = "p"  # the rule's x, in a script where x is a coordinate
_STRENGTH = {"if": 0, "<": 1, ">": 1, ">=": 1, "+": 2, "-": 2, "*": 3, "/": 3, "neg": 4, "**": 5}
_INSIDE = {"-": (2, 3), "/": (3, 4), "**": (6, 4)}  # how strongly the two sides must hold together
_ARRAYS = {"jnp": {"max": "maximum", "clip": "clip"}, "torch": {"max": "maximum", "clip": "clamp"}}


def rule_lines(rule: Rule, hyperparameters: Mapping[str, float], library: str, slope: str) -> list[str]:
    """One step as statements on ``p``, the state's names and the hyperparameters; ``n`` counts the steps from 1.

    ``library`` is ``jnp`` or ``torch``; ``slope`` is the expression of the gradient at the point in braces.
    """
    printer = _Printer(library, set(hyperparameters) | {"n", "n_next"})
    steps, at, out = lines_in_use(rule, hyperparameters), POSITION, list[str]()
    if steps[0].name == "at":
        out.append(f"ahead = {printer.text(steps[0].expression)}")
        at, steps = "ahead", steps[1:]
    out.append(f"g = {slope.format(at)}")
    if any("along" in repr(line.expression) for line in steps):
        eigh = "torch.linalg.eigh" if library == "torch" else "jnp.linalg.eigh"
        out.append(f"lam, V = {eigh}(curvature({POSITION}))")
    for line in steps:
        if printer.is_number(line.expression):
            printer.numbers.add(line.name)
        out.append(f"{printer.name(line.name)} = {printer.text(line.expression)}")
    return out


def lines_in_use(rule: Rule, hyperparameters: Mapping[str, float]) -> list[Line]:
    """The lines in force that a later line reads, or the next step."""
    kept, wanted = list[Line](), {"x", "at", *rule.remembers}
    for line in reversed(rule.active_lines(hyperparameters)):
        if line.name in wanted:
            kept.insert(0, line)
            wanted |= set(names(line.expression))
    return kept


def names_read(rule: Rule, hyperparameters: Mapping[str, float]) -> set[str]:
    """The names that those lines read."""
    return {name for line in lines_in_use(rule, hyperparameters) for name in names(line.expression)}


class _Printer:
    """Prints expressions; ``numbers`` are the names that hold one number, not an array."""

    def __init__(self, library: str, numbers: set[str]) -> None:
        self.library, self.numbers = library, numbers

    def is_number(self, tree: Expression) -> bool:
        return all(name in self.numbers for name in names(tree))

    def name(self, name: str) -> str:
        return {"x": POSITION, "n_next": "(n + 1)"}.get(name, name)

    def text(self, tree: Expression, within: float = 0) -> str:
        printed = self.bare(tree)
        return f"({printed})" if _STRENGTH.get(tree[0], 9) < within else printed

    def bare(self, tree: Expression) -> str:
        kind, *parts = tree
        match kind:
            case "name":
                return self.name(parts[0])
            case "number":
                return repr(parts[0])
            case "neg":
                return f"-{self.text(parts[0], 4)}"
            case "if":
                return self.choice(*parts)
            case "call":
                return self.call(parts[0], parts[1:])
        left, right = _INSIDE.get(kind, (_STRENGTH[kind], _STRENGTH[kind]))
        sign = kind if kind == "**" else f" {kind} "
        return f"{self.text(parts[0], left)}{sign}{self.text(parts[1], right)}"

    def choice(self, test: Any, yes: Any, no: Any) -> str:
        if self.is_number(test):
            return f"{self.text(yes, 1)} if {self.text(test)} else {self.text(no)}"
        return f"{self.library}.where({self.text(test)}, {self.text(yes)}, {self.text(no)})"

    def call(self, function: str, arguments: list[Expression]) -> str:
        match function:
            case "along":
                return f"V.T @ {self.text(arguments[0], 6)}"
            case "across":
                return f"V @ {self.text(arguments[0], 6)}"
            case "abs":
                return f"abs({self.text(arguments[0])})"
            case "sqrt" if self.is_number(arguments[0]):
                return f"math.sqrt({self.text(arguments[0])})"
        name = _ARRAYS[self.library].get(function, function)
        return f"{self.library}.{name}({', '.join(self.text(argument) for argument in arguments)})"
