"""What a tree comes to, on any machine that has the operations: the one order in which all of them work it out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

from optim_viz.language.symmetric import EIGEN, EIGENVALUES, EIGENVECTOR, SECOND_DERIVATIVES
from optim_viz.language.tree import (
    OUTPUTS,
    Binary,
    Call,
    Choice,
    Comparison,
    Expression,
    Line,
    Name,
    Negative,
    Node,
    Number,
    functions,
    names,
    whole_exponent,
)

ASKED = "what the net was asked last"  # no name of the language
USES_EIGENVECTORS = frozenset({"along", "across"})


class Machine(Protocol):
    """The operations of a machine, each rounded once; a value is whatever it calculates with."""

    operations: Mapping[str, Callable[..., Any]]  # of ARITHMETIC, COMPARISONS and the elementwise FUNCTIONS, and "neg"

    def choose(self, test: Any, yes: Any, no: Any) -> Any: ...
    def integer_power(self, base: Any, exponent: Any) -> Any: ...
    def coordinates(self, pair: Any) -> tuple[Any, Any]: ...
    def pair(self, x: Any, y: Any) -> Any: ...
    def net(self, inputs: Sequence[Any]) -> Sequence[Any]: ...  # the outputs of OUTPUTS


# What each sign and each elementwise function is among the instructions of :mod:`optim_viz.programs`.
INSTRUCTIONS = {
    "+": "add", "-": "sub", "*": "mul", "/": "div", "**": "pow", "neg": "neg",
    "<": "lt", ">": "gt", "<=": "le", ">=": "ge", "==": "eq", "!=": "ne",
    **{
        name: name
        for name in ("sqrt", "abs", "sign", "floor", "max", "min", "exp", "log", "sin", "cos", "tan", "tanh", "atan2")
    },
}  # fmt: skip


def of_the_language(operations: Mapping[str, Callable[..., Any]]) -> Mapping[str, Callable[..., Any]]:
    """The operations of a machine of :mod:`optim_viz.programs`, by their signs here."""
    return {sign: operations[name] for sign, name in INSTRUCTIONS.items()}


def evaluate(node: Node, values: Mapping[str, Any], machine: Machine) -> Any:
    """The node's value, given those of its names. A test that is no comparison is on above one half."""
    match node:
        case Number(value):
            return value
        case Name(name):
            return values[name]
        case Negative(operand):
            return machine.operations["neg"](evaluate(operand, values, machine))
        case Choice(test, yes, no):
            holds = evaluate(test, values, machine)
            if not isinstance(test, Comparison):
                holds = machine.operations[">"](holds, 0.5)
            return machine.choose(holds, evaluate(yes, values, machine), evaluate(no, values, machine))
        case Call(function, arguments):
            return _call(function, [evaluate(argument, values, machine) for argument in arguments], values, machine)
        case Binary("**", base, exponent) if whole_exponent(exponent):
            return machine.integer_power(evaluate(base, values, machine), evaluate(exponent, values, machine))
    left, right = evaluate(node.left, values, machine), evaluate(node.right, values, machine)
    return machine.operations[node.operator](left, right)


def _call(function: str, arguments: list[Any], values: Mapping[str, Any], machine: Machine) -> Any:
    operations = machine.operations
    if function in operations:
        return operations[function](*arguments)
    if function in OUTPUTS:
        return _asked(arguments, values, machine)[OUTPUTS[function]]
    multiply, add, subtract = operations["*"], operations["+"], operations["-"]
    if function == "clip":
        value, low, high = arguments
        return operations["min"](operations["max"](value, low), high)
    x, y = machine.coordinates(arguments[0])
    if function == "norm":
        return operations["sqrt"](add(multiply(x, x), multiply(y, y)))
    if function == "dot":
        u, v = machine.coordinates(arguments[1])
        return add(multiply(x, u), multiply(y, v))
    cos, sin = (values[name] for name in EIGENVECTOR)
    if function == "along":
        return machine.pair(add(multiply(cos, x), multiply(sin, y)), subtract(multiply(cos, y), multiply(sin, x)))
    return machine.pair(subtract(multiply(cos, x), multiply(sin, y)), add(multiply(sin, x), multiply(cos, y)))


def _asked(arguments: list[Any], values: Mapping[str, Any], machine: Machine) -> Sequence[Any]:
    """All that the net says to these. It is kept among the values, as its other output is asked for next: JAX would
    trace and compile it twice."""
    kept = values.get(ASKED)
    if kept is None or any(old is not new for old, new in zip(kept[0], arguments, strict=True)):
        kept = arguments, machine.net(arguments)
        if isinstance(values, dict):
            values[ASKED] = kept
    outputs: Sequence[Any] = kept[1]
    return outputs


def evaluate_lines(lines: Iterable[Line], values: Mapping[str, Any], machine: Machine) -> dict[str, Any]:
    """Every name's value after the lines, which assign one after the other."""
    known = dict(values)
    for line in lines:
        known[line.name] = evaluate(line.expression, known, machine)
    return known


def with_eigenvectors(values: Mapping[str, Any], second: Iterable[Any], machine: Machine) -> dict[str, Any]:
    """The values and those of the Hessian's eigenvectors; ``second`` is f_xx, f_xy, f_yy."""
    known = evaluate_lines(EIGEN, dict(zip(SECOND_DERIVATIVES, second, strict=True)), machine)
    eigenvalues = machine.pair(*(known[name] for name in EIGENVALUES))
    return {**values, **{name: known[name] for name in EIGENVECTOR}, "lam": eigenvalues}


def uses_eigenvectors(tree: Expression) -> bool:
    """Whether the Hessian is wanted."""
    return "lam" in names(tree) or bool(functions(tree) & USES_EIGENVECTORS)
