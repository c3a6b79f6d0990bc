"""Functions that are composed of those that the machines have: read as what they are made of, and shown as that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from optim_viz.language.tree import Binary, Call, Expression, Name, Negative, Node, Number, walk, with_parts

# Other names that people write.
ALIASES = {
    "ln": "log", "arctan2": "atan2", "arcsin": "asin", "arccos": "acos", "arctan": "atan", "arsinh": "asinh",
    "arcosh": "acosh", "artanh": "atanh", "arcsinh": "asinh", "arccosh": "acosh", "arctanh": "atanh", "sgn": "sign",
    "maximum": "max", "minimum": "min", "cosec": "csc", "cotan": "cot", "fabs": "abs", "tg": "tan",
}  # fmt: skip

_U, _V = Name("u"), Name("v")
_ONE, _TWO, _HALF = Number(1.0), Number(2.0), Number(0.5)


def _call(function: str, *arguments: Expression) -> Expression:
    return Call(function, arguments)


def _over(above: Expression, below: Expression) -> Expression:
    return Binary("/", above, below)


def _square(of: Expression) -> Expression:
    return Binary("**", of, _TWO)


class Composed(NamedTuple):
    """What a function of u, or of u and v, is."""

    arguments: int
    tree: Expression

    def nodes(self, counts: Sequence[int]) -> int:
        """By how many nodes a text grows whose arguments have so many."""
        of = [node.name for node in walk(self.tree) if isinstance(node, Name)]
        own = sum(1 for _ in walk(self.tree)) - len(of)
        return own + sum(
            (of.count(name) - 1) * count for name, count in zip(("u", "v"), counts, strict=False) if name in of
        )


_GROWN, _SHRUNK = _call("exp", _U), _call("exp", Negative(_U))
_COSH = Binary("*", _HALF, Binary("+", _GROWN, _SHRUNK))
_SINH = Binary("*", _HALF, Binary("-", _GROWN, _SHRUNK))
_BELOW_ONE = _call("sqrt", Binary("-", _ONE, _square(_U)))  # √(1 − u²), no number beyond 1

COMPOSED: Mapping[str, Composed] = {
    "sinh": Composed(1, _SINH),
    "cosh": Composed(1, _COSH),
    "sec": Composed(1, _over(_ONE, _call("cos", _U))),
    "csc": Composed(1, _over(_ONE, _call("sin", _U))),
    "cot": Composed(1, _over(_call("cos", _U), _call("sin", _U))),
    "sech": Composed(1, _over(_ONE, _COSH)),
    "csch": Composed(1, _over(_ONE, _SINH)),
    "coth": Composed(1, _over(_ONE, _call("tanh", _U))),
    "asin": Composed(1, _call("atan2", _U, _BELOW_ONE)),
    "acos": Composed(1, _call("atan2", _BELOW_ONE, _U)),
    "atan": Composed(1, _call("atan2", _U, _ONE)),
    "asinh": Composed(1, _call("log", Binary("+", _U, _call("sqrt", Binary("+", _square(_U), _ONE))))),
    "acosh": Composed(1, _call("log", Binary("+", _U, _call("sqrt", Binary("-", _square(_U), _ONE))))),
    "atanh": Composed(1, Binary("*", _HALF, _call("log", _over(Binary("+", _ONE, _U), Binary("-", _ONE, _U))))),
    "log2": Composed(1, _over(_call("log", _U), _call("log", _TWO))),
    "log10": Composed(1, _over(_call("log", _U), _call("log", Number(10.0)))),
    "cbrt": Composed(1, Binary("*", _call("sign", _U), Binary("**", _call("abs", _U), _over(_ONE, Number(3.0))))),
    "hypot": Composed(2, _call("sqrt", Binary("+", _square(_U), _square(_V)))),
    "sigmoid": Composed(1, Binary("*", _HALF, Binary("+", _ONE, _call("tanh", Binary("*", _HALF, _U))))),
    "ceil": Composed(1, Negative(_call("floor", Negative(_U)))),
    "round": Composed(1, _call("floor", Binary("+", _U, _HALF))),
    "mod": Composed(2, Binary("-", _U, Binary("*", _V, _call("floor", _over(_U, _V))))),
}


def compose(function: str, arguments: Sequence[Expression]) -> Expression:
    """The tree of a function of ``COMPOSED`` of these arguments."""
    given = dict(zip(("u", "v"), arguments, strict=False))

    def put_in(node: Node) -> Node:
        return given[node.name] if isinstance(node, Name) else with_parts(node, put_in)

    tree: Expression = put_in(COMPOSED[function].tree)  # pyrefly: ignore[bad-assignment]  # of an expression, one
    return tree
