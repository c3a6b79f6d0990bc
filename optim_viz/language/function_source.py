"""A formula as a function in Python, for NumPy, jax.numpy or PyTorch, which somebody can take home and run."""

from __future__ import annotations

import keyword
from collections.abc import Collection, Mapping
from typing import Any

from optim_viz.language.formula import Formula
from optim_viz.language.formula_lines import VARIABLES
from optim_viz.language.source import SourcePrinter
from optim_viz.language.tree import Binary, Call, Name, with_parts

_MODULES = frozenset({"math", "np", "jnp", "jax", "torch"})
_CONSTANTS = {"pi": "math.pi", "e": "math.e"}


def function_source(formula: Formula, values: Mapping[str, float], library: str, name: str = "f") -> str:
    """The text of ``def name(x, y, parameters)``, the parameters with these values, for one of ``LIBRARIES``
    (:mod:`optim_viz.language.source`): the parts that have a name, line by line, and the value."""
    *parts, value = formula.program.lines
    own = [*(p.name for p in formula.parameters), *(part.name for part in parts)]
    spelled = _spelled(own)
    printer = SourcePrinter(library, {*_CONSTANTS, *values}, lambda word: spelled.get(word, word))
    lines = []
    for part in parts:
        tree = _with_exp(part.expression)
        if printer.is_number(tree):
            printer.numbers.add(part.name)
        lines.append(f"    {spelled[part.name]} = {printer.text(tree)}")
    tree = _with_exp(value.expression)
    text = printer.text(tree, 2 if printer.is_number(tree) else 0)
    flat = " + 0.0 * x" if printer.is_number(tree) else ""  # of the shape that is asked for
    arguments = [*VARIABLES, *(f"{spelled[p.name]}={values[p.name]!r}" for p in formula.parameters)]
    return "\n".join([f"def {name}({', '.join(arguments)}):", *lines, f"    return {text}{flat}"])


def _spelled(own: Collection[str]) -> dict[str, str]:
    """The names as Python may write them, and the two constants."""
    found = dict(_CONSTANTS)
    for word in own:
        new = word
        while keyword.iskeyword(new) or new in _MODULES or new in found.values() or (new != word and new in own):
            new += "_"
        found[word] = new
    return found


def _with_exp(node: Any) -> Any:
    """A power of e is exp, as it is computed."""
    match with_parts(node, _with_exp):
        case Binary("**", Name("e"), exponent):
            return Call("exp", (exponent,))
        case other:
            return other
