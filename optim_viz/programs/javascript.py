"""The browser's elementary functions, written from the very ones that JAX and NumPy run.

Each function of :mod:`optim_viz.programs.elementary` is called once with names instead of numbers, and whatever is done
to them is written down, one line for each operation, in order: a third machine, made of text.
``python -m optim_viz.programs.javascript`` writes the module anew; ``tests/test_elementary.py`` says when it is due.
"""

from __future__ import annotations

import inspect
import math
import re
from pathlib import Path
from typing import Any

from optim_viz.programs.machines import ELEMENTARY, Machine

FILE = Path(__file__).parents[1] / "web" / "js" / "elementary.js"
HEAD = """\
// exp, log, sin, cos, ... to the same bits as the engine's: written by `python -m optim_viz.programs.javascript` from
// optim_viz/programs/elementary.py, which has the explanations. Not to be edited.

import { exponentOf, flush, mantissaOf, powerOfTwo } from "./float64.js";
"""
_NAME = re.compile(r"\bv\d+\b")
_ARGUMENT = re.compile(r"\bx\b")
IN_LOOPS = ("exp", "log1p", "tanh")  # of which losses over rows are made
LOOP_TYPE = "(n: number, out: Float64Array, a: Float64Array) => void"


class _Page:
    """The lines of one function, none of them twice."""

    def __init__(self) -> None:
        self.lines: dict[str, _Value] = {}

    def write(self, text: str) -> _Value:
        return self.lines.setdefault(text, _Value(self, f"v{len(self.lines)}"))

    def text(self, result: _Value) -> list[str]:
        """What leads to the result, numbered anew."""
        needed, kept = {str(result)}, list[tuple[str, str]]()
        for text, value in reversed(self.lines.items()):
            if str(value) in needed:
                needed |= set(_NAME.findall(text))
                kept.append((str(value), text))
        new = {name: f"v{i}" for i, (name, _) in enumerate(reversed(kept), 1)}
        lines = [f"const {name} = {text};" for name, text in reversed(kept)]
        return [_NAME.sub(lambda found: new[found[0]], line) for line in (*lines, f"return {result};")]


class _Value:
    """The result of a line, or an argument."""

    def __init__(self, page: _Page, name: str) -> None:
        self.page, self.name = page, name

    def __str__(self) -> str:
        return self.name

    def __abs__(self) -> _Value:
        return self.page.write(f"Math.abs({self})")


def number_literal(value: Any) -> str:
    """As JavaScript's formatter spells it."""
    if isinstance(value, _Value):
        return str(value)
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    text = re.sub(r"e\+?(-?)0?", r"e\1", repr(float(value)))
    return re.sub(r"\.0(?=$|e)", "", text)


def _give_operators() -> None:
    """Each of Python's writes a line."""
    both = {"add": "+", "sub": "-", "mul": "*", "truediv": "/"}
    left = {"lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "===", "ne": "!==", "and": "&&", "or": "||"}
    for name, sign in {**both, **left}.items():
        setattr(_Value, f"__{name}__", lambda a, b, s=sign: a.page.write(f"{a} {s} {number_literal(b)}"))
    for name, sign in both.items():
        setattr(_Value, f"__r{name}__", lambda a, b, s=sign: a.page.write(f"{number_literal(b)} {s} {a}"))
    for name, sign in {"neg": "-", "invert": "!"}.items():
        setattr(_Value, f"__{name}__", lambda a, s=sign: a.page.write(f"{s}{a}"))


_give_operators()


def _machine(page: _Page) -> Machine:
    def call(name: str) -> Any:
        return lambda value: page.write(f"{name}({value})")

    return Machine(
        floor=call("Math.floor"),
        where=lambda condition, yes, no: page.write(f"{condition} ? {number_literal(yes)} : {number_literal(no)}"),
        power_of_two=call("powerOfTwo"),
        exponent=call("exponentOf"),
        mantissa=call("mantissaOf"),
        once=lambda x: x,
        flush=call("flush"),
        operations={},
    )


def module_text() -> str:
    """The browser's module."""
    parts = [HEAD]
    for name, function in ELEMENTARY.items():
        page, arguments = _Page(), list(inspect.signature(function).parameters)[1:]
        lines = page.text(function(_machine(page), *(_Value(page, argument) for argument in arguments)))
        typed = ", ".join(f"{argument}: number" for argument in arguments)
        head = f"/** @type {{({typed}) => number}} */\nexport function {name}({', '.join(arguments)}) {{"
        parts.append("\n".join([head, *(f"  {line}" for line in lines), "}\n"]))
        if name in IN_LOOPS:
            parts.append(_loop(name, lines))
    return "\n".join(parts)


def _loop(name: str, lines: list[str]) -> str:
    """A function of one number over an array, two numbers at a time: neither waits for what the other one does."""
    *computed, result = lines
    value = result.removeprefix("return ").removesuffix(";")
    body = ["const x = a[p];", "const y = a[p + 1];"]
    for line in computed:
        body += [line, _second(line)]
    body += [f"out[p] = {value};", f"out[p + 1] = {_second(value)};"]
    return "\n".join([
        f"/** The same of n numbers. @type {{{LOOP_TYPE}}} */",
        f"export function {name}Of(n, out, a) {{",
        "  for (let p = 0; p + 1 < n; p += 2) {",
        *(f"    {line}" for line in body),
        "  }",
        f"  if (n % 2) out[n - 1] = {name}(a[n - 1]);",
        "}\n",
    ])  # fmt: skip


def _second(line: str) -> str:
    """A line about the other number."""
    return _ARGUMENT.sub("y", _NAME.sub(lambda found: f"w{found[0][1:]}", line))


if __name__ == "__main__":
    FILE.write_text(module_text(), encoding="utf-8")
