"""An expression as a line of Python for NumPy, jax.numpy or PyTorch, for scripts that somebody takes home.

What is made of numbers alone stays Python's own: a number's root is ``math.sqrt``, a choice by a number an ``if``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from optim_viz.language.canonical import SIDES, strength
from optim_viz.language.tree import (
    OUTPUTS,
    TO_ONE_NUMBER,
    Binary,
    Call,
    Choice,
    Comparison,
    Expression,
    Name,
    Negative,
    Node,
    Number,
    functions,
    names,
)
from optim_viz.registry import spell

LIBRARIES = ("np", "jnp", "torch")  # as the scripts import them

_OF_ARRAYS = {"max": "maximum", "min": "minimum", "atan2": "arctan2"}
_NAMES = {
    "np": _OF_ARRAYS,
    "jnp": _OF_ARRAYS,
    "torch": {"max": "maximum", "min": "minimum", "clip": "clamp"},
}
_BOUNDS = {"max": "min", "min": "max"}  # what the other one of two numbers is to the first
_PYTHON = {"abs", "max", "min"}  # of numbers, without an import


class SourcePrinter:
    """Prints expressions for one of ``LIBRARIES``.

    ``numbers`` are the names that hold one number, not an array; ``spell_name`` says how a name is written.
    """

    def __init__(self, library: str, numbers: Iterable[str], spell_name: Callable[[str], str] = str) -> None:
        self.library, self.numbers, self.spell_name = library, set(numbers), spell_name

    def is_number(self, node: Node) -> bool:
        """Whether it is made of numbers alone."""
        return all(name in self.numbers for name in names(node)) and not functions(node) & TO_ONE_NUMBER

    def text(self, node: Node, within: int = 0) -> str:
        """The expression, in brackets where it holds together less strongly than ``within``."""
        printed = self._bare(node)
        return f"({printed})" if self._strength(node) < within else printed

    def _strength(self, node: Node) -> int:
        match node:
            case Choice(test) if not self.is_number(test):
                return 6  # a call
            case Call("along" | "across" | "norm"):
                return 3
        return strength(node)

    def _bare(self, node: Node) -> str:
        match node:
            case Name(name):
                return self.spell_name(name)
            case Number(value):
                return spell(value)
            case Negative(operand):
                return f"-{self.text(operand, 4)}"
            case Choice(test, yes, no) if self.is_number(test):
                condition = self.text(test) if isinstance(test, Comparison) else f"{self.text(test, 2)} > 0.5"
                return f"{self.text(yes, 2)} if {condition} else {self.text(no)}"
            case Choice(test, yes, no):
                condition = self.text(test) if isinstance(test, Comparison) else f"{self.text(test, 2)} > 0.5"
                return f"{self.library}.where({condition}, {self._branch(yes)}, {self._branch(no)})"
            case Call(function, arguments):
                return self._call(function, arguments)
            case Comparison(operator, left, right):
                return f"{self.text(left, 2)} {operator} {self.text(right, 2)}"
        assert isinstance(node, Binary)  # what is left
        before, after = SIDES[node.operator]
        sign = node.operator if node.operator == "**" else f" {node.operator} "
        return f"{self.text(node.left, before)}{sign}{self.text(node.right, after)}"

    def _branch(self, node: Node) -> str:
        """One side of a choice: of whole numbers alone an array of whole numbers would be made."""
        return repr(node.value) if isinstance(node, Number) else self.text(node)

    def _call(self, function: str, arguments: tuple[Expression, ...]) -> str:
        inside = ", ".join(map(self.text, arguments))
        if function in OUTPUTS:
            return f"net({inside})[{OUTPUTS[function]}]"
        match function:
            case "along":
                return f"V.T @ {self.text(arguments[0], 6)}"
            case "across":
                return f"V @ {self.text(arguments[0], 6)}"
            case "norm":
                return f"({self.text(arguments[0], 6)} @ {self.text(arguments[0], 6)})**0.5"
            case "dot":
                return f"({self.text(arguments[0], 6)} @ {self.text(arguments[1], 6)})"
            case "abs":
                return f"abs({inside})"
        if all(map(self.is_number, arguments)):
            if function in _PYTHON:
                return f"{function}({inside})"
            if function == "clip":
                value, low, high = map(self.text, arguments)
                return f"min(max({value}, {low}), {high})"
            if function == "sign":
                return f"math.copysign(1.0, {inside})"
            return f"math.{function}({inside})"
        if function == "clip" and not all(map(self.is_number, arguments[1:])):
            of, least, most = arguments
            return self.text(Call("min", (Call("max", (of, least)), most)))
        if self.library == "torch" and function in _BOUNDS:  # whose maximum takes no number
            number, array = sorted(arguments, key=self.is_number, reverse=True)
            if self.is_number(number):
                return f"torch.clamp({self.text(array)}, {_BOUNDS[function]}={self.text(number)})"
        if self.library == "torch" and function == "atan2":  # nor does its angle
            inside = ", ".join(
                f"torch.as_tensor({self.text(a)})" if self.is_number(a) else self.text(a) for a in arguments
            )
        return f"{self.library}.{_NAMES[self.library].get(function, function)}({inside})"
