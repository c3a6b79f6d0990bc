"""What a text means: a tree of frozen nodes, and the few things that every reader of such trees asks.

Values are numbers, or pairs with one number along x and one along y; operations act on each coordinate, except those
of ``FUNCTIONS`` that say otherwise. A comparison is no value: it stands only as the test of a choice. Any other test is
a switch, which is on above one half.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from optim_viz.limits import MAX_EXPONENT
from optim_viz.programs.network import layers_of_output

ARITHMETIC = ("+", "-", "*", "/", "**")
COMPARISONS = ("<", ">", "<=", ">=", "==", "!=")

# Name -> number of arguments. ``norm`` and ``dot`` make one number of pairs; ``along`` and ``across`` turn a pair into
# the directions of the Hessian's eigenvectors, and back.
FUNCTIONS = {
    "sqrt": 1, "exp": 1, "log": 1, "sin": 1, "cos": 1, "tan": 1, "tanh": 1, "abs": 1, "sign": 1, "floor": 1,
    "max": 2, "min": 2, "atan2": 2, "clip": 3, "norm": 1, "dot": 2, "along": 1, "across": 1,
}  # fmt: skip
TO_ONE_NUMBER = frozenset({"norm", "dot"})
# The outputs of the learned optimizer's net, by the place among its outputs (:mod:`optim_viz.programs.network`).
OUTPUTS = {"net_direction": 0, "net_growth": 1}
FUNCTIONS |= dict.fromkeys(OUTPUTS, 7)
COUNTERS = frozenset({"n", "n_next"})  # names that are whole numbers


@dataclass(frozen=True, slots=True)
class Number:
    """A finite number that is not negative."""

    value: float


@dataclass(frozen=True, slots=True)
class Name:
    name: str


@dataclass(frozen=True, slots=True)
class Negative:
    operand: Expression


@dataclass(frozen=True, slots=True)
class Binary:
    """``left operator right``, with an operator of ``ARITHMETIC``."""

    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Comparison:
    """``left operator right``, with an operator of ``COMPARISONS``."""

    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Choice:
    """``yes if test else no``."""

    test: Expression | Comparison
    yes: Expression
    no: Expression


@dataclass(frozen=True, slots=True)
class Call:
    """``function(*arguments)``, with a function of ``FUNCTIONS``."""

    function: str
    arguments: tuple[Expression, ...]


Expression = Number | Name | Negative | Binary | Choice | Call
Node = Expression | Comparison


@dataclass(frozen=True, slots=True)
class Line:
    """``name = expression``."""

    name: str
    expression: Expression


@dataclass(frozen=True, slots=True)
class ParameterLine:
    """``parameter name = default from low to high``: a number that somebody may turn."""

    name: str
    default: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Program:
    """Lines in order; ``start`` has what is remembered from run to run, with its value before the first."""

    lines: tuple[Line, ...]
    start: tuple[Line, ...] = ()
    parameters: tuple[ParameterLine, ...] = ()


def parts(node: Node) -> tuple[Node, ...]:
    """The nodes right below."""
    match node:
        case Negative(operand):
            return (operand,)
        case Binary(_, left, right) | Comparison(_, left, right):
            return (left, right)
        case Choice(test, yes, no):
            return (test, yes, no)
        case Call(_, arguments):
            return arguments
    return ()


def with_parts(node: Any, change: Callable[[Any], Any]) -> Any:
    """The node with each of the nodes right below changed."""
    match node:
        case Negative(operand):
            return Negative(change(operand))
        case Binary(_, left, right) | Comparison(_, left, right):
            return replace(node, left=change(left), right=change(right))
        case Choice(test, yes, no):
            return Choice(change(test), change(yes), change(no))
        case Call(function, arguments):
            return Call(function, tuple(map(change, arguments)))
    return node


def walk(node: Node) -> Iterator[Node]:
    """The node and all below it, from left to right."""
    waiting = [node]
    while waiting:
        here = waiting.pop()
        yield here
        waiting.extend(reversed(parts(here)))


def names(node: Node) -> list[str]:
    """The names in it, from left to right, as often as they occur."""
    return [here.name for here in walk(node) if isinstance(here, Name)]


def functions(node: Node) -> set[str]:
    """The functions that it calls."""
    return {here.function for here in walk(node) if isinstance(here, Call)}


def depth(node: Node) -> int:
    """How many nodes stand above each other."""
    deepest, level = 0, [node]
    while level:
        deepest, level = deepest + 1, [part for here in level for part in parts(here)]
    return deepest


def whole_exponent(node: Node) -> bool:
    """Whether a power with this exponent is a product: a whole number, or a name that counts."""
    match node:
        case Number(value):
            return value.is_integer() and value < MAX_EXPONENT
        case Name(name):
            return name in COUNTERS
    return False


def to_data(node: Node) -> list[Any]:
    """The tree as lists, for the browser; a power that is no product is "pow"."""
    below = [to_data(part) for part in parts(node)]
    match node:
        case Number(value):
            return ["number", value]
        case Name(name):
            return ["name", name]
        case Negative():
            return ["neg", *below]
        case Choice():
            return ["if", *below]
        case Call(function) if function in OUTPUTS:
            return ["net", function, layers_of_output(OUTPUTS[function]), *below]
        case Call(function):
            return ["call", function, *below]
    general = node.operator == "**" and not whole_exponent(node.right)
    return ["pow" if general else node.operator, *below]
