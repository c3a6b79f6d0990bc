"""Tokens into a tree, by recursive descent: the only way in. Nothing of a text is ever run.

    line        state NAME = expression | parameter NAME = number [from number to number] | NAME = expression
    expression  condition [if condition else expression]
    condition   sum [< | > | <= | >= | == | != sum]
    sum         product {+ | - product}
    product     sign {* | / sign}
    sign        - sign | power
    power       atom [** sign]
    atom        number | NAME | NAME(expression, ...) | (expression)

``^`` is another spelling of ``**``, and ``where(test, a, b)`` of ``a if test else b``. Each text is bounded in length,
depth and number of nodes, and read in one pass, so that a hostile one is refused at once.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Callable, Collection

from optim_viz.language.tokens import LanguageError, Token, tokenize
from optim_viz.language.tree import (
    COMPARISONS,
    FUNCTIONS,
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
    ParameterLine,
    Program,
    depth,
)
from optim_viz.registry import spell

MAX_NESTED = 32  # brackets in each other: some 350 frames of Python
MAX_DEPTH = 64  # nodes above each other: a sum of so many terms, and two frames of Python each to evaluate it
MAX_NODES = 1_000  # of one text: the longest rule of ours has 150

KEYWORDS = frozenset({"if", "else"})
_CLIMBS = ({"+", "-"}, {"*", "/"})  # weakest first


def parse_expression(text: str, known: Collection[str] | None = None) -> Expression:
    """The tree of one expression. ``known``: the names that may occur, if not all may.

    Raises:
        LanguageError: on anything outside the grammar; it says where, and what to do.
    """
    parser = _Parser(text, known)
    tree = parser.value(parser.expression)
    parser.expect_end()
    parser.bounded(tree, 0)
    return tree


def parse_program(text: str, known: Collection[str] | None = None) -> Program:
    """The lines of a text. ``known``: the names that may occur, if not all may.

    Raises:
        LanguageError: on anything outside the grammar; it says where, and what to do.
    """
    return _Parser(text, known).program()


class _Parser:
    def __init__(self, text: str, known: Collection[str] | None) -> None:
        self.text, self.known = text, known
        self.tokens, self.place = tokenize(text), 0
        self.nested = self.nodes = 0

    # Tokens ----------------------------------------------------------------------------------------------------------

    @property
    def next(self) -> Token:
        return self.tokens[self.place]

    def take(self, *texts: str) -> Token | None:
        """The next token, if it is one of these signs or words."""
        token = self.next
        if token.kind not in ("sign", "name") or token.text not in texts:
            return None
        self.place += 1
        return token

    def expect(self, text: str, after: str) -> None:
        if not self.take(text):
            raise self.error(f"expected '{text}' {after}, found {self.next}.")

    def expect_end(self) -> None:
        if self.next.kind not in ("end", "stop"):
            raise self.error(f"expected an operator or the end of the line, found {self.next}.")

    def error(self, problem: str, at: Token | None = None) -> LanguageError:
        return LanguageError(self.text, (at or self.next).position, problem)

    def node(self, node: Expression) -> Expression:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise self.error(f"the text has more than {MAX_NODES} operations, names and numbers: make it shorter.")
        return node

    def nest(self) -> None:
        self.nested += 1
        if self.nested > MAX_NESTED:
            raise self.error(f"brackets, choices, signs and powers are nested more than {MAX_NESTED} deep.")

    def bounded(self, tree: Expression, start: int) -> None:
        if depth(tree) > MAX_DEPTH:
            raise LanguageError(
                self.text, start, f"this is nested more than {MAX_DEPTH} deep: name a part of it on a line of its own."
            )

    # Lines -----------------------------------------------------------------------------------------------------------

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

    # Expressions -----------------------------------------------------------------------------------------------------

    def value(self, read: Callable[[], Node]) -> Expression:
        """What ``read`` reads, which must be no bare comparison."""
        token = self.next
        tree = read()
        if isinstance(tree, Comparison):
            raise self.error("a comparison stands only as a condition: a if b > c else d.", token)
        return tree

    def expression(self) -> Node:
        self.nest()
        begins = self.next
        tree = self.condition()
        if self.take("if"):
            if isinstance(tree, Comparison):
                raise self.error("a comparison stands only as a condition: a if b > c else d.", begins)
            test = self.condition()
            self.expect("else", "and what holds otherwise")
            tree = self.node(Choice(test, tree, self.value(self.expression)))
        self.nested -= 1
        return tree

    def condition(self) -> Node:
        token = self.next
        left = self.chain(0)
        operator = self.take(*COMPARISONS)
        if operator is None:
            return left
        if isinstance(left, Comparison):
            raise self.error("a comparison has two sides, and no comparison among them.", token)
        right = self.value(lambda: self.chain(0))
        if self.next.text in COMPARISONS:
            raise self.error("one comparison at a time: use one choice inside another.")
        self.nodes += 1
        return Comparison(operator.text, left, right)

    def chain(self, level: int) -> Node:
        """Operators of one strength, from left to right."""
        if level == len(_CLIMBS):
            return self.sign()
        begins = self.next
        tree = self.chain(level + 1)
        while operator := self.take(*_CLIMBS[level]):
            if isinstance(tree, Comparison):
                raise self.error("a comparison is no number to calculate with.", begins)
            tree = self.node(Binary(operator.text, tree, self.value(lambda: self.chain(level + 1))))
        return tree

    def sign(self) -> Node:
        if not self.take("-"):
            return self.power()
        self.nest()
        tree = self.node(Negative(self.value(self.sign)))
        self.nested -= 1
        return tree

    def power(self) -> Node:
        begins = self.next
        base = self.atom()
        if not self.take("**", "^"):
            return base
        if isinstance(base, Comparison):
            raise self.error("a comparison is no number to calculate with.", begins)
        self.nest()
        tree = self.node(Binary("**", base, self.value(self.sign)))
        self.nested -= 1
        return tree

    def atom(self) -> Node:
        token = self.next
        if token.kind == "number":
            return self.node(Number(self.number()))
        if token.kind == "name" and token.text not in KEYWORDS:
            self.place += 1
            if self.next.kind == "sign" and self.next.text == "(":
                return self.call(token)
            self.check_name(token)
            return self.node(Name(token.text))
        if self.take("("):
            tree = self.expression()
            self.expect(")", "to close the bracket")
            return tree
        hint = " A plus sign before a value says nothing: leave it out." if token.text == "+" else ""
        raise self.error(f"expected a number, a name or a bracket, found {token}.{hint}")

    def number(self) -> float:
        token = self.next
        self.place += 1
        if not math.isfinite(value := float(token.text)):
            raise self.error(f"{token.text} is too large for a number: 1.8e308 is the largest.", token)
        return value

    def call(self, token: Token) -> Expression:
        function = token.text
        wanted = 3 if function == "where" else FUNCTIONS.get(function)
        if wanted is None:
            raise self.error(f"there is no function {function}; {_near(function, [*FUNCTIONS, 'where'])}", token)
        self.expect("(", "")
        test = self.expression() if function == "where" else None
        arguments = [] if test else [self.value(self.expression)]
        while self.take(","):
            arguments.append(self.value(self.expression))
        self.expect(")", f"or ',' in {function}(...)")
        given = len(arguments) + bool(test)
        if given != wanted:
            raise self.error(f"{function} takes {wanted} argument{'s' if wanted > 1 else ''}, not {given}.", token)
        return self.node(Choice(test, *arguments) if test else Call(function, tuple(arguments)))

    def check_name(self, token: Token) -> None:
        if token.text in FUNCTIONS:
            raise self.error(f"{token.text} is a function: write {token.text}(...).", token)
        if self.known is not None and token.text not in self.known:
            raise self.error(f"there is no name {token.text} here; {_near(token.text, list(self.known))}", token)


def _near(word: str, known: list[str]) -> str:
    near = difflib.get_close_matches(word, known, n=2, cutoff=0.6)
    return f"did you mean {' or '.join(near)}?" if near else f"known: {', '.join(known)}."
