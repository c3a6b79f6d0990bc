"""An expression as LaTeX. Quotients and cases are built up, so brackets stand where a reader needs them."""

from __future__ import annotations

import re
from collections.abc import Callable

from optim_viz.language.tree import OUTPUTS, Binary, Call, Choice, Comparison, Expression, Name, Negative, Node, Number
from optim_viz.registry import spell as spell_number

Spell = Callable[[str], str]  # a name's LaTeX

_SIGNS = {"<": "<", ">": ">", "<=": r"\le", ">=": r"\ge", "==": "=", "!=": r"\ne"}
_ITS_OWN_COMMAND = {"max", "min", "exp", "log", "sin", "cos", "tan", "tanh"}


_GREEK = frozenset(
    [
        "alpha",
        "beta",
        "gamma",
        "delta",
        "epsilon",
        "zeta",
        "eta",
        "theta",
        "iota",
        "kappa",
        "lambda",
        "mu",
        "nu",
        "xi",
        "pi",
        "rho",
        "sigma",
        "tau",
        "upsilon",
        "phi",
        "chi",
        "psi",
        "omega",
        "Gamma",
        "Delta",
        "Theta",
        "Lambda",
        "Xi",
        "Pi",
        "Sigma",
        "Upsilon",
        "Phi",
        "Psi",
        "Omega",
    ]
)


def spell_name(name: str) -> str:
    """A name as people write it by hand: ``alpha`` is α, ``a1`` and ``a_1`` are a with an index."""
    stem, index = re.fullmatch(r"([A-Za-z]+)_*(.*?)_*", name).groups()  # pyrefly: ignore[missing-attribute]  # it is a name
    printed = f"\\{stem}" if stem in _GREEK else stem if len(stem) == 1 else rf"\mathrm{{{stem}}}"
    spelled = index.replace("_", r"\_")
    if not index:
        return printed
    return rf"{printed}_{{{spelled}}}" if index.isdigit() else rf"{printed}_{{\mathrm{{{spelled}}}}}"


def latex(node: Node, spell: Spell, within: float = 0) -> str:
    """The expression, in brackets where it holds together less strongly than ``within``: 2 a sum, 3 a product."""
    printed = _bare(node, spell)
    return rf"\left({printed}\right)" if _strength(node) < within else printed


def _strength(node: Node) -> float:
    match node:
        case Choice():
            return 0
        case Comparison():
            return 1
        case Name("n"):  # t + 1
            return 2
        case Negative():
            return 3
        case Binary(operator):
            return {"+": 2, "-": 2, "*": 3, "/": 5, "**": 4}[operator]
    return 9


def _bare(node: Node, spell: Spell) -> str:
    def show(part: Node, within: float = 0) -> str:
        return latex(part, spell, within)

    match node:
        case Name(name):
            return spell(name)
        case Number(value):
            return _number(value)
        case Negative(operand):
            return f"-{show(operand, 3)}"
        case Choice():
            return _cases(node, show)
        case Call(function, arguments):
            return _call(function, arguments, show)
        case Comparison(operator, left, right):
            return f"{show(left, 2)} {_SIGNS[operator]} {show(right, 2)}"
        case Binary("/", left, right):
            return rf"\frac{{{show(left)}}}{{{show(right)}}}"
        case Binary("**", left, right):
            return f"{{{show(left, 6)}}}^{{{show(right)}}}"
        case Binary("*", left, right):
            before, after = show(left, 3), show(right, 3)
            times = r" \cdot " if before[-1:].isdigit() and after[:1].isdigit() else r"\,"  # 2 3 would be read as 23
            return f"{before}{times}{after}"
        case Binary("+", left, right):  # a + (b - c) reads as a + b - c, though it is added up in that order
            return f"{show(left, 2)} + {show(right, 2)}"
    return f"{show(node.left, 2)} - {show(node.right, 2.5)}"


def _number(value: float) -> str:
    """Every digit of it."""
    digits, e, exponent = spell_number(value).partition("e")
    power = rf"10^{{{int(exponent)}}}" if e else ""
    return power if e and digits == "1" else rf"{digits}\cdot {power}" if e else digits


def _cases(tree: Expression, show: Callable[[Node], str]) -> str:
    rows = []
    while isinstance(tree, Choice):
        rows.append(rf"{show(tree.yes)} & {show(tree.test)}")
        tree = tree.no
    rows.append(rf"{show(tree)} & \text{{otherwise}}")
    return r"\begin{cases}" + r" \\ ".join(rows) + r"\end{cases}"


def _call(function: str, arguments: tuple[Expression, ...], show: Callable[..., str]) -> str:
    first, *others = map(show, arguments)
    if function in OUTPUTS:
        net, output = function.split("_")
        return rf"\mathrm{{{net}}}_{{\mathrm{{{output}}}}}\left({', '.join([first, *others])}\right)"
    match function:
        case "sqrt":
            return rf"\sqrt{{{first}}}"
        case "abs":
            return rf"\left|{first}\right|"
        case "norm":
            return rf"\left\|{first}\right\|"
        case "floor":
            return rf"\left\lfloor {first} \right\rfloor"
        case "dot":
            return rf"\left\langle {first}, {others[0]} \right\rangle"
        case "along":
            return rf"V^\top {show(arguments[0], 3)}"
        case "across":
            return rf"V {show(arguments[0], 3)}"
        case "clip":
            return rf"\mathrm{{clip}}\left({first};\ {others[0]}, {others[1]}\right)"
    command = f"\\{function}" if function in _ITS_OWN_COMMAND else rf"\mathrm{{{function}}}"
    return rf"{command}\left({', '.join([first, *others])}\right)"
