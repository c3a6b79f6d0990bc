"""The lines of a text, such as the rule of a method or a schedule; their expressions are those of
:mod:`optim_viz.language.expressions`.

    line  state NAME = expression | parameter NAME = number [from number to number] | NAME = expression
"""

from __future__ import annotations

import math
from collections.abc import Collection

from optim_viz.language.expressions import KEYWORDS, ExpressionParser, parse_expression
from optim_viz.language.tree import Line, ParameterLine, Program
from optim_viz.registry import spell

__all__ = ["LineParser", "parse_expression", "parse_program"]


def parse_program(text: str, known: Collection[str] | None = None) -> Program:
    """The lines of a text. ``known``: the names that may occur, if not all may.

    Raises:
        LanguageError: on anything outside the grammar; it says where, and what to do.
    """
    return LineParser(text, known).program()


class LineParser(ExpressionParser):
    """Reads lines that give a name to a value, or to a number that may be turned."""

    def program(self) -> Program:
        lines, start, parameters = list[Line](), list[Line](), list[ParameterLine]()
        while self.next.kind != "stop":
            if self.next.kind == "end":
                self.place += 1
                continue
            begins = self.next
            word = begins.text if self.tokens[self.place + 1].kind == "name" else ""
            if word == "parameter":
                self.place += 1
                parameters.append(self.parameter())
            elif word == "state":
                self.place += 1
                start.append(self.line())
            else:
                lines.append(self.line())
            self.expect_end()
        return Program(tuple(lines), tuple(start), tuple(parameters))

    def line(self) -> Line:
        target = self.target()
        begins = self.next.position
        self.nodes += 1
        tree = self.value(self.expression)
        self.bounded(tree, begins)
        return Line(target, tree)

    def target(self) -> str:
        token = self.next
        if token.kind != "name" or token.text in KEYWORDS:
            raise self.error(f"a line reads name = expression; expected a name, found {token}.")
        self.place += 1
        if not self.take("="):
            raise self.error(f"a line reads name = expression; expected '=' after {token.text}, found {self.next}.")
        self.check_name(token)
        return token.text

    def parameter(self) -> ParameterLine:
        token = self.next
        known, self.known = self.known, None  # it is declared here
        name, default = self.target(), self.signed()
        self.known = known
        low, high = -math.inf, math.inf
        if self.take("from"):
            low = self.signed()
            self.expect("to", "and the largest value")
            high = self.signed()
        if not low <= default <= high:
            raise self.error(f"{name} = {spell(default)} lies outside its range, {spell(low)} to {spell(high)}.", token)
        return ParameterLine(name, default, low, high)

    def signed(self) -> float:
        sign = -1.0 if self.take("-") else 1.0
        if self.next.kind != "number":
            raise self.error(f"expected a number, found {self.next}.")
        return sign * self.number()
