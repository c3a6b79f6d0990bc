"""An update rule as a few lines of text, from which every other form of it is derived.

    mu = b1 * mu + (1 - b1) * g
    x = x - learning_rate * mu

A line assigns to what the method remembers, to the position ``x``, or to a name of its own. On the right, a name means
its value before the step until a line above has assigned it, and the value after the step from then on. The card's
LaTeX, the inspector's symbols and the inspector's numbers all come from these lines, and a test holds them against the
compiled rule: evaluated over a recorded run, they must give the next record.

Known names: the hyperparameters, the state's fields, ``x``; ``g``, the gradient that the rule is given; ``n`` = t + 1,
the number of the step, and ``n_next`` = t + 2; ``lam``, the Hessian's eigenvalues. A line ``at = ...`` says where the
gradient is wanted, a line ``rate = ...`` what multiplies the direction, coordinate by coordinate: the effective
learning rate.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Expression = tuple[Any, ...]  # ("name", id), ("number", value), (operator, ...), ("call", function, ...)

OPERATORS: dict[type[ast.AST], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "**", ast.USub: "neg",
    ast.Lt: "<", ast.Gt: ">", ast.GtE: ">=",
}  # fmt: skip
FUNCTIONS = {"sqrt": 1, "abs": 1, "sign": 1, "max": 2, "clip": 3, "along": 1, "across": 1}  # number of arguments
GIVEN = {"x": "x", "g": "g", "n": "t+1", "n_next": "t+2", "lam": r"\lambda"}
NAMED = {"at": r"\tilde x", "rate": r"\alpha^{\mathrm{eff}}"}


@dataclass(frozen=True)
class Line:
    """``name = expression``."""

    name: str
    expression: Expression


@dataclass(frozen=True)
class Rule:
    """The lines of one method.

    ``symbols`` has the LaTeX of every name in them, ``remembers`` are the state's fields, and ``switches`` the
    hyperparameters that choose between two forms.
    """

    lines: tuple[Line, ...]
    symbols: Mapping[str, str]
    remembers: tuple[str, ...]
    switches: tuple[str, ...]

    def latex(self, hyperparameters: Mapping[str, float]) -> str:
        """The lines as aligned equations: the form that the switches choose, with ``rate`` and ``at`` put in place."""
        return _Latex(self, hyperparameters).render()

    def active_lines(self, hyperparameters: Mapping[str, float]) -> tuple[Line, ...]:
        """The lines without the switches: what they choose alone is left, and no line that only renames."""
        lines, alias = [], dict[str, Expression]()
        for line in self.lines:
            tree = self._chosen(line.expression, hyperparameters, alias)
            if tree[0] == "name" and line.name not in ("x", *self.remembers):
                alias[line.name] = tree
            else:
                lines.append(Line(line.name, tree))
        return tuple(lines)

    def _chosen(self, tree: Expression, values: Mapping[str, float], alias: Mapping[str, Expression]) -> Expression:
        while tree[0] == "if" and tree[1][1] in self.switches:
            tree = tree[2] if values[tree[1][1]] > 0.5 else tree[3]
        if tree[0] == "name":
            return alias.get(tree[1], tree)
        return tuple(self._chosen(part, values, alias) if isinstance(part, tuple) else part for part in tree)

    def values_after_step(self, given: Mapping[str, Any], hessian: NDArray[np.float64] | None = None) -> dict[str, Any]:
        """Every name's value after the step, from those before it.

        ``given`` has the hyperparameters, ``n``, and arrays (..., 2) for ``x``, ``g`` and the state; ``hessian`` is
        (..., 3): f_xx, f_xy, f_yy, wanted by rules that use it. The reference for the player's interpreter.
        """
        values = {**given, "n_next": given["n"] + 1}
        if hessian is not None:
            matrix = hessian[..., [0, 1, 1, 2]].reshape(*hessian.shape[:-1], 2, 2)
            values["lam"], values["V"] = np.linalg.eigh(matrix)
        for line in self.lines:
            values[line.name] = evaluate(line.expression, values)
        return values


def parse(
    text: str, *, symbols: Mapping[str, str], hyperparameters: tuple[str, ...], switches: tuple[str, ...]
) -> Rule:
    """The rule that ``text`` spells. A name that is read before a line assigns it is one that the method remembers.

    Raises:
        ValueError: on a line that is no assignment, a construct outside the grammar, or a name without a symbol.
    """
    known = {**GIVEN, **NAMED, **symbols}
    lines = []
    for statement in _parsed(inspect.cleandoc(text), "exec").body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                lines.append(Line(name, expression(value)))
            case _:
                raise ValueError(f"{ast.unparse(statement)!r} is no line of the form name = expression")
    if not lines or lines[-1].name != "x":
        raise ValueError("a rule's last line assigns x")
    assigned, remembers = set[str](), list[str]()
    for line in lines:
        read = names(line.expression)
        for name in (*read, line.name):
            if name not in known:
                raise ValueError(f"the rule's name {name!r} has no symbol; known: {', '.join(known)}")
        remembers += [name for name in dict.fromkeys(read) if name not in {*assigned, *GIVEN, *hyperparameters}]
        assigned.add(line.name)
    remembers = list(dict.fromkeys(remembers))
    for name in remembers:
        if "_" in known[name]:
            raise ValueError(f"{name}'s symbol {known[name]} has an index, and the step's must stand there")
    return Rule(tuple(lines), known, tuple(remembers), switches)


def expression(node: ast.AST | str) -> Expression:
    """A Python expression, or its text, as nested tuples: arithmetic, comparisons, conditionals and ``FUNCTIONS``.

    Raises:
        ValueError: on anything else.
    """
    match node:
        case str():
            return expression(_parsed(node, "eval").body)
        case ast.Name(id=name):
            return ("name", name)
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            return ("number", value)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in OPERATORS:
            return (OPERATORS[type(op)], expression(left), expression(right))
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return ("neg", expression(operand))
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in OPERATORS:
            return (OPERATORS[type(op)], expression(left), expression(right))
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return ("if", expression(test), expression(body), expression(orelse))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if FUNCTIONS.get(name) == len(args):
            return ("call", name, *map(expression, args))
    raise ValueError(f"{ast.unparse(node) if isinstance(node, ast.AST) else node!r} is outside the rules' grammar")


def _parsed(text: str, mode: str) -> Any:
    try:
        return ast.parse(text, mode=mode)
    except SyntaxError as error:
        raise ValueError(f"{text!r} is no rule: {error.msg}") from None


def names(tree: Expression) -> list[str]:
    """The names in an expression."""
    if tree[0] == "name":
        return [tree[1]]
    return [name for part in tree[1:] if isinstance(part, tuple) for name in names(part)]


def _into(values: Mapping[str, Any], vector: Any, *, back: bool) -> Any:
    v = values["V"] if back else np.swapaxes(values["V"], -1, -2)
    return np.einsum("...ij,...j->...i", v, vector)


_NUMPY: dict[str, Callable[..., Any]] = {
    "+": np.add, "-": np.subtract, "*": np.multiply, "/": np.divide, "**": np.power, "neg": np.negative,
    "<": np.less, ">": np.greater, ">=": np.greater_equal, "sqrt": np.sqrt, "abs": np.abs, "sign": np.sign,
    "max": np.maximum, "clip": np.clip,
}  # fmt: skip


def evaluate(tree: Expression, values: Mapping[str, Any]) -> Any:
    """The expression's value by NumPy, elementwise."""
    kind, *parts = tree
    if kind == "number":
        return float(parts[0])
    if kind == "name":
        return values[parts[0]]
    if kind == "call" and parts[0] in ("along", "across"):  # into the Hessian's eigenvectors, and back
        return _into(values, evaluate(parts[1], values), back=parts[0] == "across")
    operands = [evaluate(part, values) for part in parts if isinstance(part, tuple)]
    with np.errstate(all="ignore"):  # the case that does not hold may divide by zero
        if kind == "if":
            return np.where(np.asarray(operands[0]) > 0, operands[1], operands[2])
        return _NUMPY[parts[0] if kind == "call" else kind](*operands)


# LaTeX ---------------------------------------------------------------------------------------------------------------

_STRENGTH = {"if": 0, "<": 1, ">": 1, ">=": 1, "+": 2, "-": 2, "neg": 3, "*": 3, "/": 5, "**": 4}
_SIGN = {"<": "<", ">": ">", ">=": r"\ge"}
_WORD = {"max": r"\max", "sign": r"\mathrm{sign}"}


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
                self.inlined[line.name] = self.text(line.expression, 3 if line.name == "rate" else 0)
                continue
            right = self.text(line.expression)
            self.assigned.add(line.name)
            rows.append(f"{self.name(line.name)} &= {right}")
        rows[0] = rf"g_t &= \nabla f({self.inlined['at']})"
        return r"\begin{aligned}" + r" \\ ".join(rows) + r"\end{aligned}"

    def name(self, name: str) -> str:
        if name == "g":
            return "g_t"
        symbol = self.rule.symbols[name]
        if name != "x" and name not in self.rule.remembers:
            return symbol
        return f"{symbol}_{{{'t+1' if name in self.assigned else 't'}}}"

    def text(self, tree: Expression, within: float = 0) -> str:
        strength = 2 if tree == ("name", "n") else _STRENGTH.get(tree[0], 9)
        printed = self.bare(tree)
        return rf"\left({printed}\right)" if strength < within else printed

    def bare(self, tree: Expression) -> str:
        kind, *parts = tree
        match kind:
            case "name":
                return self.inlined.get(parts[0]) or self.name(parts[0])
            case "number":
                return f"{parts[0]:g}"
            case "+" | "-":
                return f"{self.text(parts[0], 2)} {kind} {self.text(parts[1], 2.5)}"
            case "*":
                return rf"{self.text(parts[0], 3)}\,{self.text(parts[1], 3)}"
            case "/":
                return rf"\frac{{{self.text(parts[0])}}}{{{self.text(parts[1])}}}"
            case "**":
                return f"{{{self.text(parts[0], 6)}}}^{{{self.text(parts[1])}}}"
            case "neg":
                return f"-{self.text(parts[0], 3)}"
            case "if":
                return self.cases(tree)
            case "call":
                return self.call(parts[0], [self.text(part) for part in parts[1:]], parts[1:])
        return f"{self.text(parts[0], 2)} {_SIGN[kind]} {self.text(parts[1], 2)}"

    def cases(self, tree: Expression) -> str:
        rows = []
        while tree[0] == "if":
            rows.append(rf"{self.text(tree[2])} & {self.text(tree[1])}")
            tree = tree[3]
        rows.append(rf"{self.text(tree)} & \text{{otherwise}}")
        return r"\begin{cases}" + r" \\ ".join(rows) + r"\end{cases}"

    def call(self, function: str, arguments: list[str], trees: list[Expression]) -> str:
        first = arguments[0]
        match function:
            case "sqrt":
                return rf"\sqrt{{{first}}}"
            case "abs":
                return rf"\left|{first}\right|"
            case "along":
                return rf"V^\top {self.text(trees[0], 3)}"
            case "across":
                return rf"V {self.text(trees[0], 3)}"
            case "clip":
                return rf"\mathrm{{clip}}\left({first};\ {arguments[1]}, {arguments[2]}\right)"
        return rf"{_WORD[function]}\left({', '.join(arguments)}\right)"
