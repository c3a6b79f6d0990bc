"""Tokens into a tree, by recursive descent: the only way in. Nothing of a text is ever run.

    expression  condition [if condition else expression]
    condition   sum [< | > | <= | >= | == | != sum]
    sum         product {+ | - product}
    product     sign {* | / sign  |  power}
    sign        - sign | power
    power       atom [** sign]
    atom        number | NAME | NAME(expression, ...) | (expression) | '|'expression'|'

``^`` is another spelling of ``**``, ``where(test, a, b)`` of ``a if test else b``, and ``|a|`` of ``abs(a)``. A product
needs no sign before a name or a bracket: ``2x``, ``x (y + 1)``. Each text is bounded in length, depth and number of
nodes, and read in one pass, so that a hostile one is refused at once.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Callable, Collection, Mapping

from optim_viz.language.composed import ALIASES, COMPOSED, compose
from optim_viz.language.tokens import LanguageError, Token, tokenize
from optim_viz.language.tree import (
    COMPARISONS,
    FUNCTIONS,
    Binary,
    Call,
    Choice,
    Comparison,
    Expression,
    Name,
    Negative,
    Node,
    Number,
    depth,
)
from optim_viz.limits import MAX_EXPRESSION_DEPTH, MAX_NESTED, MAX_NODES

KEYWORDS = frozenset({"if", "else", "in"})
_CONJUNCTIONS = frozenset({"and", "or", "not"})
NO_NAMES = KEYWORDS | _CONJUNCTIONS
_CLIMBS = ({"+", "-"}, {"*", "/"})  # weakest first
_OF_MANY = frozenset({"max", "min"})  # of two or more


def parse_expression(text: str, known: Collection[str] | None = None) -> Expression:
    """The tree of one expression. ``known``: the names that may occur, if not all may.

    Raises:
        LanguageError: on anything outside the grammar; it says where, and what to do.
    """
    parser = ExpressionParser(text, known)
    tree = parser.value(parser.expression)
    parser.expect_end()
    parser.bounded(tree, 0)
    return tree


class ExpressionParser:
    """Reads expressions of a text, of the names ``known`` (all, where it is None) and of ``functions``, which take so
    many arguments each."""

    def __init__(self, text: str, known: Collection[str] | None, functions: Mapping[str, int] = FUNCTIONS) -> None:
        self.text, self.known, self.functions = text, known, functions
        self.tokens, self.place = tokenize(text), 0
        self.nested = self.nodes = self.bars = 0

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
            raise self.error(f"expected '{text}' {after}, found {self.next}.{self.hint()}")

    def expect_end(self) -> None:
        if self.next.kind not in ("end", "stop"):
            raise self.error(f"expected an operator or the end of the line, found {self.next}.{self.hint()}")

    def hint(self) -> str:
        """What may help at the next token."""
        match self.next.text:
            case "=":
                return " An equation is no value: one = stands after the name at the beginning of a line."
            case ")":
                return " This closes no bracket here."
            case "|":
                return " |x| has a bar on both sides."
            case ",":
                return " A comma stands between the arguments of a function; a number has a point."
            case "and" | "or" | "not":
                return " Conditions are not combined: use one choice inside another."
            case "..":
                return " A range reads a in 0.1..10 = 1, on a line of its own."
        return ""

    def error(self, problem: str, at: Token | None = None) -> LanguageError:
        return LanguageError(self.text, (at or self.next).position, problem)

    def node(self, node: Expression, count: int = 1) -> Expression:
        self.nodes += count
        if self.nodes > MAX_NODES:
            raise self.error(f"the text has more than {MAX_NODES} operations, names and numbers: make it shorter.")
        return node

    def nest(self) -> None:
        self.nested += 1
        if self.nested > MAX_NESTED:
            raise self.error(f"brackets, choices, signs and powers are nested more than {MAX_NESTED} deep.")

    def bounded(self, tree: Expression, start: int) -> None:
        if depth(tree) > MAX_EXPRESSION_DEPTH:
            raise LanguageError(
                self.text,
                start,
                f"this is nested more than {MAX_EXPRESSION_DEPTH} deep: name a part of it on a line of its own.",
            )

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
        begins, divided = self.next, False
        tree = self.chain(level + 1)
        while (operator := self.take(*_CLIMBS[level])) or (level == 1 and self.begins_factor(divided)):
            if isinstance(tree, Comparison):
                raise self.error("a comparison is no number to calculate with.", begins)
            right = self.value((lambda: self.chain(level + 1)) if operator else self.power)
            tree = self.node(Binary(operator.text if operator else "*", tree, right))
            divided = operator is not None and operator.text == "/"
        return tree

    def begins_factor(self, divided: bool) -> bool:
        """Whether what comes next is multiplied without a sign; ``divided``: by what stands before it, it was divided,
        and 1/2x may be meant in two ways."""
        token = self.next
        if token.kind == "number":
            raise self.error(f"before {token.text} an operator is missing: a product with it is written with *.")
        begins = (
            (token.kind == "name" and token.text not in NO_NAMES)
            or token.text == "("
            or (token.text == "|" and not self.bars)
        )
        if begins and divided:
            raise self.error("after a / this can be read in two ways: write a/(b*c), or a/b*c.")
        return begins

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
        if token.kind == "name" and token.text not in NO_NAMES:
            self.place += 1
            if self.next.kind == "sign" and self.next.text == "(" and not self.is_value(token.text):
                return self.call(token)
            self.check_name(token)
            return self.node(Name(token.text))
        if self.take("(", "|"):
            return self.enclosed(token)
        hint = {
            "+": " A plus sign before a value says nothing: leave it out.",
            ")": " Something is missing before it.",
        }.get(token.text, "")
        raise self.error(f"expected a number, a name or a bracket, found {token}.{hint or self.hint()}")

    def enclosed(self, opened: Token) -> Node:
        """What stands in brackets, or between two bars."""
        bars, self.bars = self.bars, self.bars + 1 if opened.text == "|" else 0
        tree: Node = self.expression()
        if opened.text == "(":
            self.expect(")", "to close the bracket")
        else:
            if isinstance(tree, Comparison):
                raise self.error("a comparison is no number to calculate with.", opened)
            self.expect("|", "to end the absolute value")
            tree = self.node(Call("abs", (tree,)))
        self.bars = bars
        return tree

    def number(self) -> float:
        token = self.next
        self.place += 1
        if not math.isfinite(value := float(token.text)):
            raise self.error(f"{token} is too large for a number: 1.8e308 is the largest.", token)
        return value

    def call(self, token: Token) -> Expression:
        function = ALIASES.get(token.text, token.text)
        wanted = 3 if function == "where" else self.functions.get(function)
        if function in COMPOSED:
            wanted = COMPOSED[function].arguments
        if wanted is None:
            raise self.error(f"there is no function {token.text}; {self.near(token.text, self.all_functions())}", token)
        bars, self.bars = self.bars, 0
        self.expect("(", "")
        test = self.expression() if function == "where" else None
        arguments, counts = list[Expression](), list[int]()
        while (not arguments and not test) or self.take(","):
            before = self.nodes
            arguments.append(self.value(self.expression))
            counts.append(self.nodes - before)
        self.expect(")", f"or ',' in {function}(...)")
        self.bars = bars
        given = len(arguments) + bool(test)
        if given != wanted and not (function in _OF_MANY and given > wanted):
            raise self.error(f"{function} takes {wanted} argument{'s' if wanted > 1 else ''}, not {given}.", token)
        if test:
            return self.node(Choice(test, *arguments))
        if function in COMPOSED:
            self.node(arguments[0], COMPOSED[function].nodes(counts))  # before it is made: nested ones grow fast
            return compose(function, arguments)
        first, *others = arguments
        if function in _OF_MANY:
            for other in others:
                first = self.node(Call(function, (first, other)))
            return first
        return self.node(Call(function, tuple(arguments)))

    # Names -----------------------------------------------------------------------------------------------------------

    def all_functions(self) -> list[str]:
        """What may stand before a bracket."""
        return [*self.functions, "where", *COMPOSED]

    def is_function(self, word: str) -> bool:
        return word in self.functions or word in COMPOSED or word in ALIASES or word == "where"

    def is_value(self, word: str) -> bool:
        """Whether a bracket behind it is multiplied by it."""
        return self.known is not None and word in self.known and not self.is_function(word)

    def check_name(self, token: Token) -> None:
        if self.is_function(token.text) and (self.known is None or token.text not in self.known):
            if self.tokens[self.tokens.index(token) + 1].text in ("**", "^"):
                raise self.error(f"a power stands behind the bracket: write {token.text}(...)^2.", token)
            raise self.error(f"write {token.text}(...): {token.text} is a function.", token)
        if self.known is not None and token.text not in self.known:
            raise self.error(f"there is no name {token.text} here; {self.near(token.text, sorted(self.known))}", token)

    def near(self, word: str, known: list[str]) -> str:
        """What may have been meant by a word."""
        close = [name for name in known if name.lower() == word.lower()]
        close = close or difflib.get_close_matches(word, known, n=2, cutoff=0.6)
        return f"did you mean {' or '.join(close)}?" if close else f"known: {', '.join(known)}."
